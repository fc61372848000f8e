/** The state in which a level begins. */
import { clamp } from './curves';
import type { Level, Start } from './level';
import { evaluate } from './form';
import { formOf } from './forms';
import { LEVEL_STRENGTH } from './policy-table';
import { RULES_VERSION } from './play-year';
import { agendaOf } from './rules/events';
import { jobsAt } from './rules/labour';
import { copyOf, type EndowmentFile, type StandingOrder, type State, type WarningFile } from './state';
import { AT, LEVER, MICRO, plainStocks, STOCK, STOCK_COUNT } from './stocks';
import { INDUSTRIES, type Indicator } from './vocabulary';
import { tableYear, type World, worldOf } from './world';

/** Share of the labour force without work at the start. */
const FIRST_SLACK = 0.035;
/** Predecessors' standing orders have taken hold this far. */
const INHERITED_STRENGTH = 0.6;

/** A new game of a level. `seed` decides all its luck; 0 keeps to history's dates. */
export function newGame(level: Level, seed: number): State {
  const world = worldOf(level);
  const state: State = copyOf({ ...blank(level, seed), stocks: plainStocks(firstStocks(world)), lastGdp: world.firstGdp / 1.1 });
  state.agenda = agendaOf(world, state);
  return state;
}

const cache = new WeakMap<World, Float64Array>();

/** The stocks of the first year: luck has not touched them yet, so all games of a level share them. */
function firstStocks(world: World): Float64Array {
  let stocks = cache.get(world);
  if (!stocks) cache.set(world, (stocks = countStocks(world)));
  return stocks;
}

function countStocks(world: World): Float64Array {
  const stocks = new Float64Array(STOCK_COUNT);
  const put = (stock: number, value: number): void => void (stocks[stock] = Math.round(value * MICRO));
  putEconomy(world, put);
  putCapacities(world.level.city.start, put);
  putPlaces(world, put);
  putMoney(world, stocks, put);
  putPeople(world, stocks, put);
  putBeliefs(world, stocks, put);
  return stocks;
}

type Put = (stock: number, value: number) => void;

function blank(level: Level, seed: number): State {
  const { city } = level;
  return {
    rules: RULES_VERSION, level: city.id, seed, year: city.start.year, stocks: [], standing: city.policies.map((policy) => inherited(city.start, policy.id)), works: [],
    endowments: city.endowments.map((one): EndowmentFile => ({ discovered: one.known ? city.start.year : null, identified: null, protected: null, activated: null, form: null })),
    agenda: [], pending: [], happened: [], plan: null, planVerdicts: [], evaluations: [], pilots: { freeTrade: 0, reform: 0, laboratory: 0 },
    dressing: { since: noTerms, claimed: noTerms, won: 0, exposures: 0, inquiryUntil: 0 }, warnings: { debt: noWarning, unrest: noWarning, pollution: noWarning, accident: noWarning }, crises: { debt: 0, unrest: 0, pollution: 0, accident: 0 },
    crisisCount: 0, crisisToll: 0, austerityYears: 0, tally: { growth: 0, revenue: 0, investment: 0, jobs: 0, environment: 0, debt: 0, people: 0, years: 0 }, lived: 0,
    epilogue: { years: 0, prosperity: 0, skill: 0, cultivation: 0, life: 0, safety: 0 }, lastGdp: 0, ended: null,
  };
}

const noTerms = { growth: 0, revenue: 0, investment: 0, jobs: 0, environment: 0, debt: 0, people: 0 };
const noWarning: WarningFile = { since: 0, struck: false, deafUntil: 0, hits: 0, misses: 0, falseAlarms: 0, leadYears: 0 };

function inherited(start: Start, policy: string): StandingOrder {
  const order = start.standing.find((one) => one.policy === policy);
  return { level: order?.level ?? 0, since: start.year, target: order?.target ?? null, inherited: order !== undefined };
}

