import { describe, expect, it } from 'vitest';
import { couldHaveFailed, isDeed, mattered, spellsOf, withoutArrivals, type DecidedGame } from '../../src/insight/index';
import { brokeOut, courseWithout, endOf, partingOf, playWithout, replay } from '../../src/insight/mattered/replay';
import { matteredSteps, type MatteredSoFar } from '../../src/insight/mattered/index';
import { effectOf } from '../../src/insight/mattered/tally';
import { PairTally } from '../../src/insight/mattered/together';
import { finish } from '../../src/run/index';
import { CRISES, hashState, playYear, verdict, type Decision } from '../../src/sim/index';
import { gameOf } from '../support/games';
import { KUNSHAN } from '../support/levels';

const decidedOf = (...args: Parameters<typeof gameOf>): DecidedGame => ({ seed: args[1], decided: gameOf(...args).years.map(({ decisions }) => decisions) });
const HISTORY = decidedOf('history', 7);
const order = (policy: string, level: 0 | 1 | 2 | 3): Decision => ({ kind: 'setLevel', policy, level });
const inherited = KUNSHAN.city.start.standing.find(({ level }) => level > 0)!.policy;
const fresh = KUNSHAN.city.policies.find(({ id, kind, from = 0 }) => kind === 'programme' && from <= 1990 && !KUNSHAN.city.start.standing.some(({ policy }) => policy === id))!.id;
const planned = (focus: Extract<Decision, { kind: 'adoptPlan' }>['plan']['focus'], shares: readonly number[]): Decision =>
  ({ kind: 'adoptPlan', plan: { focus, targets: [], budget: { industry: shares[0], skills: shares[1], roads: shares[2], environment: shares[3], culture: shares[4] } } });

describe('what can be left out', () => {
  it('is one spell for a standing order from its start to its stop, with its changes of level', () => {
    const decided = [[order(fresh, 1)], [order(fresh, 3)], [order(fresh, 0)], [], [order(fresh, 2)]];
    const spells = spellsOf(KUNSHAN, { seed: 1, decided });
    expect(spells.map(({ deed }) => deed)).toEqual([
      { kind: 'order', policy: fresh, target: null, year: 1990, until: 1992, level: 3, inherited: false },
      { kind: 'order', policy: fresh, target: null, year: 1994, until: null, level: 2, inherited: false },
    ]);
    expect(spells[0].own.size).toBe(3);
  });

  it('is the change, where an order was taken over', () => {
    const spells = spellsOf(KUNSHAN, { seed: 1, decided: [[], [order(inherited, 0)], [order(inherited, 2)]] });
    expect(spells.map(({ deed }) => deed)).toMatchObject([{ year: 1991, until: 1991, inherited: true }, { year: 1992, until: null, inherited: false }]);
  });

  it('is a plan’s focus and its budget by themselves, unless there is none or all is even', () => {
    const kindsOf = (decision: Decision): string[] => spellsOf(KUNSHAN, { seed: 1, decided: [[], [decision]] }).map(({ deed }) => deed.kind);
    expect(kindsOf(planned(['laptops'], [60, 10, 10, 10, 10]))).toEqual(['focus', 'budget']);
    expect(kindsOf(planned([], [20, 20, 20, 20, 20]))).toEqual([]);
  });

  it('has an id of its own for each', () => {
    const ids = spellsOf(KUNSHAN, HISTORY).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(20);
  });
});

