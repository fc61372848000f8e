import type { ComponentChildren } from 'preact';
import type { PlanTarget } from '../../../sim/index';
import { completed, valueOf } from '../../model/plan-draft';
import { formatValue } from '../../model/format';
import { t } from '../../text/index';
import { Button, VisuallyHidden } from '../kit/index';
import type { PlanPage } from './plan-draft-store';

export interface WhyOddsProps { readonly page: PlanPage; readonly target: PlanTarget; /** The year at whose end it is judged. */ readonly judged: number; /** What is pressed; “why?” unless given. */ readonly children?: ComponentChildren }

/** The way from a promise's odds to what parts the futures that keep it from those that do not. */
export function WhyOdds({ page, target, judged, children }: WhyOddsProps) {
  const { session, draft } = page;
  const name = tellPromise(target);
  const open = (): void => session.openDialog({ kind: 'ahead', about: { kind: 'odds', threshold: { ...target, year: judged }, plan: completed(draft.peek()) }, name });
  return <Button look="quiet" class="why-link" onClick={open}>{children ?? t('desk.why')}<VisuallyHidden> {t('plan.odds.why', { promise: name })}</VisuallyHidden></Button>;
}

/** “Debt at most 60%”. */
export const tellPromise = (target: PlanTarget): string =>
  t('plan.promise', { name: t(`indicator.${target.indicator}`), kind: t(target.atLeast === undefined ? 'plan.target.ceiling' : 'plan.target.floor'), value: formatValue(target.indicator, valueOf(target)) });
