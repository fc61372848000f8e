/** What a code says before its decisions: readable without the level that it was played on. */
import { WORD_32 } from './pen';
import type { Pen } from './pen';

const MOST_YEARS = 60;

export interface Header {
  readonly level: string;
  readonly levelVersion: string;
  readonly rules: string;
  readonly seed: number;
  /** Years that are over. */
  readonly years: number;
  /** Hash of the city at the end of the last year, as in a run file. Of the first city when no year is over. */
  readonly hash: string;
}

/** Writes a header, or reads one when given `undefined`. */
export function header(pen: Pen, given?: Header): Header {
  return {
    level: pen.text(given?.level),
    levelVersion: pen.text(given?.levelVersion),
    rules: pen.text(given?.rules),
    seed: pen.number(WORD_32, given?.seed),
    years: pen.number(MOST_YEARS + 1, given?.years),
    hash: [0, 8].map((at) => half(pen, given?.hash.slice(at, at + 8))).join(''),
  };
}

const half = (pen: Pen, given: string | undefined): string => pen.number(WORD_32, given === undefined ? undefined : Number.parseInt(given, 16)).toString(16).padStart(8, '0');
