import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { yifang } from '../../src/cli/yifang';
import { encodeRun, formatRun } from '../../src/run/index';
import { gameOf } from '../support/games';

const folder = mkdtempSync(join(tmpdir(), 'yifang-'));
afterAll(() => rmSync(folder, { recursive: true }));

function run(...args: string[]): { code: number; out: string; err: string } {
  const out: string[] = [];
  const err: string[] = [];
  const code = yifang(args, { out: (line) => out.push(line), err: (line) => err.push(line) });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

const finished = gameOf('history', 7);
const runCode = encodeRun(finished);
const file = join(folder, 'run.json');
writeFileSync(file, JSON.stringify(formatRun(finished)));
const DONE = { code: 0, err: '' };

describe('the command line', () => {
  it('turns a run file into a run code', () => {
    expect(run('code', file)).toEqual({ ...DONE, out: runCode });
  });

  it('plays a code as it plays the file', () => {
    const [byFile, byCode] = [file, runCode].map((one) => run('replay', one, '--verify', '--json'));
    expect(byCode).toEqual(byFile);
    expect(JSON.parse(byCode.out)).toMatchObject({ verified: true, years: 40 });
  });

  it('takes a code in the pieces that a chat has broken it into', () => {
    expect(run('replay', runCode.slice(0, 90), runCode.slice(90).toLowerCase(), '--verify')).toMatchObject({ ...DONE, out: expect.stringMatching(/^YIFANG1\w+…: Kunshan, seed 7, 40 years, score .*\n/) });
  });

  it('takes a code in the place of a file of decisions', () => {
    expect(run('play', '--level', 'kunshan', '--decisions', runCode, '--json').out).toBe(run('play', '--level', 'kunshan', '--decisions', file, '--json').out);
  });

  it.each<[string, string[], RegExp]>([
    ['a code cut off', ['replay', runCode.slice(0, 100)], /^yifang replay: YIFANG1\w+…: the run code is cut off: 100 of \d+ characters/],
    ['a damaged code', ['replay', runCode.replace(/.$/, 'X').replace(/.{2}$/, 'XX')], /the run code is damaged/],
    ['a code in damaged pieces', ['replay', runCode.slice(0, 90), 'XYZ'], /takes one run file or one sound run code/],
    ['no file for a code', ['code'], /takes one run file/],
  ])('refuses %s', (_what, args, message) => {
    const { code, err } = run(...args);
    expect(code).toBe(2);
    expect(err).toMatch(message);
  });
});
