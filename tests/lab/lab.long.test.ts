import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { LabContext } from '../../src/lab/context';
import { work, type GameRow, type PlayJob } from '../../src/lab/jobs';
import { lab, LAB_COMMANDS } from '../../src/lab/lab';
import { placeOf, policies } from '../../src/lab/policies';
import { BLOCKS, mayorOf, type Program } from '../../src/lab/program';
import { quantile } from '../../src/lab/report';
import { search } from '../../src/lab/search';
import { distance } from '../../src/lab/tune';
import { twisted } from '../../src/lab/twist';
import { strategyById } from '../../src/insight/index';
import { type Mayor, newGame, playGame, verdict } from '../../src/sim/index';
import { KUNSHAN, YIWU } from '../support/levels';

const NO_WORKER = 'there is no worker in this test';
const folder = mkdtempSync(join(tmpdir(), 'yifang-lab-'));

async function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const lines = { out: [] as string[], err: [] as string[] };
  const code = await lab(args, { out: (line) => lines.out.push(line), err: (line) => lines.err.push(line), progress: () => {} }, NO_WORKER);
  return { code, out: lines.out.join('\n'), err: lines.err.join('\n') };
}

const shard = (name: string, rows: readonly object[], command = 'matrix'): string => {
  const file = join(folder, name);
  writeFileSync(file, JSON.stringify({ lab: command, options: { from: 0 }, rows }));
  return file;
};
const row = (seed: number, score: number) => ({ level: 'kunshan', strategy: 'history', seed, score, scorecard1: 50, scorecard4: 60, crises: 1, ended: '' });

describe('shards', () => {
  it('are joined by their games, and the summary is that of all', async () => {
    const joined = join(folder, 'joined.json');
    const { code, out } = await run('merge', shard('a.json', [row(0, 40), row(1, 50)]), shard('b.json', [row(2, 60)]), '--out', joined);
    expect(code).toBe(0);
    expect(out).toMatch(/3 seeds/);
    expect(out).toMatch(/history\s+50\s/);
    expect((JSON.parse(readFileSync(joined, 'utf8')) as { rows: unknown[] }).rows).toHaveLength(3);
  });

  it.each([
    ['the same games twice', () => [shard('c.json', [row(0, 40)]), shard('d.json', [row(0, 40)])], /seeds of its own/],
    ['different commands', () => [shard('e.json', [row(0, 40)]), shard('f.json', [row(1, 40)], 'claims')], /different commands: matrix and claims/],
    ['what is no shard', () => [shard('g.json', ['row'] as never)], /not a shard/],
    ['a missing file', () => [join(folder, 'missing.json')], /no such file/],
    ['nothing', () => [], /name the files/],
  ])('are refused for %s', async (_what, files, message) => {
    const { code, err } = await run('merge', ...files());
    expect([code, err]).toEqual([2, expect.stringMatching(message)]);
  });
});

describe('the lab', () => {
  it('tells of every command', async () => {
    const { out } = await run('--help');
    for (const name of [...Object.keys(LAB_COMMANDS), 'merge']) expect(out).toContain(`  ${name}`);
  });

  it.each([[['dance'], /no such command/], [['matrix', '--count', '0'], /whole number/], [['matrix', '--level', 'atlantis'], /no such level/], [['policies', '--policies', 'moon-landing'], /policies moon-landing: not known/]])('says what is wrong with %j', async (args, message) => {
    const { code, err } = await run(...args);
    expect([code, err]).toEqual([2, expect.stringMatching(message)]);
  });
});

