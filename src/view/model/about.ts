/** What the page about the model shows, out of the same data that the game runs on. */
import type { ClaimResult } from '../../insight/index';
import type { Claim, Contested, ModelNotes } from '../../level/index';
import { CAUSES, type Cause, type Indicator, INDICATORS, type Level, type Parameter, PARAMETERS, type Sourced } from '../../sim/index';
import { CAUSE_FAMILIES, FAMILIES, type Family } from './cause-families';
import { formatChange, formatNumber, formatRange, formatValue } from './format';

export interface RuleGroup { readonly family: Family; readonly causes: readonly Cause[]; readonly sourced: Sourced }

/** Every cause of a change with its group, in the order of the account. */
export function ruleGroups({ nation }: Level, notes: ModelNotes): readonly RuleGroup[] {
  return FAMILIES.map((family) => ({ family, causes: CAUSES.filter((cause) => CAUSE_FAMILIES[cause] === family), sourced: notes.rules[family] ?? nation.parametersSource }));
}

export interface ParameterRow { readonly name: Parameter; readonly value: string; /** The dispute that it belongs to. */ readonly contested: Contested | null }

/** Every parameter of the rules with its value in force. */
export function parameterRows({ nation }: Level, notes: ModelNotes): readonly ParameterRow[] {
  return (Object.keys(PARAMETERS) as Parameter[]).map((name) => ({
    name, value: tellParameter(nation.parameters[name]), contested: notes.contested.find((one) => one.parameters.includes(name)) ?? null,
  }));
}

/** As it stands in the file, with as many decimals as it has, at most six. */
const tellParameter = (value: number): string => formatNumber(value, Math.min(6, (String(value).split('.')[1] ?? '').length));

export type Standing = 'waiting' | 'met' | 'notMet' | 'notMetAsTold' | 'metAfterAll';

/** Whether a claim holds here and now, against what its author told. */
export function standingOf({ notMet }: Claim, result: ClaimResult | null): Standing {
  if (!result) return 'waiting';
  if (result.met) return notMet ? 'metAfterAll' : 'met';
  return notMet ? 'notMetAsTold' : 'notMet';
}

const FAILING: Readonly<Partial<Record<Standing, number>>> = { notMet: 2, notMetAsTold: 1 };

/** What fails stands first, what was not foreseen before what was; the rest as its author ordered it. */
export function failingFirst<Row extends { readonly claim: Claim; readonly result: ClaimResult | null }>(rows: readonly Row[]): readonly Row[] {
  const rank = ({ claim, result }: Row): number => FAILING[standingOf(claim, result)] ?? 0;
  return rows.toSorted((a, b) => rank(b) - rank(a));
}

/** What a claim expects, written out: a bound on a value, or on a difference. */
export interface ClaimInWords { readonly above: string | null; readonly below: string | null; /** What came: one value, or the least and the greatest. */ readonly came: string | null }

export function claimInWords(claim: Claim, result: ClaimResult | null): ClaimInWords {
  const tell = tellerFor(claim);
  const [above, below] = claim.between ?? [claim.above, claim.below];
  return { above: above === undefined ? null : tell(above), below: below === undefined ? null : tell(below), came: result && tellCame(result) };
}

type Tell = (value: number) => string;

function tellerFor({ expect, since, than }: Claim): Tell {
  const isDifference = since !== undefined || than !== undefined;
  if (!isIndicator(expect)) return (value) => formatNumber(value, 1, isDifference);
  return isDifference ? (value) => formatChange(expect, value) : (value) => formatValue(expect, value);
}

function tellCame({ claim, values }: ClaimResult): string {
  const tell = tellerFor(claim);
  if (claim.on === 'mean') return tell(values.reduce((sum, value) => sum + value, 0) / values.length);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (tell(low) === tell(high)) return tell(low);
  const { expect, since, than } = claim;
  return isIndicator(expect) && since === undefined && than === undefined ? formatRange(expect, low, high) : `${tell(low)} … ${tell(high)}`;
}

const isIndicator = (expect: Claim['expect']): expect is Indicator => (INDICATORS as readonly string[]).includes(expect);

/** How many claims hold, of those that have been played. */
export function tallyOf(rows: readonly { readonly claim: Claim; readonly result: ClaimResult | null }[]): { readonly met: number; readonly notMet: number; readonly waiting: number } {
  const standings = rows.map(({ claim, result }) => standingOf(claim, result));
  const count = (of: readonly Standing[]): number => standings.filter((one) => of.includes(one)).length;
  return { met: count(['met', 'metAfterAll']), notMet: count(['notMet', 'notMetAsTold']), waiting: count(['waiting']) };
}

/** Facts of the real city, oldest first within each of the things that they count. */
export function factGroups({ city }: Level): readonly (readonly Level['city']['facts'][number][])[] {
  const groups = new Map<string, Level['city']['facts'][number][]>();
  for (const fact of city.facts) groups.set(fact.what.en, [...(groups.get(fact.what.en) ?? []), fact]);
  return [...groups.values()].map((facts) => facts.toSorted((a, b) => a.year - b.year));
}
