/** Claims about the model, as data beside a level: what must come out when a ready strategy plays it. */
import * as v from 'valibot';
import { INDICATORS, LAST_YEAR, MARKS, type Indicator, type Mark, type Text } from '../sim/index';

const LARGEST_SEED = 0xffffffff;
/** Besides indicators: the verdict (0–100), and the mean of the scorecards until a year (0–100). */
const OUTCOMES = ['verdict', 'scorecard'] as const;
export type Expected = Indicator | (typeof OUTCOMES)[number];

/** In the unit of what is expected. Exactly one of them is given. */
export interface Bound { readonly above?: number | undefined; readonly below?: number | undefined; readonly between?: readonly [number, number] | undefined }

export interface Claim extends Bound {
  readonly id?: string;
  /** Id of a ready strategy. */
  readonly playing: string;
  readonly seeds: readonly number[];
  readonly expect: Expected;
  /** The value at its END is meant; a verdict needs none. */
  readonly year?: number;
  /** Then the claim is about the change since the end of this year … */
  readonly since?: number;
  /** … or about the difference to what this strategy reaches on the same seed. */
  readonly than?: string;
  /** `each` seed (the usual), or the mean of all. */
  readonly on: 'each' | 'mean';
  /** Why it is known not to hold. It stays, and is shown; the check tells when it has come to hold. */
  readonly notMet?: Text;
  readonly mark?: Mark;
  readonly sources?: readonly string[];
  readonly note?: Text;
}

const text = v.strictObject({ en: v.string(), zh: v.string() });
const yearFrom = (firstYear: number) => v.pipe(v.number(), v.integer(), v.minValue(firstYear), v.maxValue(LAST_YEAR));

/** What an author may write; `strategies` are the ids that can play. */
const shapeFor = ({ firstYear, strategies }: ClaimsOf) => v.strictObject({
  id: v.optional(v.string()),
  playing: v.picklist(strategies),
  seeds: v.optional(v.pipe(v.array(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LARGEST_SEED))), v.minLength(1)), [0]),
  expect: v.picklist([...INDICATORS, ...OUTCOMES]),
  year: v.optional(yearFrom(firstYear)), since: v.optional(yearFrom(firstYear)), than: v.optional(v.picklist(strategies)),
  on: v.optional(v.picklist(['each', 'mean']), 'each'),
  above: v.optional(v.number()), below: v.optional(v.number()), between: v.optional(v.tuple([v.number(), v.number()])),
  notMet: v.optional(text), mark: v.optional(v.picklist(MARKS)), sources: v.optional(v.array(v.string())), note: v.optional(text),
});

const isBound = ({ above, below, between }: Bound): boolean => (between === undefined ? above !== undefined || below !== undefined : above === undefined && below === undefined);

export interface ClaimsOf { readonly firstYear: number; readonly strategies: readonly string[] }

/** Claims from untrusted JSON (a list, or an object with the list under `claims`), or all that is wrong with it. */
export function parseClaims(json: unknown, of: ClaimsOf): { readonly claims: readonly Claim[] } | { readonly problems: readonly string[] } {
  const list = typeof json === 'object' && json !== null && !Array.isArray(json) && 'claims' in json ? json.claims : json;
  const shape = v.array(v.pipe(shapeFor(of), v.check((claim) => isBound(claim), 'needs exactly one of above, below, between (above and below together are one)'), v.check(({ expect, year }) => expect === 'verdict' || year !== undefined, 'needs a year')));
  const parsed = v.safeParse(shape, list);
  if (parsed.success) return { claims: parsed.output };
  return { problems: parsed.issues.map((issue) => `${v.getDotPath(issue) ?? ''}: ${issue.message}`.replace(/^: /, '')) };
}

/** Whether a value is what the claim expects. */
export function claimHolds({ above = -Infinity, below = Infinity, between = [-Infinity, Infinity] }: Bound, value: number): boolean {
  return value > above && value < below && value >= between[0] && value <= between[1];
}
