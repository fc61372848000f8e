import * as v from 'valibot';
import { RULES_VERSION, VERDICT_YEAR } from '../sim/index';
import type { Level } from '../sim/index';
import { problem } from './problems';
import type { RunProblem, RunProblemCode } from './problems';
import { replaySteps } from './replay';
import type { Run } from './run';
import { levelVersionOf, RUN_FILE_VERSION, RUN_FORMAT } from './run-file';
import type { RunFile } from './run-file';
import { runFileSchema } from './run-file-schema';

/**
 * A run, or everything that is wrong with the file.
 *
 * `salvage` is what can still be played: the decisions under today's rules, or the years before the first that does not fit.
 */
export type ParsedRun = { readonly run: Run } | { readonly problems: readonly RunProblem[]; readonly salvage?: Run };

/** Turn untrusted JSON into a run by playing it again. Never throws. */
export function parseRun(json: unknown, levels: readonly Level[]): ParsedRun {
  const steps = parseRunSteps(json, levels);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** The same, a year a step, so that a page can be painted in between. */
export function* parseRunSteps(json: unknown, levels: readonly Level[]): Generator<void, ParsedRun, void> {
  try {
    return yield* readFile(json, levels);
  } catch (error) {
    return { problems: [problem('', 'broken', { reason: String(error) })] };
  }
}

function* readFile(json: unknown, levels: readonly Level[]): Generator<void, ParsedRun, void> {
  const strangers = notARun(json);
  if (strangers) return { problems: [strangers] };
  const shape = v.safeParse(runFileSchema, json);
  if (!shape.success) return { problems: shape.issues.map(shapeProblem) };
  const file: RunFile = shape.output;
  const level = levels.find(({ city }) => city.id === file.level);
  if (!level) return { problems: [problem('level', 'unknownLevel', { level: file.level, known: levels.map(({ city }) => city.id).join(', ') })] };
  const versions = versionProblems(file, level);
  const years = yearProblems(file, level);
  if (years.length > 0) return { problems: [...versions, ...years] };
  return yield* replayed(file, level, versions);
}

function* replayed(file: RunFile, level: Level, versions: readonly RunProblem[]): Generator<void, ParsedRun, void> {
  // Under other rules the hashes must differ and some decisions may no longer be legal: neither says that the file is damaged.
  const { run, problems } = yield* replaySteps(file, level, versions.length > 0 ? 'lenient' : 'strict');
  const all = [...versions, ...problems];
  return all.length > 0 ? { problems: all, salvage: run } : { run };
}

/** A file of another kind gets one clear sentence instead of twenty missing keys. */
function notARun(json: unknown): RunProblem | undefined {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return problem('', 'notARun', { expected: 'an object', received: kindOf(json) });
  const { format, version } = json as { format?: unknown; version?: unknown };
  if (format !== RUN_FORMAT) return problem('format', 'notARun', { expected: `"${RUN_FORMAT}"`, received: brief(format) });
  if (version !== RUN_FILE_VERSION) return problem('version', 'otherVersion', { found: brief(version), known: RUN_FILE_VERSION });
  return undefined;
}

const kindOf = (json: unknown): string => (json === null ? 'null' : Array.isArray(json) ? 'a list' : typeof json);
const brief = (json: unknown): string => (typeof json === 'object' ? kindOf(json) : typeof json === 'number' && !Number.isFinite(json) ? String(json) : (JSON.stringify(json) ?? 'nothing'));

/** The numbers of an object that do not fit each other: `{made: 2001, until: 1999}`. */
const numbersOf = (json: object): string => `{${Object.entries(json).flatMap(([key, value]) => (typeof value === 'number' ? [`${key}: ${value}`] : [])).join(', ')}}`;

function shapeProblem(issue: v.BaseIssue<unknown>): RunProblem {
  const path = pathOf(issue);
  const expected = issue.type === 'check' ? issue.message : issue.expected ?? issue.requirement?.toString() ?? issue.type;
  return problem(path, shapeCode(issue), { key: path.split('.').at(-1) ?? path, expected, received: issue.type === 'check' && typeof issue.input === 'object' && issue.input !== null ? numbersOf(issue.input) : brief(issue.input) });
}

function shapeCode(issue: v.BaseIssue<unknown>): RunProblemCode {
  if (issue.expected === 'never') return 'unknownKey';
  return issue.input === undefined ? 'missing' : 'wrongValue';
}

/** `years[3].decisions[0].policy` */
function pathOf(issue: v.BaseIssue<unknown>): string {
  const steps = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`));
  return steps.join('').replace(/^\./, '');
}

function versionProblems(file: RunFile, level: Level): RunProblem[] {
  const problems: RunProblem[] = [];
  const here = levelVersionOf(level);
  if (file.rules !== RULES_VERSION) problems.push(problem('rules', 'otherRules', { file: file.rules, here: RULES_VERSION }));
  if (file.levelVersion !== here) problems.push(problem('levelVersion', 'otherLevelVersion', { file: file.levelVersion, here }));
  return problems;
}

function yearProblems(file: RunFile, level: Level): RunProblem[] {
  const first = level.city.start.year;
  const problems: RunProblem[] = [];
  file.years.forEach(({ year }, index) => {
    const expected = first + index;
    if (expected >= VERDICT_YEAR) problems.push(problem(`years[${index}]`, 'afterTheEnd', { last: VERDICT_YEAR - 1 }));
    else if (year !== expected) problems.push(problem(`years[${index}].year`, 'yearOutOfOrder', { expected, received: year }));
  });
  if (first + file.years.length >= VERDICT_YEAR && file.draft.length > 0) problems.push(problem('draft', 'afterTheEnd', { last: VERDICT_YEAR - 1 }));
  return problems;
}
