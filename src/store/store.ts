import { formatRun, isOver, parseRun, verdictOf } from '../run/index';
import type { Run, RunProblem } from '../run/index';
import type { Ending, Level } from '../sim/index';
import { keepCopy, removeCopies, soundCopy } from './copies';
import { openDatabase } from './database';
import type { AsideSave, KeptLevel, KeptRun, RunMark, Settings, Shelf } from './database';
import { isKeptLevel, isMark, isRow, readSaves, writeSaves } from './saves-file';
import type { Imported, SavesFile } from './saves-file';
import { openSafeShelf } from './shelf';
import type { SafeShelf, StoreStatus } from './shelf';

/** The slot that the game writes by itself unless it is told another. */
export const AUTOSAVE = 'auto';

/**
 * A line of the list of saves, for showing only: the run itself is checked when it is loaded.
 *
 * `year` is the one being governed; `score` (0–100) the verdict on a finished run, null while it goes on or where an earlier version wrote none.
 */
export interface SavedRun {
  readonly slot: string;
  readonly level: string;
  readonly year: number;
  readonly savedAt: string;
  readonly score: number | null;
  /** How its forty years broke off; null where they did not, or where the save does not say. */
  readonly ended: Ending['kind'] | null;
  /** Null where the save does not say. */
  readonly seed: number | null;
  /** What the player calls it; null while it has no name. */
  readonly name: string | null;
  /** The run that it grew from (a slot, or `strategy:ID`), and the first year of its own; null for a run begun anew. */
  readonly origin: { readonly of: string; readonly from: number } | null;
}

export type LoadedRun =
  | { readonly kind: 'run'; readonly run: Run }
  | { readonly kind: 'none' }
  /** The save could not be read as it is. It has been moved to `asideKey`; `salvage` is what can still be played of it, or of its latest sound copy. */
  | { readonly kind: 'damaged'; readonly problems: readonly RunProblem[]; readonly salvage?: Run; readonly asideKey: string };

/** What the player keeps between visits. Nothing in here rejects: where the browser keeps nothing, memory does, and `status` says so. */
export interface Store {
  status(): StoreStatus;
  /** Calls back on every change of the status. Returns a function that ends this. */
  onStatus(listener: (status: StoreStatus) => void): () => void;
  /** Writes the run to its slot (`AUTOSAVE` unless given). Calls for a slot that come while it is being written are folded into one. */
  autosave(run: Run, slot?: string): Promise<void>;
  save(slot: string, run: Run): Promise<void>;
  /** Newest first. */
  list(): Promise<readonly SavedRun[]>;
  load(slot: string, levels: readonly Level[]): Promise<LoadedRun>;
  /** A save as it stands, unread: it stays where it is, whether it could be played or not. Null where there is none. */
  kept(slot: string): Promise<Pick<KeptRun, 'level' | 'year' | 'savedAt' | 'file'> | null>;
  /** Deletes a run with its name and its copies. `putBack` undoes the latest. */
  remove(slot: string): Promise<void>;
  /** Brings back what `remove` deleted last, in this session. False when there is nothing, or another run lies in its place. */
  putBack(): Promise<boolean>;
  /** Names a run, or says what it grew from; what is not given stays. */
  mark(mark: RunMark): Promise<void>;
  /** All runs with their names, what was set aside, and the player's levels. */
  exportAll(): Promise<SavesFile>;
  /** Takes in such a file; nothing that is here gives way. */
  importAll(text: string, levels: readonly Level[]): Promise<Imported>;
  settings(): Promise<Settings>;
  setSettings(change: Settings): Promise<void>;
  setAside(): Promise<readonly AsideSave[]>;
  /** Level files that the player brought, oldest first. */
  levels(): Promise<readonly KeptLevel[]>;
  /** Keeps a level file; an older one of the same level gives way. */
  keepLevel(level: Omit<KeptLevel, 'savedAt'>): Promise<void>;
  /** Its runs stay. */
  removeLevel(key: string): Promise<void>;
  /** Delete everything that is kept about the player. */
  wipe(): Promise<void>;
}

