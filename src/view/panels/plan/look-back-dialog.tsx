import { BUDGET_LINES, type Plan } from '../../../sim/index';
import { judgedTargets, valueOf, type TargetVerdict } from '../../model/plan-draft';
import type { Session } from '../../session-types';
import { say, t } from '../../text/index';
import { Button, Dialog } from '../kit/index';
import { formatValue } from '../../model/format';
import { CameTrue } from '../foresight/came-true';
import { WhyLink } from '../why/why-link';
import { joined } from './names';

/** What the last plan promised and what came of it. */
export function LookBackDialog({ session, plan, onClose }: { readonly session: Session; readonly plan: Plan; readonly onClose: () => void }) {
  const level = session.level.value;
  const judged = judgedTargets(level, session.state.value, plan.targets);
  const names = plan.focus.map((industry) => say(level.nation.industries[industry].name));
  return (
    <Dialog labelledBy="look-back-title" onClose={onClose}>
      <h1 id="look-back-title">{titleOf(plan, judged)}</h1>
      <p>{names.length > 0 ? t('plan.back.focus', { names: joined(names) }) : t('plan.back.noFocus')}</p>
      {judged.length > 0 ? <Promises session={session} judged={judged} year={plan.until} /> : null}
      <CameTrue session={session} />
      <p class="plan-back-budget">{BUDGET_LINES.map((line) => t('plan.budget.share', { line: t(`plan.line.${line}`), share: plan.budget[line] })).join(' · ')}</p>
      <div class="dialog-actions"><Button look="primary" data-first onClick={onClose}>{t('app.close')}</Button></div>
    </Dialog>
  );
}

function titleOf(plan: Plan, judged: readonly TargetVerdict[]): string {
  const years = { from: String(plan.from), until: String(plan.until) };
  return judged.length === 0 ? t('plan.back.empty', years) : t('plan.back.title', { ...years, met: judged.filter(({ met }) => met).length, of: judged.length });
}

function Promises({ session, judged, year }: { readonly session: Session; readonly judged: readonly TargetVerdict[]; readonly year: number }) {
  return (
    <table class="plan-table">
      <thead><tr>{(['target', 'promised', 'came', 'judged'] as const).map((column) => <th scope="col" key={column}>{t(`plan.back.${column}`)}</th>)}</tr></thead>
      <tbody>
        {judged.map(({ target, value, met }) => (
          <tr key={target.indicator}>
            <th scope="row">{t(`indicator.${target.indicator}`)}</th>
            <td>{t(target.atLeast === undefined ? 'plan.target.ceiling' : 'plan.target.floor')} {formatValue(target.indicator, valueOf(target))}</td>
            <td>{formatValue(target.indicator, value)} <WhyLink session={session} indicator={target.indicator} year={Math.min(year, session.state.value.year - 1)} /></td>
            <td class={met ? 'is-kept' : 'is-missed'}>{t(met ? 'plan.back.kept' : 'plan.back.missed')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