describe('a job', () => {
  it('plays a ready strategy as anybody else would', () => {
    const [game] = work([KUNSHAN], { kind: 'play', level: 0, mayor: { ready: 'do-nothing' }, seeds: [5] }, () => {}) as readonly GameRow[];
    const state = playGame(KUNSHAN, 5, () => []).states.at(-1)!;
    expect(game.score).toBeCloseTo(verdict(KUNSHAN, state).score, 3);
    expect(game.scorecards).toHaveLength(state.evaluations.length);
  });

  it('with fixed decisions differs by luck alone', () => {
    const play = (fixed: boolean) => work([KUNSHAN], { kind: 'play', level: 0, mayor: { ready: 'random' }, seeds: [0, 9], fixed }, () => {}) as readonly GameRow[];
    expect(play(true)[0]).toEqual(play(false)[0]);
    expect(play(true)[1]).not.toEqual(play(false)[1]);
  });
});

describe('a search', () => {
  const options = { proposals: 6, seeds: [1], start: 3 };

  it('finds the same program from the same start, never a worse one than it began with, and keeps to its constraint', () => {
    const found = search([KUNSHAN], options);
    expect(search([KUNSHAN], options)).toEqual(found);
    const bare = search([KUNSHAN], { ...options, constraint: { without: ['parks', 'skills'], noCare: true, always: { landSale: 2 } } }).program;
    for (const { orders, care } of bare.blocks) expect([orders.parks, orders.skills, care.length, orders.landSale! >= 2]).toEqual([undefined, undefined, 0, true]);
  }, 30_000);
});

describe('a search against what others reach', () => {
  it('is worth its worst share, though it leaves off where it falls behind', () => {
    const options = { proposals: 5, seeds: [1], start: 4, against: [50, 80] };
    const found = search([KUNSHAN, YIWU], options);
    const shares = [KUNSHAN, YIWU].map((level, index) => (100 * verdict(level, playGame(level, 1, mayorOf(found.program)).states.at(-1)!).score) / options.against[index]);
    expect(found.score).toBeCloseTo(Math.min(...shares), 9);
  }, 30_000);
});

describe('a program', () => {
  const block = { orders: { skills: 2 }, target: null, focus: [], launches: ['wastewater-works'], care: ['heritage'], answers: false } as const;
  const program: Program = { blocks: Array.from({ length: BLOCKS }, () => block) };

  it('is governed by: its orders stand, its projects are launched once, what it does not hold is stopped', () => {
    const { states, decisions } = playGame(KUNSHAN, 2, mayorOf(program));
    const standing = KUNSHAN.city.policies.filter((_, index) => states[8].standing[index].level > 0).map(({ id }) => id);
    expect(standing).toEqual(['vocational-colleges']);
    expect(decisions.flat().filter((one) => one.kind === 'launch')).toHaveLength(1);
    expect(newGame(KUNSHAN, 2).standing.some(({ level }) => level > 0)).toBe(true);
  });

  it('is at no distance from itself, and at full distance from one that shares no order', () => {
    const other: Program = { blocks: program.blocks.map((one) => ({ ...one, orders: { parks: 1 } })) };
    expect([distance(program, program), distance(program, other)]).toEqual([0, 1]);
  });
});

describe('a quantile', () => {
  it('lies between its neighbours in proportion', () => {
    expect([quantile([3, 1, 2], 0.5), quantile([0, 10], 0.1), quantile([7], 0.9)]).toEqual([2, 1, 7]);
  });
});