export interface StoreOptions {
  /** Opens the place to keep things in; the browser's database unless given. */
  readonly open?: (onLost: () => void) => Promise<Shelf>;
  readonly now?: () => string;
  /** Resolves when the page has been drawn; an autosave begins then, and not between a click and what it shows. At once unless given. */
  readonly drawn?: () => Promise<void>;
}

const SETTINGS_KEY = 'settings';

/** Open what the player keeps. Never rejects. */
export async function openStore({ open = openDatabase, now = () => new Date().toISOString(), drawn }: StoreOptions = {}): Promise<Store> {
  const shelf = await openSafeShelf(open);
  let copying = Promise.resolve();
  const save = async (slot: string, run: Run): Promise<void> => {
    const row = rowOf(slot, run, now());
    await shelf.put('runs', slot, row);
    // Nobody waits for the copy: the next click must find the way to the disk free.
    copying = copying.then(() => keepCopy(shelf, row));
  };
  const bin = new Bin(shelf);
  return {
    status: () => shelf.status(),
    onStatus: (listener) => shelf.onStatus(listener),
    autosave: bySlot(async (slot, run) => {
      await drawn?.();
      await save(slot, run);
    }),
    save,
    list: () => list(shelf),
    load: (slot, levels) => load(shelf, { slot, levels, now }),
    async kept(slot) {
      const row = await shelf.get('runs', slot);
      return isRow(row) ? row : null;
    },
    remove: (slot) => bin.take(slot),
    putBack: () => bin.putBack(),
    mark: async (mark) => shelf.put('marks', mark.key, { ...(await shelf.get('marks', mark.key)), ...mark }),
    exportAll: () => writeSaves(shelf, now()),
    importAll: (text, levels) => readSaves(shelf, { text, levels, now: now() }),
    settings: () => readSettings(shelf),
    setSettings: async (change) => shelf.put('settings', SETTINGS_KEY, { ...(await readSettings(shelf)), ...change }),
    setAside: () => shelf.all('aside'),
    levels: async () => (await shelf.all('levels')).filter(isKeptLevel).sort((a, b) => (a.savedAt < b.savedAt ? -1 : 1)),
    keepLevel: (level) => shelf.put('levels', level.key, { ...level, savedAt: now() }),
    removeLevel: (key) => shelf.remove('levels', key),
    wipe: () => shelf.clear(),
  };
}

async function load(shelf: SafeShelf, { slot, levels, now }: { slot: string; levels: readonly Level[]; now: () => string }): Promise<LoadedRun> {
  const kept = await shelf.get('runs', slot);
  if (kept === undefined) return { kind: 'none' };
  const parsed = parseRun(isRow(kept) ? kept.file : kept, levels);
  if ('run' in parsed) return { kind: 'run', run: parsed.run };
  const since = now();
  const asideKey = `${slot} ${since}`;
  // Set aside before it is taken from its slot: a crash between the two must not lose it.
  await shelf.put('aside', asideKey, { key: asideKey, slot, since, raw: kept });
  await shelf.remove('runs', slot);
  const copy = await soundCopy(shelf, slot, levels);
  return { kind: 'damaged', problems: parsed.problems, salvage: further(parsed.salvage, copy), asideKey };
}

/** What reaches further of what is left; a run in which nothing is left is no salvage beside a copy. */
function further(salvage: Run | undefined, copy: Run | undefined): Run | undefined {
  return copy && (!salvage || copy.years.length > salvage.years.length) ? copy : salvage;
}

async function list(shelf: SafeShelf): Promise<SavedRun[]> {
  const marks = new Map((await shelf.all('marks')).filter(isMark).map((mark) => [mark.key, mark]));
  const rows = (await shelf.all('runs')).filter(isRow);
  return rows.map((row) => lineOf(row, marks.get(row.slot))).sort((a, b) => (a.savedAt < b.savedAt ? 1 : -1));
}

