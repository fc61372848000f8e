import { describe, expect, it } from 'vitest';
import { AT, INDUSTRIES, MICRO, type State } from '../../../src/sim/index';
import { pictureOf, type CityPicture } from '../../../src/view/model/picture';
import { aLevel, KUNSHAN } from '../../support/levels';
import { aCity } from '../../support/states';

const pictured = (state: State): CityPicture => pictureOf(KUNSHAN, state);

const MEASURES = ['water', 'air', 'heritage', 'tended', 'green', 'works', 'steel', 'active', 'upgrade', 'trade', 'towers', 'unfinished', 'glitz', 'craft', 'life'] as const;

/** The city with the value added of one industry replaced, bn yuan. */
function withOutput(state: State, industry: (typeof INDUSTRIES)[number], output: { foreign: number; domestic: number }): State {
  const stocks = [...state.stocks];
  const i = INDUSTRIES.indexOf(industry);
  stocks[AT.foreign + i] = output.foreign * MICRO;
  stocks[AT.domestic + i] = output.domestic * MICRO;
  return { ...state, stocks };
}

const withIntegrity = (state: State, share: number): State => ({ ...state, stocks: state.stocks.map((stock, i) => (i >= AT.integrity && i < AT.integrity + 12 ? stock * share : stock)) });

describe('the picture of the first year', () => {
  const first = pictured(aCity());

  it('is a county of fields: clean water, few works, no towers, no fast trains', () => {
    expect(first.water).toBeGreaterThan(0.95);
    expect(first.works).toBeLessThan(0.12);
    expect(first).toMatchObject({ towers: 0, steel: 0, unfinished: 0, built: [] });
  });

  it('keeps every measure between 0 and 1', () => {
    for (const measure of MEASURES) {
      expect(first[measure], measure).toBeGreaterThanOrEqual(0);
      expect(first[measure], measure).toBeLessThanOrEqual(1);
    }
  });

  it('names the districts of the level, where the level puts them', () => {
    expect(first.districts).toEqual(KUNSHAN.city.districts.map(({ id, x, y }) => ({ id, x, y })));
    expect(first.districts.every(({ x, y }) => x > -80 && x < 1520 && y > 250 && y < 700)).toBe(true);
  });
});

describe('each measure follows its cause', () => {
  it.each([
    ['pollution fouls the water', 'water', 'pollution', [10, 35, 55, 75]],
    ['pollution dims the air', 'air', 'pollution', [10, 35, 55, 75]],
    ['pollution starves the groves', 'green', 'pollution', [10, 35, 55, 75]],
    ['joblessness idles the works', 'active', 'jobless', [0.03, 0.08, 0.14, 0.22]],
    ['debt leaves frames standing', 'unfinished', 'debt', [0, 1.2, 2, 3]],
    ['selling land makes gilt towers', 'glitz', 'landSold', [0, 0.3, 0.6, 0.9]],
    ['property builds towers', 'towers', 'property', [0.3, 1, 5, 18]],
  ] as const)('%s', (_title, measure, stock, values) => {
    const seen = values.map((value) => pictured(withIntegrity(aCity({ stocks: { [stock]: value } }), 0.6))[measure]);
    const sign = seen[seen.length - 1] > seen[0] ? 1 : -1;
    expect(Math.abs(seen[seen.length - 1] - seen[0])).toBeGreaterThan(0.1);
    for (let i = 1; i < seen.length; i++) expect(sign * (seen[i] - seen[i - 1]), `${measure} at ${values[i]}`).toBeGreaterThanOrEqual(0);
    expect(sign).toBe(['water', 'air', 'green', 'active'].includes(measure) ? -1 : 1);
  });

  it('old houses stand as the endowments are kept whole', () => {
    const shares = [1, 0.7, 0.4, 0.1].map((share) => pictured(withIntegrity(aCity(), share)).heritage);
    expect(shares).toEqual([...shares].sort((a, b) => b - a));
    expect(shares[0] - shares[3]).toBeGreaterThan(0.5);
  });

  it('works and containers grow with the laptop plants', () => {
    const outputs = [0, 5, 20, 80].map((foreign) => pictured(withOutput(aCity(), 'laptops', { foreign, domestic: 0 })));
    for (let i = 1; i < outputs.length; i++) {
      expect(outputs[i].works).toBeGreaterThan(outputs[i - 1].works);
      expect(outputs[i].trade).toBeGreaterThan(outputs[i - 1].trade);
    }
  });
});

describe('what stands and what is hidden', () => {
  it('shows a project from the year in which it is finished', () => {
    const works = [{ policy: 'old-street-restoration', target: null, launched: 1991, done: 1994 }];
    expect(pictured(aCity({ year: 1993, works })).built).toEqual([]);
    const finished = pictured(aCity({ year: 1994, works }));
    expect(finished.built).toEqual(['old-street-restoration']);
    expect(finished.tended).toBeGreaterThan(pictured(aCity({ year: 1993, works })).tended);
  });

  it('lays the viaduct once the fast trains have come', () => {
    expect(pictured(aCity({ year: 2011 })).built).toEqual([]);
    expect(pictured(aCity({ year: 2011, happened: [{ event: 'fast-trains', year: 2010, option: null }] })).built).toEqual(['fast-trains']);
    const elsewhere = aLevel({ city: { events: [] } });
    expect(pictureOf(elsewhere, aCity({ level: elsewhere, year: 2011 })).built).toEqual(['fast-trains']);
  });

  it('draws clouds over the districts that the administration hardly knows, thicker the less it knows', () => {
    const { clouds } = pictured(aCity());
    expect(clouds.map((cloud) => cloud.district)).toContain('dianshanhu');
    expect(clouds.map((cloud) => cloud.district)).not.toContain('yushan');
    const density = (id: string): number => clouds.find((cloud) => cloud.district === id)?.density ?? 0;
    expect(density('dianshanhu')).toBeGreaterThan(density('bacheng'));
  });
});
