import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { dispatch, formatRun, govern, openRun, verdictOf } from '../../src/run/index';
import type { Run } from '../../src/run/index';
import { strategyById } from '../../src/insight/index';
import { AUTOSAVE, openStore } from '../../src/store/index';
import type { StoreStatus } from '../../src/store/index';
import { openDatabase, openMemory } from '../../src/store/database';
import type { Shelf } from '../../src/store/database';
import { legalNow } from '../support/candidates';
import { KUNSHAN } from '../support/levels';

const LEVELS = [KUNSHAN];
const at = (year: number): Run => govern(openRun(KUNSHAN, 7), () => [], year);
const [decision] = legalNow(KUNSHAN, at(1993).state);
const run = dispatch(at(1993), { kind: 'decide', decision }).run;

/** Each call is a minute later than the one before. */
function clock(): () => string {
  let minute = 0;
  return () => new Date(Date.UTC(2026, 0, 1, 0, minute++)).toISOString();
}

beforeEach(() => { globalThis.indexedDB = new IDBFactory(); });

describe('the store', () => {
  it('brings back the run that was saved, draft included, after the page was closed', async () => {
    await (await openStore()).autosave(run);
    const loaded = await (await openStore()).load(AUTOSAVE, LEVELS);
    expect(loaded.kind).toBe('run');
    expect(loaded.kind === 'run' && formatRun(loaded.run)).toEqual(formatRun(run));
  });

  it('lets the page be drawn before an autosave begins, and then keeps the latest', async () => {
    let draw: () => void = () => undefined;
    const store = await openStore({ drawn: () => new Promise((resolve) => { draw = resolve; }) });
    const first = store.autosave(at(1991));
    const second = store.autosave(run);
    await new Promise((resolve) => { setTimeout(resolve, 5); });
    expect(await store.list()).toEqual([]);
    draw();
    await first;
    draw();
    await second;
    expect(await store.list()).toMatchObject([{ slot: AUTOSAVE, year: 1993 }]);
  });

  it('says that it keeps things', async () => {
    expect((await openStore()).status()).toEqual({ persistent: true });
  });

  it('sets a row aside that is no row, and lists the others', async () => {
    const shelf = await openDatabase(() => undefined);
    await shelf.put('runs', 'broken', null as never);
    await shelf.put('runs', AUTOSAVE, null as never);
    const store = await openStore();
    expect(await store.list()).toEqual([]);
    expect((await store.load(AUTOSAVE, LEVELS)).kind).toBe('damaged');
    expect(await store.setAside()).toMatchObject([{ slot: AUTOSAVE, raw: null }]);
  });

  it('has nothing at first', async () => {
    const store = await openStore();
    expect(await store.load(AUTOSAVE, LEVELS)).toEqual({ kind: 'none' });
    expect(await store.list()).toEqual([]);
    expect(await store.settings()).toEqual({});
  });

  it('says of a run that broke off how it did', async () => {
    const store = await openStore();
    await store.save('broke', govern(openRun(KUNSHAN, 7), strategyById('gdp-first')!.mayor));
    await store.save('held', run);
    expect(new Map((await store.list()).map(({ slot, ended }) => [slot, ended]))).toEqual(new Map([['broke', 'insolvency'], ['held', null]]));
  });

  it('lists saves, newest first, and removes them', async () => {
    const store = await openStore({ now: clock() });
    await store.save('first', run);
    await store.save('second', at(1991));
    expect((await store.list()).map(({ slot, level, year }) => ({ slot, level, year }))).toEqual([{ slot: 'second', level: 'kunshan', year: 1991 }, { slot: 'first', level: 'kunshan', year: 1993 }]);
    await store.remove('second');
    expect((await store.list()).map(({ slot }) => slot)).toEqual(['first']);
  });

  it('folds a burst of autosaves into the last one', async () => {
    const shelf = openMemory();
    const put = vi.spyOn(shelf, 'put');
    const store = await openStore({ open: async () => shelf });
    await Promise.all([at(1990), at(1991), at(1992), run].map((one) => store.autosave(one)));
    expect(put.mock.calls.filter(([table]) => table === 'runs')).toHaveLength(2);
    expect((await store.list())[0].year).toBe(1993);
  });

  it('keeps each run in its slot, and the last year of each although they are written at once', async () => {
    const store = await openStore();
    await Promise.all([store.autosave(at(1990), 'a'), store.autosave(at(1991), 'a'), store.autosave(at(1992), 'a'), store.autosave(at(1990), 'b'), store.autosave(run, 'b')]);
    expect(Object.fromEntries((await store.list()).map(({ slot, year }) => [slot, year]))).toEqual({ a: 1992, b: 1993 });
  });

  it('keeps the verdict of a finished run beside it, and none while it goes on', async () => {
    const store = await openStore();
    const over = at(Infinity);
    await store.save('over', over);
    await store.save('on', run);
    const scores = Object.fromEntries((await store.list()).map(({ slot, score }) => [slot, score]));
    expect(scores).toEqual({ over: verdictOf(over).score, on: null });
    expect(scores.over).toBeGreaterThan(0);
  });

  it.each([undefined, 'high', Number.NaN, 140, -1])('lists a row whose score is %s as one without a score', async (score) => {
    const shelf = await openDatabase(() => undefined);
    await shelf.put('runs', 'old', { slot: 'old', savedAt: '2026', level: 'kunshan', year: 2030, score: score as number, file: null });
    expect((await (await openStore()).list()).map((row) => row.score)).toEqual([null]);
  });

  it('keeps settings, one by one', async () => {
    await (await openStore()).setSettings({ language: 'zh', volume: 0.5 });
    const store = await openStore();
    await store.setSettings({ volume: 0 });
    expect(await store.settings()).toEqual({ language: 'zh', volume: 0 });
  });

  it('forgets everything when asked to', async () => {
    const store = await openStore();
    await store.save('first', run);
    await store.setSettings({ language: 'zh' });
    await store.wipe();
    expect([await store.list(), await store.settings()]).toEqual([[], {}]);
  });
});

