import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dispatch, formatRun, govern, openRun, parseRun, parseRunBytes, parseRunText, runFileName, RUN_PROBLEM_CODES } from '../../src/run/index';
import type { ParsedRun, Run } from '../../src/run/index';
import { hashState } from '../../src/sim/index';
import { history } from '../../src/insight/strategies/history';
import { legalNow } from '../support/candidates';
import { aLevel, KUNSHAN } from '../support/levels';
import { anyGame } from '../support/random-games';
import { runFile as chinese } from '../../src/view/text/zh/run-file';
import { runFile as english } from '../../src/view/text/en/run-file';

const LEVELS = [KUNSHAN];
const UNTIL = 1996;
const played = govern(openRun(KUNSHAN, 7), history, UNTIL);
const [drafted] = legalNow(KUNSHAN, played.state);
const run: Run = dispatch(played, { kind: 'decide', decision: drafted }).run;
const GONE = Symbol('taken out of the file');

/** The run's file with some values replaced, by path: `years.2.year`. */
function file(changes: Readonly<Record<string, unknown>> = {}): unknown {
  const copy = JSON.parse(JSON.stringify(formatRun(run))) as Record<string, unknown>;
  for (const [path, value] of Object.entries(changes)) put(copy, path.split('.'), value);
  return copy;
}

function put(target: Record<string, unknown>, [key, ...rest]: string[], value: unknown): void {
  if (rest.length > 0) put(target[key] as Record<string, unknown>, rest, value);
  else if (value === GONE) delete target[key];
  else target[key] = value;
}
const problemsOf = (parsed: ParsedRun) => ('run' in parsed ? [] : parsed.problems.map(({ path, code }) => ({ path, code })));

describe('a run file', () => {
  it('brings back the very same run', () => {
    const parsed = parseRun(file(), LEVELS);
    expect(problemsOf(parsed)).toEqual([]);
    const loaded = (parsed as { run: Run }).run;
    expect(loaded.state).toEqual(run.state);
    expect(loaded.years).toEqual(run.years);
    expect(loaded.draft.decisions).toEqual(run.draft.decisions);
    expect(formatRun(loaded)).toEqual(formatRun(run));
  });

  it('brings back random games, whatever was refused in them', () => {
    fc.assert(fc.property(anyGame(KUNSHAN, { years: 8 }), ({ seed, years }) => {
      const random = govern(openRun(KUNSHAN, seed), (_level, state) => [...(years[state.year - 1990] ?? [])], 1998);
      const parsed = parseRun(JSON.parse(JSON.stringify(formatRun(random))), LEVELS);
      expect(problemsOf(parsed)).toEqual([]);
      expect('run' in parsed && hashState(parsed.run.state)).toBe(hashState(random.state));
    }), { numRuns: 8 });
  });

  it('holds the time that it is given, and is named after the run', () => {
    expect(formatRun(run, '2026-01-02T03:04:05Z').savedAt).toBe('2026-01-02T03:04:05Z');
    expect(runFileName(run)).toBe('yifang-kunshan-1996-seed-7.json');
  });

  it('may come without hashes and without a draft, as a person would write it', () => {
    const byHand = file({ draft: GONE, ...Object.fromEntries(run.years.map((_, n) => [`years.${n}.hash`, GONE])) });
    expect(problemsOf(parseRun(byHand, LEVELS))).toEqual([]);
  });

  it('has a sentence for every problem in both languages', () => {
    for (const code of RUN_PROBLEM_CODES) expect([english, chinese].every((texts) => `runFile.${code}` in texts), code).toBe(true);
  });
});

