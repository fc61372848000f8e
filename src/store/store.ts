import { formatRun, isOver, parseRun, verdictOf } from '../run/index';
import type { Run, RunProblem } from '../run/index';
import type { Level } from '../sim/index';
import { openDatabase } from './database';
import type { AsideSave, KeptLevel, KeptRun, Settings, Shelf } from './database';
import { openSafeShelf } from './shelf';
import type { SafeShelf, StoreStatus } from './shelf';

/** The slot that the game writes by itself unless it is told another. */
export const AUTOSAVE = 'auto';

/**
 * A line of the list of saves, for showing only: the run itself is checked when it is loaded.
 *
 * `year` is the one being governed; `score` (0–100) the verdict on a finished run, null while it goes on or where an earlier version wrote none.
 */
export interface SavedRun { readonly slot: string; readonly level: string; readonly year: number; readonly savedAt: string; readonly score: number | null }

export type LoadedRun =
  | { readonly kind: 'run'; readonly run: Run }
  | { readonly kind: 'none' }
  /** The save could not be read as it is. It has been moved to `asideKey`; `salvage` is what can still be played. */
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
  remove(slot: string): Promise<void>;
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
}

const SETTINGS_KEY = 'settings';

/** Open what the player keeps. Never rejects. */
export async function openStore({ open = openDatabase, now = () => new Date().toISOString() }: StoreOptions = {}): Promise<Store> {
  const shelf = await openSafeShelf(open);
  const save = (slot: string, run: Run) => shelf.put('runs', slot, rowOf(slot, run, now()));
  return {
    status: () => shelf.status(),
    onStatus: (listener) => shelf.onStatus(listener),
    autosave: bySlot(save),
    save,
    list: async () => (await shelf.all('runs')).filter(isRow).map(lineOf).sort((a, b) => (a.savedAt < b.savedAt ? 1 : -1)),
    load: (slot, levels) => load(shelf, { slot, levels, now }),
    remove: (slot) => shelf.remove('runs', slot),
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
  return { kind: 'damaged', ...parsed, asideKey };
}

const rowOf = (slot: string, run: Run, savedAt: string): KeptRun =>
  ({ slot, savedAt, level: run.level.city.id, year: run.state.year, score: isOver(run) ? verdictOf(run).score : null, file: formatRun(run, savedAt) });
/** Rows come from a disk: one that is no row at all is found when its slot is loaded, and set aside. */
const isRow = (row: unknown): row is KeptRun => typeof row === 'object' && row !== null && 'savedAt' in row && typeof row.savedAt === 'string';

const isKeptLevel = (row: unknown): row is KeptLevel => typeof row === 'object' && row !== null && ['key', 'savedAt', 'file', 'text'].every((field) => typeof (row as Record<string, unknown>)[field] === 'string');

const lineOf = ({ slot, level, year, savedAt, score }: KeptRun): SavedRun => ({ slot, level, year, savedAt, score: isScore(score) ? score : null });

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