/** What was deleted last, for as long as the page is open. */
class Bin {
  private readonly shelf: SafeShelf;
  private last: { readonly row: KeptRun; readonly mark: RunMark | undefined } | null = null;

  constructor(shelf: SafeShelf) {
    this.shelf = shelf;
  }

  async take(slot: string): Promise<void> {
    const row: unknown = await this.shelf.get('runs', slot);
    this.last = isRow(row) ? { row, mark: await this.shelf.get('marks', slot) } : null;
    await this.shelf.remove('runs', slot);
    await this.shelf.remove('marks', slot);
    await removeCopies(this.shelf, slot);
  }

  async putBack(): Promise<boolean> {
    const { last } = this;
    if (!last || (await this.shelf.get('runs', last.row.slot)) !== undefined) return false;
    this.last = null;
    await this.shelf.put('runs', last.row.slot, last.row);
    if (last.mark) await this.shelf.put('marks', last.mark.key, last.mark);
    return true;
  }
}

const rowOf = (slot: string, run: Run, savedAt: string): KeptRun =>
  ({ slot, savedAt, level: run.level.city.id, year: run.state.year, score: isOver(run) ? verdictOf(run).score : null, ended: run.state.ended?.kind ?? null, seed: run.seed, file: formatRun(run, savedAt) });

function lineOf({ slot, level, year, savedAt, score, ended, seed, file }: KeptRun, mark: RunMark | undefined): SavedRun {
  const origin = mark?.of !== undefined && mark.from !== undefined ? { of: mark.of, from: mark.from } : null;
  return { slot, level, year, savedAt, score: isScore(score) ? score : null, ended: ENDINGS.find((one) => one === ended) ?? null, seed: seedIn(seed ?? (file as { seed?: unknown } | null)?.seed), name: mark?.name ?? null, origin };
}

const ENDINGS = ['insolvency', 'unrest', 'exposure'] as const satisfies readonly Ending['kind'][];

const seedIn = (seed: unknown): number | null => (Number.isSafeInteger(seed) ? Number(seed) : null);

/** A row comes from a disk: whatever is no number between 0 and 100 is no score. */
const isScore = (score: unknown): score is number => typeof score === 'number' && score >= 0 && score <= 100;

async function readSettings(shelf: SafeShelf): Promise<Settings> {
  const kept: unknown = await shelf.get('settings', SETTINGS_KEY);
  const entries = typeof kept === 'object' && kept !== null ? Object.entries(kept) : [];
  return Object.fromEntries(entries.filter(([, value]) => ['string', 'number', 'boolean'].includes(typeof value)));
}

/** Each slot has a writer of its own, so that the last year of one run is not folded away by the first of another. */
function bySlot(save: (slot: string, run: Run) => Promise<void>): Store['autosave'] {
  const writers = new Map<string, (run: Run) => Promise<void>>();
  return (run, slot = AUTOSAVE) => {
    const write = writers.get(slot) ?? latestOnly((one: Run) => save(slot, one));
    writers.set(slot, write);
    return write(run);
  };
}

/** Does `work` for one value at a time; of those that come meanwhile only the latest. Each call ends when its value, or a later one, is done. */
function latestOnly<Value>(work: (value: Value) => Promise<void>): (value: Value) => Promise<void> {
  let running: Promise<void> | null = null;
  let waiting: { value: Value; done: Promise<void> } | null = null;
  return function submit(value): Promise<void> {
    if (!running) {
      running = work(value).finally(() => { running = null; });
      return running;
    }
    if (waiting) {
      waiting.value = value;
      return waiting.done;
    }
    const next = { value, done: Promise.resolve() };
    next.done = running.then(() => { waiting = null; return submit(next.value); });
    waiting = next;
    return next.done;
  };
}
