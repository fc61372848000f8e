/** Claims about the model, as data beside a level: what must come out when a ready strategy plays it. */
import * as v from 'valibot';
import { STRATEGY_IDS, strategyById } from '../insight/index';
import type { StrategyId } from '../insight/index';
import { govern, LARGEST_SEED, openRun, playedYear } from '../run/index';
import type { Run } from '../run/index';
import { indicator, INDICATORS, LAST_YEAR, MARKS } from '../sim/index';
import type { Indicator, Level } from '../sim/index';

/** `year` names the value at its end. `above`, `below` and `between` say what is expected, in the indicator's unit, for every seed. */
export interface Claim {
  readonly id?: string;
  readonly playing: StrategyId;
  readonly seeds: readonly number[];
  readonly expect: Indicator;
  readonly year: number;
  readonly above?: number;
  readonly below?: number;
  readonly between?: readonly [number, number];
}

const shapeFrom = (firstYear: number) => v.strictObject({
  id: v.optional(v.string()),
  playing: v.picklist(STRATEGY_IDS),
  seeds: v.optional(v.pipe(v.array(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LARGEST_SEED))), v.minLength(1)), [0]),
  expect: v.picklist(INDICATORS),
  year: v.pipe(v.number(), v.integer(), v.minValue(firstYear), v.maxValue(LAST_YEAR)),
  above: v.optional(v.number()),
  below: v.optional(v.number()),
  between: v.optional(v.tuple([v.number(), v.number()])),
  mark: v.optional(v.picklist(MARKS)),
  sources: v.optional(v.array(v.string())),
  note: v.optional(v.strictObject({ en: v.string(), zh: v.string() })),
});
const hasBound = ({ above, below, between }: Pick<Claim, 'above' | 'below' | 'between'>): boolean => [above, below, between].some((bound) => bound !== undefined);
const claimsFrom = (firstYear: number) => v.array(v.pipe(shapeFrom(firstYear), v.check((claim) => hasBound(claim), 'needs exactly one of above, below, between')));

/** Claims from untrusted JSON (a list, or an object with the list under `claims`), or what is wrong with it. `firstYear` is the level's. */
export function parseClaims(json: unknown, firstYear: number): { readonly claims: readonly Claim[] } | { readonly problems: readonly string[] } {
  const list = typeof json === 'object' && json !== null && !Array.isArray(json) && 'claims' in json ? json.claims : json;
  const parsed = v.safeParse(claimsFrom(firstYear), list);
  if (parsed.success) return { claims: parsed.output };
  return { problems: parsed.issues.map((issue) => `${v.getDotPath(issue) ?? ''}: ${issue.message}`.replace(/^: /, '')) };
}

export interface ClaimResult { readonly claim: Claim; /** By seed, in the order of `claim.seeds`. */ readonly values: readonly number[]; readonly met: boolean }

/** Play what the claims need and compare. Each strategy and seed is played once. */
export function checkClaims(level: Level, claims: readonly Claim[]): ClaimResult[] {
  const runs = new Map<string, Run>();
  const runOf = (playing: StrategyId, seed: number): Run => {
    const key = `${playing} ${seed}`;
    const run = runs.get(key) ?? govern(openRun(level, seed), strategyById(playing)!.mayor);
    runs.set(key, run);
    return run;
  };
  return claims.map((claim) => {
    const values = claim.seeds.map((seed) => indicator(level, playedYear(runOf(claim.playing, seed), claim.year)!.after, claim.expect));
    return { claim, values, met: values.every((value) => isMet(claim, value)) };
  });
}

function isMet({ above = -Infinity, below = Infinity, between = [-Infinity, Infinity] }: Claim, value: number): boolean {
  return value > above && value < below && value >= between[0] && value <= between[1];
}

/** `met: history, ictShare at the end of 2009 above 0.6: 0.62 to 0.65 over 5 seeds` */
export function claimLine({ claim, values, met }: ClaimResult): string {
  const { above, below, between } = claim;
  const bounds = [above === undefined ? '' : `above ${above}`, below === undefined ? '' : `below ${below}`, between === undefined ? '' : `between ${between.join(' and ')}`];
  const bound = bounds.filter(Boolean).join(', ');
  const [least, most] = [Math.min(...values), Math.max(...values)].map((value) => value.toFixed(3));
  const found = least === most ? least : `${least} to ${most} over ${values.length} seeds`;
  return `${met ? 'met' : 'NOT MET'}: ${claim.playing}, ${claim.expect} at the end of ${claim.year} ${bound}: ${found}`;
}
