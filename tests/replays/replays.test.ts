/**
 * Each level ships a run that ends well, and one that ends badly by the mistake that the level teaches.
 *
 * A difference here means that the rules or the level play another game than before: saves of players differ too. If that is meant,
 * raise RULES_VERSION or the level's version and write the replays anew: `UPDATE_REPLAYS=1 npx vitest run tests/replays`.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { strategyById } from '../../src/insight/index';
import { finish, formatRun, govern, openRun, parseRunText, stateAt } from '../../src/run/index';
import type { Run } from '../../src/run/index';
import { indicator } from '../../src/sim/index';
import type { Indicator, Level, Mayor } from '../../src/sim/index';
import { DONGGUAN, FOSHAN, KUNSHAN, YIWU } from '../support/levels';
import { oneProductOneOwner } from './one-product-one-owner';

interface Replay { readonly file: string; readonly level: Level; readonly seed: number; readonly mayor: Mayor; readonly score: { readonly above: number; readonly below: number } }

const REPLAYS: readonly Replay[] = [
  { file: 'kunshan-well.json', level: KUNSHAN, seed: 7, mayor: strategyById('balanced')!.mayor, score: { above: 55, below: 100 } },
  { file: 'kunshan-one-product.json', level: KUNSHAN, seed: 7, mayor: oneProductOneOwner, score: { above: 0, below: 40 } },
  { file: 'yiwu-well.json', level: YIWU, seed: 7, mayor: strategyById('balanced')!.mayor, score: { above: 50, below: 100 } },
  { file: 'yiwu-copied.json', level: YIWU, seed: 7, mayor: strategyById('copycat')!.mayor, score: { above: 0, below: 40 } },
  { file: 'foshan-well.json', level: FOSHAN, seed: 7, mayor: strategyById('balanced')!.mayor, score: { above: 55, below: 100 } },
  { file: 'foshan-borrowed.json', level: FOSHAN, seed: 7, mayor: strategyById('gdp-first')!.mayor, score: { above: 0, below: 40 } },
  { file: 'dongguan-well.json', level: DONGGUAN, seed: 7, mayor: strategyById('balanced')!.mayor, score: { above: 55, below: 100 } },
  { file: 'dongguan-borrowed.json', level: DONGGUAN, seed: 7, mayor: strategyById('gdp-first')!.mayor, score: { above: 0, below: 40 } },
];
const pathOf = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

function write({ file, level, seed, mayor }: Replay): void {
  writeFileSync(pathOf(file), `${JSON.stringify(formatRun(govern(openRun(level, seed), mayor)))}\n`);
}

describe.each(REPLAYS)('$file', (replay) => {
  if (process.env.UPDATE_REPLAYS !== undefined || !existsSync(pathOf(replay.file))) write(replay);
  const parsed = parseRunText(readFileSync(pathOf(replay.file), 'utf8'), [replay.level]);

  it('plays the same city, year by year', () => {
    expect('problems' in parsed ? parsed.problems : []).toEqual([]);
  });

  it('ends as it should', () => {
    const { score } = finish((parsed as { run: Run }).run).verdict;
    expect(score).toBeGreaterThan(replay.score.above);
    expect(score).toBeLessThan(replay.score.below);
  });
});

describe('the mistake that Kunshan teaches', () => {
  it('is to host one product of one kind of owner', () => {
    const careless = govern(openRun(KUNSHAN, 7), oneProductOneOwner);
    const careful = govern(openRun(KUNSHAN, 7), strategyById('balanced')!.mayor);
    const read = (run: Run, id: Indicator): number => indicator(KUNSHAN, stateAt(run, 2015)!, id);
    expect(read(careless, 'dependence')).toBeGreaterThan(read(careful, 'dependence'));
    expect(read(careless, 'diversity')).toBeLessThan(read(careful, 'diversity'));
    expect(finish(careless).verdict.sides.resilience).toBeLessThan(finish(careful).verdict.sides.resilience);
  });
});
