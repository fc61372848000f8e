import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { yifang } from '../../src/cli/yifang';
import { formatRun } from '../../src/run/index';
import type { RunFile } from '../../src/run/index';
import { INDICATORS, SIDES } from '../../src/sim/index';
import { gameOf } from '../support/games';
import { KUNSHAN, NATION } from '../support/levels';

const folder = mkdtempSync(join(tmpdir(), 'yifang-'));
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, content: unknown): string {
  const file = join(folder, name);
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

function run(...args: string[]): { code: number; out: string; err: string } {
  const out: string[] = [];
  const err: string[] = [];
  const code = yifang(args, { out: (line) => out.push(line), err: (line) => err.push(line) });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

/** The JSON that a command prints when it succeeds. */
function json<Report>(...args: string[]): Report {
  const { code, out, err } = run(...args, '--json');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return JSON.parse(out) as Report;
}

interface PlayReport { level: string; seed: number; strategy: string | null; rules: string; hash: string; years: { year: number; indicators: Record<string, number>; hash: string }[]; verdict: { score: number; parts: Record<string, number> }; standing: number }
interface WhyReport { from: number; to: number; causes: { cause: string; group: string; amount: number; year?: number; source?: string }[] }

const HISTORY = ['--level', 'kunshan', '--strategy', 'history', '--seed', '7'];
const finished: RunFile = formatRun(gameOf('history', 7));
const changed = (change: (file: { years: { hash: string; decisions: unknown[] }[] } & Record<string, unknown>) => void): unknown => {
  const copy = JSON.parse(JSON.stringify(finished));
  change(copy);
  return copy;
};

/** What play prints of history, asked for once. */
let report: PlayReport;
beforeAll(() => { report = json<PlayReport>('play', ...HISTORY); });

describe('play', () => {

  it('prints one JSON object with every governed year', () => {
    expect(Object.keys(report)).toEqual(['level', 'seed', 'strategy', 'rules', 'hash', 'years', 'verdict', 'standing']);
    expect(report).toMatchObject({ level: 'kunshan', seed: 7, strategy: 'history' });
    expect(report.years.map(({ year }) => year)).toEqual(Array.from({ length: 40 }, (_, n) => 1990 + n));
    expect(report.hash).toMatch(/^[0-9a-f]{16}$/);
  });

  it('gives every indicator of every year as a number', () => {
    for (const { indicators } of report.years) {
      expect(Object.keys(indicators)).toEqual([...INDICATORS]);
      expect(Object.values(indicators).every(Number.isFinite)).toBe(true);
    }
  });

  it('gives the verdict with its parts', () => {
    expect(report.verdict.score).toBeGreaterThan(0);
    expect(Object.keys(report.verdict.parts)).toEqual([...SIDES]);
    expect(report.standing).toBe(report.years.at(-1)!.indicators.standing);
  });

  it('plays the same from a run file as from the strategy', () => {
    const again = json<PlayReport>('play', '--level', 'kunshan', '--decisions', write('run.json', finished));
    expect(again).toEqual({ ...report, strategy: null });
  });

  it('plays a level file, with the nation beside it or the one of the game', () => {
    const level = write('alone.json', KUNSHAN.city);
    expect(json<PlayReport>('play', '--level', level, '--strategy', 'history', '--seed', '7')).toEqual(report);
  });

  it('lets years that the file does not hold run by', () => {
    const short = write('short.json', changed((file) => { file.years.length = 3; }));
    expect(json<PlayReport>('play', '--level', 'kunshan', '--decisions', short).years).toHaveLength(40);
  });

  it('prints a table for people', () => {
    expect(run('play', ...HISTORY).out).toMatch(/^Kunshan, history, seed 7[\s\S]*verdict \d/);
  });
});

describe('why', () => {
  const why = (year: string, indicator: string) => json<WhyReport>('why', ...HISTORY, '--year', year, '--indicator', indicator);

  it.each(['debtRatio', 'gdp', 'ictShare', 'qualityOfLife'])('gives causes that add up to the change of %s', (indicator) => {
    const { from, to, causes } = why('2009', indicator);
    expect(causes.length).toBeGreaterThan(3);
    const micro = causes.reduce((sum, { amount }) => sum + Math.round(amount * 1e6), 0);
    expect(micro).toBe(Math.round(to * 1e6) - Math.round(from * 1e6));
  });

  it('explains from the end of the year before to the end of the year', () => {
    const { years } = report;
    const { from, to } = why('2009', 'gdp');
    expect(from).toBeCloseTo(years.find(({ year }) => year === 2008)!.indicators.gdp, 5);
    expect(to).toBeCloseTo(years.find(({ year }) => year === 2009)!.indicators.gdp, 5);
  });

  it('names the year of the decision behind a cause', () => {
    const yours = why('2009', 'debtRatio').causes.filter(({ group, source }) => group === 'you' && source !== undefined);
    expect(yours.length).toBeGreaterThan(0);
    expect(yours.every(({ year }) => year !== undefined && year <= 2009)).toBe(true);
  });

  it('prints a table for people', () => {
    expect(run('why', ...HISTORY, '--year', '2009', '--indicator', 'gdp').out).toMatch(/^gdp in 2009: /);
  });
});

describe('replay', () => {
  it('finds every year the same', () => {
    const { code, out } = run('replay', write('same.json', finished), '--verify');
    expect(out).toContain('every year is the same');
    expect(code).toBe(0);
  });

  it('names the first year that differs, and fails', () => {
    const file = write('differs.json', changed(({ years }) => { years[12].hash = '0'.repeat(16); years[20].hash = '1'.repeat(16); }));
    const { code, out } = run('replay', file, '--verify');
    expect(out).toContain('first differing year: 2002');
    expect(code).toBe(1);
    expect(JSON.parse(run('replay', file, '--verify', '--json').out)).toMatchObject({ verified: false, firstDifference: 2002 });
  });

  it('finds a decision that was changed', () => {
    const file = write('cheat.json', changed(({ years }) => { years[5].decisions = [{ kind: 'setLevel', policy: 'image-projects', level: 2 }]; }));
    expect(run('replay', file, '--verify')).toMatchObject({ code: 1, out: expect.stringContaining('first differing year: 1995') });
  });

  it('tells other rules from damage', () => {
    const file = write('old.json', changed((old) => { old.rules = 'older'; }));
    expect(run('replay', file, '--verify')).toMatchObject({ code: 1, out: expect.stringContaining('made with rules older') });
    expect(run('replay', file).code).toBe(0);
  });
});

describe('levels', () => {
  it('finds no fault in the levels of the game', () => {
    expect(run('levels', '--no-claims')).toMatchObject({ code: 0, out: expect.stringContaining('✓ ') });
  });

  it('says where a level is wrong, and fails', () => {
    const file = write('broken.json', { ...KUNSHAN.city, id: 'broken', question: { en: 'only English' } });
    const { code, out } = run('levels', file);
    expect(out).toMatch(/question.*zh|question/);
    expect(code).toBe(1);
  });

  it('compares claims with what comes out', () => {
    write('nation.json', NATION);
    write('kunshan.json', KUNSHAN.city);
    write('kunshan.claims.json', [{ playing: 'do-nothing', seeds: [1, 2], expect: 'gdp', year: 1995, above: 1 }, { playing: 'do-nothing', seeds: [1], expect: 'gdp', year: 1995, between: [1, 2] }]);
    const files = ['nation.json', 'kunshan.json', 'kunshan.claims.json'].map((name) => join(folder, name));
    const { code, out } = run('levels', ...files);
    expect(out).toMatch(/✓ .*met: do-nothing, gdp at the end of 1995 above 1: .* over 2 seeds/);
    expect(out).toMatch(/✗ .*NOT MET: do-nothing, gdp at the end of 1995 between 1 and 2/);
    expect(code).toBe(1);
  });

  it('says what is wrong with a claim', () => {
    write('kunshan.claims.json', [{ playing: 'nobody', expect: 'gdp', year: 1980 }]);
    const { code, out } = run('levels', ...['nation.json', 'kunshan.json', 'kunshan.claims.json'].map((name) => join(folder, name)));
    expect(out).toMatch(/kunshan.claims.json {2}0.playing: /);
    expect(out).toMatch(/0.year: /);
    expect(code).toBe(1);
  });
});

describe('bad input', () => {
  it.each<[string, string[], RegExp]>([
    ['no command', [], /^$/],
    ['an unknown command', ['dance'], /no such command.*play, why, levels, replay/],
    ['a key of every object', ['toString'], /no such command/],
    ['an unknown option', ['play', '--level', 'kunshan', '--fast'], /--fast/],
    ['an option without its value', ['play', '--level'], /--level/],
    ['no level', ['play', '--strategy', 'history'], /--level is missing/],
    ['an unknown level', ['play', '--level', 'atlantis', '--strategy', 'history'], /no such level.*kunshan/],
    ['a level file that is not there', ['play', '--level', '/no/such.json', '--strategy', 'history'], /such\.json: there is no such file/],
    ['a folder as a level', ['play', '--level', `${folder}/`, '--strategy', 'history'], /folder/],
    ['no strategy', ['play', '--level', 'kunshan'], /--strategy is missing.*history/],
    ['an unknown strategy', ['play', '--level', 'kunshan', '--strategy', 'luck'], /luck: not known.*do-nothing/],
    ['two mayors', ['play', '--level', 'kunshan', '--strategy', 'history', '--decisions', 'x.json'], /exclude each other/],
    ['a seed that is no number', ['play', '--level', 'kunshan', '--strategy', 'history', '--seed', '7.5'], /--seed 7.5: expected a whole number/],
    ['another seed than the file', ['play', '--level', 'kunshan', '--decisions', write('seed.json', finished), '--seed', '8'], /was played with seed 7/],
    ['a year that nobody governed', ['why', ...HISTORY, '--year', '2035', '--indicator', 'gdp'], /--year 2035: expected a whole number from 1990 to 2029/],
    ['an unknown indicator', ['why', ...HISTORY, '--year', '2009', '--indicator', 'beauty'], /beauty: not known/],
    ['an indicator without a receipt', ['why', ...HISTORY, '--year', '2009', '--indicator', 'growth'], /growth/],
    ['no run file', ['replay', '--verify'], /takes one run file/],
    ['a run file that is not there', ['replay', 'nowhere.json'], /nowhere\.json: there is no such file/],
    ['a run file cut off', ['replay', write('cut.json', JSON.stringify(finished).slice(0, 200))], /cut\.json: the file is not valid JSON/],
    ['a run without a seed', ['replay', write('seedless.json', changed((file) => { delete file.seed; }))], /seedless\.json: seed: is missing/],
    ['a run on an unknown level', ['replay', write('lost.json', changed((file) => { file.level = 'atlantis'; }))], /lost\.json: level: no level "atlantis"/],
    ['a broken level file', ['play', '--level', write('bad.json', '{"id": "bad",'), '--strategy', 'history'], /bad\.json/],
    ['a level file that lacks everything', ['play', '--level', write('empty.json', '{}'), '--strategy', 'history'], /empty\.json:1:1: .*missing/],
  ])('%s', (_what, args, message) => {
    const { code, err } = run(...args);
    expect(err).toMatch(message);
    expect(code).toBe(2);
  });

  it.each([[], ['play'], ['why'], ['levels'], ['replay']])('%s --help helps', (...command) => {
    const { code, out } = run(...command, '--help');
    expect(out).toContain(`yifang ${command[0] ?? 'play'}`);
    expect(code).toBe(0);
  });
});

describe('the program', () => {
  it('runs as a process with an exit code', () => {
    const root = fileURLToPath(new URL('../..', import.meta.url));
    const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', 'dance'], { cwd: root, encoding: 'utf8' });
    expect(stderr).toContain('yifang dance: there is no such command');
    expect(status).toBe(2);
  });
});
