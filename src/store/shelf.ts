import { openMemory, TABLES } from './database';
import type { Row, Shelf, Table } from './database';

/**
 * `blocked`: the browser keeps nothing (private window, policy). `full`: the disk quota is used up.
 * `lost`: the database was taken away while the game ran.
 */
export type StoreStatus = { readonly persistent: true } | { readonly persistent: false; readonly reason: 'blocked' | 'full' | 'lost' };

/** A shelf that goes on in memory when the browser's database fails, and says so. */
export interface SafeShelf extends Shelf {
  /** Puts a row into the database and nowhere else. False, and nothing more, where that fails: for what the game can do without. */
  spare<Name extends Table>(table: Name, key: string, row: Row<Name>): Promise<boolean>;
  status(): StoreStatus;
  onStatus(listener: (status: StoreStatus) => void): () => void;
}

const OPEN_WITHIN_MS = 3000;

/** Never rejects. Some browsers in private mode never answer at all, so opening has a time limit. */
export async function openSafeShelf(openDatabase: (onLost: () => void) => Promise<Shelf>): Promise<SafeShelf> {
  const safe = new FallbackShelf();
  try {
    safe.use(await within(OPEN_WITHIN_MS, openDatabase(() => safe.fallBack('lost'))));
  } catch {
    safe.fallBack('blocked');
  }
  return safe;
}

class FallbackShelf implements SafeShelf {
  // What was written since the start also stays in memory, so that falling back loses nothing of this session.
  private readonly memory = openMemory();
  private database: Shelf | null = null;
  private current: StoreStatus = { persistent: true };
  private readonly listeners = new Set<(status: StoreStatus) => void>();

  use(database: Shelf): void {
    this.database = database;
  }

  status(): StoreStatus {
    return this.current;
  }

  onStatus(listener: (status: StoreStatus) => void): () => void {
    this.listeners.add(listener);
    return () => { this.listeners.delete(listener); };
  }

  fallBack(reason: 'blocked' | 'full' | 'lost'): void {
    this.report({ persistent: false, reason });
    if (reason !== 'full') this.database = null;
  }

  /** Where the database fails, memory answers: it holds whatever this session has written. */
  async get<Name extends Table>(table: Name, key: string): Promise<Row<Name> | undefined> {
    const unsaved = await this.memory.get(table, key);
    if (unsaved !== undefined || !this.database) return unsaved;
    return this.attempt(this.database.get(table, key), undefined);
  }

  async all<Name extends Table>(table: Name): Promise<Row<Name>[]> {
    const unsaved = await this.memory.all(table);
    if (!this.database) return unsaved;
    const kept = await this.attempt(this.database.all(table), []);
    const keys = new Set(unsaved.map(keyOf));
    return [...unsaved, ...kept.filter((row) => !keys.has(keyOf(row)))];
  }

  async keys(table: Table): Promise<string[]> {
    const unsaved = await this.memory.keys(table);
    if (!this.database) return unsaved;
    return [...new Set([...unsaved, ...await this.attempt(this.database.keys(table), [])])];
  }

  async put<Name extends Table>(table: Name, key: string, row: Row<Name>): Promise<void> {
    await this.memory.put(table, key, row);
    if (!this.database) return;
    try {
      await this.database.put(table, key, row);
      await this.memory.remove(table, key);
      if (await this.isAllKept()) this.report({ persistent: true });
    } catch (error) {
      this.fallBack(reasonOf(error));
    }
  }

  async spare<Name extends Table>(table: Name, key: string, row: Row<Name>): Promise<boolean> {
    try {
      await this.database?.put(table, key, row);
      return this.database !== null;
    } catch {
      return false;
    }
  }

  async remove(table: Table, key: string): Promise<void> {
    await this.memory.remove(table, key);
    if (this.database) await this.attempt(this.database.remove(table, key), undefined);
  }

  async clear(): Promise<void> {
    await this.memory.clear();
    if (this.database) await this.attempt(this.database.clear(), undefined);
  }

  private async isAllKept(): Promise<boolean> {
    const rows = await Promise.all(TABLES.map((table) => this.memory.all(table)));
    return rows.every((unsaved) => unsaved.length === 0);
  }

  private async attempt<Answer>(work: Promise<Answer>, instead: Answer): Promise<Answer> {
    try {
      return await work;
    } catch (error) {
      this.fallBack(reasonOf(error));
      return instead;
    }
  }

  private report(status: StoreStatus): void {
    if (JSON.stringify(status) === JSON.stringify(this.current)) return;
    this.current = status;
    for (const listener of this.listeners) listener(status);
  }
}

/** A row from a damaged disk may be no row at all; it has no key to be known by. */
const keyOf = (row: Row<Table> | null): string => (row === null || typeof row !== 'object' ? '' : ('key' in row ? String(row.key) : 'slot' in row ? String(row.slot) : 'settings'));

function reasonOf(error: unknown): 'full' | 'lost' {
  return error instanceof Error && error.name === 'QuotaExceededError' ? 'full' : 'lost';
}

async function within<Answer>(ms: number, work: Promise<Answer>): Promise<Answer> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => { timer = setTimeout(() => reject(new Error('no answer')), ms); });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
