import './budget.css';
import { budgetPage, STEPS_PER_BN } from '../../model/budget';
import { formatMillions, formatMoney } from '../../model/format';
import type { Session } from '../../session-types';
import { say, t } from '../../text/index';
import { Button, Dialog, Second } from '../kit/index';

/** What the year's money is made of, what was decided, and what runs on into next year. Every column adds up. */
export function BudgetDialog({ session }: { readonly session: Session }) {
  const page = budgetPage({ level: session.level.value, state: session.state.value, before: session.lastYear.value?.before ?? null, drafted: session.drafted.value, office: session.office.value });
  const short = page.nextYear < 0;
  return (
    <Dialog labelledBy="budget-title" class="dialog-budget" onClose={session.closeDialog}>
      <h1 id="budget-title">{t('budget.title', { year: String(session.state.value.year) })}<Second text="财力" /></h1>
      <table class="budget">
        <caption>{t('budget.caption')}</caption>
        <tbody>
          {page.lines.map(({ item, amount, was }) => <Line key={item} label={t(`budget.${item}`)} amount={amount} was={was} />)}
          <Line sum label={t(page.hasNewPlan ? 'budget.start.plan' : 'budget.start')} amount={page.atStart} />
          {page.decided.map(({ name, amount }, index) => <Line key={index} label={name ? say(name) : ''} amount={amount} />)}
          {page.decided.length > 0 && <Line sum label={t('budget.left')} amount={page.left} />}
        </tbody>
      </table>
      <p class={short ? 'budget-next is-short' : 'budget-next'}>{t('budget.next', { money: formatMoney(page.nextYear / STEPS_PER_BN) })} {t(short ? 'budget.next.short' : 'budget.next.why')}</p>
      <p class="mute">{t('budget.rule')}</p>
      <div class="dialog-actions">
        <Button look="quiet" onClick={() => session.openWhy('treasury')}>{t('budget.why.treasury')}</Button>
        <Button look="quiet" onClick={() => session.openWhy('revenue')}>{t('budget.why.revenue')}</Button>
        <Button data-first onClick={session.closeDialog}>{t('app.close')}</Button>
      </div>
    </Dialog>
  );
}

interface LineProps { readonly label: string; readonly amount: number; /** At last year's prices. */ readonly was?: number | null; readonly sum?: boolean }

/** One line; amounts in million yuan. */
function Line({ label, amount, was = null, sum = false }: LineProps) {
  const dearer = was !== null && amount < was;
  const note = was === null ? null : <small class="budget-was"><span aria-hidden="true">{dearer ? '↑' : '↓'}</span> {t('budget.was', { was: formatMillions(Math.abs(was), false), turn: dearer ? 'dearer' : 'cheaper' })}</small>;
  return <tr class={sum ? 'is-sum' : undefined}><th scope="row">{label}{note}</th><td>{formatMillions(amount, !sum)}</td></tr>;
}
