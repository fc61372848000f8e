/** Names, copies, undo, and all saves in one file. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { branch, formatRun, govern, openRun, type Run } from '../../src/run/index';
import { fallenOut } from '../../src/store/copies';
import { openDatabase, openMemory, type Shelf } from '../../src/store/database';
import { openStore, type SavesFile, type Store } from '../../src/store/index';
import { KUNSHAN } from '../support/levels';

const LEVELS = [KUNSHAN];
const at = (year: number, seed = 7): Run => govern(openRun(KUNSHAN, seed), () => [], year);
const inMemory = (shelf = openMemory()): Promise<Store> => openStore({ open: async () => shelf });
const textOf = async (store: Store): Promise<string> => JSON.stringify(await store.exportAll());
const fileOf = async (store: Store, slot: string): Promise<unknown> => (await store.kept(slot))?.file;

beforeEach(() => { globalThis.indexedDB = new IDBFactory(); });

describe('a kept run', () => {
  it('has a name and an origin that saving it leaves alone', async () => {
    const store = await openStore();
    await store.save('a', at(1993));
    await store.mark({ key: 'a', of: 'strategy:history', from: 1993 });
    await store.mark({ key: 'a', name: 'Second try' });
    await store.save('a', at(1994));
    expect(await (await openStore()).list()).toMatchObject([{ slot: 'a', year: 1994, seed: 7, name: 'Second try', origin: { of: 'strategy:history', from: 1993 } }]);
  });

  it('comes back after it was deleted, with its name, until the page is closed', async () => {
    const store = await openStore();
    await store.save('a', at(1993));
    await store.mark({ key: 'a', name: 'Mine' });
    const [before] = await store.list();
    await store.remove('a');
    expect(await store.list()).toEqual([]);
    expect(await (await openStore()).putBack()).toBe(false);
    expect(await store.putBack()).toBe(true);
    expect(await store.list()).toEqual([before]);
    expect(await store.putBack()).toBe(false);
  });

  it('does not come back over another run in its place', async () => {
    const store = await openStore();
    await store.save('a', at(1993));
    await store.remove('a');
    await store.save('a', at(1990));
    expect(await store.putBack()).toBe(false);
    expect((await store.list()).map(({ year }) => year)).toEqual([1990]);
  });
});

describe('cold copies', () => {
  it('are kept of the last four years, and of the earlier ones every fifth', () => {
    const kept: number[] = [];
    for (let year = 1990; year <= 2012; year++) {
      kept.push(year);
      for (const gone of fallenOut(kept)) kept.splice(kept.indexOf(gone), 1);
    }
    expect(kept).toEqual([1990, 1995, 2000, 2005, 2009, 2010, 2011, 2012]);
  });

  it('save a run whose row is rubbish: the latest that is sound is offered', async () => {
    const shelf = await openDatabase(() => undefined);
    const store = await openStore();
    for (const year of [1990, 1991, 1992]) await store.save('a', at(year));
    await vi.waitFor(async () => expect(await shelf.keys('copies')).toEqual(['a|1990', 'a|1991', 'a|1992']));
    const newest = await shelf.get('copies', 'a|1992');
    await shelf.put('copies', 'a|1992', { ...newest!, row: { ...newest!.row, file: 'rubbish' } });
    await shelf.put('runs', 'a', { ...newest!.row, file: null });
    const loaded = await store.load('a', LEVELS);
    expect(loaded.kind === 'damaged' && loaded.salvage?.state.year).toBe(1991);
    expect(await store.setAside()).toHaveLength(1);
  });

  it('are never in the way: where they do not fit, the save stays and the status is well', async () => {
    const memory = openMemory();
    const full: Shelf = { ...memory, put: (table, key, row) => (table === 'copies' ? Promise.reject(new DOMException('full', 'QuotaExceededError')) : memory.put(table, key, row)) };
    const store = await inMemory(full);
    await store.save('a', at(1991));
    await new Promise((resolve) => { setTimeout(resolve, 10); });
    expect(store.status()).toEqual({ persistent: true });
    expect(await memory.keys('copies')).toEqual([]);
  });

  it('go with their run', async () => {
    const shelf = openMemory();
    const store = await inMemory(shelf);
    await store.save('a', at(1990));
    await store.save('ab', at(1990));
    await vi.waitFor(async () => expect(await shelf.keys('copies')).toHaveLength(2));
    await store.remove('a');
    expect(await shelf.keys('copies')).toEqual(['ab|1990']);
  });
});

describe('all saves in one file', () => {
  async function aFullStore(): Promise<Store> {
    const store = await inMemory();
    const whole = at(1996);
    await store.save('a', whole);
    await store.mark({ key: 'a', name: 'First' });
    await store.save('b', branch(whole, 1993, { keep: false }).run);
    await store.mark({ key: 'b', name: 'Other way', of: 'a', from: 1993 });
    return store;
  }

  it('come back elsewhere as they were, tree and names and all', async () => {
    const store = await aFullStore();
    const there = await inMemory();
    expect(await there.importAll(await textOf(store), LEVELS)).toEqual({ added: 2, same: 0, aside: 0, problems: [] });
    expect(await there.list()).toEqual(await store.list());
    for (const slot of ['a', 'b']) expect((await there.load(slot, LEVELS)).kind).toBe('run');
  });

  it('that are here already are not doubled', async () => {
    const store = await aFullStore();
    const before = await textOf(store);
    expect(await store.importAll(before, LEVELS)).toEqual({ added: 0, same: 2, aside: 0, problems: [] });
    expect((JSON.parse(await textOf(store)) as SavesFile).runs).toEqual((JSON.parse(before) as SavesFile).runs);
  });

  it('take no other run’s place: a stranger in the slot stays, and children follow their parent', async () => {
    const text = await textOf(await aFullStore());
    const there = await inMemory();
    await there.save('a', at(1991, 3));
    await there.mark({ key: 'a', name: 'Mine' });
    expect(await there.importAll(text, LEVELS)).toMatchObject({ added: 2 });
    const lines = await there.list();
    expect(Object.fromEntries(lines.map(({ slot, name, origin }) => [slot, [name, origin?.of ?? null]]))).toEqual({ a: ['Mine', null], 'a~2': ['First', null], b: ['Other way', 'a~2'] });
    expect(await fileOf(there, 'a')).toMatchObject({ seed: 3 });
  });

  it('damaged ones are set aside and told by path; the sound ones come in', async () => {
    const file = JSON.parse(await textOf(await aFullStore())) as { runs: { file: { years: { hash: string }[] } }[] };
    file.runs.find((row) => 'slot' in row && row.slot === 'a')!.file.years[2].hash = '0'.repeat(16);
    const n = file.runs.findIndex((row) => 'slot' in row && row.slot === 'a');
    const there = await inMemory();
    const told = await there.importAll(JSON.stringify({ ...file, runs: [...file.runs, 17] }), LEVELS);
    expect(told).toMatchObject({ added: 1, aside: 2 });
    expect(told.problems.map(({ path, code }) => [path, code])).toEqual([[`runs[${n}].file.years[2].hash`, 'hashMismatch'], ['runs[2]', 'wrongValue']]);
    expect((await there.setAside()).map(({ slot }) => slot).toSorted()).toEqual(['a', 'runs[2]']);
  });

  it('of a level that is not here wait for it', async () => {
    const there = await inMemory();
    expect(await there.importAll(await textOf(await aFullStore()), [])).toMatchObject({ added: 2, aside: 0 });
  });

  it.each([
    ['nothing', '', '', 'empty'], ['half a file', '{"format": "yifang-s', '', 'notJson'], ['a list', '[]', '', 'wrongValue'],
    ['a single run', JSON.stringify(formatRun(at(1991))), 'format', 'wrongValue'],
    ['a later version', '{"format":"yifang-saves","version":9}', 'version', 'otherVersion'],
    ['runs that are no list', '{"format":"yifang-saves","version":1,"runs":{}}', 'runs', 'wrongValue'],
    ['marks of rubbish', '{"format":"yifang-saves","version":1,"marks":[null]}', 'marks[0]', 'wrongValue'],
    ['a level of rubbish', '{"format":"yifang-saves","version":1,"levels":[{"key":1}]}', 'levels[0]', 'wrongValue'],
    ['asides of rubbish', '{"format":"yifang-saves","version":1,"aside":["x"]}', 'aside[0]', 'wrongValue'],
  ])('%s changes nothing and is told by path', async (_what, text, path, code) => {
    const store = await aFullStore();
    const { runs } = await store.exportAll();
    const told = await store.importAll(text, LEVELS);
    expect(told.problems.map((one) => [one.path, one.code])).toEqual([[path, code]]);
    expect((await store.exportAll()).runs).toEqual(runs);
  });
});
