import type { Level } from '../sim/index';
import { looksLikeRunCode, openRunCode } from './code/index';
import { parseRun } from './parse-run';
import type { ParsedRun } from './parse-run';
import { problem } from './problems';

const LARGEST_FILE = 2_000_000; // bytes; forty years of fifty decisions are a fifth of it
const KB = 1000;

/** A run from the bytes of a file that somebody chose: size, encoding and JSON are checked before the contents. Never throws. */
export function parseRunBytes(bytes: Uint8Array, levels: readonly Level[]): ParsedRun {
  if (bytes.length > LARGEST_FILE) return tooLarge(bytes.length);
  try {
    return parseRunText(new TextDecoder('utf-8', { fatal: true }).decode(bytes), levels);
  } catch {
    return { problems: [problem('', 'notText')] };
  }
}

/** A run from text: a file, or what somebody pasted, with or without a run code in it. Never throws. */
export function parseRunText(text: string, levels: readonly Level[]): ParsedRun {
  if (text.length > LARGEST_FILE) return tooLarge(text.length);
  const json = text.replace(/^\uFEFF/, '').trim();
  if (json === '') return { problems: [problem('', 'empty')] };
  if (!/^[[{]/.test(json) && looksLikeRunCode(json)) return openRunCode(json, levels);
  try {
    return parseRun(JSON.parse(json), levels);
  } catch (error) {
    return { problems: [problem('', 'notJson', { reason: error instanceof Error ? error.message : String(error) })] };
  }
}

const tooLarge = (size: number): ParsedRun => ({ problems: [problem('', 'tooLarge', { size: Math.ceil(size / KB), limit: LARGEST_FILE / KB })] });
