import { openDB } from 'idb';
import type { DBSchema, IDBPDatabase } from 'idb';

/**
 * What is kept under a slot. `file` is untrusted when it is read: another version of the game, or a person, may have written it.
 *
 * `score` (0–100) is the verdict on a finished run. Rows of earlier versions have none.
 */
export interface KeptRun { readonly slot: string; readonly savedAt: string; readonly level: string; readonly year: number; readonly score?: number | null; /** How it ended early. */ readonly ended?: string | null; readonly seed?: number; readonly file: unknown }

/**
 * What the player calls a run, and what it grew from. `key` is its slot; kept apart from it, so that writing a year never touches it.
 *
 * `of` is the slot of another run, or the ready strategy `strategy:ID`; `from` the first year of its own.
 */
export interface RunMark { readonly key: string; readonly name?: string; readonly of?: string; readonly from?: number }

/** A run as it stood when a year began, `key` = `SLOT|YEAR`; looked at only when its save cannot be read. */
export interface ColdCopy { readonly key: string; readonly row: KeptRun }

/** A save that could not be read, kept so that nothing of the player's is lost. */
export interface AsideSave { readonly key: string; readonly slot: string; readonly since: string; readonly raw: unknown }

/** A level file that the player brought, as text: it is checked anew whenever it is read. `key` is the level's id. */
export interface KeptLevel { readonly key: string; readonly savedAt: string; readonly file: string; readonly text: string }

export type Settings = Readonly<Record<string, string | number | boolean>>;

interface Schema extends DBSchema {
  runs: { key: string; value: KeptRun };
  aside: { key: string; value: AsideSave };
  settings: { key: string; value: Settings };
  levels: { key: string; value: KeptLevel };
  marks: { key: string; value: RunMark };
  copies: { key: string; value: ColdCopy };
}
export type Table = 'runs' | 'aside' | 'settings' | 'levels' | 'marks' | 'copies';
export type Row<Name extends Table> = Schema[Name]['value'];

/** What the store needs of a place to keep things in; IndexedDB and memory both offer them. */
export interface Shelf {
  get<Name extends Table>(table: Name, key: string): Promise<Row<Name> | undefined>;
  all<Name extends Table>(table: Name): Promise<Row<Name>[]>;
  keys(table: Table): Promise<string[]>;
  put<Name extends Table>(table: Name, key: string, row: Row<Name>): Promise<void>;
  remove(table: Table, key: string): Promise<void>;
  clear(): Promise<void>;
}

const NAME = 'yifang';
const VERSION = 3;
export const TABLES: readonly Table[] = ['runs', 'aside', 'settings', 'levels', 'marks', 'copies'];

/** The browser's database. Rejects where storage is blocked; `onLost` is called when the browser takes the database away later. */
export async function openDatabase(onLost: () => void): Promise<Shelf> {
  const database = await openDB<Schema>(NAME, VERSION, {
    upgrade: (older) => { for (const table of TABLES) if (!older.objectStoreNames.contains(table)) older.createObjectStore(table); },
    // A newer version of the page in another tab must be able to upgrade; this one goes on in memory.
    blocking: (_current, _next, event) => { (event.target as IDBDatabase).close(); onLost(); },
    terminated: onLost,
  });
  return shelfOf(database);
}

function shelfOf(database: IDBPDatabase<Schema>): Shelf {
  return {
    get: (table, key) => database.get(table, key),
    all: (table) => database.getAll(table),
    keys: (table) => database.getAllKeys(table),
    put: async (table, key, row) => { await database.put(table, row, key); },
    remove: (table, key) => database.delete(table, key),
    clear: async () => { for (const table of TABLES) await database.clear(table); },
  };
}

/** Keeps everything until the page is closed. */
export function openMemory(): Shelf {
  const tables = {
    runs: new Map<string, KeptRun>(), aside: new Map<string, AsideSave>(), settings: new Map<string, Settings>(), levels: new Map<string, KeptLevel>(),
    marks: new Map<string, RunMark>(), copies: new Map<string, ColdCopy>(),
  };
  const rowsOf = <Name extends Table>(table: Name) => tables[table] as unknown as Map<string, Row<Name>>;
  return {
    get: async (table, key) => rowsOf(table).get(key),
    all: async (table) => [...rowsOf(table).values()],
    keys: async (table) => [...rowsOf(table).keys()],
    put: async (table, key, row) => { rowsOf(table).set(key, row); },
    remove: async (table, key) => { rowsOf(table).delete(key); },
    clear: async () => { for (const table of TABLES) rowsOf(table).clear(); },
  };
}
