import type { PlayedYear } from '../../../run/index';
import { UNITS } from '../../model/format';
import { boxesOf, type StockName } from '../../model/workings';
import type { WhyCause, WhyLedger } from '../../model/why';
import type { Session } from '../../session-types';
import { say, t } from '../../text/index';
import { tellAmount } from './row-text';

export interface ThreeBoxesProps { readonly session: Session; readonly ledger: WhyLedger; readonly played: PlayedYear; readonly row: WhyCause }

/** What moved × what it weighs → what came of it. */
export function ThreeBoxes({ session, ledger, played, row }: ThreeBoxesProps) {
  const boxes = boxesOf(session.level.value, played, { indicator: ledger.indicator, cause: row.cause, source: row.source });
  if (!boxes) return null;
  const points = UNITS[ledger.indicator] === 'share' || UNITS[ledger.indicator] === 'points';
  const steps = (amount: number): string => tellAmount(ledger, amount * 10 ** ledger.decimals);
  const indicator = t(`indicator.${ledger.indicator}`);
  return (
    <>
      <p class="boxes">
        <span class="box"><b>{boxes.moved}</b> <small>{tellStock(boxes.what)}</small></span>
        <span class="box-sign">×</span>
        <span class="box"><b>{boxes.each}</b> <small>{t('why.box.each', { unit: boxes.unit, points: points ? 'yes' : 'no' })}</small></span>
        <span class="box-sign">→</span>
        <span class="box is-result"><b>{steps(boxes.amount)}</b> <small>{t('why.box.result', { indicator, points: points ? 'yes' : 'no' })}</small></span>
      </p>
      {boxes.rest ? <p class="mute">{t('why.box.rest', { count: boxes.rest.count, amount: steps(boxes.rest.amount), total: tellAmount(ledger, row.amount) })}</p> : null}
    </>
  );
}

const tellStock = ({ stock, of }: StockName): string => t(`stock.${stock}`, { of: of ? say(of) : '' });
