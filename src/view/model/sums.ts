/** A number that is a sum of its own, in steps of the last digit that is written, so that it adds up on screen. */
import type { AimAccount, PlanOdds } from '../../insight/index';
import type { ExposureLedger } from './dressing';
import { roundedTo } from './format';

/** One row: what it is, and how many steps. */
export interface SumRow<Part> { readonly part: Part; readonly steps: number }

/** `from` + the rows = `to`, in steps of 1 / 10 ** `decimals`. */
export interface SumLedger<Part> { readonly from: number; readonly to: number; readonly decimals: number; readonly rows: readonly SumRow<Part>[] }

interface Amounts<Part> { readonly from: number; readonly to: number; readonly decimals: number; readonly parts: readonly { readonly part: Part; readonly amount: number }[] }

/** Rounded once, by largest remainder; what rounds to nothing is left out. */
function inSteps<Part>({ from, to, decimals, parts }: Amounts<Part>): SumLedger<Part> {
  const scale = 10 ** decimals;
  const [start, end] = [Math.round(from * scale), Math.round(to * scale)];
  const amounts = parts.length > 0 ? roundedTo(end - start, parts.map(({ amount }) => amount * scale)) : [];
  const rows = parts.map(({ part }, n) => ({ part, steps: amounts[n] })).filter(({ steps }) => steps !== 0);
  return { from: start, to: end, decimals, rows };
}

/** Odds of all promises together, in futures: all that were played, less what each promise takes, the dearest first. */
export function jointSum({ futures, kept, targets }: PlanOdds): SumLedger<PlanOdds['targets'][number]> {
  const parts = targets.toSorted((a, b) => b.costs - a.costs).map((target) => ({ part: target, amount: -target.costs }));
  return inSteps({ from: futures, to: kept, decimals: 1, parts });
}

/** The chance that dressed figures come out, in per cent. */
export const exposureSum = ({ chance, steps }: ExposureLedger): SumLedger<ExposureLedger['steps'][number]> =>
  inSteps({ from: 0, to: 100 * chance, decimals: 2, parts: steps.map((part) => ({ part, amount: 100 * part.chance })) });

/** What a card tells in chances and in sight, in per cent; in money, in millions. */
export function aimSum({ aim, from, to, parts }: AimAccount): SumLedger<AimAccount['parts'][number]> {
  const isMoney = aim === 'purse';
  const scale = isMoney ? 1000 : 100;
  return inSteps({ from: from * scale, to: to * scale, decimals: isMoney ? 0 : 1, parts: parts.map((part) => ({ part, amount: part.amount * scale })) });
}
