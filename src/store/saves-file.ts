/** All saves in one file: written whole, and read with a word on every part that is not as it should be. */
import { parseRun, problem } from '../run/index';
import type { RunProblem } from '../run/index';
import type { Level } from '../sim/index';
import type { AsideSave, KeptLevel, KeptRun, Row, RunMark, Shelf, Table } from './database';

export const SAVES_FORMAT = 'yifang-saves';
export const SAVES_VERSION = 1;
const LARGEST_FILE = 100_000_000; // characters; a thousand long runs

export interface SavesFile {
  readonly format: typeof SAVES_FORMAT;
  readonly version: typeof SAVES_VERSION;
  readonly savedAt: string;
  readonly runs: readonly KeptRun[];
  readonly marks: readonly RunMark[];
  readonly aside: readonly AsideSave[];
  readonly levels: readonly KeptLevel[];
}

/** What an import did. `same` were here already; `aside` could not be read and are kept as they are, their `problems` say why. */
export interface Imported { readonly added: number; readonly same: number; readonly aside: number; readonly problems: readonly RunProblem[] }

const NOTHING: Imported = { added: 0, same: 0, aside: 0, problems: [] };

/** Everything that is kept, settings and cold copies left aside. */
export async function writeSaves(shelf: Shelf, savedAt: string): Promise<SavesFile> {
  return {
    format: SAVES_FORMAT, version: SAVES_VERSION, savedAt,
    runs: (await shelf.all('runs')).filter(isRow), marks: await shelf.all('marks'), aside: await shelf.all('aside'), levels: await shelf.all('levels'),
  };
}

export interface ReadSavesInput { readonly text: string; readonly levels: readonly Level[]; readonly now: string }

/** Takes in a file of saves. What is here stays as it is: a run that would take another's slot gets one of its own. Never throws. */
export async function readSaves(shelf: Shelf, { text, levels, now }: ReadSavesInput): Promise<Imported> {
  const parts = partsOf(text);
  if ('problem' in parts) return { ...NOTHING, problems: [parts.problem] };
  const taking = new Taking(shelf, levels, now);
  for (const [n, row] of parts.levels.entries()) await taking.keepNew('levels', `levels[${n}]`, row);
  for (const [n, row] of parts.runs.entries()) await taking.takeRun(row, `runs[${n}]`);
  for (const [n, row] of parts.marks.entries()) await taking.takeMark(row, `marks[${n}]`);
  for (const [n, row] of parts.aside.entries()) await taking.keepNew('aside', `aside[${n}]`, row);
  return taking.told;
}

type Parts = Readonly<Record<'runs' | 'marks' | 'aside' | 'levels', readonly unknown[]>>;
const PARTS = ['runs', 'marks', 'aside', 'levels'] as const;

function partsOf(text: string): Parts | { readonly problem: RunProblem } {
  if (text.length > LARGEST_FILE) return { problem: problem('', 'tooLarge', { size: Math.ceil(text.length / 1000), limit: LARGEST_FILE / 1000 }) };
  const json = text.replace(/^\uFEFF/, '').trim();
  if (json === '') return { problem: problem('', 'empty') };
  let file: unknown;
  try {
    file = JSON.parse(json);
  } catch (error) {
    return { problem: problem('', 'notJson', { reason: error instanceof Error ? error.message : String(error) }) };
  }
  if (!isObject(file)) return { problem: problem('', 'wrongValue', { key: '', expected: 'an object', received: kindOf(file) }) };
  if (file.format !== SAVES_FORMAT) return { problem: problem('format', 'wrongValue', { key: 'format', expected: `"${SAVES_FORMAT}"`, received: brief(file.format) }) };
  if (file.version !== SAVES_VERSION) return { problem: problem('version', 'otherVersion', { found: brief(file.version), known: SAVES_VERSION }) };
  const bad = PARTS.find((part) => file[part] !== undefined && !Array.isArray(file[part]));
  if (bad !== undefined) return { problem: problem(bad, 'wrongValue', { key: bad, expected: 'a list', received: kindOf(file[bad]) }) };
  return Object.fromEntries(PARTS.map((part) => [part, file[part] ?? []])) as unknown as Parts;
}

/** One file being taken in. */
class Taking {
  private readonly shelf: Shelf;
  private readonly levels: readonly Level[];
  private readonly now: string;
  private counts = NOTHING;
  /** Where the file's runs have come to lie, by the slot that they have in it. */
  private readonly slots = new Map<string, string>();
  private readonly added = new Set<string>();

  constructor(shelf: Shelf, levels: readonly Level[], now: string) {
    this.shelf = shelf;
    this.levels = levels;
    this.now = now;
  }

  get told(): Imported { return this.counts; }

