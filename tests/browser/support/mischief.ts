/** What can go wrong around the game, brought about before the page loads or in what it has kept. */
import type { Page } from '@playwright/test';

/** A browser that keeps nothing: a private window, or a strict policy. */
export const blockStorage = (page: Page): Promise<unknown> => page.addInitScript(() => {
  indexedDB.open = () => { throw new DOMException('The operation is insecure.', 'SecurityError'); };
});

/** The disk is full: whatever is written is refused. */
export const fillStorage = (page: Page): Promise<unknown> => page.addInitScript(() => {
  IDBObjectStore.prototype.put = () => { throw new DOMException('The quota has been exceeded.', 'QuotaExceededError'); };
});

/** A machine that draws no WebGL. */
export const withoutWebgl = (page: Page): Promise<unknown> => page.addInitScript(() => {
  const { getContext } = HTMLCanvasElement.prototype;
  HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...[kind, options]: Parameters<typeof getContext>) {
    return kind.startsWith('webgl') ? null : getContext.call(this, kind, options);
  } as typeof getContext;
});

/** The worker that looks ahead dies as it starts. */
export async function killWorker(page: Page): Promise<void> {
  await page.route(/worker[^/]*\.js$/, (route) => route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("The worker is broken on purpose");' }));
}

type Table = 'runs' | 'aside' | 'settings';
export interface Kept { readonly key: string; readonly row: unknown }

/** What a table of the page's database holds. */
export const readKept = (page: Page, table: Table): Promise<Kept[]> => page.evaluate((name) => new Promise<Kept[]>((resolve, reject) => {
  const open = indexedDB.open('yifang');
  open.onerror = () => reject(open.error ?? new Error('no database'));
  open.onsuccess = () => {
    const rows: Kept[] = [];
    const walk = open.result.transaction(name).objectStore(name).openCursor();
    walk.onsuccess = () => {
      if (walk.result) {
        rows.push({ key: String(walk.result.primaryKey as string), row: walk.result.value as unknown });
        walk.result.continue();
      } else {
        open.result.close();
        resolve(rows);
      }
    };
  };
}), table);

/** Puts a row into a table of the page's database, behind the game's back. */
export const writeKept = (page: Page, table: Table, { key, row }: Kept): Promise<void> => page.evaluate(([name, at, value]) => new Promise<void>((resolve, reject) => {
  const open = indexedDB.open('yifang');
  open.onerror = () => reject(open.error ?? new Error('no database'));
  open.onsuccess = () => {
    const put = open.result.transaction(name, 'readwrite').objectStore(name).put(value, at);
    put.onerror = () => reject(put.error ?? new Error('not written'));
    put.onsuccess = () => { open.result.close(); resolve(); };
  };
}), [table, key, row] as const);
