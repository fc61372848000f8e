import { describe, expect, test } from 'vitest';
import { littleDemandBefore, seasonOf, seasonsOf, technologyWaves, type Season } from '../../../src/view/model/waves';
import { NATION } from '../../support/levels';

const wave = (...knots: number[]): number[] => knots;

describe('the season of a demand curve', () => {
  test.each<[string, number[], number, Season]>([
    ['slow growth before its best years is emerging', wave(0.03, 0.03, 0.03, 0.05, 0.11, 0.23, 0.31), 1990, 'emerging'],
    ['slow growth after its best years is mature', wave(0.13, 0.12, 0.11, 0.12, 0.05, 0.02, 0, 0.01), 2011, 'mature'],
    ['fast growth is surging even while it slows down', wave(0.04, 0.17, 0.37, 0.29, 0.05, -0.1), 2005, 'surging'],
    ['shrinking demand is fading', wave(0.04, 0.17, 0.37, 0.29, 0.05, -0.1), 2015, 'fading'],
    ['standing still is not yet fading', wave(0.13, 0, 0), 1996, 'mature'],
    ['a curve that never changes has no spring to wait for', wave(0.05, 0.05), 1990, 'mature'],
  ])('%s', (_, curve, year, season) => expect(seasonOf(curve, year)).toBe(season));

  test('each season of the laptop comes once and in order', () => {
    const seen = Array.from({ length: 45 }, (_, year) => seasonOf(NATION.industries.laptops.wave, 1990 + year));
    expect(seen.filter((season, index) => season !== seen[index - 1])).toEqual(['emerging', 'surging', 'mature', 'fading']);
  });

  test('the country of 2006 has all seasons but the winter of laptops', () => {
    expect(seasonsOf(NATION, 2006)).toMatchObject({ laptops: 'surging', desktops: 'mature', telecom: 'surging', electricVehicles: 'emerging', software: 'emerging', textiles: 'mature' });
    expect(seasonsOf(NATION, 2016)).toMatchObject({ laptops: 'fading', desktops: 'fading', electricVehicles: 'surging' });
  });
});

describe('technology waves', () => {
  const waves = technologyWaves(NATION, { from: 1990, to: 2030 });

  test('there is one for each technology, in the order in which they peak', () => {
    expect(waves.map(({ industries }) => industries[0])).toEqual(['desktops', 'laptops', 'telecom', 'electricVehicles', 'software']);
    expect(waves.map(({ peak }) => peak.year)).toEqual([1995, 2000, 2010, 2020, 2025]);
  });

  test('they are told year by year', () => {
    for (const { points } of waves) expect(points.map(({ year }) => year)).toEqual(Array.from({ length: 41 }, (_, index) => 1990 + index));
  });
});

describe('what has not taken off', () => {
  test('is told with the year from which it is asked for, until that year', () => {
    const year = littleDemandBefore(NATION, 'electricVehicles', 1990)!;
    expect(year).toBeGreaterThan(2005);
    expect(littleDemandBefore(NATION, 'electricVehicles', year - 1)).toBe(year);
    expect(littleDemandBefore(NATION, 'electricVehicles', year)).toBeNull();
  });
  test('does not count crafts that every age has known', () => expect(littleDemandBefore(NATION, 'textiles', 1990)).toBeNull());
});
