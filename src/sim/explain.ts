/** Why an indicator moved: the year's causes, which add up to its change to the last micro-unit. */
import { addWeights, columns, evaluate, type Form } from './form';
import { FIRMS, formOf, INDUSTRY_FIRMS, PROPERTY_PRESSURE } from './forms';
import { nationalHousePrice, readIndicator, REPORTS } from './indicators';
import { CAUSES, type Cause, groupOf, type Ledger } from './ledger';
import type { Level } from './level';
import type { SourceRef, State } from './state';
import { AT, MICRO, STOCK_COUNT } from './stocks';
import type { Group, Indicator } from './vocabulary';
import { type World, worldOf } from './world';

/** One cause's part of a change. `micro` is exact; `amount` = micro / 10⁶ in the indicator's unit. */
export interface Contribution { readonly cause: Cause; readonly group: Group; readonly amount: number; readonly micro: number; readonly source: SourceRef | null }

/** A year that has been played: the states around it and its receipt. */
export interface PlayedYear { readonly before: State; readonly after: State; readonly ledger: Ledger }

/** Contributions, largest first, whose `micro` add up to `toMicro − fromMicro`. */
export interface Explanation { readonly from: number; readonly to: number; readonly fromMicro: number; readonly toMicro: number; readonly contributions: readonly Contribution[] }

/**
 * Explain an indicator's change over one played year from its ledger.
 *
 * `growth` throws a RangeError: it is the change of GDP itself.
 */
export function explain(level: Level, year: PlayedYear, id: Indicator): Explanation {
  const world = worldOf(level);
  if (id === 'housePrice') return explainHousePrice(world, year);
  const form = formOf(world, id);
  if (form === null) throw new RangeError(`There is no receipt for ${id}.`);
  return explainForm(form, year);
}

/** The country's price × the city's building: either is weighed by the mean of the other. */
function explainHousePrice(world: World, year: PlayedYear): Explanation {
  const { before, after, ledger } = year;
  const [from, to] = [nationalHousePrice(world, before.year) / 2, nationalHousePrice(world, after.year) / 2];
  const pressure = (evaluate(PROPERTY_PRESSURE, before.stocks) + evaluate(PROPERTY_PRESSURE, after.stocks)) / 2;
  const weights = weightsOf(PROPERTY_PRESSURE, year).map((weight) => (weight * (from + to)) / 2);
  const country: Part = { cause: 'housePrice', group: 'world', source: null, micro: (to - from) * pressure * MICRO };
  const microOf = (state: State): number => Math.round(readIndicator(world, state, 'housePrice') * MICRO);
  return told({ fromMicro: microOf(before), toMicro: microOf(after), parts: [country, ...gather(ledger, weights)] });
}

/** Explain what the firms that sell beyond the city add, bn yuan: size is what clusters live on. */
export const explainFirms = (year: PlayedYear): Explanation => explainForm(FIRMS, year);

/** Explain what one industry's firms add, bn yuan; `industry` is its place in `INDUSTRIES`. */
export const explainIndustry = (year: PlayedYear, industry: number): Explanation => explainForm(INDUSTRY_FIRMS[industry], year);

/** Explain an actor's influence, 0–1; `actor` is its place in the level's list. */
export const explainInfluence = (year: PlayedYear, actor: number): Explanation => explainForm({ offset: 0, top: columns([{ weight: 1, a: AT.influence + actor, b: -1 }]), bottom: null }, year);

/** Explain the value that the desk shows: what reports brought to light this year, with their lag and their errors. */
export function explainShown(level: Level, year: PlayedYear, id: Indicator): Explanation {
  const report = REPORTS[id];
  if (report === undefined) return explain(level, year, id);
  const shown = { weight: id === 'waterAir' ? -1 : 1, a: report.shown, b: -1 };
  return explainForm({ offset: id === 'waterAir' ? 100 : 0, top: columns([shown]), bottom: null }, year);
}

function explainForm(form: Form, year: PlayedYear): Explanation {
  const microOf = ({ stocks }: State): number => Math.round(evaluate(form, stocks) * MICRO);
  return told({ fromMicro: microOf(year.before), toMicro: microOf(year.after), parts: gather(year.ledger, weightsOf(form, year)) });
}

function weightsOf(form: Form, { before, after }: PlayedYear): Float64Array {
  const weights = new Float64Array(STOCK_COUNT);
  addWeights(form, { before: before.stocks, after: after.stocks, weights });
  return weights;
}

const told = ({ fromMicro, toMicro, parts }: { readonly fromMicro: number; readonly toMicro: number; readonly parts: Part[] }): Explanation =>
  ({ from: fromMicro / MICRO, to: toMicro / MICRO, fromMicro, toMicro, contributions: share(parts, toMicro - fromMicro) });

interface Part { readonly cause: Cause; readonly group: Group; readonly source: SourceRef | null; micro: number }

/** Lines added up by cause and source. */
function gather(ledger: Ledger, weights: Float64Array): Part[] {
  const parts = new Map<number, Part>();
  for (let line = 0; line < ledger.stock.length; line++) {
    const weight = weights[ledger.stock[line]];
    if (weight === 0) continue;
    const key = (ledger.source[line] + 1) * CAUSES.length + ledger.cause[line];
    let part = parts.get(key);
    if (!part) parts.set(key, (part = { cause: CAUSES[ledger.cause[line]], group: groupOf(ledger, line), source: ledger.sources[ledger.source[line]] ?? null, micro: 0 }));
    part.micro += weight * ledger.amount[line];
  }
  return [...parts.values()];
}

/** Round each part to whole micro-units; what is left goes to the largest. */
function share(parts: Part[], total: number): Contribution[] {
  let left = total;
  for (const part of parts) left -= part.micro = Math.round(part.micro);
  parts.sort((a, b) => Math.abs(b.micro) - Math.abs(a.micro));
  if (left !== 0 && parts.length === 0) parts.push({ cause: 'rounding', group: 'past', source: null, micro: 0 });
  if (left !== 0) parts[0].micro += left;
  return parts.filter((part) => part.micro !== 0).map((part) => ({ ...part, amount: part.micro / MICRO }));
}
