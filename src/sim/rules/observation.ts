/**
 * What the city believes about itself: reports lag, flatter and scatter the more, the less is monitored; hidden debt shows only as far as it is audited.
 *
 * Statistics gaming: Rawski 2001. The belief is a stock like any other, so its receipt explains the number that the desk shows.
 */
import { clamp } from '../curves';
import { evaluate, type Form, formOf, weightsOf } from '../forms';
import { REPORTS } from '../indicators';
import { CAUSE } from '../ledger';
import { draw, STREAM } from '../random';
import { LEVER, MICRO, STOCK, STOCK_COUNT } from '../stocks';
import type { Indicator } from '../vocabulary';
import type { Year } from '../year';

const REPORTED = Object.keys(REPORTS) as Indicator[];

export function report(year: Year, before: ArrayLike<number>): void {
  const audited = clamp(year.stocks[LEVER.monitoring] / MICRO, 0, 1);
  const blind = 1 - audited;
  const promptness = 0.3 + 0.7 * audited;
  REPORTED.forEach((id, n) => {
    const { shown, bias, noise } = REPORTS[id]!;
    const scatter = draw(year.state.seed, STREAM.observation, year.t, n) + draw(year.state.seed, STREAM.observation, year.t, n + 50) - 1;
    const distortion = (1 - bias * blind) * (1 + noise * blind * scatter);
    const form = reportedForm(year, id, audited);
    const believed = year.of(shown);
    const value = believed + promptness * (evaluate(form, year.stocks) * distortion - believed);
    const weights = (): Float64Array => weightsBetween(form, { before, after: year.stocks, factor: promptness * distortion });
    year.settle(shown, value, weights, CAUSE.reportLag, () => ({ cause: CAUSE.reportError, amount: promptness * (distortion - 1) * evaluate(form, before) }));
  });
}

/** What reports are about: pollution rather than its absence, and of hidden debt only what audits find. */
function reportedForm(year: Year, id: Indicator, audited: number): Form {
  const { level } = year.world;
  if (id === 'waterAir') return formOf(level, 'pollution')!;
  const form = formOf(level, id)!;
  if (id !== 'debtRatio') return form;
  return { ...form, top: form.top.map((term) => (term.a === STOCK.hiddenDebt ? { ...term, weight: audited } : term)) };
}

function weightsBetween(form: Form, span: { before: ArrayLike<number>; after: ArrayLike<number>; factor: number }): Float64Array {
  const weights = new Float64Array(STOCK_COUNT);
  weightsOf(form, span.before, span.after, weights);
  return weights.map((weight) => weight * span.factor);
}
