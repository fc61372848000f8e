import { openDB } from 'idb';
import type { DBSchema, IDBPDatabase } from 'idb';

/**
 * What is kept under a slot. `file` is untrusted when it is read: another version of the game, or a person, may have written it.
 *
 * `score` (0–100) is the verdict on a finished run. Rows of earlier versions have none.
 */
export interface KeptRun { readonly slot: string; readonly savedAt: string; readonly level: string; readonly year: number; readonly score?: number | null; readonly file: unknown }

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
}
export type Table = 'runs' | 'aside' | 'settings' | 'levels';
export type Row<Name extends Table> = Schema[Name]['value'];

/** The four things that the store needs of a place to keep things in; IndexedDB and memory both offer them. */
export interface Shelf {
  get<Name extends Table>(table: Name, key: string): Promise<Row<Name> | undefined>;
  all<Name extends Table>(table: Name): Promise<Row<Name>[]>;
  put<Name extends Table>(table: Name, key: string, row: Row<Name>): Promise<void>;
  remove(table: Table, key: string): Promise<void>;
  clear(): Promise<void>;
}

const NAME = 'yifang';
const VERSION = 2;
export const TABLES: readonly Table[] = ['runs', 'aside', 'settings', 'levels'];

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
    put: async (table, key, row) => { await database.put(table, row, key); },
    remove: (table, key) => database.delete(table, key),
    clear: async () => { for (const table of TABLES) await database.clear(table); },
  };
}

/** Keeps everything until the page is closed. */
export function openMemory(): Shelf {
  const tables = { runs: new Map<string, KeptRun>(), aside: new Map<string, AsideSave>(), settings: new Map<string, Settings>(), levels: new Map<string, KeptLevel>() };
  const rowsOf = <Name extends Table>(table: Name) => tables[table] as unknown as Map<string, Row<Name>>;
  return {
    get: async (table, key) => rowsOf(table).get(key),
    all: async (table) => [...rowsOf(table).values()],
    put: async (table, key, row) => { rowsOf(table).set(key, row); },
    remove: async (table, key) => { rowsOf(table).delete(key); },
    clear: async () => { for (const table of TABLES) rowsOf(table).clear(); },
  };
}
