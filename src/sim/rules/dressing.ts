/**
 * Numbers can be made to look good. Each year that one is dressed, what is reported moves further from what is; the longer it has stood and the closer others look, the likelier it comes out.
 *
 * Rawski 2001 on reported growth, Ghanem & Zhang 2014 on air-quality readings. Left out: who tells, and what a dressed figure does to those who plan with it.
 */
import { exposureChance, gapOf } from '../exposure';
import { CAUSE } from '../ledger';
import type { EvaluationRegime } from '../level';
import { draw, STREAM } from '../random';
import { dressed, FAVOUR_PER_POINT, liftsOf, type TermPoints, weigh } from '../scorecard';
import { orderSource } from '../sources';
import { AT, STOCK } from '../stocks';
import { EVALUATION_TERMS, type EvaluationTerm } from '../vocabulary';
import type { Year } from '../year';

/** Old figures are forgotten, or taken over as the new truth. */
const FORGOTTEN = 0.05;
const INQUIRY_YEARS = 2;
const PLAN_YEARS = 5;

const byTerm = (value: (term: EvaluationTerm, n: number) => number): TermPoints => Object.fromEntries(EVALUATION_TERMS.map((term, n) => [term, value(term, n)])) as TermPoints;

/** The year's points as the level above sees them; what is added widens the gap between figures and city. */
export function dressTerms(year: Year, points: TermPoints): TermPoints {
  const { state } = year;
  const shown = dressed(points, liftsOf(year.world, state));
  const isDressed = shown !== points;
  if (isDressed || gapOf(year.stocks) !== 0) settleGaps(year, byTerm((term) => shown[term] - points[term]));
  if (isDressed) state.dressing = { ...state.dressing, claimed: byTerm((term) => state.dressing.claimed[term] + shown[term] - points[term]) };
  return shown;
}

function settleGaps(year: Year, lifts: TermPoints): void {
  const { dressings } = year.world;
  EVALUATION_TERMS.forEach((term, n) => {
    const stock = AT.gap + n;
    if (year.stocks[stock] !== 0) year.change(stock, -FORGOTTEN * year.of(stock), CAUSE.settled);
    const order = dressings.find((one) => one.term === n && year.state.standing[one.policy].level > 0);
    if (order !== undefined) year.change(stock, lifts[term], CAUSE.dressing, orderSource(year, order.policy));
  });
  const { since } = year.state.dressing;
  year.state.dressing = { ...year.state.dressing, since: byTerm((term) => (lifts[term] > 0 ? since[term] || year.calendar : 0)) };
}

/** Note what dressed figures have won when a plan is judged. */
export function countWinnings(year: Year, regime: EvaluationRegime): void {
  const { dressing, tally } = year.state;
  if (EVALUATION_TERMS.every((term) => dressing.claimed[term] === 0)) return;
  const won = dressing.won + (FAVOUR_PER_POINT * weigh(regime, dressing.claimed)) / tally.years;
  year.state.dressing = { ...dressing, won, claimed: byTerm(() => 0) };
}

/** How closely the level above looks: after a crisis closer, then it forgets. */
export function followScrutiny(year: Year): void {
  const stock = STOCK.scrutiny;
  const { debt, unrest, pollution, accident } = year.crisis;
  const struck = debt + unrest + pollution + accident;
  if (year.stocks[stock] !== 0) year.change(stock, -0.3 * year.of(stock), CAUSE.fading);
  if (struck > 0) year.change(stock, 0.25 * struck, CAUSE.inquiry);
  year.bound(stock, 0, 2);
}

/** Now and then somebody counts again. */
export function exposeDressings(year: Year): void {
  followScrutiny(year);
  if (year.epilogue || draw(year.state.seed, STREAM.exposure, year.t, 0) >= exposureChance(year.world, year.state, year.stocks)) return;
  const gap = gapOf(year.stocks);
  year.exposed = gap;
  year.news.push({ kind: 'exposed', id: EVALUATION_TERMS[largestGap(year)], value: gap });
  payForIt(year, gap);
  for (let n = 0; n < EVALUATION_TERMS.length; n++) year.change(AT.gap + n, -year.of(AT.gap + n), CAUSE.exposure);
  stopDressing(year);
}

function largestGap({ stocks }: Year): number {
  return EVALUATION_TERMS.reduce((largest, _, n) => (stocks[AT.gap + n] > stocks[AT.gap + largest] ? n : largest), 0);
}

/** Standing and favour fall by more than the figures had won. */
function payForIt(year: Year, gap: number): void {
  const { dressing } = year.state;
  const regime = year.world.regimes[year.t];
  const lift = weigh(regime, liftsOf(year.world, year.state));
  const won = dressing.won + (FAVOUR_PER_POINT * weigh(regime, dressing.claimed)) / PLAN_YEARS;
  year.change(STOCK.standing, -(8 + 0.08 * gap + 1.5 * lift), CAUSE.exposure);
  year.change(STOCK.politicalCapital, -(4 + 1.5 * won), CAUSE.exposure);
  year.change(STOCK.tension, 3 + 0.03 * gap, CAUSE.exposure);
  year.change(STOCK.scrutiny, 0.6, CAUSE.exposure);
}

/** The plan is counted anew, the orders end, and the inquiry takes its time. */
function stopDressing(year: Year): void {
  const { state, world } = year;
  const { tally } = state;
  const { claimed, exposures } = state.dressing;
  state.tally = { ...tally, ...byTerm((term) => tally[term] - claimed[term]) };
  const stopped = new Set(world.dressings.map(({ policy }) => policy));
  state.standing = state.standing.map((order, index) => (order.level > 0 && stopped.has(index) ? { ...order, level: 0, since: year.calendar } : order));
  state.dressing = { since: byTerm(() => 0), claimed: byTerm(() => 0), won: 0, exposures: exposures + 1, inquiryUntil: year.calendar + INQUIRY_YEARS };
}
