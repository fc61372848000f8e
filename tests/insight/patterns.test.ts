import { describe, expect, it } from 'vitest';
import { patternsOf, PATTERN_IDS, type Log, type LoggedYear, type PatternId } from '../../src/insight/patterns/index';
import { strategyById } from '../../src/insight/index';
import { govern, openRun } from '../../src/run/index';
import { AT, CRISES, LEVER, MICRO, STOCK, type Crisis, type Decision, type Sign, type State } from '../../src/sim/index';
import { KUNSHAN } from '../support/levels';
import { aCity } from '../support/states';

const START = 1990;
const LIMITS = KUNSHAN.nation.signs;
/** What reports show while all is well, and while the sign stands beyond its limit. */
const SHOWN: Readonly<Partial<Record<Sign, { readonly stock: number; readonly good: number; readonly bad: number }>>> = {
  debtRatio: { stock: STOCK.shownDebtRatio, good: 0, bad: LIMITS.debtRatio.limit + 0.2 },
  dependence: { stock: STOCK.shownDependence, good: 0, bad: LIMITS.dependence.limit + 0.1 },
  waterAir: { stock: STOCK.shownPollution, good: 0, bad: 100 - LIMITS.waterAir.limit + 10 },
  valueKept: { stock: STOCK.shownValueKept, good: LIMITS.valueKept.limit + 0.1, bad: LIMITS.valueKept.limit - 0.1 },
  unemployment: { stock: STOCK.shownUnemployment, good: 0, bad: LIMITS.unemployment.limit + 0.02 },
};

interface Told {
  readonly decisions?: readonly Decision[];
  /** Signs beyond their limit when the year begins. All others are well, but for cultivation, which no report tells of. */
  readonly bad?: readonly Sign[];
  /** Crises that a warning is up for. */
  readonly warned?: readonly Crisis[];
  readonly struck?: Crisis;
  readonly measured?: boolean;
  readonly orders?: Readonly<Record<string, 1 | 2 | 3>>;
}

/** A made-up run: each year as it is told, all quiet where nothing is said. */
const logOf = (length: number, tell: (year: number) => Told): Log => ({ level: KUNSHAN, years: Array.from({ length }, (_, n) => yearOf(START + n, tell(START + n))) });

function yearOf(year: number, { decisions = [], bad = [], warned = [], struck, measured = false, orders = {} }: Told): LoggedYear {
  const city = aCity({ year });
  const stocks = [...city.stocks];
  for (const [sign, { stock, good, bad: wrong }] of Object.entries(SHOWN)) stocks[stock] = Math.round((bad.includes(sign as Sign) ? wrong : good) * MICRO);
  stocks[LEVER.monitoring] = measured ? MICRO : 0;
  KUNSHAN.city.endowments.forEach((_, index) => { for (const family of [AT.activation, AT.integrity]) stocks[family + index] = MICRO; });
  for (const crisis of warned) stocks[AT.signal + CRISES.indexOf(crisis)] = 50 * MICRO;
  const standing = city.standing.map((order, index) => ({ ...order, level: orders[KUNSHAN.city.policies[index].id] ?? 0 }));
  const warnings = Object.fromEntries(CRISES.map((crisis) => [crisis, { ...city.warnings[crisis], since: warned.includes(crisis) ? year : 0 }])) as State['warnings'];
  return { year, decisions, before: { ...city, stocks, standing, warnings }, news: struck ? [{ kind: 'crisis', id: struck }] : [] };
}

const set = (policy: string, level: 0 | 1 | 2 | 3): Decision => ({ kind: 'setLevel', policy, level });
/** Decisions by year. */
const at = (year: number, plan: Readonly<Record<number, readonly Decision[]>>): readonly Decision[] => plan[year] ?? [];
const within = (year: number, from: number, until: number): boolean => year >= from && year <= until;

const findingOf = (log: Log, id: PatternId) => {
  const { shows, count, of, examples } = patternsOf(log).find((pattern) => pattern.id === id)!;
  return { shows, count, of, examples };
};

const POLLUTION = 'pollution-control';
const DEBT = 'repay-debt';
const VEHICLE = 'financing-vehicle';

