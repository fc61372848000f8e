import type { Decision, PriceStep } from '../../../sim/index';
import { formatMillions, formatNumber } from '../../model/format';
import { feedersOf, priceLedger } from '../../model/price';
import type { Session } from '../../session-types';
import { say, t } from '../../text/index';
import { sourceName } from '../why/row-text';
import './price.css';

/** Why a card costs what it costs: the usual price, and what local prices, those who resist and credit make of it. */
export function PricePart({ session, decision }: { readonly session: Session; readonly decision: Decision }) {
  const ledger = priceLedger(session.run.value, decision);
  if (ledger === null || ledger.rows.length === 0) return null;
  return (
    <details class="price">
      <summary>{t('price.title')}</summary>
      <table class="price-rows">
        <caption class="hidden-text">{t('price.title')}</caption>
        <thead class="hidden-text"><tr><th scope="col">{t('why.column.cause')}</th><th scope="col">{t('price.unit')}</th></tr></thead>
        <tbody>
          {ledger.rows.map(({ step, millions }, n) => (
            <tr key={step.kind === 'resistance' ? step.actor : step.kind}>
              <th scope="row">{tellStep(session, step)}{step.kind === 'resistance' ? <Fed session={session} actor={step.actor} /> : null}</th>
              <td>{formatMillions(millions, n > 0)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot><tr><th scope="row">{t('price.sum')}</th><td>{formatMillions(ledger.millions, false)}</td></tr></tfoot>
      </table>
    </details>
  );
}

function tellStep(session: Session, step: PriceStep): string {
  if (step.kind !== 'resistance') return t(`price.${step.kind}`);
  const actor = session.level.value.city.actors.find(({ id }) => id === step.actor);
  return t('price.resistance', { actor: actor ? say(actor.name) : step.actor, influence: formatNumber(100 * step.influence, 0) });
}

/** What made a resisting interest as strong as it is. */
function Fed({ session, actor }: { readonly session: Session; readonly actor: string }) {
  const level = session.level.value;
  const feeders = feedersOf(session.run.value, actor);
  if (feeders.length === 0) return null;
  return <small>{t('price.fed', { feeders: feeders.map(({ source, hundredths }) => t('price.feeder', { name: sourceName(level, source), points: formatNumber(hundredths, 0, true) })).join(t('desk.list')) })}</small>;
}
