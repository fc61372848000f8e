import { describe, expect, it } from 'vitest';
import { type Fad, fadsOf, INDUSTRIES, type Level, LEVERS, type Rival, rivalsOf } from '../../../src/sim/index';
import { entrySuccess } from '../../../src/sim/rules/branching';
import { copyFads, readFads } from '../../../src/sim/rules/fads';
import { attractInvestors } from '../../../src/sim/rules/foreign-investment';
import { act, aState, aYear, everywhere, TOWN, type YearSettings } from '../support/years';

const text = { en: 'A fad', zh: '风' };
const fad = (more: Partial<Fad>): Fad => ({ id: 'fad', name: text, text, from: 2003, until: 2010, followers: 0.8, fullAfterYears: 5, mark: 'E', ...more });
const rival = (more: Partial<Rival> = {}): Rival => ({ id: 'rival', name: text, text, industries: ['laptops'], from: 1995, until: 2020, pull: 0.5, mark: 'E', ...more });
const nation = (fads: readonly Fad[], rivals: readonly Rival[] = []): Level => ({ city: TOWN.city, nation: { ...TOWN.nation, fads, rivals } });
const LAPTOPS = INDUSTRIES.indexOf('laptops');
const read = (settings: YearSettings) => {
  const year = aYear(settings);
  readFads(year);
  return year.read;
};

describe('a fad', () => {
  const level = nation([fad({ industry: 'laptops' })]);
  const crowd = (year: number): number => read({ level, year }).crowd[LAPTOPS];

  it('favours those who come first, and punishes those who come late', () => {
    expect(crowd(2002)).toBe(0);
    expect(crowd(2003)).toBeLessThan(0);
    expect(crowd(2008)).toBeGreaterThan(0.3);
  });

  it('leaves a glut that fades', () => {
    expect(crowd(2013)).toBeGreaterThan(0);
    expect(crowd(2013)).toBeLessThan(crowd(2010));
    expect(crowd(2016)).toBe(0);
  });

  it('decides what copying its industry brings', () => {
    const success = (year: number): number => entrySuccess(aYear({ level, year, read: { density: everywhere(0.6), human: 0.6, wave: everywhere(0.1) } }), LAPTOPS);
    const without = (year: number): number => entrySuccess(aYear({ level: nation([]), year, read: { density: everywhere(0.6), human: 0.6, wave: everywhere(0.1) } }), LAPTOPS);
    expect(success(2003)).toBeGreaterThan(without(2003));
    expect(success(2009)).toBeLessThan(without(2009));
  });

  it('comes earlier or later on other seeds, and to history on its date', () => {
    const since = (seed: number): number | undefined => [2000, 2001, 2002, 2003, 2004, 2005, 2006].find((year) => fadsOf(level, aState({ level, seed, year })).length > 0);
    expect(since(0)).toBe(2003);
    expect(new Set([1, 2, 3, 4, 5, 6, 7, 8].map(since)).size).toBeGreaterThan(1);
  });

  it('is shown with its phase', () => {
    const phase = (year: number): string | undefined => fadsOf(level, aState({ level, year }))[0]?.phase;
    expect([2003, 2008, 2012, 2020].map(phase)).toEqual(['fresh', 'crowded', 'over', undefined]);
  });
});

describe('a fad that is copied by a lever', () => {
  const level = nation([fad({ lever: 'newTown' })]);
  const copied = (year: number, newTown = 1) => act(aYear({ level, year, levers: { newTown } }), readFads, copyFads);

  it('fills while few have it, and stands empty when all do', () => {
    expect(copied(2003).because('services', 'copied')).toBeGreaterThan(0);
    expect(copied(2008).because('hiddenDebt', 'copied')).toBeGreaterThan(0);
    expect(copied(2008).group('hiddenDebt', 'copied')).toBe('you');
    expect(read({ level, year: 2008 }).leverCrowd[LEVERS.indexOf('newTown')]).toBeGreaterThan(0);
  });

  it('does nothing to a city that does not follow', () => expect(copied(2008, 0).stocks).toEqual([]));
});

describe('a rival region', () => {
  it('draws on the same pool in its industries and years', () => {
    const won = (rivals: readonly Rival[], year = 2000): number => act(aYear({ level: nation([], rivals), year }), readFads, attractInvestors).by('foreign.laptops');
    expect(won([rival()])).toBeLessThan(0.7 * won([]));
    expect(won([rival({ industries: ['textiles'] })])).toBe(won([]));
    expect(won([rival({ from: 2005 })])).toBe(won([]));
  });

  it('is shown with its pull, which takes time to be felt', () => {
    const pull = (year: number): number | undefined => rivalsOf(nation([], [rival()]), aState({ level: nation([], [rival()]), year }))[0]?.pull;
    expect(pull(1994)).toBeUndefined();
    expect(pull(1995)).toBeLessThan(0.5);
    expect(pull(2000)).toBe(0.5);
  });
});
