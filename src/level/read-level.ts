/** A level from the text of a file that somebody wrote: the level, or every fault with its line. */
import { hashText, type Level } from '../sim/index';
import { positionOf, readJson } from './json-text';
import { parseLevel } from './parse';
import type { Problem, ProblemCode } from './problem';

/** One fault of a level file, where its author finds it. */
export interface LevelFault { readonly code: ProblemCode; /** Counted from 1. */ readonly line: number; readonly column: number; /** Empty = the whole file. */ readonly path: string; readonly message: string }

export type ReadLevel = { readonly level: Level } | { readonly faults: readonly LevelFault[] };

/** What surrounds a level file: the game's nation as JSON, and the ids that are taken. */
export interface Surroundings { readonly nation: unknown; readonly taken: readonly string[] }

/** Characters of the author's own version that the game keeps. */
const LONGEST_VERSION = 40;

/**
 * Reads a level file with the game's nation.
 *
 * The level's version gets the file's hash, so that a run names exactly what it was played on. Faults come from the top of the file to its end.
 */
export function readLevel(text: string, { nation, taken }: Surroundings): ReadLevel {
  const json = readJson(text);
  if ('fault' in json) return { faults: [located(text, json.fault)] };
  const place = (problem: Problem): LevelFault => ({ ...bare(problem), ...positionOf(text, json, problem.path) });
  const parsed = parseLevel(json.value, nation);
  const problems = [...json.problems, ...('problems' in parsed ? parsed.problems : clashes(parsed.level, taken))];
  if ('level' in parsed && problems.length === 0) return { level: stamped(parsed.level, text) };
  return { faults: problems.map(place).toSorted((a, b) => a.line - b.line || a.column - b.column) };
}

const bare = ({ code, path, message }: Problem): Pick<LevelFault, 'code' | 'path' | 'message'> => ({ code, path, message });

/** The fault of a text that is no JSON has its place in its words. */
function located(text: string, fault: Problem): LevelFault {
  const [, line, column] = /^Line (\d+), column (\d+): /.exec(fault.message) ?? [text, 1, 1];
  return { ...bare(fault), message: fault.message.replace(/^Line \d+, column \d+: /, ''), line: Number(line), column: Number(column) };
}

function clashes({ city }: Level, taken: readonly string[]): Problem[] {
  if (!taken.includes(city.id)) return [];
  return [{ path: 'id', code: 'duplicateId', message: `"${city.id}" is a level of the game already, so saved games could not tell the two apart. Give yours another id.`, value: city.id }];
}

const stamped = ({ city, nation }: Level, text: string): Level => ({ city: { ...city, version: `${city.version.slice(0, LONGEST_VERSION)}#${hashText(text)}` }, nation });
