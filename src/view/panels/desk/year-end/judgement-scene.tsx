import { valueOf } from '../../../model/plan-draft';
import { formatNumber, formatValue } from '../../../model/format';
import type { PlanJudgement } from '../../../model/plan-judgement';
import { say, t } from '../../../text/index';
import type { Session } from '../../../session-types';
import { Seal } from '../../kit/index';
import { WhyLink } from '../../why/why-link';
import { inOneBreath } from './line-text';

export interface JudgementProps { readonly session: Session; readonly judgement: PlanJudgement; readonly year: number; /** Id of the heading, where the card is named after it. */ readonly titleId: string; readonly isTitle: boolean }

/** A plan on the day of its judgement: each promise with what came, and what the level above does. */
export function JudgementScene({ session, judgement, year, titleId, isTitle }: JudgementProps) {
  const Heading = isTitle ? 'h1' : 'h2';
  return (
    <section class="judgement" aria-labelledby={titleId}>
      <div class="judgement-head">
        <Seal text="考" size={46} look={judgement.kept > 0 ? 'filled' : 'outline'} turn={-4} />
        <div>
          <p class="judgement-when">{t('yearEnd.judged.when', { year: String(year) })}</p>
          <Heading id={titleId}>{tellJudgement(judgement)}</Heading>
        </div>
      </div>
      {judgement.promises.length > 0 ? <Promises session={session} judgement={judgement} year={year} /> : null}
      <p class="judgement-above">{tellAbove(judgement)} <WhyLink session={session} indicator="standing" year={year} /></p>
    </section>
  );
}

export const tellJudgement = ({ plan, number, kept, promises }: PlanJudgement): string => (plan ? t('yearEnd.judged', { number, kept, of: promises.length }) : t('yearEnd.judged.none'));

/** How the level above counts, and what it does about it. */
export function tellAbove({ scorecard, standing, favour }: PlanJudgement): string {
  const does = t('yearEnd.above.does', { standing: formatNumber(standing, 1, true), favour: formatNumber(favour, 1, true) });
  return scorecard ? inOneBreath([t('yearEnd.above', { regime: say(scorecard.regime.name), score: formatNumber(scorecard.score, 0) }), does]) : does;
}

function Promises({ session, judgement, year }: { readonly session: Session; readonly judgement: PlanJudgement; readonly year: number }) {
  return (
    <table class="judgement-table">
      <thead><tr>{(['target', 'promised', 'came', 'judged'] as const).map((column) => <th scope="col" key={column}>{t(`plan.back.${column}`)}</th>)}</tr></thead>
      <tbody>
        {judgement.promises.map(({ target, value, met }) => (
          <tr key={target.indicator} class={met ? 'is-kept' : 'is-missed'}>
            <th scope="row">{t(`indicator.${target.indicator}`)}</th>
            <td>{t(target.atLeast === undefined ? 'plan.target.ceiling' : 'plan.target.floor')} {formatValue(target.indicator, valueOf(target))}</td>
            <td>{formatValue(target.indicator, value)} <WhyLink session={session} indicator={target.indicator} year={year} /></td>
            <td><span aria-hidden="true">{met ? '✓' : '✗'}</span> {t(met ? 'plan.back.kept' : 'plan.back.missed')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