describe('a game played again', () => {
  const base = replay(KUNSHAN, HISTORY);

  it('ends as the run did', () => {
    const done = finish(gameOf('history', 7));
    expect(hashState(endOf(base))).toBe(hashState(done.state));
    expect(base.refused.size).toBe(0);
  });

  it('is the same game when what is left out changes nothing', () => {
    const course = courseWithout(HISTORY.decided, { spells: [], events: [] });
    expect(partingOf(base, HISTORY.decided, course)).toBeNull();
    expect(hashState(playWithout(KUNSHAN, base, { course, from: 12 }).end)).toBe(hashState(endOf(base)));
  });

  it('goes on from the year of the deed as if it were played from the start without it', () => {
    for (const spell of spellsOf(KUNSHAN, HISTORY).slice(0, 12)) {
      const course = courseWithout(HISTORY.decided, { spells: [spell], events: [] });
      const from = partingOf(base, HISTORY.decided, course)!;
      const late = playWithout(KUNSHAN, base, { course, from });
      expect(hashState(late.end), spell.id).toBe(hashState(endOf(replay(KUNSHAN, { seed: 7, decided: course.decided }))));
      expect(from).toBe(spell.deed.year - 1990);
    }
  });

  it('never meets a crisis of the kind that is left out, and is the same game until it would have come', () => {
    const played = decidedOf('gdp-first', 7);
    const own = replay(KUNSHAN, played);
    const broken = CRISES.filter((crisis) => endOf(own).crises[crisis] > 0);
    expect(broken.length).toBeGreaterThan(0);
    for (const crisis of broken) {
      const first = own.states.findIndex((before, n) => brokeOut(before, own.states[n + 1], crisis));
      const course = courseWithout(played.decided, { spells: [], crises: [crisis] });
      expect(partingOf(own, played.decided, course)).toBe(first);
      const struck: { year: number; crises: readonly string[] }[] = [];
      const ends: (typeof own.states)[number]['stocks'][] = [];
      let state = withoutArrivals(own.states[0], course.arrivals);
      for (let n = 0; n < 40; n++) {
        const { state: after, news } = playYear(KUNSHAN, state, played.decided[n] ?? []);
        struck.push({ year: state.year, crises: news.filter(({ kind }) => kind === 'crisis').map(({ id }) => id) });
        ends.push(after.stocks);
        state = withoutArrivals(after, course.arrivals);
      }
      expect(ends.slice(0, first), `the years before ${crisis}`).toEqual(own.states.slice(1, first + 1).map(({ stocks }) => stocks));
      expect(struck.filter(({ crises }) => crises.includes(crisis))).toEqual([]);
      expect(playWithout(KUNSHAN, own, { course, from: first }).end.stocks).not.toEqual(endOf(own).stocks);
    }
  });

  it('drops what the rules refuse without it: an endowment that was never recorded cannot be woken', () => {
    const played = decidedOf('culture-only', 7);
    const own = replay(KUNSHAN, played);
    const spells = spellsOf(KUNSHAN, played);
    const woken = spells.find(({ deed }) => deed.kind === 'endowment' && deed.action === 'activate')!;
    const recorded = spells.find(({ deed }) => deed.kind === 'endowment' && deed.action === 'identify' && woken.deed.kind === 'endowment' && deed.endowment === woken.deed.endowment)!;
    const course = courseWithout(played.decided, { spells: [recorded], events: [] });
    const { dropped } = playWithout(KUNSHAN, own, { course, from: partingOf(own, played.decided, course)! });
    expect([...woken.own].every((decision) => dropped.has(decision))).toBe(true);
  });

  it('never sees an event that is struck out, nor an answer to it', () => {
    const came = endOf(base).happened.find(({ event }) => event === 'asianCrisis')!;
    expect(came.year).toBe(1998);
    const course = courseWithout(HISTORY.decided, { spells: [], events: ['asianCrisis'] });
    const from = partingOf(base, HISTORY.decided, course)!;
    const { end } = playWithout(KUNSHAN, base, { course, from });
    expect(from).toBe(8);
    expect(end.happened.some(({ event }) => event === 'asianCrisis')).toBe(false);
    expect(end.happened.some(({ event }) => event === 'wto')).toBe(true);
    expect(base.states[8].agenda.some(({ event }) => event === 'asianCrisis')).toBe(true);
  });

  it('loses only the focus, only the budget, or both of a plan', () => {
    const decided = [[], [planned(['laptops'], [60, 10, 10, 10, 10])]];
    const spells = spellsOf(KUNSHAN, { seed: 1, decided });
    const left = (...out: typeof spells) => courseWithout(decided, { spells: out, events: [] }).decided[1][0];
    expect(left(spells[0])).toEqual(planned([], [60, 10, 10, 10, 10]));
    expect(left(spells[1])).toEqual(planned(['laptops'], [20, 20, 20, 20, 20]));
    expect(left(...spells)).toEqual(planned([], [20, 20, 20, 20, 20]));
  });
});

