/** Causes in families, so that a receipt of forty lines can be read from its headings. */
import type { Cause } from '../../sim/index';

export const FAMILIES = ['market', 'strength', 'investors', 'newFirms', 'steering', 'events', 'building', 'people', 'budget', 'debt', 'environment', 'heritage', 'life', 'knowledge', 'interests', 'counting'] as const;
export type Family = (typeof FAMILIES)[number];

export const CAUSE_FAMILIES = {
  wave: 'market', waveLuck: 'market', quality: 'market', priceWar: 'market', ownershipTrend: 'market', localLuck: 'market', enforcement: 'events',
  cluster: 'strength', related: 'strength', lockIn: 'strength', infrastructure: 'strength', businessClimate: 'strength', researchBase: 'strength', talent: 'strength', skillGap: 'strength',
  identity: 'strength', upgrading: 'strength', labourCost: 'strength', congestion: 'strength', labourShortage: 'strength', growthLimit: 'strength',
  processUpgrading: 'strength', functionalUpgrading: 'strength', brandUpgrading: 'strength', retrofitUpgrading: 'strength', trainingUpgrading: 'strength', learning: 'strength',
  investorExit: 'investors', leadFirmExit: 'investors', investorsBase: 'investors', investorsCluster: 'investors', investorsPolicy: 'investors', investorsPilot: 'investors', newPlant: 'investors',
  branching: 'newFirms', branchingPolicy: 'newFirms', spillover: 'newFirms', entry: 'newFirms', founder: 'newFirms',
  park: 'steering', tradePlatform: 'steering', focus: 'steering', focusDrag: 'steering', pilot: 'steering', policy: 'steering', policyFade: 'steering', finished: 'steering', planKept: 'steering',
  event: 'events', response: 'events', crisisDebt: 'events', crisisUnrest: 'events', crisisPollution: 'events', crisisAccident: 'events', disaster: 'events',
  propertyDemand: 'building', landSales: 'building', newTown: 'building', vehicleWorks: 'building', localDemand: 'building', amenityDemand: 'building', farming: 'building', housePrice: 'building',
  migration: 'people', attraction: 'people', ageing: 'people', productivity: 'people', mismatch: 'people', retraining: 'people', labourForce: 'people',
  taxSharing: 'budget', nationalGrants: 'budget', taxes: 'budget', landIncome: 'budget', wagesAndUpkeep: 'budget', programmes: 'budget', projects: 'budget', upkeep: 'budget', carriedOver: 'budget', deficit: 'budget',
  interest: 'debt', borrowing: 'debt', repayment: 'debt', surplusRepaid: 'debt', hiddenAccrual: 'debt', hiddenNew: 'debt', hiddenSurfaced: 'debt', restructuring: 'debt', reclaimed: 'debt',
  emissions: 'environment', selfCleaning: 'environment', treatment: 'environment', inspectionState: 'environment',
  discovery: 'heritage', chanceFind: 'heritage', activation: 'heritage', neglect: 'heritage', wear: 'heritage', show: 'heritage', protection: 'heritage', repair: 'heritage', culturalHit: 'heritage', visitors: 'heritage',
  livingServices: 'life', environment: 'life', culture: 'life', income: 'life', housing: 'life',
  schooling: 'knowledge', inMigrationSkills: 'knowledge', foreignPlants: 'knowledge', ageingSkills: 'knowledge', researchProgramme: 'knowledge', techBase: 'knowledge', obsolescence: 'knowledge',
  reform: 'knowledge', routine: 'knowledge', officialsTime: 'knowledge', fieldwork: 'knowledge', listening: 'knowledge', forgetting: 'knowledge',
  adjustment: 'interests', hazardIndustry: 'interests', hazardCredit: 'interests', release: 'interests', fed: 'interests', fading: 'interests', evaluation: 'interests',
  dressing: 'counting', settled: 'counting', exposure: 'events', inquiry: 'events', falseAlarm: 'counting', voices: 'interests', cornersCut: 'interests', whiteElephants: 'interests', copied: 'steering',
  displacedByPrices: 'life', displacedByBuilding: 'building', displacedByVisitors: 'heritage', displacement: 'life', staying: 'life', movingBack: 'life',
  building: 'heritage', recount: 'counting', reportLag: 'counting', reportError: 'counting', rounding: 'counting',
} as const satisfies Record<Cause, Family>;
