import { computed, effect, signal, type ReadonlySignal } from '@preact/signals';
import type { Insight } from '../../insight/index';
import type { Run } from '../../run/index';
import { SIGNS, type Sign } from '../../sim/index';
import { horizonOf, questionsOf, type Question } from '../model/desk';
import { headlineOf } from '../model/headline';
import { readSigns } from '../model/signs';
import type { ForecastView } from '../session-types';

export interface ForecastDeskInput { readonly run: ReadonlySignal<Run>; readonly hasRun: ReadonlySignal<boolean>; readonly insight: () => Insight }

/** A first answer soon, then a finer one. */
const FUTURES = [60, 200] as const;
/** Stamps in quick succession are one question. */
const SETTLE_MS = 60;

/** The forecast of the draft, asked for anew as it changes. While a new one is computed the last stays. */
export function forecastDesk({ run, hasRun, insight }: ForecastDeskInput): { readonly forecast: ReadonlySignal<ForecastView>; reset(): void } {
  const forecast = signal<ForecastView>({ status: 'idle', forecast: null });
  const ask = async (now: Run): Promise<void> => {
    const desk = insight();
    for (const futures of FUTURES) {
      const answer = desk.isLost() ? null : await desk.forecast(queryOf(now, futures));
      if (desk.isLost()) forecast.value = { ...forecast.peek(), status: 'lost' };
      // Without an answer a newer question has been asked.
      if (!answer || state.peek() !== now.state || draft.peek() !== now.draft.decisions) return;
      forecast.value = { status: 'ready', forecast: answer };
    }
  };
  // The draft, not the run: saving and the like are no reason to ask again.
  const draft = computed(() => run.value.draft.decisions);
  const state = computed(() => run.value.state);
  effect(() => {
    void draft.value;
    void state.value;
    if (!hasRun.value) return;
    forecast.value = { ...forecast.peek(), status: 'computing' };
    const timer = setTimeout(() => void ask(run.peek()), SETTLE_MS);
    return () => clearTimeout(timer);
  });
  return { forecast, reset: () => { forecast.value = { status: 'idle', forecast: null }; } };
}

function queryOf(run: Run, futures: number): Parameters<Insight['forecast']>[0] {
  const { state, draft } = run;
  const options = { futures, years: horizonOf(state.year) - state.year + 1, indicators: SIGNS, thresholds: questionsFor(run).map((question) => question.threshold) };
  return { state, decisions: draft.decisions, options };
}

/** The three questions of a run's present year. */
const questionsFor = (run: Run): readonly Question[] => questionsOf(readSigns(run.level, run.state, run.years.at(-1)?.before ?? null), headlineSign(run), run.state.year);

/** The sign that the year's headline is about. */
export function headlineSign(run: Run): Sign {
  return headlineOf(run).sign;
}