describe('the decisions that mattered', () => {
  const parts: MatteredSoFar[] = [];
  const steps = matteredSteps(KUNSHAN, { ...HISTORY, seeds: 3 });
  let pieces = 0;
  let step = steps.next();
  while (!step.done) {
    pieces += 1;
    if (step.value) parts.push(step.value);
    step = steps.next();
  }
  const result = step.value;

  it('are ranked after the first seed, decisions before events, and told again and again', () => {
    expect(parts.map(({ done }) => done)).toEqual([1, 1, 2]);
    expect(parts[0].items.some(({ matter }) => matter.kind === 'event')).toBe(false);
    expect(parts[1].items.some(({ matter }) => matter.kind === 'event')).toBe(true);
    expect(pieces).toBeGreaterThan(result.items.length / 8);
  });

  it('give the difference that leaving out makes, in points of the verdict', () => {
    const item = parts[0].items[0];
    const spell = spellsOf(KUNSHAN, HISTORY).find(({ id }) => id === item.id)!;
    const without = replay(KUNSHAN, { seed: 7, decided: courseWithout(HISTORY.decided, { spells: [spell], events: [] }).decided });
    expect(result.score).toBe(finish(gameOf('history', 7)).verdict.score);
    expect(item.here).toBeCloseTo(result.score - verdict(KUNSHAN, endOf(without)).score, 9);
    expect(item.effect).toEqual({ mean: item.here, range: null, seeds: 1 });
  });

  it('stand in the order of their size', () => {
    const sizes = result.items.map(({ effect }) => Math.abs(effect.mean));
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
  });

  it('come out the same each time', () => {
    expect(mattered(KUNSHAN, { ...HISTORY, seeds: 1 }).items).toEqual(parts[1].items);
  });

  it('are followed further only where they are large', { timeout: 60_000 }, () => {
    const few = { seed: 7, decided: HISTORY.decided.slice(0, 12) };
    const deeds = mattered(KUNSHAN, { ...few, seeds: 9, keep: 1 }).items.filter(({ matter }) => isDeed(matter));
    expect(deeds.length).toBe(spellsOf(KUNSHAN, few).length);
    expect(deeds.length).toBeGreaterThan(3);
    expect(deeds.filter(({ effect }) => effect.seeds === 9).length).toBe(3);
  });

  it('are none in a game without decisions', () => {
    const quiet = mattered(KUNSHAN, { seed: 7, decided: [], seeds: 1 });
    expect(quiet.items.some(({ matter }) => isDeed(matter))).toBe(false);
    expect(quiet.score).toBe(verdict(KUNSHAN, endOf(replay(KUNSHAN, { seed: 7, decided: [] }))).score);
  });
});

describe('an effect', () => {
  it('has no range while fewer than twenty games are played', () => {
    expect(effectOf([1, 3])).toEqual({ mean: 2, range: null, seeds: 2 });
    expect(couldHaveFailed(effectOf([-1, 3]))).toBe(false);
  });

  it('could have failed where its range crosses zero', () => {
    const mostly = Array.from({ length: 20 }, (_, n) => (n < 4 ? -1 : 2));
    expect(couldHaveFailed(effectOf(mostly))).toBe(true);
    expect(couldHaveFailed(effectOf(mostly.map(Math.abs)))).toBe(false);
  });
});

describe('two things together', () => {
  const pairOf = (joint: number, apart: readonly [number, number]) => {
    const pair = new PairTally(['a', 'b']);
    for (let n = 0; n < 30; n++) pair.add(joint + n / 100, [apart[0] + n / 200, apart[1] + n / 200]);
    return pair.told();
  };

  it.each([
    ['need each other', 3, [3, 3], 'only'],
    ['stand in for each other', 5, [0.5, 0.5], 'either'],
    ['change each other', 4, [3, -1], 'against'],
  ] as const)('%s', (_, joint, apart, kind) => {
    expect(pairOf(joint, apart)).toMatchObject({ kind, ids: ['a', 'b'] });
  });

  it('are not named where they add up, or nearly', () => {
    expect(pairOf(6, [3, 3])).toBeNull();
    expect(pairOf(5.2, [3, 3])).toBeNull();
  });
});
