/** The session's side of the worker: forecasts of the draft, effects of single cards, and the record of what came true. */
import { computed, effect, signal, type ReadonlySignal } from '@preact/signals';
import type { Insight } from '../../insight/index';
import type { PlayedYear, Run } from '../../run/index';
import { SIGNS, type Decision, type Level, type Sign, type State } from '../../sim/index';
import { horizonOf, outcomesOf, questionsOf } from '../model/desk';
import { headlineOf } from '../model/headline';
import { readSigns } from '../model/signs';
import type { YearProposals } from '../model/year-proposals';
import type { ForecastView, Outcome, PreviewView } from '../session-types';
import type { SessionServices } from './ports';
import { previewDesk, type PreviewDesk } from './preview-desk';
import { proposalDesk } from './proposal-desk';

export interface LookAhead {
  readonly forecast: ReadonlySignal<ForecastView>;
  readonly fanSign: ReadonlySignal<Sign>;
  showFan(sign: Sign): void;
  readonly outcomes: ReadonlySignal<readonly Outcome[]>;
  preview(decision: Decision): ReadonlySignal<PreviewView>;
  readonly proposals: ReadonlySignal<YearProposals>;
  insight(): Insight | null;
  /** Lays the forecast that was on the desk beside the year that came. */
  record(played: PlayedYear): void;
  /** Forgets everything that belongs to another run. */
  reset(): void;
}

const FUTURES = 200;
/** Stamps in quick succession are one question. */
const SETTLE_MS = 60;

export interface LookAheadInput { readonly run: ReadonlySignal<Run>; readonly hasRun: ReadonlySignal<boolean>; readonly services: SessionServices; readonly onLost: () => void }

/** Connects to a worker for the level of the open run and keeps asking as the draft changes. */
export function lookAhead({ run, hasRun, services, onLost }: LookAheadInput): LookAhead {
  const link = insightLink({ services, onLost });
  const forecast = signal<ForecastView>({ status: 'idle', forecast: null });
  const outcomes = signal<readonly Outcome[]>([]);
  const chosenFan = signal<Sign | null>(null);
  const headline = computed(() => headlineSign(run.value));
  const fanSign = computed(() => chosenFan.value ?? headline.value);
  const cards: PreviewDesk = previewDesk({ state: () => run.value.state, insight: () => link.on(run.peek().level) });
  // Asked before the forecast, so that the cards are there first.
  const proposals = proposalDesk({ run, hasRun, headline: headlineSign, look: cards.look });
  effect(() => {
    const { level, state, draft } = run.value;
    if (!hasRun.value) return;
    forecast.value = { ...forecast.peek(), status: 'computing' };
    const timer = setTimeout(() => void ask({ level, state, decisions: draft.decisions }), SETTLE_MS);
    return () => clearTimeout(timer);
  });

  async function ask(of: { readonly level: Level; readonly state: State; readonly decisions: readonly Decision[] }): Promise<void> {
    const insight = link.on(of.level);
    if (insight.isLost()) { forecast.value = { ...forecast.peek(), status: 'lost' }; return; }
    const options = { futures: FUTURES, years: horizonOf(of.state.year) - of.state.year + 1, indicators: SIGNS, thresholds: questionsFor(run.peek()).map((question) => question.threshold) };
    const answer = await insight.forecast({ state: of.state, decisions: of.decisions, options });
    if (answer) forecast.value = { status: 'ready', forecast: answer };
    else if (insight.isLost()) forecast.value = { ...forecast.peek(), status: 'lost' };
  }

  return {
    forecast, fanSign, outcomes, proposals,
    showFan: (sign) => { chosenFan.value = sign; },
    preview: cards.preview,
    insight: () => (hasRun.peek() ? link.on(run.peek().level) : null),
    record(played) {
      const { forecast: answer } = forecast.peek();
      if (!answer || answer.from !== played.year) return;
      outcomes.value = [...outcomes.peek(), ...outcomesOf(run.peek().level, { forecast: answer, after: played.after, main: fanSign.peek() })];
    },
    reset() {
      forecast.value = { status: 'idle', forecast: null };
      outcomes.value = [];
      chosenFan.value = null;
    },
  };
}

/** The three questions of a run's present year. */
export function questionsFor(run: Run): ReturnType<typeof questionsOf> {
  return questionsOf(readSigns(run.level, run.state, run.years.at(-1)?.before ?? null), headlineSign(run), run.state.year);
}

export function headlineSign(run: Run): Sign {
  return headlineOf(readSigns(run.level, run.state, run.years.at(-1)?.before ?? null), (sign) => run.level.nation.signs[sign].watch).sign;
}

/** One worker at a time, for the level that is being played. */
function insightLink({ services, onLost }: Pick<LookAheadInput, 'services' | 'onLost'>): { on(level: Level): Insight } {
  let open: { readonly level: Level; readonly insight: Insight } | null = null;
  return {
    on(level) {
      if (open?.level !== level) {
        open?.insight.close();
        open = { level, insight: services.connect(level, onLost) };
      }
      return open.insight;
    },
  };
}

