/** The receipt of one year: every change of every stock, with its cause. */
import type { SourceRef } from './state';
import type { Group } from './vocabulary';

/** Every reason why a stock can move, with whose doing it usually is. A line's source may say otherwise (a policy's effect is yours). */
export const CAUSE_GROUPS = {
  // growth of industries
  wave: 'world', waveLuck: 'luck', cluster: 'past', related: 'past', lockIn: 'past', park: 'you', infrastructure: 'past', tradePlatform: 'you', focus: 'you', focusDrag: 'you',
  businessClimate: 'past', researchBase: 'past', talent: 'past', skillGap: 'past', quality: 'past', identity: 'past', upgrading: 'past', priceWar: 'world', labourCost: 'world', congestion: 'past', labourShortage: 'past',
  enforcement: 'world', pilot: 'you', ownershipTrend: 'world', investorExit: 'world', leadFirmExit: 'luck', growthLimit: 'past',
  investorsBase: 'world', investorsCluster: 'past', investorsPolicy: 'you', investorsPilot: 'you', branching: 'past', branchingPolicy: 'you', spillover: 'past', entry: 'you', newPlant: 'you', founder: 'luck', localLuck: 'luck', disaster: 'luck',
  // events and crises
  event: 'world', response: 'you', crisisDebt: 'past', crisisUnrest: 'past', crisisPollution: 'past', crisisAccident: 'past',
  // property, services, farms
  propertyDemand: 'past', landSales: 'you', newTown: 'you', vehicleWorks: 'you', localDemand: 'past', amenityDemand: 'past', farming: 'past',
  // labour
  migration: 'world', attraction: 'past', ageing: 'world', productivity: 'world', mismatch: 'past', retraining: 'you', labourForce: 'world',
  // money
  taxSharing: 'world', nationalGrants: 'world', taxes: 'past', landIncome: 'you', wagesAndUpkeep: 'past', interest: 'past', programmes: 'you', projects: 'you', upkeep: 'you', finished: 'you', carriedOver: 'past', deficit: 'past',
  borrowing: 'you', repayment: 'you', surplusRepaid: 'past', hiddenAccrual: 'past', hiddenNew: 'you', hiddenSurfaced: 'past', restructuring: 'world', reclaimed: 'world', housePrice: 'world', recount: 'past',
  // environment, endowments, life
  emissions: 'past', selfCleaning: 'world', treatment: 'you', inspectionState: 'world', discovery: 'you', chanceFind: 'luck', activation: 'you', neglect: 'you', wear: 'past', building: 'you', show: 'you', protection: 'you', repair: 'you', culturalHit: 'luck', visitors: 'you',
  livingServices: 'past', environment: 'past', culture: 'past', income: 'past', housing: 'past',
  // capacities, people, risk
  schooling: 'you', inMigrationSkills: 'past', foreignPlants: 'past', ageingSkills: 'world', researchProgramme: 'you', techBase: 'past', obsolescence: 'world', reform: 'you', routine: 'past', officialsTime: 'you', fieldwork: 'you', listening: 'you', forgetting: 'past',
  processUpgrading: 'past', functionalUpgrading: 'past', brandUpgrading: 'you', retrofitUpgrading: 'you', trainingUpgrading: 'you',
  learning: 'past', adjustment: 'past', hazardIndustry: 'past', hazardCredit: 'world', release: 'past', fed: 'you', fading: 'past', evaluation: 'world', planKept: 'you',
  // figures that look good, false alarms, voices, fads, people who have to leave
  dressing: 'you', settled: 'past', exposure: 'you', inquiry: 'world', falseAlarm: 'past', voices: 'past', cornersCut: 'past', whiteElephants: 'past', copied: 'you',
  displacedByPrices: 'past', displacedByBuilding: 'you', displacedByVisitors: 'you', displacement: 'past', staying: 'you', movingBack: 'past',
  // policy stocks and statistics
  policy: 'you', policyFade: 'you', reportLag: 'past', reportError: 'luck', rounding: 'past',
} as const satisfies Record<string, Group>;
export type Cause = keyof typeof CAUSE_GROUPS;
export const CAUSES = Object.keys(CAUSE_GROUPS) as Cause[];
/** Number of each cause: `CAUSE.wave`. */
export const CAUSE = Object.fromEntries(CAUSES.map((cause, index) => [cause, index])) as Readonly<Record<Cause, number>>;

/** Lines in columns: line n moved stock `stock[n]` by `amount[n]` micro-units because of `cause[n]`; `source[n]` indexes `sources`, −1 = none. */
export interface Ledger {
  readonly year: number;
  readonly stock: number[];
  readonly amount: number[];
  readonly cause: number[];
  readonly source: number[];
  readonly sources: SourceRef[];
}

/** Whose doing a line is. */
export function groupOf(ledger: Ledger, line: number): Group {
  const source = ledger.source[line];
  return source >= 0 ? ledger.sources[source].group : CAUSE_GROUPS[CAUSES[ledger.cause[line]]];
}
