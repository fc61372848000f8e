import { describe, expect, it } from 'vitest';
import { AT, INDUSTRIES, type Industry, MICRO } from '../../../src/sim/index';
import { growByRelatedness, learnByDoing, pilotActive, setLockIn } from '../../../src/sim/rules/relatedness';
import { act, aYear, everywhere, growthBy, TOWN, type YearSettings } from '../support/years';

const P = TOWN.nation.parameters;
const at = (industry: Industry): number => INDUSTRIES.indexOf(industry);
const only = (industry: Industry) => Object.fromEntries(INDUSTRIES.map((id) => [id, { foreign: 0, domestic: id === industry ? 10 : 0 }]));

describe('a city learns what it does', () => {
  const learned = (settings: YearSettings): number => act(aYear(settings), learnByDoing).by('capability.laptops');

  it('quickly up, slowly down', () => {
    expect(act(aYear({ industries: { laptops: { domestic: 10 } } }), learnByDoing).because('capability.laptops', 'learning')).toBeGreaterThan(0);
    const before = aYear({ industries: { laptops: { foreign: 0, domestic: 0 } } });
    const moved = act(before, learnByDoing);
    expect(moved.because('capability.laptops', 'forgetting')).toBeLessThan(0);
    expect(P.learn).toBeGreaterThan(P.forget);
  });

  it('from its own firms, from foreign ones hardly, unless suppliers embed them', () => {
    const own = learned({ industries: { laptops: { foreign: 0, domestic: 50 } } });
    const foreign = learned({ industries: { laptops: { foreign: 50, domestic: 0 } } });
    const embedded = learned({ levers: { localSupply: 1 }, industries: { laptops: { foreign: 50, domestic: 0 } } });
    expect(foreign).toBeLessThan(0.05 * own);
    expect(embedded / own).toBeCloseTo(P.embedBase + P.embedPolicy, 1);
  });
});

describe('what is near', () => {
  const density = (settings: YearSettings, industry: Industry): number => aYear(settings).read.density[at(industry)];

  it('is what shares skills with what the city can do', () => {
    const knowing = (skill: number, industry: Industry): number => {
      const year = aYear();
      year.stocks[AT.capability + at('desktops')] = skill * MICRO;
      learnByDoing(year);
      return year.read.density[at(industry)];
    };
    const gain = (industry: Industry): number => knowing(500, industry) - knowing(0, industry);
    expect(gain('laptops')).toBeGreaterThan(0.1);
    expect(gain('culture')).toBeLessThan(0.1 * gain('laptops'));
  });

  it('is more while a pilot bridges the gap', () => {
    const bridged = (pilot: string): number => density({ year: 2012, state: { pilots: { freeTrade: 0, reform: 0, laboratory: 0, [pilot]: 2010 } } }, 'software');
    const without = density({ year: 2012 }, 'software');
    expect([bridged('reform') - without, bridged('laboratory') - without, bridged('freeTrade') - without].map((one) => Number(one.toFixed(9)))).toEqual([0.12, 0.06, 0.05]);
  });

  it('lets industries grow, less in a city that is locked in', () => {
    const growth = (lockIn: number): number => growthBy(growByRelatedness, { read: { density: everywhere(0.6), lockIn } })('software', 'related').domestic;
    expect(growth(0)).toBeCloseTo(P.mRelated * 0.6, 4);
    expect(growth(1)).toBeCloseTo(P.mRelated * 0.3, 4);
  });

  it.each([[2000, false], [2001, true], [2012, true]])('by a pilot of %i is bridged in 2012: %s', (granted, active) => {
    expect(pilotActive(aYear({ year: 2012, state: { pilots: { freeTrade: 0, reform: granted, laboratory: 0 } } }), 'reform')).toBe(active);
  });
});

describe('lock-in', () => {
  const moved = (settings: YearSettings = {}) => act(aYear(settings), setLockIn);

  it('sets quickly in a city of one industry and loosens slowly in one of many', () => {
    expect(moved({ industries: only('laptops'), stocks: { lockIn: 0 } }).by('lockIn')).toBeCloseTo(P.lockUp, 6);
    expect(moved({ stocks: { lockIn: 1 } }).by('lockIn')).toBeCloseTo(-P.lockDown, 6);
  });

  it('is loosened by suppliers and pilots', () => {
    expect(moved({ levers: { branching: 1 }, stocks: { lockIn: 0.5 } }).because('lockIn', 'branchingPolicy')).toBeCloseTo(-0.004, 6);
    expect(moved({ year: 2012, stocks: { lockIn: 0.5 }, state: { pilots: { freeTrade: 2010, reform: 2010, laboratory: 2010 } } }).because('lockIn', 'pilot')).toBeCloseTo(-0.5 * 0.047, 6);
  });
});