describe('a quiet run', () => {
  it('shows no pattern and has no case of any', () => {
    expect(patternsOf(logOf(40, () => ({}))).map(({ id, shows, of }) => ({ id, shows, of }))).toEqual(PATTERN_IDS.map((id) => ({ id, shows: false, of: 0 })));
  });

  it('of no year at all neither', () => {
    expect(patternsOf({ level: KUNSHAN, years: [] }).some(({ shows }) => shows)).toBe(false);
  });
});

describe('repair service', () => {
  const broken = (year: number): boolean => [1995, 2003, 2011].some((from) => within(year, from, from + 1));
  const bad = (year: number): readonly Sign[] => (broken(year) ? ['waterAir'] : []);
  const mended = [1995, 2003, 2011];

  it('is a remedy raised when a sign has crossed its limit and dropped when it is quiet, three times', () => {
    const log = logOf(40, (year) => ({ bad: bad(year), decisions: mended.includes(year) ? [set(POLLUTION, 2)] : mended.includes(year - 3) ? [set(POLLUTION, 0)] : [] }));
    expect(findingOf(log, 'repairService')).toEqual({ shows: true, count: 3, of: 3, examples: mended.map((from) => ({ from, until: from + 3, policy: POLLUTION, sign: 'waterAir' })) });
  });

  it('is not a remedy that is kept', () => {
    const log = logOf(40, (year) => ({ bad: bad(year), decisions: at(year, { 1995: [set(POLLUTION, 1)], 2003: [set(POLLUTION, 2)], 2011: [set(POLLUTION, 3)] }) }));
    expect(findingOf(log, 'repairService')).toEqual({ shows: false, count: 0, of: 3, examples: [] });
  });

  it('is not a remedy raised in good time', () => {
    const log = logOf(40, (year) => ({ bad: bad(year), decisions: at(year, { 1992: [set(POLLUTION, 2)], 1997: [set(POLLUTION, 0)], 2000: [set(POLLUTION, 2)], 2005: [set(POLLUTION, 0)] }) }));
    expect(findingOf(log, 'repairService')).toMatchObject({ shows: false, of: 0 });
  });

  it('is also a remedy raised after a crisis', () => {
    const log = logOf(20, (year) => ({ ...(year === 1994 && { struck: 'debt' as const }), decisions: at(year, { 1995: [set(DEBT, 3)], 1998: [set(DEBT, 0)] }) }));
    expect(findingOf(log, 'repairService')).toMatchObject({ shows: false, count: 1, examples: [{ from: 1995, until: 1998, policy: DEBT, crisis: 'debt' }] });
  });
});

describe('ballistic decisions', () => {
  const bad = (year: number): readonly Sign[] => (year >= 2005 ? ['debtRatio', 'waterAir'] : []);

  it('are orders that run on untouched while the sign that they feed, or should help, stands beyond its limit', () => {
    const log = logOf(40, (year) => ({ bad: bad(year), decisions: at(year, { 1995: [set(VEHICLE, 2)], 1996: [set(POLLUTION, 1)] }) }));
    expect(findingOf(log, 'ballistic')).toEqual({ shows: true, count: 2, of: 2, examples: [{ from: 1995, until: 2029, policy: VEHICLE, sign: 'debtRatio' }, { from: 1996, until: 2029, policy: POLLUTION, sign: 'waterAir' }] });
  });

  it('are not orders that were looked after', () => {
    const log = logOf(40, (year) => ({ bad: bad(year), decisions: year >= 1995 && year % 6 === 0 ? [set(VEHICLE, year % 4 === 0 ? 2 : 1), set(POLLUTION, year % 4 === 0 ? 1 : 2)] : [] }));
    expect(findingOf(log, 'ballistic')).toMatchObject({ shows: false, count: 0, of: 0 });
  });

  it('are not orders that work', () => {
    const log = logOf(40, (year) => ({ bad: year < 2010 ? ['debtRatio', 'waterAir'] : [], decisions: at(year, { 1995: [set(DEBT, 2)], 1996: [set(POLLUTION, 2)] }) }));
    expect(findingOf(log, 'ballistic')).toMatchObject({ shows: false, count: 0, of: 2 });
  });
});