describe('a damaged save', () => {
  const damage = async (raw: unknown): Promise<void> => {
    const shelf = await openDatabase(() => {});
    await shelf.put('runs', AUTOSAVE, { slot: AUTOSAVE, savedAt: '2026', level: 'kunshan', year: 1993, file: raw });
  };

  it.each([['nothing like a run', 'rubbish'], ['a run cut off', { ...formatRun(run), years: undefined }], ['null', null]])('is set aside and told about: %s', async (_what, raw) => {
    await damage(raw);
    const store = await openStore();
    const loaded = await store.load(AUTOSAVE, LEVELS);
    expect(loaded.kind === 'damaged' && loaded.problems.length).toBeGreaterThan(0);
    const [aside] = await store.setAside();
    expect(aside).toMatchObject({ slot: AUTOSAVE, raw: { file: raw } });
    expect(loaded.kind === 'damaged' && loaded.asideKey).toBe(aside.key);
  });

  it('is not overwritten by the next autosave', async () => {
    await damage('rubbish');
    const store = await openStore();
    await store.load(AUTOSAVE, LEVELS);
    await store.autosave(run);
    expect((await store.load(AUTOSAVE, LEVELS)).kind).toBe('run');
    expect(await store.setAside()).toHaveLength(1);
  });

  it('offers what can still be played', async () => {
    const file = formatRun(run);
    await damage({ ...file, years: file.years.map((year, n) => (n === 1 ? { ...year, hash: '0'.repeat(16) } : year)) });
    const loaded = await (await openStore()).load(AUTOSAVE, LEVELS);
    expect(loaded.kind === 'damaged' && loaded.salvage?.state.year).toBe(1991);
  });

  it('does not hide the list', async () => {
    await damage(17);
    expect(await (await openStore()).list()).toEqual([{ slot: AUTOSAVE, level: 'kunshan', year: 1993, savedAt: '2026', score: null, ended: null, seed: null, name: null, origin: null }]);
  });
});

