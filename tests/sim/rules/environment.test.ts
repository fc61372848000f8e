import { describe, expect, it } from 'vitest';
import { cleanUp, pollute } from '../../../src/sim/rules/environment';
import { act, aTown, aYear, TOWN, type YearSettings } from '../support/years';

const emitted = (settings: YearSettings = {}): number => act(aYear(settings), pollute).because('pollution', 'emissions');

describe('emissions', () => {
  it('come from dirty industries more than from clean ones', () => {
    expect(emitted({ industries: { ceramics: { domestic: 10 } } })).toBeGreaterThan(5 * emitted({ industries: { software: { domestic: 10 } } }));
  });

  it('are less where industries have climbed', () => {
    const at = (stage: number): number => emitted({ industries: { ceramics: { domestic: 10, stage } } }) - emitted({ industries: { ceramics: { foreign: 0, domestic: 0 } } });
    expect(at(1) / at(5)).toBeCloseTo((0.75 + 0.8) / (0.75 + 0.16), 3);
  });

  it('count less in a larger landscape', () => {
    const wide = aTown({ place: { ...TOWN.city.place, environmentalCapacity: 2000 } });
    expect(emitted()).toBeCloseTo(2 * emitted({ level: wide }), 5);
  });
});

describe('cleaning up', () => {
  it.each([
    ['nature', 1990, {}, 'selfCleaning', 'world', -0.026],
    ['treatment plants', 1990, { pollutionControl: 1 }, 'treatment', 'you', -0.08],
    ['wetlands', 1990, { ecology: 1 }, 'treatment', 'you', -0.02],
    ['inspectors of the state', 2020, {}, 'inspectionState', 'world', -0.01],
  ] as const)('by %s takes a share of what there is', (_who, year, levers, cause, group, share) => {
    for (const pollution of [20, 80]) {
      const moved = act(aYear({ year, stocks: { pollution }, levers }), cleanUp);
      expect(moved.because('pollution', cause)).toBeCloseTo(share * pollution, 5);
      expect(moved.group('pollution', cause)).toBe(group);
    }
  });

  it('begins with a crisis that makes it worse', () => {
    const year = aYear();
    year.crisis.pollution = 0.5;
    expect(act(year, cleanUp).because('pollution', 'crisisPollution')).toBe(2);
  });
});

describe('the size of emissions', () => {
  const perBn = (settings: YearSettings, without: YearSettings = {}): number => (emitted(settings) - emitted(without)) / 10;
  const read = aYear().read;
  const each = (5.6 * (1 - (0.35 * 15) / 45) * read.workersPerBn) / TOWN.city.place.environmentalCapacity;

  it.each<[string, YearSettings, YearSettings, number]>([
    ['a ceramics works', { industries: { ceramics: { domestic: 10, stage: 2 } } }, { industries: { ceramics: { domestic: 0, stage: 2 } } }, TOWN.nation.industries.ceramics.pollution / (0.75 + 0.32)],
    ['building', { stocks: { property: 10 } }, { stocks: { property: 0 } }, 0.25],
    ['services', { stocks: { services: 10 } }, { stocks: { services: 0 } }, 0.12],
  ])('of %s', (_what, settings, without, share) => {
    expect(perBn(settings, without)).toBeCloseTo(each * share, 4);
  });
});
