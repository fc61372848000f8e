import { describe, expect, it } from 'vitest';
import { indicator } from '../../../src/sim/index';
import { displace } from '../../../src/sim/rules/displacement';
import { tendEndowments } from '../../../src/sim/rules/endowments';
import { buildTension } from '../../../src/sim/rules/tension-and-hazard';
import { act, aState, aTown, aYear, TOWN, type YearSettings } from '../support/years';

const moved = (settings: YearSettings = {}) => act(aYear({ ...settings, read: { housePriceNow: 0.5, ...settings.read } }), displace);
const alive = { discovery: 1, activation: 1, integrity: 1 };
const FILE = { discovered: 1990, identified: 1991, protected: null, activated: 1992, form: 'brand' } as const;

describe('people of the old quarters', () => {
  it('stay where nothing drives them out', () => expect(moved().stocks).toEqual([]));

  it.each<[string, YearSettings, 'displacedByPrices' | 'displacedByBuilding' | 'displacedByVisitors']>([
    ['house prices', { read: { housePriceNow: 2 } }, 'displacedByPrices'],
    ['a new town', { levers: { newTown: 1 } }, 'displacedByBuilding'],
    ['land sales', { levers: { landSale: 1 } }, 'displacedByBuilding'],
    ['homes for the well-educated', { levers: { talent: 1 } }, 'displacedByPrices'],
    ['streets for visitors', { level: aTown({ endowments: TOWN.city.endowments.map((one) => ({ ...one, forms: one.forms.map((form) => ({ ...form, wear: 0.03 })) })) }), endowments: [alive, alive], state: { endowments: [FILE, FILE] } }, 'displacedByVisitors'],
  ])('are moved out by %s', (_what, settings, cause) => {
    expect(moved(settings).because('displaced', cause)).toBeGreaterThan(0);
  });

  it.each(['civic', 'services', 'socialInsurance'] as const)('can stay with %s', (lever) => {
    expect(moved({ stocks: { displaced: 0.4 }, levers: { [lever]: 1 } }).because('displaced', 'staying')).toBeLessThan(0);
  });

  it('come back slowly, and never are more than all', () => {
    expect(moved({ stocks: { displaced: 0.4 } }).by('displaced')).toBeCloseTo(-0.012, 6);
    const most = aYear({ stocks: { displaced: 0.99 }, levers: { newTown: 3, landSale: 3 }, read: { housePriceNow: 9 } });
    act(most, displace);
    expect(indicator(TOWN, { ...aState(), stocks: Array.from(most.stocks) }, 'displacement')).toBeLessThanOrEqual(1);
  });
});

describe('quarters without their people', () => {
  const hollow = (displaced: number, type: 'craft' | 'ecology' = 'craft') => act(aYear({ level: aTown({ endowments: TOWN.city.endowments.map((one) => ({ ...one, type })) }), stocks: { displaced }, endowments: [alive, alive] }), tendEndowments, buildTension);

  it('wear, and their memory is tension', () => {
    expect(hollow(0.5).because('integrity.0', 'displacement')).toBeCloseTo(-0.03 * 0.4, 6);
    expect(hollow(0.5).because('tension', 'displacement')).toBeGreaterThan(0);
  });

  it('do not, while no more than usual have left', () => {
    expect(hollow(0.1).because('integrity.0', 'displacement')).toBe(0);
    expect(hollow(0.1).because('tension', 'displacement')).toBe(0);
  });

  it('leave lakes and far kin as they are', () => expect(hollow(0.5, 'ecology').because('integrity.0', 'displacement')).toBe(0));
});
