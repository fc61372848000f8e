import { RULES_VERSION } from '../../sim/index';
import type { Decision, Level } from '../../sim/index';
import { parseRun } from '../parse-run';
import type { ParsedRun } from '../parse-run';
import { problem } from '../problems';
import type { RunProblem } from '../problems';
import type { Run } from '../run';
import { levelVersionOf, RUN_FILE_VERSION, RUN_FORMAT } from '../run-file';
import type { RunFile } from '../run-file';
import { Clerk } from './decisions';
import { CODE_FORMAT } from './encode';
import { framesIn } from './frame';
import type { Frame } from './frame';
import { header } from './header';
import type { Header } from './header';
import { Pen } from './pen';
import { ReadingTape } from './tape';
import { vocabularyOf } from './vocabulary';

/** What a code says, or everything that keeps it from being read. The decisions are not yet played: `parseRun` does that. */
export type ReadCode = { readonly file: RunFile } | { readonly problems: readonly RunProblem[] };

const LARGEST_TEXT = 2_000_000; // characters

/** The first run code in a text, whatever stands around it. Never throws. */
export function readRunCode(text: string, levels: readonly Level[]): ReadCode {
  return readRunCodes(text, levels)[0];
}

/** Every run code in a text, in order; without any, one answer that says so. Never throws. */
export function readRunCodes(text: string, levels: readonly Level[]): readonly [ReadCode, ...ReadCode[]] {
  if (text.length > LARGEST_TEXT) return [unread(problem('', 'tooLarge', { size: Math.ceil(text.length / 1000), limit: LARGEST_TEXT / 1000 }))];
  const { frames: [first, ...rest], fault } = framesIn(text);
  if (first) return [readFrame(first, levels), ...rest.map((frame) => readFrame(frame, levels))];
  return [unread(typeof fault === 'string' ? problem('', fault) : problem('', fault.code, { expected: fault.expected, found: fault.found }))];
}

/** The first run code in a text, played again and compared with its check value. Never throws. */
export function openRunCode(text: string, levels: readonly Level[]): ParsedRun {
  const read = readRunCode(text, levels);
  if ('problems' in read) return read;
  const parsed = parseRun(read.file, levels);
  const differs = 'problems' in parsed ? parsed.problems.find(({ code }) => code === 'hashMismatch') : undefined;
  // A code has the last city alone: which year was the first to differ cannot be told, and all of them are worth showing.
  return differs ? { problems: [problem('', 'otherCity', differs.values)], ...withoutCheck(read.file, levels) } : parsed;
}

function withoutCheck(file: RunFile, levels: readonly Level[]): { salvage?: Run } {
  const parsed = parseRun({ ...file, years: file.years.map(({ year, decisions }) => ({ year, decisions })) }, levels);
  return 'run' in parsed ? { salvage: parsed.run } : {};
}

/** Whether a text holds a sound run code of any format. */
export const hasRunCode = (text: string): boolean => text.length <= LARGEST_TEXT && framesIn(text).frames.length > 0;

/** Whether a text holds a run code, be it sound, cut off or damaged. */
export function looksLikeRunCode(text: string): boolean {
  if (text.length > LARGEST_TEXT) return false;
  const { frames, fault } = framesIn(text);
  return frames.length > 0 || fault !== 'noCode';
}

const unread = (...problems: RunProblem[]): ReadCode => ({ problems });

function readFrame(frame: Frame, levels: readonly Level[]): ReadCode {
  if (frame.format !== CODE_FORMAT) return unread(problem('', 'otherCodeFormat', { found: frame.format, known: CODE_FORMAT }));
  try {
    return readContents(frame.contents, levels);
  } catch (error) {
    return unread(problem('', 'broken', { reason: error instanceof Error ? error.message : String(error) }));
  }
}

function readContents(contents: bigint, levels: readonly Level[]): ReadCode {
  const tape = new ReadingTape(contents);
  const pen = new Pen(tape);
  const head = header(pen);
  const level = levels.find(({ city }) => city.id === head.level);
  if (!level) return unread(problem('', 'codeOfUnknownLevel', { ...readable(head), known: levels.map(({ city }) => city.id).join(', ') }));
  const decisions = readDecisions(pen, level, head.years);
  if (!decisions) return unread(...otherWords(head, level));
  return tape.isAtEnd ? { file: fileOf(head, level.city.start.year, decisions) } : unread(problem('', 'codeDamaged'));
}

/** The decisions of each year and, last, of the year that is being governed. Undefined when the level has other words than the writer's. */
function readDecisions(pen: Pen, level: Level, years: number): Decision[][] | undefined {
  const clerk = new Clerk(pen, vocabularyOf(level));
  try {
    const decisions = Array.from({ length: years + 1 }, () => clerk.year(undefined));
    return pen.agree() ? decisions : undefined;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** What can be told of a run whose decisions cannot be read. */
const readable = ({ level, seed, years }: Header) => ({ level, seed: String(seed), years });

function otherWords(head: Header, level: Level): RunProblem[] {
  const found = problem('', 'otherVocabulary', { ...readable(head), file: head.levelVersion, here: levelVersionOf(level) });
  return head.rules === RULES_VERSION ? [found] : [found, problem('rules', 'otherRules', { file: head.rules, here: RULES_VERSION })];
}

function fileOf(head: Header, first: number, decisions: readonly Decision[][]): RunFile {
  const hashOf = (index: number): { hash?: string } => (index === head.years - 1 ? { hash: head.hash } : {});
  return {
    format: RUN_FORMAT, version: RUN_FILE_VERSION, level: head.level, levelVersion: head.levelVersion, rules: head.rules, seed: head.seed,
    years: decisions.slice(0, -1).map((ofYear, index) => ({ year: first + index, decisions: ofYear, ...hashOf(index) })),
    draft: decisions[head.years],
  };
}