describe('over-steering', () => {
  it('is turning the same order back before it could take hold', () => {
    const log = logOf(20, (year) => ({ decisions: at(year, { 1991: [set(POLLUTION, 3)], 1993: [set(POLLUTION, 1)], 1994: [set(POLLUTION, 3)], 1996: [set(POLLUTION, 0)], 1998: [set(POLLUTION, 2)] }) }));
    const found = findingOf(log, 'overSteering');
    expect(found).toMatchObject({ shows: true, count: 4, of: 5 });
    expect(found.examples[0]).toEqual({ from: 1991, until: 1993, policy: POLLUTION });
  });

  it('is not going on in the same direction, nor turning back after years', () => {
    const log = logOf(40, (year) => ({ decisions: at(year, { 1991: [set(POLLUTION, 1)], 1992: [set(POLLUTION, 2)], 1993: [set(POLLUTION, 3)], 1997: [set(POLLUTION, 1)], 2001: [set(POLLUTION, 3)], 2005: [set(POLLUTION, 0)] }) }));
    expect(findingOf(log, 'overSteering')).toMatchObject({ shows: false, count: 0, of: 6 });
  });

  it('is not changing different orders', () => {
    const log = logOf(20, (year) => ({ decisions: at(year, { 1991: [set(POLLUTION, 2), set(DEBT, 2)], 1992: [set(VEHICLE, 2)] }) }));
    expect(findingOf(log, 'overSteering')).toMatchObject({ shows: false, count: 0 });
  });
});

describe('a single goal', () => {
  const growth = { [VEHICLE]: 3, 'sell-land': 3, 'industrial-parks': 3 } as const;

  it('takes nearly all effort for years while another sign stands beyond its limit', () => {
    const log = logOf(20, (year) => ({ bad: within(year, 1995, 2006) ? ['waterAir'] : [], orders: growth }));
    expect(findingOf(log, 'singleGoal')).toEqual({ shows: true, count: 12, of: 20, examples: [{ from: 1995, until: 2006, goal: 'growth', sign: 'waterAir' }] });
  });

  it('is not there where the other sign is cared for', () => {
    const log = logOf(20, () => ({ bad: ['waterAir'], orders: { ...growth, [POLLUTION]: 1 } }));
    expect(findingOf(log, 'singleGoal')).toMatchObject({ shows: false, count: 0 });
  });

  it('is not there where all is well, or where hardly anything is done', () => {
    expect(findingOf(logOf(20, () => ({ orders: growth })), 'singleGoal')).toMatchObject({ shows: false, count: 0, of: 20 });
    expect(findingOf(logOf(20, () => ({ bad: ['waterAir'], orders: { 'sell-land': 2 } })), 'singleGoal')).toMatchObject({ shows: false, of: 0 });
  });
});

describe('hoarding information', () => {
  const [one, two, three] = KUNSHAN.city.endowments.map(({ id }) => id);
  const record = (endowment: string): Decision => ({ kind: 'endowment', endowment, action: 'identify' });
  const protect = (endowment: string): Decision => ({ kind: 'endowment', endowment, action: 'protect' });

  it('is recording what nobody then touches', () => {
    const log = logOf(20, (year) => ({ decisions: at(year, { 1991: [record(one)], 1993: [record(two)], 1995: [record(three)] }) }));
    expect(findingOf(log, 'hoarding')).toEqual({ shows: true, count: 3, of: 3, examples: [[1991, one], [1993, two], [1995, three]].map(([from, endowment]) => ({ from, until: Number(from) + 6, endowment })) });
  });

  it('is not recording what is then cared for, nor what was recorded a moment ago', () => {
    const log = logOf(10, (year) => ({ decisions: at(year, { 1991: [record(one)], 1993: [protect(one)], 1996: [record(two)], 1998: [record(three)] }) }));
    expect(findingOf(log, 'hoarding')).toMatchObject({ shows: false, count: 0, of: 1 });
  });

  it('is also measuring for years what nobody acts on', () => {
    const log = logOf(20, (year) => ({ measured: true, bad: within(year, 1994, 2000) ? ['waterAir'] : [] }));
    expect(findingOf(log, 'hoarding')).toMatchObject({ count: 1, examples: [{ from: 1994, until: 2000, sign: 'waterAir' }] });
  });

  it('is not what only reports tell of, nor what is acted on', () => {
    const bad = (year: number): readonly Sign[] => (within(year, 1994, 2000) ? ['waterAir'] : []);
    expect(findingOf(logOf(20, (year) => ({ bad: bad(year) })), 'hoarding')).toMatchObject({ count: 0, of: 0 });
    expect(findingOf(logOf(20, (year) => ({ measured: true, bad: bad(year), decisions: at(year, { 1996: [set(POLLUTION, 2)] }) })), 'hoarding')).toMatchObject({ count: 0, of: 1 });
  });
});

