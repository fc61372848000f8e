import { describe, expect, it } from 'vitest';
import { differencesBetween } from '../../scripts/engines/compare';
import { EPILOGUE_END, hashState } from '../../src/sim/index';
import { openRunCode } from '../../src/run/index';
import { SHIPPED_LEVELS } from '../support/levels';
import { gameAt, lineOf } from './corpus';

const GAMES = 12;
const YEARS = EPILOGUE_END - 1990;
const lines = Array.from({ length: GAMES }, (_, number) => lineOf(SHIPPED_LEVELS, number));

describe('the corpus of games', () => {
  it('is the same every time', () => {
    expect(lineOf(SHIPPED_LEVELS, 1)).toBe(lines[1]);
    expect(lineOf(SHIPPED_LEVELS, GAMES - 1)).toBe(lines[GAMES - 1]);
  });

  it('has a hash for every year, the epilogue\'s included', () => {
    const years = lines.map((line) => line.match(/\d{4}=[0-9a-f]{16}/g) ?? []);
    expect(years.map((found) => found.length)).toEqual(lines.map(() => YEARS));
    expect(new Set(years.flat()).size).toBe(YEARS * GAMES);
  });

  it('plays every city, with ready strategies and with decisions at random', () => {
    const games = lines.map((_, number) => gameAt(SHIPPED_LEVELS, number));
    expect(new Set(games.map(({ level }) => level.city.id)).size).toBe(4);
    expect(new Set(games.map(({ by }) => by))).toEqual(new Set(['any mayor', 'history', 'gdp-first', 'copycat']));
  });

  it('ends in run codes that bring the games back', () => {
    const code = lines[1].split('\t').at(-1) ?? '';
    const parsed = openRunCode(code, SHIPPED_LEVELS);
    expect('run' in parsed && hashState(parsed.run.state)).toMatch(/^[0-9a-f]{16}$/);
    expect('run' in parsed && parsed.run.years.some(({ decisions }) => decisions.length > 1)).toBe(true);
  });
});

describe('two engines', () => {
  const other = (line: string, at: string): string => line.replace(new RegExp(`${at}=[0-9a-f]`), `${at}=x`);

  it('that agree have no differences', () => {
    expect(differencesBetween(lines, [...lines])).toEqual([]);
  });

  it('that differ are told apart by game and year', () => {
    const [level, seed] = [gameAt(SHIPPED_LEVELS, 2).level.city.id, gameAt(SHIPPED_LEVELS, 2).seed];
    expect(differencesBetween(lines, lines.map((line, game) => (game === 2 ? other(other(line, '2009'), '2015') : line)))).toEqual([`game 2 (${level}, seed ${seed}, any mayor): differs from 2009 on`]);
    expect(differencesBetween(lines, lines.map((line, game) => (game === 3 ? line.slice(0, -1) : line)))).toEqual([expect.stringMatching(/^game 3 .*: differs from the run code on$/)]);
  });

  it('of which one falls silent differ', () => {
    expect(differencesBetween(lines, lines.slice(1))).toEqual([`${GAMES - 1} games instead of ${GAMES}`]);
    expect(differencesBetween(lines, [])).toHaveLength(1);
  });
});
