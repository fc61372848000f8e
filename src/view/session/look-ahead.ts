/** The session's side of the worker: forecasts of the draft, effects of single cards, and the record of what came true. */
import { computed, signal, type ReadonlySignal } from '@preact/signals';
import type { Insight } from '../../insight/index';
import type { PlayedYear, Run } from '../../run/index';
import type { Decision, Level, PlanDraft, Sign } from '../../sim/index';
import { outcomesOf } from '../model/outcomes';
import type { YearProposals } from '../model/year-proposals';
import type { Outcome, Session } from '../session-types';
import { forecastDesk, headlineSign } from './forecast-desk';
import type { SessionServices } from './ports';
import { PreviewDesk } from './preview-desk';
import { proposalDesk } from './proposal-desk';

type Looking = Pick<Session, 'forecast' | 'fanSign' | 'showFan' | 'outcomes' | 'proposals' | 'preview' | 'planOdds' | 'historyVerdict' | 'accountAhead' | 'accountAim' | 'foresight'>;

export interface LookAhead {
  /** What panels see of it. */
  readonly looking: Looking;
  /** Lays the forecast that was on the desk beside the year that came. */
  record(played: PlayedYear): void;
  /** Forgets everything that belongs to another run. */
  reset(): void;
}

export interface LookAheadInput { readonly run: ReadonlySignal<Run>; readonly hasRun: ReadonlySignal<boolean>; readonly services: SessionServices; readonly onLost: () => void }

/** Connects to a worker for the level of the open run and keeps asking as the draft changes. */
export function lookAhead({ run, hasRun, services, onLost }: LookAheadInput): LookAhead {
  const connect = connection(services, onLost);
  const insight = (): Insight => connect(run.peek().level);
  const cards = new PreviewDesk({ state: () => run.value.state, insight });
  // Asked before the forecast, so that the cards are there first.
  const proposals: ReadonlySignal<YearProposals> = proposalDesk({ run, hasRun, headline: headlineSign, look: (...query) => cards.look(...query) });
  const { forecast, reset } = forecastDesk({ run, hasRun, insight });
  const outcomes = signal<readonly Outcome[]>([]);
  const chosenFan = signal<Sign | null>(null);
  const fanSign = computed(() => chosenFan.value ?? headlineSign(run.value));
  return {
    looking: {
      forecast, fanSign, outcomes, proposals,
      showFan: (sign) => { chosenFan.value = sign; },
      preview: (decision: Decision) => cards.preview(decision),
      planOdds: (plan: PlanDraft) => insight().planOdds({ state: run.peek().state, decisions: run.peek().draft.decisions, plan }),
      accountAhead: (about) => insight().ahead(about.kind === 'effect' ? { ...about, state: run.peek().state } : { kind: 'odds', threshold: about.threshold, state: run.peek().state, decisions: withPlan(run.peek().draft.decisions, about.plan) }),
      accountAim: (about) => insight().aim({ ...about, state: run.peek().state }),
      foresight: () => insight().foresight({ seed: run.peek().seed, decided: run.peek().years.map(({ decisions }) => decisions), predictions: run.peek().predictions }),
      historyVerdict: () => insight().historyVerdict({ seed: run.peek().seed }),
    },
    record(played) {
      const { forecast: answer } = forecast.peek();
      if (answer?.from === played.year) outcomes.value = [...outcomes.peek(), ...outcomesOf(run.peek().level, { forecast: answer, after: played.after, main: fanSign.peek() })];
    },
    reset() {
      reset();
      outcomes.value = [];
      chosenFan.value = null;
    },
  };
}

/** What is drafted, with this plan in place of any other. */
const withPlan = (drafted: readonly Decision[], plan: PlanDraft | undefined): readonly Decision[] =>
  plan === undefined ? drafted : [...drafted.filter(({ kind }) => kind !== 'adoptPlan'), { kind: 'adoptPlan', plan }];

/** One worker at a time, for the level that is being played. */
function connection(services: SessionServices, onLost: () => void): (level: Level) => Insight {
  let open: { readonly level: Level; readonly insight: Insight } | null = null;
  return (level) => {
    if (open?.level !== level) {
      open?.insight.close();
      open = { level, insight: services.connect(level, onLost) };
    }
    return open.insight;
  };
}
