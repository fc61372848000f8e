/** How many of ten futures keep each promise, reckoned by the worker from real runs. */
import { useSignal, useSignalEffect, type ReadonlySignal, type Signal } from '@preact/signals';
import type { PlanOdds } from '../../../insight/index';
import { completed } from '../../model/plan-draft';
import { t } from '../../text/index';
import type { PlanPage } from './plan-draft-store';

export interface OddsView {
  readonly status: 'computing' | 'ready' | 'lost';
  /** The last answer, kept while the next one is reckoned. */
  readonly odds: PlanOdds | null;
}

type Tenths = PlanOdds['joint'];

/** Waits until the hand rests, so that a dragged handle asks once. */
const REST_MS = 250;

/** The odds of the draft as it stands; asks again after every change. */
export function usePlanOdds(page: PlanPage): ReadonlySignal<OddsView> {
  const view = useSignal<OddsView>({ status: 'computing', odds: null });
  useSignalEffect(() => {
    const draft = page.draft.value;
    view.value = { status: 'computing', odds: view.peek().odds };
    let current = true;
    const timer = setTimeout(() => {
      void page.session.planOdds(completed(draft)).then((odds) => { if (current) settle(view, odds, page); });
    }, REST_MS);
    return () => { current = false; clearTimeout(timer); };
  });
  return view;
}

/** The first answer tells what can be promised, which is a new question. Without an answer the question was overtaken by a newer one, or the worker is lost. */
function settle(view: Signal<OddsView>, odds: PlanOdds | null, page: PlanPage): void {
  if (odds && page.promiseReachable(odds)) return;
  if (odds) view.value = { status: 'ready', odds };
  else if (page.session.forecast.value.status === 'lost') view.value = { status: 'lost', odds: null };
}

const edgeOf = ({ bound }: Tenths): string => (bound === 'under1' ? 'under' : bound === 'over9' ? 'over' : 'exact');

/** "4 in 10 futures" */
export const oddsInFutures = (odds: Tenths): string => t('plan.odds', { tenths: odds.tenths, edge: edgeOf(odds) });
/** "4 in 10" */
export const oddsShort = (odds: Tenths): string => t('plan.odds.short', { tenths: odds.tenths, edge: edgeOf(odds) });
/** Whether a promise is kept in hardly any future. */
export const isHopeless = (odds: Tenths): boolean => odds.share < 0.1;
