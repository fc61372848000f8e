import { completed, leftToPlace, PLAN_YEARS } from '../../model/plan-draft';
import { planYearFrom } from '../../model/deeds';
import { formatMoney, planOf } from '../../model/format';
import { t } from '../../text/index';
import { tellRefusal } from '../sign-text';
import { announce, Button, Second, VisuallyHidden } from '../kit/index';
import type { PlanOdds } from '../../../insight/index';
import { PredictionPart } from '../foresight/prediction-part';
import { Advisers } from './advisers';
import { Budget } from './budget-bar';
import { FocusSlots } from './focus-slots';
import { isHopeless, oddsShort, usePlanOdds, type OddsView } from './plan-odds';
import type { PlanPage } from './plan-draft-store';
import { Targets } from './targets';
import './document.css';

/** The red-headed document: focus, targets, budget, advisers, and the seal. */
export function PlanDocument({ page }: { readonly page: PlanPage }) {
  const { session } = page;
  const odds = usePlanOdds(page).value;
  const year = planYearFrom(session.state.value.year);
  return (
    <section class="sheet plan-document" aria-label={t('plan.document')}>
      <div class="plan-red-head" lang="zh-CN" aria-hidden="true">
        <span>{t('plan.redHead', { city: session.level.value.city.name.zh, number: String(planOf(year)?.number ?? '') })}</span>
        <svg class="plan-red-rule" viewBox="-11 -10 22 20" width="22" height="20"><path d="M0-8.5 2.3-2.6 8.6-2.4 3.6 1.5 5.4 7.6 0 4-5.4 7.6-3.6 1.5-8.6-2.4-2.3-2.6Z" /></svg>
      </div>
      <div class="plan-parts">
        <FocusSlots page={page} />
        <Targets page={page} odds={odds} judged={year + PLAN_YEARS - 1} />
        <Budget page={page} />
        <Advisers page={page} />
        <PredictionPart session={session} until={year + PLAN_YEARS - 1} />
      </div>
      <Adopt page={page} odds={odds} />
    </section>
  );
}

function Adopt({ page, odds }: { readonly page: PlanPage; readonly odds: OddsView }) {
  const { session, draft } = page;
  const left = leftToPlace(draft.value.budget);
  const refusal = left === 0 ? session.refusal({ kind: 'adoptPlan', plan: draft.value }) : undefined;
  const reason = left !== 0 ? t('plan.adopt.left', { left }) : refusal && tellRefusal(session.level.value, refusal);
  const adopt = (): void => {
    if (reason !== undefined) { announce(reason, 'assertive'); return; }
    if (session.adoptPlan(draft.value) === undefined) announce(t('plan.adopted'));
  };
  return (
    <footer class="plan-foot">
      <div>
        <JointOdds page={page} odds={odds} />
        <Cost page={page} />
      </div>
      <Button look="primary" class="plan-adopt" aria-disabled={reason !== undefined} onClick={adopt} shortcut="E">
        <span>{reason ?? t('plan.adopt')}{reason === undefined ? <Second text={t('plan.adopt.second')} /> : null}</span>
      </Button>
    </footer>
  );
}

/** What adopting takes, beside the seal that takes it. */
function Cost({ page }: { readonly page: PlanPage }) {
  const { total } = page.costs.value;
  if (page.draft.value.focus.length === 0) return <p class="plan-cost">{t('plan.cost.none')}</p>;
  return <p class="plan-cost">{t('plan.cost.total', { money: formatMoney(total), left: formatMoney(leftAfter(page)) })} <Button look="quiet" class="why-link" aria-label={t('desk.why.of', { sign: t('budget.title', { year: String(page.session.state.value.year) }) })} onClick={() => page.session.openDialog({ kind: 'budget' })}>{t('desk.why')}</Button></p>;
}

/** Bn yuan left this year once the plan is adopted. */
function leftAfter({ session, draft }: PlanPage): number {
  const { money, costOf } = session.office.value;
  return money - costOf({ kind: 'adoptPlan', plan: completed(draft.value) }).money;
}

function JointOdds({ page, odds }: { readonly page: PlanPage; readonly odds: OddsView }) {
  const joint = odds.odds?.joint;
  if (!joint) return <p class="plan-joint">{t(odds.status === 'lost' ? 'plan.odds.lost' : 'plan.odds.computing')}</p>;
  return (
    <p class={`plan-joint ${odds.status === 'computing' ? 'is-pending' : ''}`} aria-live="polite">
      <b>{t('plan.joint', { odds: oddsShort(joint) })}</b>
      <small class="mute">{isHopeless(joint) ? t('plan.joint.warning') : t('plan.joint.note')}</small> {odds.odds && odds.odds.targets.length > 0 ? <WhyJoint page={page} odds={odds.odds} /> : null}
      {odds.status === 'computing' ? <VisuallyHidden>{t('plan.odds.computing')}</VisuallyHidden> : null}
    </p>
  );
}

/** What each promise takes from all together. */
function WhyJoint({ page: { session, draft }, odds }: { readonly page: PlanPage; readonly odds: PlanOdds }) {
  const name = t('plan.joint.name');
  const open = (): void => session.openDialog({ kind: 'sum', about: { kind: 'joint', odds, plan: completed(draft.peek()) }, name });
  return <Button look="quiet" class="why-link" aria-label={t('desk.why.of', { sign: name })} onClick={open}>{t('desk.why')}</Button>;
}
