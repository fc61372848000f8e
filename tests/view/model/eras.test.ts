import { describe, expect, it } from 'vitest';
import { AT, MICRO } from '../../../src/sim/index';
import { decadesBy, eraOf, TRAFFIC, vehicleIn, VEHICLES, type Era } from '../../../src/view/model/eras';
import { pictureOf } from '../../../src/view/model/picture';
import { KUNSHAN } from '../../support/levels';
import { aCity } from '../../support/states';

const ERAS: readonly Era[] = [0, 1, 2, 3];

describe('an era', () => {
  it('lasts a decade, and the last one stays', () => expect([1985, 1990, 1999, 2000, 2010, 2020, 2030, 2040].map((year) => eraOf(decadesBy(year)))).toEqual([0, 0, 0, 1, 2, 3, 3, 3]));
  it('comes later to what lags', () => expect(eraOf(decadesBy(2010), 0.5)).toBe(1));
  it('shares its roads out to vehicles that are painted', () => {
    for (const era of ERAS) {
      expect(TRAFFIC[era].reduce((sum, [share]) => sum + share, 0)).toBeCloseTo(1);
      for (const [, vehicle] of TRAFFIC[era]) expect(VEHICLES).toContain(vehicle);
    }
    expect(new Set(ERAS.flatMap((era) => TRAFFIC[era].map(([, vehicle]) => vehicle))).size).toBe(VEHICLES.length);
  });
  it('sends a die to the same vehicle every time, and every vehicle has its turn', () => {
    const seen = Array.from({ length: 200 }, (_, i) => vehicleIn(0, i / 200));
    expect(new Set(seen)).toEqual(new Set(TRAFFIC[0].map(([, vehicle]) => vehicle)));
  });
});

describe('the times of a picture', () => {
  const of = (year: number, stocks: Parameters<typeof aCity>[0] = {}) => pictureOf(KUNSHAN, { ...aCity(stocks), year });
  it('bring homes later than cars where a worker makes little', () => {
    const poor = of(2020, { stocks: { workers: 900_000 } });
    expect(poor.era).toBe(3);
    expect(poor.homes).toBeLessThan(poor.era * 0.8);
  });
  it('bring a metro with towers, and none without', () => {
    expect(of(2025, { stocks: { property: 12 } }).metro).toBe(true);
    expect(of(2025, { stocks: { property: 0.3 } }).metro).toBe(false);
    expect(of(2005, { stocks: { property: 12 } }).metro).toBe(false);
  });
  it('count newcomers against the first year', () => {
    const first = of(1990);
    expect(first.migrants).toBe(0);
    expect(of(2010, { stocks: { workers: 5_000 } }).migrants).toBe(1);
  });
});

describe('what is alive', () => {
  const index = KUNSHAN.city.endowments.findIndex(({ type }) => type === 'heritage');
  const endowment = KUNSHAN.city.endowments[index];
  const lived = (form: 'visitors' | 'everydayLife', integrity: number) => {
    const state = aCity();
    const stocks = [...state.stocks];
    stocks[AT.integrity + index] = integrity * MICRO;
    stocks[AT.activation + index] = MICRO;
    const endowments = state.endowments.map((file, i) => (i === index ? { discovered: 1990, identified: 1991, protected: null, activated: 1993, form } : file));
    return pictureOf(KUNSHAN, { ...state, stocks, endowments });
  };
  it('is a sham where visitors have worn it down, and only there', () => {
    expect(lived('visitors', 0.4).shams).toEqual([endowment.district]);
    expect(lived('visitors', 0.8).shams).toEqual([]);
    expect(lived('everydayLife', 0.4).shams).toEqual([]);
  });
});
