import { describe, expect, it } from 'vitest';
import { INDUSTRIES } from '../../../src/sim/index';
import { meetLuck } from '../../../src/sim/rules/luck';
import { act, aYear, everywhere, growthBy, type YearSettings } from '../support/years';

const SEEDS = Array.from({ length: 120 }, (_, n) => n + 1);
const met = (settings: YearSettings = {}) => SEEDS.map((seed) => {
  const year = aYear({ seed, ...settings });
  const moved = act(year, meetLuck);
  return { moved, news: year.news.map(({ id }) => id) };
});
const count = (id: string, settings?: YearSettings): number => met(settings).filter(({ news }) => news.includes(id)).length;
const foreign = (value: number) => Object.fromEntries(INDUSTRIES.map((id) => [id, { foreign: value, domestic: 1 - value }]));

describe('local luck', () => {
  it('is not in history, but for the ups and downs of industries', () => {
    const years = Array.from({ length: 40 }, (_, n) => {
      const year = aYear({ seed: 0, year: 1990 + n });
      act(year, meetLuck);
      return year.news;
    });
    expect(years.flat()).toEqual([]);
  });

  it('lets a lead firm leave where foreign ones are many', () => {
    expect(count('luck.leadFirmExit', { industries: foreign(0.9) })).toBeGreaterThan(count('luck.leadFirmExit', { industries: foreign(0.2) }));
    expect(count('luck.leadFirmExit', { industries: foreign(0) })).toBe(0);
  });

  it('takes a fifth of the largest foreign industry then, less where suppliers hold it', () => {
    const seed = SEEDS[met({ industries: foreign(0.9) }).findIndex(({ news }) => news.includes('luck.leadFirmExit'))];
    const exit = (levers: YearSettings['levers']) => growthBy(meetLuck, { seed, levers, industries: { ...foreign(0.9), laptops: { foreign: 5 } } })('laptops', 'leadFirmExit');
    expect(exit({})).toEqual({ foreign: expect.closeTo(-0.22, 4), domestic: 0, group: 'luck' });
    expect(exit({ localSupply: 1 }).foreign).toBeCloseTo(-0.22 * 0.65, 4);
  });

  it('gives founders to a city that knows what is near', () => {
    const founded = (density: number): number => met({ read: { human: 1, density: everywhere(density) } }).filter(({ news }) => news.includes('luck.founder')).length;
    expect(founded(0.05)).toBe(0);
    expect(founded(0.7)).toBeGreaterThan(0);
  });

  it('strikes a city that is ready less', () => {
    const seed = SEEDS[met().findIndex(({ news }) => news.includes('luck.disaster'))];
    const loss = (preparedness: number): number => growthBy(meetLuck, { seed, read: { preparedness } })('textiles', 'disaster').domestic;
    expect(loss(0)).toBeLessThan(-0.009);
    expect(loss(1)).toBeCloseTo(0.4 * loss(0), 4);
  });

  it('has a song become famous only when it is known', () => {
    const known = { endowments: [{ discovery: 1 }, { discovery: 1 }] };
    expect(count('luck.culturalHit', known)).toBeGreaterThan(0);
    expect(count('luck.culturalHit', { endowments: [{ discovery: 0 }, { discovery: 0 }] })).toBe(0);
  });
});