function putEconomy(world: World, put: Put): void {
  const { start } = world.level.city;
  const workersPerBn = 1000 / world.curve.productivity[tableYear(start.year)];
  INDUSTRIES.forEach((id, i) => {
    const { foreign, domestic, stage } = start.industries[id];
    put(AT.foreign + i, foreign);
    put(AT.domestic + i, domestic);
    put(AT.stage + i, stage);
    put(AT.capability + i, (domestic + world.p.embedBase * foreign) * workersPerBn);
  });
  put(STOCK.agriculture, start.agriculture);
  put(STOCK.property, start.property);
  put(STOCK.services, start.localServices);
  put(STOCK.cost, 0.5);
}

function putCapacities(start: Start, put: Put): void {
  for (const [stock, value] of Object.entries({ humanCapital: start.humanCapital, research: start.research, governance: start.governance, infrastructure: start.infrastructure, literacy: start.literacy, pollution: start.pollution, tension: start.tension, latentHazard: start.latentHazard, politicalCapital: start.politicalCapital, standing: 50, lifeServices: 9, lifeEnvironment: 15, lifeCulture: 1, lifeIncome: 8, lifeHousing: 12 })) {
    put(STOCK[stock as keyof typeof STOCK], value);
  }
}

function putPlaces(world: World, put: Put): void {
  const { endowments, districts, actors, start } = world.level.city;
  endowments.forEach((one, k) => {
    put(AT.discovery + k, one.known ? 0.4 : 0);
    put(AT.integrity + k, start.integrity);
  });
  districts.forEach((one, n) => put(AT.familiarity + n, one.familiarity));
  actors.forEach((one, n) => put(AT.influence + n, one.influence));
  for (const { policy, level } of start.standing) {
    for (const { lever, weight } of world.level.city.policies[world.policyIndex.get(policy)!].levers ?? []) put(LEVER[lever], LEVEL_STRENGTH[level] * weight * INHERITED_STRENGTH);
  }
}

function putMoney(world: World, stocks: Float64Array, put: Put): void {
  const { start } = world.level.city;
  const gdp = world.firstGdp;
  const foreign = INDUSTRIES.reduce((sum, id) => sum + start.industries[id].foreign, 0);
  put(STOCK.treasury, start.treasury * gdp);
  put(STOCK.debt, start.debt * gdp);
  put(STOCK.hiddenDebt, start.hiddenDebt * gdp);
  put(STOCK.taxRevenue, world.curve.taxRate[tableYear(start.year)] * (gdp - 0.4 * foreign) + (0.02 * stocks[STOCK.property]) / MICRO);
  put(STOCK.transfers, 0.01 * gdp);
}

function putPeople(world: World, stocks: Float64Array, put: Put): void {
  const jobs = jobsAt(world, stocks, world.curve.productivity[tableYear(world.level.city.start.year)]);
  put(STOCK.jobs, jobs);
  put(STOCK.workers, jobs / (1 - FIRST_SLACK));
  put(STOCK.jobless, 0.5 * (FIRST_SLACK + Math.sqrt(FIRST_SLACK * FIRST_SLACK + 0.0009)));
  put(STOCK.riskUnprepared, 6);
}

/** The city starts out believing what is true. */
function putBeliefs(world: World, stocks: Float64Array, put: Put): void {
  const believe = (stock: number, id: Indicator): void => put(stock, evaluate(formOf(world, id)!, stocks));
  believe(STOCK.shownDebtRatio, 'debtRatio');
  believe(STOCK.shownUnemployment, 'unemployment');
  believe(STOCK.shownPollution, 'pollution');
  believe(STOCK.shownValueKept, 'valueKept');
  believe(STOCK.shownDependence, 'dependence');
  const { debt, tension, pollution, latentHazard } = world.level.city.start;
  [debt, tension, pollution, latentHazard].forEach((seen, n) => put(AT.signal + n, seen));
  put(STOCK.riskEnvironment, 20 * clamp((world.level.city.start.pollution - 18) / 62, 0, 1));
}
