/** The peer engine of the benchmark stays in a folder of its own, and is asked for nothing but what it should compute. */
import { describe, expect, it } from 'vitest';
import { checkValues, plainStocks, plainVector } from '../../scripts/bench/peer';
import { medianOf, sideBySide } from '../../scripts/bench/timing';
import { read } from '../support/source-files';

interface Lock { readonly packages: Readonly<Record<string, { readonly version?: string; readonly resolved?: string }>> }

const lockOf = (folder: string): Lock => JSON.parse(read(`${folder}package-lock.json`));

describe('the folder of the peer engine', () => {
  it('locks the version that it names, and no registry', () => {
    const { devDependencies } = JSON.parse(read('bench/peer/package.json')) as { devDependencies: Record<string, string> };
    const { packages } = lockOf('bench/peer/');
    expect(Object.keys(devDependencies)).toEqual(['simulation']);
    expect(packages['node_modules/simulation'].version).toBe(devDependencies.simulation);
    expect(Object.values(packages).filter(({ resolved }) => resolved !== undefined)).toEqual([]);
  });

  it('is none that `npm ci` of the project installs', () => {
    const project = JSON.parse(read('package.json')) as { readonly workspaces?: unknown };
    expect(project.workspaces).toBeUndefined();
    expect(Object.keys(lockOf('').packages).filter((place) => place.endsWith('/simulation') || place.startsWith('bench'))).toEqual([]);
  });
});

describe('what the peer is asked to compute', () => {
  const size = { stocks: 5, flowsPerStock: 2, years: 3 };

  it('has one value of each stock at the start and after each year', () => {
    for (const series of [plainStocks(size), plainVector(size)]) expect(series.map((values) => values.length)).toEqual([4, 4, 4, 4, 4]);
  });

  it('moves each stock towards its neighbours, so that the sum stays', () => {
    const series = plainStocks(size);
    const sumOf = (year: number): number => series.reduce((sum, values) => sum + values[year], 0);
    expect(series[0][1]).toBeCloseTo(1 + 0.01 + 0.02);
    expect(sumOf(3)).toBeCloseTo(sumOf(0));
  });

  it('notices a wrong, a missing and a surplus value', () => {
    const right = plainVector(size);
    expect(() => checkValues(right, plainVector(size))).not.toThrow();
    expect(() => checkValues(right, plainStocks(size))).toThrow('other values');
    expect(() => checkValues(right.slice(1), right)).toThrow('other values');
    expect(() => checkValues(right.map((values) => [...values, 0]), right)).toThrow('other values');
  });
});

describe('the clock of the benchmarks', () => {
  it('gives the middle value', () => {
    expect([medianOf([9, 1, 2]), medianOf([4, 1, 9, 2])]).toEqual([2, 3]);
  });

  it('lets everybody warm up, and take turns as often as agreed', () => {
    const turns: string[] = [];
    const contender = (name: string, warmUps: number, every: number) => ({ name, warmUps, every, work: () => { turns.push(name); } });
    const times = sideBySide([contender('a', 1, 1), contender('b', 2, 2)], 3);
    expect(turns.join('')).toBe('abb' + 'ab' + 'a' + 'ab');
    expect(Object.keys(times)).toEqual(['a', 'b']);
  });
});
