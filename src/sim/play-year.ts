/** One year of the game. Its phases stand in an order that is itself a rule. */
import type { Decision } from './decision';
import { applyPending } from './effects';
import type { Undertaking } from './decide/draft';
import { intentOf, LAST_YEAR, untouched } from './intent';
import type { Level } from './level';
import type { Ledger } from './ledger';
import * as rules from './rules/index';
import type { State, YearResult } from './state';
import { MICRO, plainStocks, STOCK } from './stocks';
import { worldOf } from './world';
import { Year } from './year';

/** Changes whenever the same decisions would give other numbers. */
export const RULES_VERSION = '3';
/** The verdict is read when the governed years are over; the caretaker governs five years more, and the city is read at their ends, the turns of 2031 to 2035. */
export const VERDICT_YEAR = LAST_YEAR + 1;
export const EPILOGUE_END = VERDICT_YEAR + 5;

/**
 * Play the year `state.year` with the mayor's decisions, and return the next state with its receipt.
 *
 * The old state is untouched. Refused decisions change nothing and are listed. After the last governed year, and after an ending, a caretaker governs.
 * The result is the same bit for bit with and without the ledger (`{ ledger: false }` leaves it empty and is about three times as fast).
 */
export function playYear(level: Level, state: State, decisions: readonly Decision[], options: { readonly ledger?: boolean } = {}): YearResult {
  const world = worldOf(level);
  const { intent, refused } = decisions.length === 0 ? { intent: untouched(state), refused: [] } : intentOf(level, state, decisions);
  const year = new Year(world, state, { ledger: options.ledger ?? true, lastYear: LAST_YEAR });
  playPhases(year, intent, state);
  return { state: turnOfTheYear(year), ledger: year.receipt?.handOut(year.calendar) ?? nothingRecorded(year.calendar), refusals: refused, news: year.news };
}

/** The draft becomes the next state, with what the coming year puts on the desk. */
function turnOfTheYear(year: Year): State {
  const { state } = year;
  state.year += 1;
  state.stocks = plainStocks(year.stocks);
  state.lastGdp = year.read.gdp;
  state.agenda = rules.agendaOf(year.world, state);
  return state;
}

const nothingRecorded = (year: number): Ledger => ({ year, stock: [], amount: [], cause: [], source: [], sources: [] });

function playPhases(year: Year, intent: Undertaking, before: State): void {
  const revenue = (before.stocks[STOCK.taxRevenue] + before.stocks[STOCK.landRevenue] + before.stocks[STOCK.transfers]) / MICRO;
  rules.takeUp(year, intent);
  rules.readTheCity(year);
  rules.hearVoices(year);
  actOnPolicies(year, intent);
  meetTheWorld(year, intent);
  growIndustries(year);
  settleSociety(year);
  rules.completeWorks(year);
  rules.assessRisk(year);
  rules.report(year, before.stocks);
  rules.watchForCrises(year);
  judge(year, revenue);
  rules.reportAlive(year, before.stocks);
}

function actOnPolicies(year: Year, intent: Undertaking): void {
  rules.nameLeverSources(year);
  rules.takeAttention(year, intent);
  rules.spend(year, intent);
  rules.buildPolicyStocks(year);
  rules.focusIndustries(year);
}

function meetTheWorld(year: Year, intent: Undertaking): void {
  rules.readWaves(year);
  rules.readFads(year);
  rules.learnByDoing(year);
  applyPending(year);
  rules.meetEvents(year, intent);
  rules.meetLuck(year);
  rules.meetCrises(year);
  rules.exposeDressings(year);
}

function growIndustries(year: Year): void {
  rules.followCosts(year);
  rules.grantPilots(year);
  rules.readLinks(year);
  rules.climbValueChain(year);
  rules.rideWaves(year);
  rules.followOwnershipTrends(year);
  rules.growByRelatedness(year);
  rules.growByZones(year);
  rules.growByFocus(year);
  rules.growByBusinessClimate(year);
  rules.growByPeople(year);
  rules.competeByQuality(year);
  rules.growByUpgrading(year);
  rules.growByPilots(year);
  rules.growIntoScarcity(year);
  rules.loseInvestors(year);
  rules.attractInvestors(year);
  rules.branchOut(year);
  rules.enterIndustries(year);
  rules.limitGrowth(year);
}

function settleSociety(year: Year): void {
  rules.buildProperty(year);
  rules.serveLocals(year);
  rules.workAndMigrate(year);
  rules.readGrowth(year);
  rules.raiseRevenue(year);
  rules.copyFads(year);
  rules.borrowAndRepay(year);
  rules.pollute(year);
  rules.cleanUp(year);
  rules.displace(year);
  rules.tendEndowments(year);
  rules.liveHere(year);
  rules.formSkills(year);
  rules.formResearch(year);
  rules.formGovernment(year);
  rules.buildInfrastructure(year);
  rules.formLiteracy(year);
  rules.buildTension(year);
  rules.buildHazard(year);
  rules.feedInterests(year);
  rules.answerToVoices(year);
  rules.knowDistricts(year);
  rules.setLockIn(year);
}

function judge(year: Year, revenue: number): void {
  if (year.epilogue) rules.countEpilogue(year);
  else {
    rules.evaluate(year, revenue);
    rules.judgePlan(year);
    rules.boundStanding(year);
    rules.countLivedYears(year);
  }
  rules.checkEndings(year);
}
