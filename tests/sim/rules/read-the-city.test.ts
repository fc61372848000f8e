import { describe, expect, it } from 'vitest';
import { indicator } from '../../../src/sim/index';
import { landPressure, output } from '../../../src/sim/rules/read-the-city';
import { aState, aTown, aYear, TOWN } from '../support/years';

describe('the city, read at the start of a year', () => {
  it('is worth what the desk says', () => {
    const year = aYear();
    expect(year.read.gdp).toBeCloseTo(indicator(TOWN, aState(), 'gdp'), 9);
    expect(output(year)).toBeCloseTo(year.read.gdp, 9);
    expect(year.read.outputPerWorker).toBeCloseTo(indicator(TOWN, aState(), 'outputPerWorker'), 9);
  });

  it.each([[400, 2.6], [60, 1], [20, 0.6]])('pays what is paid in yuan dearly while it is poor (%i thousand workers)', (workers, _price) => {
    const { read } = aYear({ stocks: { workers } });
    expect(read.price).toBeCloseTo(Math.min(2.6, Math.max(0.6, 60 / read.outputPerWorker)), 9);
  });

  it('has its credit closed by degrees', () => {
    const at = (debtToGdp: number) => {
      const { gdp } = aYear().read;
      const { squeeze, credit } = aYear({ stocks: { debt: debtToGdp * gdp } }).read;
      return { squeeze: expect.closeTo(squeeze, 4) as number, credit: expect.closeTo(credit, 4) as number };
    };
    const limit = TOWN.nation.curves.creditLimit.every5Years[3];
    expect({ squeeze: 1, credit: 1 }).toEqual(at(limit - 0.06));
    expect({ squeeze: 1, credit: 0.75 }).toEqual(at(limit));
    expect({ squeeze: 0.78, credit: 0.25 }).toEqual(at(limit + 0.1));
    expect({ squeeze: 0.3, credit: 0 }).toEqual(at(limit + 1));
  });

  it('keeps history’s dates for seed 0 alone', () => {
    const quality = (seed: number): number => aYear({ seed, year: 2012 }).read.quality;
    expect(quality(0)).toBeCloseTo(0.46, 9);
    expect(new Set(Array.from({ length: 20 }, (_, n) => quality(n + 1))).size).toBeGreaterThan(10);
  });
});

describe('land', () => {
  const pressure = (settings: Parameters<typeof aYear>[0]): number => landPressure(aYear(settings));

  it('is used less by industries that have climbed', () => {
    expect(pressure({ industries: { textiles: { domestic: 10, stage: 5 } } })).toBeLessThan(pressure({ industries: { textiles: { domestic: 10, stage: 1 } } }));
  });

  it('is less where it was sold, and more where roads open it', () => {
    expect(pressure({ stocks: { landSold: 0.5 } })).toBeCloseTo(pressure({}) / (1 - 0.5 * TOWN.nation.parameters.landSqueeze), 6);
    expect(pressure({ stocks: { infrastructure: 80 } })).toBeLessThan(pressure({}));
    expect(pressure({ level: aTown({ place: { ...TOWN.city.place, landCapacity: 2000 } }) })).toBeCloseTo(pressure({}) / 2, 9);
  });
});
