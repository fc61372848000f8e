import { describe, expect, it } from 'vitest';
import { buildProperty, serveLocals } from '../../../src/sim/rules/property-and-services';
import { act, aYear, TOWN, type YearSettings } from '../support/years';

const P = TOWN.nation.parameters;
const NOTHING = { property: 0, propertyLand: 0, propertyNewTown: 0, propertyWorks: 0 };
const built = (settings: YearSettings = {}) => act(aYear({ ...settings, stocks: { ...NOTHING, ...settings.stocks }, read: { gdp: 100, housePrice: 2, ...settings.read } }), buildProperty);

describe('property', () => {
  it('follows demand by a third a year', () => {
    expect(built().by('property')).toBeCloseTo(0.3 * 3.2, 5);
    expect(built().group('property', 'propertyDemand')).toBe('past');
  });

  it.each([
    ['land sales', 'propertyLand', 'landSale', 'landSales', P.propertyLand], ['a new town', 'propertyNewTown', 'newTown', 'newTown', P.propertyNewTown], ['a vehicle', 'propertyWorks', 'vehicle', 'vehicleWorks', P.propertyWorks],
  ] as const)('is built by %s, which is yours', (_what, stock, lever, cause, share) => {
    const moved = built({ levers: { [lever]: 1 } });
    expect(moved.because(stock, cause)).toBeCloseTo(0.4 * share * 100, 5);
    expect(moved.group(stock, cause)).toBe('you');
  });

  it('by land sales needs land and a price', () => {
    const sold = (settings: YearSettings): number => built({ levers: { landSale: 1 }, ...settings }).by('propertyLand');
    expect(sold({ stocks: { landSold: 0.5 } })).toBeCloseTo(sold({}) / 2, 5);
    expect(sold({ read: { housePrice: 1 } })).toBeCloseTo(sold({}) / 2, 5);
  });
});

describe('local services', () => {
  const served = (settings: YearSettings = {}) => act(aYear({ year: 2020, ...settings, read: { tradables: 100, property: 0, services: 50, qualityOfLife: 50, quality: 1, ...settings.read } }), serveLocals);
  const DEMAND = TOWN.nation.curves.localServices.every5Years[6] * 100;

  it('follow what the city earns elsewhere by a quarter a year', () => {
    expect(served({ stocks: { services: 0 } }).because('services', 'localDemand')).toBeCloseTo(0.25 * DEMAND, 5);
  });

  it('are more where one lives well', () => {
    const amenity = (qualityOfLife: number): number => served({ stocks: { servicesAmenity: 0 }, read: { qualityOfLife } }).by('servicesAmenity');
    expect(amenity(75)).toBeCloseTo(0.15 * 0.16 * 0.5 * DEMAND, 5);
    expect(amenity(50)).toBe(0);
    expect(amenity(25)).toBeLessThan(0);
  });

  it.each([['debt', 'crisisDebt', -0.025], ['unrest', 'crisisUnrest', -0.03]] as const)('suffer from a crisis of %s', (crisis, cause, share) => {
    const year = aYear({ read: { services: 50 } });
    year.crisis[crisis] = 1;
    expect(act(year, serveLocals).because('services', cause)).toBeCloseTo(50 * share, 6);
  });
});
