import type { ComponentChildren } from 'preact';
import type { BudgetItem, Indicator } from '../../../sim/index';
import { budgetPage, STEPS_PER_BN } from '../../model/budget';
import { formatMillions, formatMoney } from '../../model/format';
import type { Session } from '../../session-types';
import { say, t } from '../../text/index';
import { Button, Dialog, Second } from '../kit/index';
import { SourceButton } from '../source-drawer';
import { WhyLink } from '../why/why-link';
import { tellAttention } from './resources';
import '../settings/settings.css';
import './budget.css';

/** What the year's money is made of, what was decided, and what runs on into next year. Every column adds up. */
export function BudgetDialog({ session }: { readonly session: Session }) {
  const page = budgetPage({ level: session.level.value, state: session.state.value, before: session.lastYear.value?.before ?? null, drafted: session.drafted.value, office: session.office.value });
  const short = page.nextYear < 0;
  return (
    <Dialog labelledBy="budget-title" class="dialog-budget" onClose={session.closeDialog}>
      <div class="dialog-head">
        <h1 id="budget-title">{t('budget.title', { year: String(session.state.value.year) })}<Second text="财力" /></h1>
        <Button data-first shortcut="Esc" onClick={session.closeDialog}>{t('app.close')}</Button>
      </div>
      <table class="budget">
        <caption>{t('budget.caption')}</caption>
        <tbody>
          {page.lines.map(({ item, amount, was }) => <Line key={item} label={t(`budget.${item}`)} amount={amount} was={was} way={<LineWay session={session} item={item} />} />)}
          <Line sum label={t(page.hasNewPlan ? 'budget.start.plan' : 'budget.start')} amount={page.atStart} />
          {page.decided.map(({ name, amount }, index) => <Line key={index} label={name ? say(name) : ''} amount={amount} way={<RuleOf session={session} title={name ? say(name) : t('budget.left')} />} />)}
          {page.decided.length > 0 && <Line sum label={t('budget.left')} amount={page.left} />}
        </tbody>
      </table>
      <p class={short ? 'budget-next is-short' : 'budget-next'}>{t('budget.next', { money: formatMoney(page.nextYear / STEPS_PER_BN) })} {t(short ? 'budget.next.short' : 'budget.next.why')} <RuleOf session={session} title={t('budget.title', { year: String(session.state.value.year + 1) })} /></p>
      <p class="mute">{t('budget.rule')}</p>
      <h2>{t('desk.attention')}<Second text="精力" /></h2>
      <p>{tellAttention(session.office.value)} <RuleOf session={session} title={t('desk.attention')} /></p>
      <div class="dialog-actions">
        <Button look="quiet" onClick={() => session.openWhy('treasury')}>{t('budget.why.treasury')}</Button>
        <Button look="quiet" onClick={() => session.openWhy('revenue')}>{t('budget.why.revenue')}</Button>
      </div>
    </Dialog>
  );
}

/** Lines that are the year's reading of an indicator; the others follow from rules and from what runs. */
const LEDGERS: Readonly<Partial<Record<BudgetItem, Indicator>>> = { treasury: 'treasury', taxes: 'revenue', grants: 'revenue', land: 'landDependence', interest: 'visibleDebt' };

function LineWay({ session, item }: { readonly session: Session; readonly item: BudgetItem }) {
  const ledger = LEDGERS[item];
  return ledger ? <WhyLink session={session} indicator={ledger} /> : <RuleOf session={session} title={t(`budget.${item}`)} />;
}

/** Where the rule comes from by which it is counted. */
function RuleOf({ session, title }: { readonly session: Session; readonly title: string }) {
  const level = session.level.value;
  return <SourceButton small title={title} about={t('source.model')} level={level} grounds={[{ what: 'rules', sourced: level.nation.parametersSource }]} />;
}

interface LineProps { readonly label: string; readonly amount: number; /** At last year's prices. */ readonly was?: number | null; readonly sum?: boolean; /** To its causes, or to its rule. */ readonly way?: ComponentChildren }

/** One line; amounts in million yuan. */
function Line({ label, amount, was = null, sum = false, way }: LineProps) {
  const dearer = was !== null && amount < was;
  const note = was === null ? null : <small class="budget-was"><span aria-hidden="true">{dearer ? '↑' : '↓'}</span> {t('budget.was', { was: formatMillions(Math.abs(was), false), turn: dearer ? 'dearer' : 'cheaper' })}</small>;
  return <tr class={sum ? 'is-sum' : undefined}><th scope="row">{label} {way}{note}</th><td>{formatMillions(amount, !sum)}</td></tr>;
}