describe('where the browser keeps nothing', () => {
  it('memory serves, and the status says so', async () => {
    const store = await openStore({ open: () => Promise.reject(new DOMException('denied', 'SecurityError')) });
    expect(store.status()).toEqual({ persistent: false, reason: 'blocked' });
    await store.autosave(run);
    expect((await store.load(AUTOSAVE, LEVELS)).kind).toBe('run');
  });

  it('a browser that has no IndexedDB at all is no obstacle', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const store = await openStore();
    vi.unstubAllGlobals();
    expect(store.status()).toEqual({ persistent: false, reason: 'blocked' });
  });

  it('a browser that never answers is given up', async () => {
    vi.useFakeTimers();
    const opening = openStore({ open: () => new Promise<Shelf>(() => {}) });
    await vi.advanceTimersByTimeAsync(5000);
    vi.useRealTimers();
    expect((await opening).status()).toEqual({ persistent: false, reason: 'blocked' });
  });
});

describe('when the disk is full', () => {
  /** A database that has room for nothing until `makeRoom` is called. */
  async function fullDatabase(): Promise<{ shelf: Shelf; makeRoom: () => void }> {
    const shelf = await openDatabase(() => {});
    let isFull = true;
    const put: Shelf['put'] = (table, key, row) => (isFull ? Promise.reject(new DOMException('full', 'QuotaExceededError')) : shelf.put(table, key, row));
    return { shelf: { ...shelf, put }, makeRoom: () => { isFull = false; } };
  }

  it('the older save stays, the newer one lives in memory, and the player is told', async () => {
    await (await openStore()).autosave(at(1991));
    const { shelf } = await fullDatabase();
    const store = await openStore({ open: async () => shelf });
    const heard = vi.fn<(status: StoreStatus) => void>();
    store.onStatus(heard);
    await store.autosave(run);
    expect(heard.mock.calls).toEqual([[{ persistent: false, reason: 'full' }]]);
    expect((await store.list()).map(({ year }) => year)).toEqual([1993]);
    expect((await (await openStore()).list()).map(({ year }) => year)).toEqual([1991]);
  });

  it('all is well again when there is room', async () => {
    const { shelf, makeRoom } = await fullDatabase();
    const store = await openStore({ open: async () => shelf });
    await store.autosave(run);
    makeRoom();
    await store.setSettings({ language: 'zh' });
    expect(store.status()).toEqual({ persistent: false, reason: 'full' });
    await store.autosave(run);
    expect(store.status()).toEqual({ persistent: true });
    expect((await (await openStore()).list())[0].year).toBe(1993);
  });

  it('a listener that left hears nothing', async () => {
    const { shelf } = await fullDatabase();
    const store = await openStore({ open: async () => shelf });
    const heard = vi.fn<(status: StoreStatus) => void>();
    store.onStatus(heard)();
    await store.autosave(run);
    expect(heard).not.toHaveBeenCalled();
  });
});

describe('when the database is taken away', () => {
  it('the game goes on in memory', async () => {
    const shelf = await openDatabase(() => {});
    const gone = (): Promise<never> => Promise.reject(new DOMException('gone', 'InvalidStateError'));
    const store = await openStore({ open: async () => ({ ...shelf, get: gone, all: gone, keys: gone, put: gone, remove: gone, clear: gone }) });
    await store.autosave(run);
    expect(store.status()).toEqual({ persistent: false, reason: 'lost' });
    expect((await store.load(AUTOSAVE, LEVELS)).kind).toBe('run');
    expect(await store.list()).toHaveLength(1);
    await store.wipe();
    expect(await store.list()).toEqual([]);
  });

  it('by a newer page, the older page gives way', async () => {
    const store = await openStore();
    const upgraded = new Promise((resolve) => { const request = indexedDB.open('yifang', 1000); request.onsuccess = () => resolve(request.result); });
    await upgraded;
    expect(store.status()).toEqual({ persistent: false, reason: 'lost' });
  });
});
