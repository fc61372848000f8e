import { describe, expect, it } from 'vitest';
import { knowDistricts, visitDistrict } from '../../../src/sim/rules/districts';
import { act, aTown, aYear, TOWN } from '../support/years';

const known = (familiarity: number, monitoring = 0) => {
  const level = aTown({ districts: TOWN.city.districts.map((district) => ({ ...district, familiarity })) });
  return act(aYear({ level, read: { monitoring } }), knowDistricts);
};

describe('a district', () => {
  it.each([[0.5, -0.012], [0.1, 0], [0, 0]])('known to %f is forgotten by %f a year', (familiarity, change) => {
    expect(known(familiarity).because('familiarity.0', 'forgetting')).toBeCloseTo(change, 6);
  });

  it('is known a little from statistics', () => {
    expect(known(0.1, 1).because('familiarity.0', 'learning')).toBeCloseTo(0.05 * 0.9, 6);
  });
});

describe('a visit', () => {
  const ref = { kind: 'policy', id: 'walk', year: 2005, group: 'you' } as const;
  const visit = (kind: 'fieldwork' | 'project', district: string, literacy = 15) => act(aYear({ stocks: { literacy } }), (year) => visitDistrict(year, { ...TOWN.city.policies[0], kind }, { district, ref }));

  it('lifts the cloud half way, and brings what is hidden there nearer to light', () => {
    const moved = visit('fieldwork', 'old-town');
    expect(moved.because('familiarity.0', 'fieldwork')).toBe(0.25);
    expect(moved.group('familiarity.0', 'fieldwork')).toBe('you');
    expect(moved.because('discovery.0', 'fieldwork')).toBeCloseTo(0.4 * 0.6, 6);
  });

  it('shows more to those who know what to look for', () => {
    expect(visit('fieldwork', 'old-town', 60).by('discovery.0')).toBeCloseTo(0.4, 6);
    expect(visit('fieldwork', 'old-town', 0).by('discovery.0')).toBeCloseTo(0.08, 6);
  });

  it('is fieldwork, of a district that there is', () => {
    expect(visit('project', 'old-town').stocks).toEqual([]);
    expect(visit('fieldwork', 'nowhere').stocks).toEqual([]);
  });
});
