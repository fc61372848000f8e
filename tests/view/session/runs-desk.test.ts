import { signal } from '@preact/signals';
import { describe, expect, it, vi } from 'vitest';
import { formatRun, govern, openRun } from '../../../src/run/index';
import { openMemory } from '../../../src/store/database';
import { openStore } from '../../../src/store/index';
import { keepNotices } from '../../../src/view/session/notice-board';
import type { SessionServices } from '../../../src/view/session/ports';
import { RunKeeper } from '../../../src/view/session/run-keeper';
import { keepRunsDesk } from '../../../src/view/session/runs-desk';
import { keepSaving } from '../../../src/view/session/saving';
import { KUNSHAN } from '../../support/levels';

const settled = (): Promise<void> => new Promise((resolve) => { setTimeout(resolve, 10); });

async function aDesk() {
  const shelf = openMemory();
  const storage = await openStore({ open: async () => shelf });
  let seed = 0;
  const files: { name: string; text: string }[] = [];
  const services = { levels: [KUNSHAN], storage, randomSeed: () => (seed += 1), systemCalm: signal(false), download: (file: { name: string; text: string }) => files.push(file) } as unknown as SessionServices;
  const saving = keepSaving(storage, keepNotices());
  const runs = new RunKeeper({ services, board: keepNotices(), saving });
  const enter = vi.fn<() => void>();
  const desk = keepRunsDesk({ services, runs, saving, enter, levelsCame: async () => undefined });
  await storage.save('a', govern(openRun(KUNSHAN, 7), () => [], 1995));
  await desk.refresh();
  return { shelf, storage, desk, runs, saving, enter, files };
}

describe('the desk of all runs', () => {
  it('reads a kept run without opening, moving or changing it', async () => {
    const { desk, runs, shelf } = await aDesk();
    const before = await shelf.get('runs', 'a');
    const read = await desk.read({ kind: 'kept', slot: 'a' });
    expect('run' in read && read.run.state.year).toBe(1995);
    expect(runs.hasRun.value).toBe(false);
    expect(await shelf.get('runs', 'a')).toEqual(before);
  });

  it('reads it anew when it has been saved since', async () => {
    const { desk, storage } = await aDesk();
    await desk.read({ kind: 'kept', slot: 'a' });
    await settled();
    await storage.save('a', govern(openRun(KUNSHAN, 7), () => [], 1997));
    const read = await desk.read({ kind: 'kept', slot: 'a' });
    expect('run' in read && read.run.state.year).toBe(1997);
  });

  it('tells what is wrong with a damaged one, and leaves it where it is', async () => {
    const { desk, shelf } = await aDesk();
    const row = (await shelf.get('runs', 'a'))!;
    await shelf.put('runs', 'a', { ...row, savedAt: 'later', file: { ...formatRun(openRun(KUNSHAN, 7)), years: 3 } });
    const read = await desk.read({ kind: 'kept', slot: 'a' });
    expect('problems' in read && read.problems[0]).toMatchObject({ path: 'years', code: 'wrongValue' });
    expect(await shelf.get('runs', 'a')).toBeDefined();
  });

  it('has the ready strategies as runs like any other', async () => {
    const { desk } = await aDesk();
    const read = await desk.read({ kind: 'ready', strategy: 'do-nothing', level: 'kunshan', seed: 7 });
    expect('run' in read && [read.run.seed, read.run.years.length]).toEqual([7, 40]);
    expect(await desk.read({ kind: 'ready', strategy: 'history', level: 'atlantis', seed: 7 })).toEqual({ problems: [] });
  });

  it('opens a branch that remembers where it came from', async () => {
    const { desk, saving, enter } = await aDesk();
    desk.open({ run: openRun(KUNSHAN, 7), source: { kind: 'ready', strategy: 'history', level: 'kunshan', seed: 7 }, from: 1990, name: '  Mine ' });
    await settled();
    expect(enter).toHaveBeenCalledOnce();
    expect(saving.saved.value.find(({ slot }) => slot === desk.openSlot.value)).toMatchObject({ name: 'Mine', origin: { of: 'strategy:history', from: 1990 } });
  });

  it('brings a deleted run back, name and all', async () => {
    const { desk, saving } = await aDesk();
    await desk.rename('a', 'First');
    await desk.remove('a');
    expect(saving.saved.value).toEqual([]);
    expect(desk.removed.value?.name).toBe('First');
    await desk.undoRemove();
    expect(saving.saved.value).toMatchObject([{ slot: 'a', name: 'First' }]);
    expect(desk.removed.value).toBeNull();
  });

  it('hands all saves out as a file that another desk takes in', async () => {
    const { desk, files } = await aDesk();
    await desk.exportAll();
    const there = await aDesk();
    await there.desk.remove('a');
    expect(await there.desk.importAll(new File([files[0].text], 'x.json'))).toMatchObject({ added: 1, problems: [] });
    expect(there.saving.saved.value).toHaveLength(1);
  });

  it('keeps a save set aside within reach', async () => {
    const { desk, files } = await aDesk();
    await desk.importAll(new File([JSON.stringify({ format: 'yifang-saves', version: 1, runs: [{ slot: 'x', savedAt: '2026', file: 'rubbish' }] })], 'x.json'));
    expect(desk.aside.value).toHaveLength(1);
    desk.exportAside(desk.aside.value[0].key);
    expect(JSON.parse(files[0].text)).toMatchObject({ slot: 'x', file: 'rubbish' });
  });
});
