import { readFileSync } from 'node:fs';
import { parseRunBytes } from '../run/index';
import type { ParsedRun, Run, RunProblem } from '../run/index';
import type { Level } from '../sim/index';
import { BadInput } from './bad-input';

/** The bytes of a file, or bad input that says why not. */
export function readBytes(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new BadInput(`${file}: ${reasonOf(error)}`);
  }
}

function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EISDIR') return 'this is a folder, not a file';
  if (code === 'EACCES') return 'may not be read';
  return error instanceof Error ? error.message : String(error);
}

export const parseRunFile = (file: string, levels: readonly Level[]): ParsedRun => parseRunBytes(readBytes(file), levels);

/** A run from a file, played again; anything wrong with it is bad input. */
export function readRun(file: string, levels: readonly Level[]): Run {
  const parsed = parseRunFile(file, levels);
  if ('run' in parsed) return parsed.run;
  throw new BadInput(...parsed.problems.map((problem) => problemLine(file, problem)));
}

/** `run.json: years[3].decisions[0].policy: is missing (expected string)` */
export const problemLine = (file: string, { path, message }: RunProblem): string => [file, path, message].filter((part) => part !== '').join(': ');