describe('a mayor with a twist', () => {
  const runs = (mayor: Mayor, policy: string): number[] => {
    const index = KUNSHAN.city.policies.findIndex(({ id }) => id === policy);
    return playGame(KUNSHAN, 3, mayor).states.filter(({ year, standing }) => year <= 2030 && standing[index].level > 0).map(({ year }) => year);
  };
  const balanced = strategyById('balanced')!.mayor;

  it('leaves a policy out for good', () => {
    expect(runs(balanced, 'statistics-and-monitoring').length).toBeGreaterThan(5);
    expect(runs(twisted(balanced, { policy: 'statistics-and-monitoring', without: true }), 'statistics-and-monitoring')).toEqual([]);
  });

  it('holds one in its years, and not before or after', () => {
    const years = runs(twisted(() => [], { policy: 'public-services', from: 1995, until: 1999 }), 'public-services');
    expect(years[0]).toBe(1996);
    expect(years.at(-1)).toBe(2000);
    expect(runs(() => [], 'public-services')).toEqual([]);
  });

  it('launches what is launched once', () => {
    const works = (mayor: Mayor) => playGame(KUNSHAN, 3, mayor).states.at(-1)!.works.filter(({ policy }) => policy === 'wastewater-works').map(({ launched }) => launched);
    expect(works(() => [])).toEqual([]);
    expect(works(twisted(() => [], { policy: 'wastewater-works', from: 2000, until: 2010 }))).toHaveLength(1);
  });

  it('governs as before where nobody knows the policy', () => {
    const plain = playGame(KUNSHAN, 3, balanced).decisions;
    expect(playGame(KUNSHAN, 3, twisted(balanced, { policy: 'nonesuch', from: 1990, until: 2029 })).decisions).toEqual(plain);
  });
});

describe('the place of a policy', () => {
  const trial = (good: 0 | 1, how: string, changes: { verdict?: number; noise?: number; scorecard?: number; revenue?: number; sold?: number }) => ({ good, how, verdict: 0, noise: 0.1, scorecard: 0, revenue: 0, sold: 0, ...changes });

  it.each([
    ['pays where a good plan is worse without it', [trial(1, 'without', { verdict: -1 }), trial(0, 'late', { verdict: 3 })], 'pays'],
    ['is a remedy where only troubled plans are better with it', [trial(1, 'early', { verdict: -1 }), trial(0, 'late', { verdict: 1 })], 'remedy'],
    ['is a temptation where it pays early and costs in the end', [trial(1, 'early', { verdict: -1, scorecard: 2 })], 'temptation'],
    ['is a temptation where it brings money early', [trial(1, 'early', { verdict: -1, revenue: 0.05 })], 'temptation'],
    ['is a temptation where it is a sale', [trial(1, 'late', { verdict: -1, sold: 1 })], 'temptation'],
    ['is none where luck may have brought the gain', [trial(1, 'late', { verdict: 1, noise: 0.6 })], 'none'],
    ['is none where luck may have brought the cost', [trial(1, 'early', { verdict: -1, noise: 0.6, scorecard: 2 })], 'none'],
    ['is none where it costs and brings nothing', [trial(1, 'early', { verdict: -1 }), trial(1, 'without', { verdict: 0.2 })], 'none'],
    ['is none where the early gain costs nothing, but is nothing in the end', [trial(1, 'early', { verdict: 0, scorecard: 2 })], 'none'],
  ])('%s', (_what, rows, place) => {
    expect(placeOf(rows).place).toBe(place);
  });
});

describe('a trial of a policy', () => {
  it('is made in the years in which it can be had, and reads the scorecards of those years', async () => {
    const games = (cards: readonly number[]): readonly GameRow[] => [{ seed: 0, score: 50, sides: {} as GameRow['sides'], scorecards: cards, crises: 0, earlyRevenue: 1, ended: null }];
    const doJobs = (jobs: readonly PlayJob[]) => Promise.resolve(jobs.map(({ mayor }) => games(mayor.twist ? [9, 9, 9, 9, 9, 9, 20, 30] : [0, 0, 0, 0, 0, 0, 0, 0])));
    const options = { files: [], value: (name: string) => (name === 'policies' ? 'coffee-roasting-park' : undefined), isOn: () => false };
    const rows = await policies.find({ options, levels: [KUNSHAN], seeds: [0], best: [], doJobs } as unknown as LabContext);
    expect(new Set(rows.map(({ policy }) => policy))).toEqual(new Set(['coffee-roasting-park']));
    expect(new Set(rows.map(({ how }) => how))).toEqual(new Set(['without', 'late']));
    expect(rows.filter(({ how }) => how === 'late').every(({ scorecard }) => scorecard === 25)).toBe(true);
  });
});
