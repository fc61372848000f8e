import { describe, expect, it } from 'vitest';
import { AT, MICRO } from '../../../src/sim/index';
import { branchOut, enterIndustries, entrySuccess } from '../../../src/sim/rules/branching';
import { act, aYear, everywhere, TOWN, type YearSettings } from '../support/years';

const read = (more: YearSettings['read'] = {}): YearSettings['read'] => ({ density: everywhere(0.6), presence: everywhere(0.1), wave: everywhere(0.1), human: 0.9, governance: 0.5, lockIn: 0, absorption: 0.5, ...more });

describe('new firms', () => {
  it.each([
    ['little is near', { density: everywhere(0.1) }],
    ['people lack the skills', { human: 0.05 }],
    ['demand falls', { wave: everywhere(-0.05) }],
    ['the city is locked in', { lockIn: 1 }],
    ['the industry is there already', { presence: everywhere(0.95) }],
  ])('branch out less where %s', (_why, worse) => {
    const branched = (more?: YearSettings['read']): number => act(aYear({ read: read(more) }), branchOut).because('domestic.software', 'branching');
    expect(branched(worse)).toBeLessThan(branched());
  });

  it('are helped by policy, and learn from foreign plants as far as they can absorb', () => {
    const moved = act(aYear({ levers: { branching: 1, localSupply: 1 }, industries: { laptops: { foreign: 5 } }, read: read() }), branchOut);
    expect(moved.because('domestic.laptops', 'branchingPolicy')).toBeGreaterThan(0);
    expect(moved.because('domestic.laptops', 'spillover')).toBeGreaterThan(act(aYear({ industries: { laptops: { foreign: 5 } }, read: read() }), branchOut).because('domestic.laptops', 'spillover'));
    expect(act(aYear({ industries: { laptops: { foreign: 5 } }, read: read({ absorption: 0 }) }), branchOut).because('domestic.laptops', 'spillover')).toBe(0);
  });
});

describe('founding an industry by programme', () => {
  it('never works better with less that is near', () => {
    const success = Array.from({ length: 21 }, (_, n) => entrySuccess(aYear({ read: read({ density: everywhere(n / 20) }) }), 12));
    expect(success[5]).toBe(0); // below 0.28 nothing takes root
    expect([...success].sort((a, b) => a - b)).toEqual(success);
    expect(Math.max(...success)).toBeLessThanOrEqual(1);
  });

  it('fails by what it does not found', () => {
    const copying = { ...TOWN.city.policies[1], id: 'copy', levers: [{ lever: 'entry' as const, weight: 1 }] };
    const level = { ...TOWN, city: { ...TOWN.city, policies: [...TOWN.city.policies, copying] } };
    const standing = level.city.policies.map(({ id }) => ({ level: id === 'copy' ? 2 as const : 0 as const, since: 2000, target: id === 'copy' ? 'software' : null, inherited: false }));
    const enter = (density: number) => {
      const year = aYear({ level, levers: { entry: 1 }, state: { standing }, read: read({ density: everywhere(density) }) });
      return { moved: act(year, enterIndustries), year };
    };
    expect(enter(0.1).year.entryFailure).toBe(1);
    expect(enter(0.1).moved.stocks).toEqual([]);
    expect(enter(0.7).moved.because('domestic.software', 'entry')).toBeGreaterThan(0);
    expect(enter(0.7).year.entryFailure).toBeLessThan(1);
  });
});

describe('the size of what is new', () => {
  const P = TOWN.nation.parameters;
  const more = { density: everywhere(0.48), wave: everywhere(0.025), lockIn: 0.5 };

  it('of branches and of learning', () => {
    const year = aYear({ levers: { branching: 1, localSupply: 1 }, industries: { software: { foreign: 5 } }, read: read(more) });
    const moved = act(year, branchOut);
    const branch = P.branch * year.read.tradables * 0.48 * 0.48 * 0.8 * 0.3 * 0.9 * 0.6;
    expect(moved.because('domestic.software', 'branching')).toBeCloseTo(branch, 5);
    expect(moved.because('domestic.software', 'branchingPolicy')).toBeCloseTo(branch * P.branchPolicy, 5);
    expect(moved.because('domestic.software', 'spillover')).toBeCloseTo(P.spill * 0.5 * (0.12 + 1.6) * 5, 5);
    expect(act(aYear({ read: read({ wave: everywhere(9) }) }), branchOut).because('domestic.software', 'branching')).toBeCloseTo(P.branch * aYear().read.tradables * 0.36 * 0.8 * 1.2 * 0.9, 5);
  });

  it('of what a programme can found', () => {
    const crowding = TOWN.nation.curves.crowding.every5Years[3];
    expect(entrySuccess(aYear({ read: read(more) }), 12)).toBeCloseTo(0.5 * 0.5 * 0.5 * (1 - 0.6 * crowding), 9);
    const year = aYear({ read: read({ presence: everywhere(0.2) }) });
    year.stocks[AT.focus + 12] = MICRO;
    expect(act(year, enterIndustries).because('domestic.software', 'entry')).toBeCloseTo(P.entryGain * 0.3 * year.read.tradables * 0.8 * entrySuccess(year, 12), 5);
  });
});
