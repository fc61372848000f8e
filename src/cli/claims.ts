/** Claims on the command line: their file, and a line for each. */
import { checkClaims, STRATEGY_IDS, type ClaimResult } from '../insight/index';
import { parseClaims, type Claim } from '../level/index';
import type { Level } from '../sim/index';

export const claimsFrom = (json: unknown, { city }: Level): { readonly claims: readonly Claim[] } | { readonly problems: readonly string[] } => parseClaims(json, { firstYear: city.start.year, strategies: STRATEGY_IDS });

/** A claim is as told when it is met, or when it says that it is not met and is not. */
export const asTold = ({ claim, met }: ClaimResult): boolean => met === (claim.notMet === undefined);

/** `met: history, ictShare at the end of 2009 above 0.6: 0.62 to 0.65 over 5 seeds` */
export function claimLine(result: ClaimResult): string {
  const { claim, values, met } = result;
  const { playing, than, expect, year, since, above, below, between, on } = claim;
  const who = than === undefined ? playing : `${playing} less ${than}`;
  const when = year === undefined ? '' : since === undefined ? ` at the end of ${year}` : ` from the end of ${since} to the end of ${year}`;
  const bounds = [above === undefined ? '' : `above ${above}`, below === undefined ? '' : `below ${below}`, between === undefined ? '' : `between ${between.join(' and ')}`];
  const state = met ? (claim.notMet ? 'MET, though told as not met' : 'met') : claim.notMet ? `not met, as told: ${claim.notMet.en}` : 'NOT MET';
  return `${state}: ${who}, ${expect}${when} ${bounds.filter(Boolean).join(', ')}: ${rangeOf(values)}${on === 'mean' ? ', on the mean' : ''}`;
}

function rangeOf(values: readonly number[]): string {
  const [least, most] = [Math.min(...values), Math.max(...values)].map((value) => value.toFixed(3));
  return least === most ? least : `${least} to ${most} over ${values.length} seeds`;
}

export { checkClaims };