  async takeRun(row: unknown, path: string): Promise<void> {
    if (!isRow(row)) return this.putAside({ slot: path, raw: row }, [wrong(path, 'a saved game', row)]);
    const problems = damagesOf(row, this.levels).map((one) => ({ ...one, path: `${path}.file${one.path ? `.${one.path}` : ''}` }));
    if (problems.length > 0) return this.putAside({ slot: row.slot, raw: row }, problems);
    const { slot, isNew } = await this.placeFor(row);
    this.slots.set(row.slot, slot);
    if (!isNew) { this.counts = { ...this.counts, same: this.counts.same + 1 }; return; }
    this.added.add(slot);
    await this.shelf.put('runs', slot, { ...row, slot });
    this.counts = { ...this.counts, added: this.counts.added + 1 };
  }

  /** The slot itself, or the next that is free; where the same run lies already, that. */
  private async placeFor(row: KeptRun): Promise<{ readonly slot: string; readonly isNew: boolean }> {
    for (let n = 1; ; n++) {
      const slot = n === 1 ? row.slot : `${row.slot}~${n}`;
      const here: unknown = await this.shelf.get('runs', slot);
      if (here === undefined) return { slot, isNew: true };
      if (isRow(here) && sameRun(here.file, row.file)) return { slot, isNew: false };
    }
  }

  /** A name goes with its run; one that was here already keeps what the player has called it here. */
  async takeMark(row: unknown, path: string): Promise<void> {
    if (!isMark(row)) { this.complain(wrong(path, 'a name with its slot', row)); return; }
    const key = this.slots.get(row.key);
    if (key === undefined || (!this.added.has(key) && (await this.shelf.get('marks', key)) !== undefined)) return;
    await this.shelf.put('marks', key, { ...row, key, ...(row.of === undefined ? {} : { of: this.slots.get(row.of) ?? row.of }) });
  }

  /** Rows that stand for themselves: what has the same key is here already. */
  async keepNew(table: 'aside' | 'levels', path: string, row: unknown): Promise<void> {
    if (!(table === 'levels' ? isKeptLevel(row) : isAside(row))) { this.complain(wrong(path, table === 'levels' ? 'a level file' : 'a save set aside', row)); return; }
    const { key } = row as { key: string };
    if ((await this.shelf.get(table, key)) === undefined) await this.shelf.put(table, key, row as Row<Extract<Table, 'aside' | 'levels'>>);
  }

  private async putAside({ slot, raw }: { slot: string; raw: unknown }, problems: readonly RunProblem[]): Promise<void> {
    const key = `${slot} ${this.now} ${this.counts.aside}`;
    await this.shelf.put('aside', key, { key, slot, since: this.now, raw });
    this.counts = { ...this.counts, aside: this.counts.aside + 1, problems: [...this.counts.problems, ...problems] };
  }

  private complain(one: RunProblem): void {
    this.counts = { ...this.counts, problems: [...this.counts.problems, one] };
  }
}

/** Being of another level or of other rules is no damage: such a run waits for them. */
const WAITING: ReadonlySet<string> = new Set(['unknownLevel', 'otherRules', 'otherLevelVersion']);

function damagesOf(row: KeptRun, levels: readonly Level[]): readonly RunProblem[] {
  const parsed = parseRun(row.file, levels);
  if ('run' in parsed || parsed.problems.some(({ code }) => WAITING.has(code))) return [];
  return parsed.problems;
}

const sameRun = (one: unknown, other: unknown): boolean => withoutTime(one) === withoutTime(other);
const withoutTime = (file: unknown): string => JSON.stringify(isObject(file) ? { ...file, savedAt: null } : file);

const wrong = (path: string, expected: string, received: unknown): RunProblem => problem(path, 'wrongValue', { key: path, expected, received: kindOf(received) });
const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const kindOf = (value: unknown): string => (value === null ? 'null' : Array.isArray(value) ? 'a list' : typeof value);
const brief = (value: unknown): string => (typeof value === 'object' || value === undefined ? kindOf(value) : JSON.stringify(value));
const hasTexts = (value: unknown, fields: readonly string[]): boolean => isObject(value) && fields.every((field) => typeof value[field] === 'string' && value[field] !== '');

/** Rows come from a disk or a file: one that is no row at all has no place among the others. */
export const isRow = (row: unknown): row is KeptRun => hasTexts(row, ['slot', 'savedAt']);
export const isKeptLevel = (row: unknown): row is KeptLevel => isObject(row) && ['key', 'savedAt', 'file', 'text'].every((field) => typeof row[field] === 'string');
const isAside = (row: unknown): row is AsideSave => hasTexts(row, ['key', 'slot', 'since']);
/** A name may be missing, and so may what a run grew from. */
export const isMark = (row: unknown): row is RunMark =>
  isObject(row) && hasTexts(row, ['key']) && ['name', 'of'].every((field) => row[field] === undefined || typeof row[field] === 'string') && (row.from === undefined || Number.isInteger(row.from));
