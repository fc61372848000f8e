import { existsSync, readFileSync } from 'node:fs';
import { looksLikeRunCode, openRunCode, parseRunBytes } from '../run/index';
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

/** A run from a file, or from a run code with whatever stands around it. */
export const parseRunFile = (fileOrCode: string, levels: readonly Level[]): ParsedRun => (isCode(fileOrCode) ? openRunCode(fileOrCode, levels) : parseRunBytes(readBytes(fileOrCode), levels));

/** Whether words mean a run code, sound or damaged, rather than a file. */
export const isCode = (fileOrCode: string): boolean => !existsSync(fileOrCode) && looksLikeRunCode(fileOrCode);

const LONGEST_NAME = 20;

/** What messages call a file or a code: a code is too long to be said again. */
export const nameOfRun = (fileOrCode: string): string => (isCode(fileOrCode) && fileOrCode.length > LONGEST_NAME ? `${fileOrCode.slice(0, LONGEST_NAME)}…` : fileOrCode);

/** A run from a file or a code, played again; anything wrong with it is bad input. */
export function readRun(fileOrCode: string, levels: readonly Level[]): Run {
  const parsed = parseRunFile(fileOrCode, levels);
  if ('run' in parsed) return parsed.run;
  throw new BadInput(...parsed.problems.map((problem) => problemLine(nameOfRun(fileOrCode), problem)));
}

/** `run.json: years[3].decisions[0].policy: is missing (expected string)` */
export const problemLine = (file: string, { path, message }: RunProblem): string => [file, path, message].filter((part) => part !== '').join(': ');