describe('ignored warnings', () => {
  const warned = (year: number): readonly Crisis[] => (within(year, 1998, 2003) ? ['debt', 'accident'] : []);

  it('are warnings that stood for years with nothing done', () => {
    const log = logOf(20, (year) => ({ warned: warned(year) }));
    expect(findingOf(log, 'ignoredWarnings')).toEqual({ shows: true, count: 2, of: 2, examples: [{ from: 1998, until: 2003, crisis: 'debt' }, { from: 1998, until: 2003, crisis: 'accident' }] });
  });

  it('are also short ones under which the crisis came', () => {
    const log = logOf(20, (year) => ({ warned: within(year, 1998, 1999) ? ['debt'] : [], ...(year === 1999 && { struck: 'debt' as const }) }));
    expect(findingOf(log, 'ignoredWarnings')).toMatchObject({ count: 1, examples: [{ from: 1998, until: 1999, crisis: 'debt' }] });
  });

  it.each<[string, Told]>([
    ['a remedy was raised', { decisions: [set(DEBT, 1), set('statistics-and-monitoring', 1)] }],
    ['what feeds the one was cut, and a remedy against the other raised', { decisions: [set('licences-in-a-day', 0), set('sell-land', 0), set('statistics-and-monitoring', 1)] }],
  ])('are not those after which %s', (_what, answer) => {
    const log = logOf(20, (year) => ({ warned: warned(year), ...(year === 1992 && { decisions: [set('sell-land', 1)] }), ...(year === 1999 && answer) }));
    expect(findingOf(log, 'ignoredWarnings')).toMatchObject({ shows: false, count: 0, of: 2 });
  });

  it('are not those against which enough was already in force', () => {
    const log = logOf(20, (year) => ({ warned: warned(year), orders: { [DEBT]: 2, 'statistics-and-monitoring': 2 } }));
    expect(findingOf(log, 'ignoredWarnings')).toMatchObject({ count: 0, of: 2 });
  });

  it('are not those that went down by themselves', () => {
    const log = logOf(20, (year) => ({ warned: within(year, 1998, 1999) ? ['debt'] : [] }));
    expect(findingOf(log, 'ignoredWarnings')).toMatchObject({ count: 0, of: 0 });
  });
});

describe('real runs', () => {
  const shownBy = (strategy: string): PatternId[] => {
    const { level, years } = govern(openRun(KUNSHAN, 7), strategyById(strategy)!.mayor);
    return patternsOf({ level, years }).filter(({ shows }) => shows).map(({ id }) => id);
  };

  it('of a mayor who wants output alone show that goal; of one who changes nothing they do not', () => {
    expect(shownBy('gdp-first')).toContain('singleGoal');
    expect(shownBy('do-nothing')).not.toContain('singleGoal');
    expect(shownBy('do-nothing')).not.toContain('ballistic');
  });

  it('give every example with its years in order, and something to name', () => {
    const { level, years } = govern(openRun(KUNSHAN, 7), strategyById('random')!.mayor);
    for (const { examples, count, of } of patternsOf({ level, years })) {
      expect(count).toBeLessThanOrEqual(of);
      expect(examples.every(({ from, until }) => from <= until && from >= START)).toBe(true);
      expect(examples.every(({ policy, sign, crisis, endowment }) => [policy, sign, crisis, endowment].some((one) => one !== undefined))).toBe(true);
    }
  });
});
