/**
 * What the city believes about itself: reports lag, flatter and scatter the more, the less is monitored; hidden debt shows only as far as it is audited.
 *
 * Statistics gaming: Rawski 2001. The belief is a stock like any other, so its receipt explains the number that the desk shows.
 */
import { clamp } from '../curves';
import { addWeights, evaluate, type Form } from '../form';
import { formOf } from '../forms';
import { REPORTS } from '../indicators';
import { CAUSE } from '../ledger';
import { draw, STREAM } from '../random';
import { LEVER, STOCK } from '../stocks';
import type { Indicator } from '../vocabulary';
import type { World } from '../world';
import type { Year } from '../year';

export function report(year: Year, before: ArrayLike<number>): void {
  const audited = clamp(year.lever(LEVER.monitoring), 0, 1);
  const blind = 1 - audited;
  const promptness = 0.3 + 0.7 * audited;
  // Where the government alone is heard, nobody contradicts its reports.
  const flattery = 1 + 0.6 * year.read.governmentRules;
  const reports = reportsOf(year.world);
  for (let n = 0; n < reports.length; n++) {
    const { form, shown, bias, noise, hidden } = reports[n];
    if (hidden >= 0) form.top.weight[hidden] = audited;
    const scatter = draw(year.state.seed, STREAM.observation, year.t, n) + draw(year.state.seed, STREAM.observation, year.t, n + 50) - 1;
    const distortion = (1 - flattery * bias * blind) * (1 + noise * blind * scatter);
    const believed = year.of(shown);
    const value = believed + promptness * (evaluate(form, year.stocks) * distortion - believed);
    year.settle(shown, value, {
      weigh: (weights) => addWeights(form, { before, after: year.stocks, weights }), factor: promptness * distortion, rest: CAUSE.reportLag,
      known: () => ({ cause: CAUSE.reportError, amount: promptness * (distortion - 1) * evaluate(form, before) }),
    });
  }
}

/** What a report is about. `hidden` is the term of the form whose weight is what audits find of it, or −1. */
interface Report { readonly form: Form; readonly shown: number; readonly bias: number; readonly noise: number; readonly hidden: number }

const cache = new WeakMap<World, readonly Report[]>();

function reportsOf(world: World): readonly Report[] {
  let reports = cache.get(world);
  if (!reports) cache.set(world, (reports = (Object.keys(REPORTS) as Indicator[]).map((id) => ({ ...REPORTS[id]!, ...reported(world, id) }))));
  return reports;
}

/** Pollution rather than its absence, and of hidden debt only what audits find. */
function reported(world: World, id: Indicator): Pick<Report, 'form' | 'hidden'> {
  const form = formOf(world, id === 'waterAir' ? 'pollution' : id)!;
  if (id !== 'debtRatio') return { form, hidden: -1 };
  return { form: { ...form, top: { ...form.top, weight: form.top.weight.slice() } }, hidden: form.top.a.indexOf(STOCK.hiddenDebt) };
}
