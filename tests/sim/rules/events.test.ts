import { describe, expect, it } from 'vitest';
import type { AgendaItem, GameEvent, Level } from '../../../src/sim/index';
import { untouched } from '../../../src/sim/intent';
import { agendaOf, meetEvents } from '../../../src/sim/rules/events';
import { worldOf } from '../../../src/sim/world';
import { act, aState, aTown, aYear, ratesOf, TOWN, type YearSettings } from '../support/years';

const FAIR = TOWN.city.events.find(({ id }) => id === 'fair')!;
const FIRE = TOWN.city.events.find(({ id }) => id === 'fire')!;
const withEvents = (...events: GameEvent[]): Level => ({ ...aTown({ events }), nation: { ...TOWN.nation, events: [] } });
const item = (more: Partial<AgendaItem> = {}): AgendaItem => ({ event: 'fair', started: 1995, answered: null, ...more });

function meet(level: Level, { response, ...settings }: YearSettings & { readonly response?: string } = {}) {
  const year = aYear({ level, year: 1995, ...settings, state: { agenda: [item()], ...settings.state } });
  const intent = { ...untouched(year.state), responses: response === undefined ? [] : [{ event: 'fair', option: response, cost: 0.002 * year.read.gdp }] };
  const moved = act(year, (one) => meetEvents(one, intent));
  return { year, moved, trade: ratesOf(year, 'trade').foreign };
}

describe('an event', () => {
  const level = withEvents(FAIR);

  it('does what it does anyway, at its own size in history and near it for other seeds', () => {
    expect(meet(level).trade).toBeCloseTo(0.02, 12);
    const sizes = Array.from({ length: 40 }, (_, n) => meet(level, { seed: n + 1 }).trade);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(0.02 * 0.6);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(0.02 * 1.4);
    expect(new Set(sizes).size).toBeGreaterThan(20);
  });

  it('is softened by what the city has built up', () => {
    const guarded = withEvents({ ...FAIR, softenedBy: [{ lever: 'preparedness', share: 0.5 }] });
    expect(meet(guarded, { levers: { preparedness: 1 } }).trade).toBeCloseTo(0.01, 12);
    expect(meet(guarded, { levers: { preparedness: 5 } }).trade).toBeCloseTo(0.01, 12);
  });

  it('is answered by the mayor, who pays for it', () => {
    const { year, moved } = meet(level, { response: 'join' });
    expect(moved.because('discovery.0', 'response')).toBeCloseTo(0.1, 6);
    expect(moved.group('discovery.0', 'response')).toBe('you');
    expect(moved.because('treasury', 'response')).toBeCloseTo(-0.002 * year.read.gdp, 5);
    expect(year.state.happened).toEqual([{ event: 'fair', year: 1995, option: 'join' }]);
  });

  it('takes silence for the first answer', () => {
    const { year, moved } = meet(level);
    expect(year.state.happened).toEqual([{ event: 'fair', year: 1995, option: 'wait' }]);
    expect(moved.stocks).toEqual([]);
  });

  it('that goes on is answered once', () => {
    const { year, moved } = meet(level, { year: 1996, response: 'join', state: { agenda: [item({ answered: 'wait' })] } });
    expect(moved.stocks).toEqual([]);
    expect([year.state.happened, year.news]).toEqual([[], []]);
  });
});

describe('the coming year', () => {
  const comes = (level: Level, settings: YearSettings = {}) => agendaOf(worldOf(level), aState({ level, ...settings }));

  it('brings dated events in their years, while they last', () => {
    const level = withEvents({ ...FAIR, lasts: 2 });
    const years = [1994, 1995, 1996, 1997].map((year) => comes(level, { year, state: { agenda: [] } }).length);
    expect(years).toEqual([0, 1, 1, 0]);
    expect(comes(level, { year: 1996, state: { agenda: [item({ answered: 'join' })] } })).toEqual([item({ answered: 'join' })]);
  });

  it('brings only what its conditions allow', () => {
    const level = withEvents({ ...FAIR, needs: [{ indicator: 'governance', atLeast: 50 }] });
    const at = (governance: number) => comes(level, { year: 1995, stocks: { governance }, state: { agenda: [] } }).length;
    expect([at(40), at(60)]).toEqual([0, 1]);
  });

  describe('brings what the state of the city makes likely', () => {
    const seeds = Array.from({ length: 200 }, (_, n) => n + 1);
    const count = (level: Level, settings: YearSettings = {}): number => seeds.filter((seed) => comes(level, { seed, ...settings }).length > 0).length;
    const level = withEvents(FIRE);

    it('the more often, the worse it is, up to a limit', () => {
      const [calm, tense, worst] = [10, 45, 100].map((latentHazard) => count(level, { stocks: { latentHazard } }));
      expect(calm).toBeLessThan(tense);
      expect(tense).toBeLessThan(worst);
      expect(worst / seeds.length).toBeLessThan(0.4);
    });

    it('less often where it is guarded against', () => {
      const guarded = withEvents({ ...FIRE, hazard: { ...FIRE.hazard!, softenedBy: [{ lever: 'preparedness', share: 1 }] } });
      expect(count(guarded, { stocks: { latentHazard: 100 }, levers: { preparedness: 1 } })).toBe(0);
    });

    it('not soon after the last time', () => {
      const after = (year: number): number => count(level, { stocks: { latentHazard: 100 }, state: { happened: [{ event: 'fire', year, option: null }] } });
      expect(after(2001)).toBe(0);
      expect(after(2000)).toBe(count(level, { stocks: { latentHazard: 100 } }));
    });
  });
});
