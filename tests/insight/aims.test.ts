import { describe, expect, it } from 'vitest';
import { aimsOf, isFor, previews } from '../../src/insight/index';
import { effectOn, grainOf, scaleOfAim } from '../../src/insight/moves';
import { withoutAnswers } from '../../src/insight/quiet-event';
import { history } from '../../src/insight/strategies/history';
import { govern, openRun } from '../../src/run/index';
import { playYear, STANDING_KINDS, type Decision } from '../../src/sim/index';
import { KUNSHAN } from '../support/levels';

const start = govern(openRun(KUNSHAN, 7), () => [], 1990).state;
const order = (policy: string): Decision => ({ kind: 'setLevel', policy, level: 2 });
const once = (policy: string): Decision => ({ kind: 'launch', policy });
const one = (decision: Decision, state = start): ReturnType<typeof previews>[number] => previews(KUNSHAN, state, [], { candidates: [decision], options: { futures: 12 } })[0];

describe('what a decision is for', () => {
  it('is known of every policy of every shipped level', () => {
    for (const policy of KUNSHAN.city.policies) {
      const decision: Decision = STANDING_KINDS.includes(policy.kind) ? order(policy.id) : once(policy.id);
      expect(aimsOf(KUNSHAN, decision), policy.id).not.toEqual([]);
    }
  });
  it.each([
    ['pollution-control', 'waterAir'], ['vocational-colleges', 'humanCapital'], ['brands-and-standards', 'valueKept'], ['sell-land', 'purse'], ['repay-debt', 'debtRatio'],
    ['statistics-and-monitoring', 'sight'], ['bid-export-zone', 'pilot.freeTrade'], ['residents-councils', 'tension'], ['output-rounded-up', 'standing'],
  ])('%s is for %s', (policy, aim) => expect(aimsOf(KUNSHAN, order(policy))[0]).toBe(aim));
  it('is read off effects where no lever is pulled, the main lever first where several are', () => {
    expect(aimsOf(KUNSHAN, once('hear-the-singers'))[0]).toBe('found');
    expect(aimsOf(KUNSHAN, once('metro-line'))[0]).toBe('humanCapital');
    expect(aimsOf(KUNSHAN, once('second-laptop-plant'))[0]).toBe('gdp');
  });
  it('names the remedies of a sign, whatever they do to others by the way', () => {
    expect(isFor(KUNSHAN, once('hear-the-singers'), 'cultivation')).toBe(true);
    expect(isFor(KUNSHAN, order('cultural-survey'), 'cultivation')).toBe(true);
    expect(isFor(KUNSHAN, order('brands-and-standards'), 'debtRatio')).toBe(false);
    expect(isFor(KUNSHAN, order('sell-land'), 'debtRatio')).toBe(false);
  });
});

describe('the effect on what a decision is for', () => {
  it('is told with its year, and with the year from which it can be seen', () => {
    const { aim } = one(order('vocational-colleges'));
    expect(aim).toMatchObject({ aim: 'humanCapital', year: 1994, isLate: false });
    expect(aim!.from).toBeGreaterThan(1990);
    expect(aim!.range!.middle).toBeGreaterThanOrEqual(grainOf('humanCapital'));
  });
  it('is looked for further ahead where it ripens slowly', () => {
    const { aim } = one(order('brands-and-standards'));
    expect(aim).toMatchObject({ aim: 'valueKept', isLate: true });
    expect(aim!.from).toBeGreaterThan(1994);
    expect(aim!.range!.middle).toBeGreaterThan(0);
  });
  it('is money where money is what it brings: the purse of next year, with and without', () => {
    const { aim } = one(order('sell-land'));
    expect(aim).toMatchObject({ aim: 'purse', year: 1991, from: 1991 });
    expect(aim!.range!.middle).toBeGreaterThan(0.001);
  });
  it('is told at its furthest where it passes again', () => {
    const { aim } = one(order('repay-debt'));
    expect(aim!.aim).toBe('debtRatio');
    expect(aim!.range!.middle).toBeLessThan(-0.02);
  });
  it('comes with what it harms most, whichever number that is', () => {
    expect(one(order('sell-land')).price!.indicator).toMatch(/integrity|tension/);
    expect(one(order('financing-vehicle')).price).toMatchObject({ indicator: 'debtRatio' });
    expect(one(once('hear-the-singers')).price).toBeNull();
  });
  it('is a share of futures where something is found or granted', () => {
    const { aim } = one(once('hear-the-singers'));
    expect(scaleOfAim('found')).toBe('chance');
    expect(aim!.aim).toBe('found');
    expect(aim!.range!.middle).toBeGreaterThan(0.5);
    expect(aim!.range!.middle).toBeLessThanOrEqual(1);
  });
  it('is nothing at all for what moves nothing', () => {
    const pair = { with: [[start]], without: [[start]] };
    expect(effectOn(KUNSHAN, 'gdp', { ...pair, n: 0 })).toEqual({ low: 0, middle: 0, high: 0 });
    expect(effectOn(KUNSHAN, 'found', { ...pair, n: 0 }).middle).toBe(0);
  });
});

describe('an answer to an event', () => {
  const event = [...KUNSHAN.city.events, ...KUNSHAN.nation.events].find((item) => item.id === 'first-taiwanese-firm')!;
  const answers = event.options!.map((option): Decision => ({ kind: 'respond', event: event.id, option: option.id }));

  it('shows what it moves as against no consequence, the default like the others', () => {
    const asked = { ...start, agenda: [{ event: event.id, started: 1990, answered: null }] };
    const found = previews(KUNSHAN, asked, [], { candidates: answers, options: { futures: 6 } });
    expect(found.map(({ aim }) => aim)).toEqual([null, null, null]);
    expect(found[1].moves.map(({ indicator }) => indicator)).toContain('governance');
    expect(found[2].moves.map(({ indicator }) => indicator)).toContain('humanCapital');
  });
  it('is measured on the same level with that event emptied: its effects keep their numbers', () => {
    const { state } = govern(openRun(KUNSHAN, 7), history, 1998);
    const quiet = withoutAnswers(KUNSHAN, event.id);
    expect(playYear(quiet, { ...state, agenda: [] }, []).state.stocks).toEqual(playYear(KUNSHAN, { ...state, agenda: [] }, []).state.stocks);
    const emptied = quiet.city.events.find(({ id }) => id === event.id)!.options!;
    expect(emptied.map(({ effects }) => effects.length)).toEqual(event.options!.map(({ effects }) => effects.length));
    expect(emptied.flatMap(({ effects }) => effects).every((effect) => !('share' in effect) || effect.share === 0)).toBe(true);
  });
});