describe('a run file with a fault', () => {
  const LONG = 'x'.repeat(10_000);
  it.each<[string, unknown, { path: string; code: string }[]]>([
    ['null', null, [{ path: '', code: 'notARun' }]],
    ['a list', [], [{ path: '', code: 'notARun' }]],
    ['a text', 'hello', [{ path: '', code: 'notARun' }]],
    ['another format', { format: 'other' }, [{ path: 'format', code: 'notARun' }]],
    ['a later version', file({ version: 2 }), [{ path: 'version', code: 'otherVersion' }]],
    ['no seed', file({ seed: GONE }), [{ path: 'seed', code: 'missing' }]],
    ['a seed beyond 2³²', file({ seed: 2 ** 53 + 1 }), [{ path: 'seed', code: 'wrongValue' }]],
    ['an infinite seed', file({ seed: Infinity }), [{ path: 'seed', code: 'wrongValue' }]],
    ['a negative seed', file({ seed: -1 }), [{ path: 'seed', code: 'wrongValue' }]],
    ['half a year', file({ 'years.0.year': 1990.5 }), [{ path: 'years[0].year', code: 'wrongValue' }]],
    ['years that go back', file({ 'years.2.year': 1990 }), [{ path: 'years[2].year', code: 'yearOutOfOrder' }]],
    ['a key that is not ours', file({ 'years.1.colour': 'red' }), [{ path: 'years[1].colour', code: 'unknownKey' }]],
    ['a key of the prototype', JSON.parse('{"format":"yifang-run","version":1,"toString":1}'), expect.arrayContaining([{ path: 'toString', code: 'unknownKey' }])],
    ['an unknown kind of decision', file({ 'years.0.decisions': [{ kind: 'cheat' }] }), [{ path: 'years[0].decisions[0].kind', code: 'wrongValue' }]],
    ['a decision without its policy', file({ 'years.0.decisions': [{ kind: 'launch' }] }), [{ path: 'years[0].decisions[0].policy', code: 'missing' }]],
    ['a level of 7', file({ draft: [{ kind: 'setLevel', policy: 'a', level: 7 }] }), [{ path: 'draft[0].level', code: 'wrongValue' }]],
    ['a very long name', file({ draft: [{ kind: 'launch', policy: LONG }] }), [{ path: 'draft[0].policy', code: 'wrongValue' }]],
    ['decisions for ever', file({ 'years.0.decisions': Array.from({ length: 4095 }, () => ({ kind: 'launch', policy: 'a' })) }), [{ path: 'years[0].decisions', code: 'wrongValue' }]],
    ['too many years', file({ draft: [], years: Array.from({ length: 41 }, (_, n) => ({ year: 1990 + n, decisions: [] })) }), [{ path: 'years[40]', code: 'afterTheEnd' }]],
    ['an unknown level', file({ level: 'atlantis' }), [{ path: 'level', code: 'unknownLevel' }]],
    ['an illegal decision', file({ 'years.2.decisions': [{ kind: 'launch', policy: 'gold-mine' }] }), [{ path: 'years[2].decisions[0]', code: 'refused' }]],
    ['an illegal draft', file({ draft: [{ kind: 'launch', policy: 'gold-mine' }] }), [{ path: 'draft[0]', code: 'refused' }]],
    ['another hash', file({ 'years.3.hash': '0'.repeat(16) }), [{ path: 'years[3].hash', code: 'hashMismatch' }]],
    ['other rules', file({ rules: 'older' }), [{ path: 'rules', code: 'otherRules' }]],
    ['another version of the level', file({ levelVersion: 'older' }), [{ path: 'levelVersion', code: 'otherLevelVersion' }]],
  ])('%s', (_what, json, problems) => {
    expect(problemsOf(parseRun(json, LEVELS))).toEqual(problems);
  });

  it('lists all of its faults at once', () => {
    const faulty = file({ seed: 'seven', 'years.0.year': 'first', 'level': GONE });
    expect(problemsOf(parseRun(faulty, LEVELS)).map(({ path }) => path).sort()).toEqual(['level', 'seed', 'years[0].year']);
  });

  it('keeps the years before the first that differs', () => {
    const parsed = parseRun(file({ 'years.3.hash': '0'.repeat(16) }), LEVELS);
    expect('salvage' in parsed && parsed.salvage?.state).toEqual(run.years[3].before);
  });

  it('made with other rules can still be played', () => {
    const parsed = parseRun(file({ rules: 'older', 'years.1.decisions': [...run.years[1].decisions, { kind: 'launch', policy: 'gold-mine' }] }), LEVELS);
    expect('salvage' in parsed && parsed.salvage?.state).toEqual(run.state);
  });

  it('played on a changed nation is told apart', () => {
    const changed = aLevel({ nation: { version: 'changed' } });
    expect(problemsOf(parseRun(file(), [changed]))).toEqual([{ path: 'levelVersion', code: 'otherLevelVersion' }]);
  });

  it('changes no prototype', () => {
    parseRun(JSON.parse('{"format":"yifang-run","version":1,"__proto__":{"admin":true},"constructor":{"prototype":{"admin":true}}}'), LEVELS);
    expect(({} as { admin?: boolean }).admin).toBeUndefined();
  });

  it('never throws, whatever JSON it is', () => {
    fc.assert(fc.property(fc.jsonValue(), (json) => { expect('problems' in parseRun(json, LEVELS)).toBe(true); }), { numRuns: 300 });
  });

  it('never throws, whatever is put into a good file', () => {
    const paths = ['level', 'seed', 'rules', 'years', 'draft', 'savedAt', 'years.0', 'years.1.decisions', 'years.2.year', 'years.0.decisions.0', 'draft.0'];
    fc.assert(fc.property(fc.constantFrom(...paths), fc.jsonValue(), (path, json) => {
      expect(parseRun(file({ [path]: json }), LEVELS)).toBeTypeOf('object');
    }), { numRuns: 150 });
  });
});

describe('the bytes of a run file', () => {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  const json = JSON.stringify(file());

  it.each<[string, Uint8Array, string]>([
    ['nothing', bytes(''), 'empty'],
    ['a byte order mark alone', bytes('\uFEFF'), 'empty'],
    ['blanks', bytes(' '.repeat(300_000)), 'empty'],
    ['a file cut off', bytes(json.slice(0, 500)), 'notJson'],
    ['a comma too many', bytes('{"format":"yifang-run",}'), 'notJson'],
    ['NaN', bytes('{"seed":NaN}'), 'notJson'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0xff]), 'notText'],
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x7b, 0x00]), 'notText'],
    ['invalid UTF-8', new Uint8Array([0x22, 0xc0, 0xaf, 0x22]), 'notText'],
    ['three megabytes', new Uint8Array(3_000_000), 'tooLarge'],
    ['brackets 100 000 deep', bytes('['.repeat(100_000) + ']'.repeat(100_000)), 'notARun'],
  ])('%s', (_what, content, code) => {
    expect(problemsOf(parseRunBytes(content, LEVELS)).map((problem) => problem.code)).toEqual([code]);
  });

  it('may begin with a byte order mark', () => {
    expect(problemsOf(parseRunText(`\uFEFF${json}\n`, LEVELS))).toEqual([]);
  });

  it('says nothing longer than a message can hold', () => {
    const parsed = parseRun(file({ level: 'x'.repeat(79), rules: '<img src=x onerror=alert(1)>' }), LEVELS);
    expect('problems' in parsed && parsed.problems.every(({ message }) => message.length < 300)).toBe(true);
  });
});
