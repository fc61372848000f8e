import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import { branch, openRun } from '../../../src/run/index';
import { openMemory } from '../../../src/store/database';
import { openStore } from '../../../src/store/index';
import { keepNotices } from '../../../src/view/session/notice-board';
import type { SessionServices } from '../../../src/view/session/ports';
import { RunKeeper } from '../../../src/view/session/run-keeper';
import { keepSaving } from '../../../src/view/session/saving';
import { aLevel, KUNSHAN } from '../../support/levels';

/** A keeper over a real store in memory; only what a run needs of its surroundings. */
async function aKeeper() {
  const storage = await openStore({ open: async () => openMemory() });
  let seed = 0;
  const levels = [KUNSHAN];
  const services = { levels, storage, randomSeed: () => (seed += 1), systemCalm: signal(false) } as unknown as SessionServices;
  const board = keepNotices();
  const saving = keepSaving(storage, board);
  const keeper = new RunKeeper({ services, board, saving });
  const playYears = async (count: number): Promise<void> => {
    for (let n = 0; n < count; n++) keeper.act({ kind: 'endYear' });
    await settled();
  };
  return { keeper, storage, board, levels, playYears };
}

const settled = (): Promise<void> => new Promise((resolve) => { setTimeout(resolve, 5); });

describe('runs that are kept', () => {
  it('a new game takes the place of no other', async () => {
    const { keeper, storage, playYears } = await aKeeper();
    keeper.start(KUNSHAN, 7);
    await playYears(2);
    keeper.start(KUNSHAN, 8);
    await playYears(1);
    expect((await storage.list()).map(({ year }) => year).toSorted((a, b) => a - b)).toEqual([1991, 1992]);
  });

  it('a game in which nothing was done leaves no trace', async () => {
    const { keeper, storage } = await aKeeper();
    keeper.start(KUNSHAN, 7);
    await settled();
    expect(await storage.list()).toEqual([]);
  });

  it('a game goes on in the slot it was opened from', async () => {
    const { keeper, storage, playYears } = await aKeeper();
    keeper.start(KUNSHAN, 7);
    await playYears(1);
    const [{ slot }] = await storage.list();
    expect(await keeper.load(slot)).toBe(true);
    await playYears(1);
    expect(await storage.list()).toMatchObject([{ slot, year: 1992 }]);
  });

  it('deleting the open game closes it, and it does not come back', async () => {
    const { keeper, storage, playYears } = await aKeeper();
    keeper.start(KUNSHAN, 7);
    await playYears(1);
    const [{ slot }] = await storage.list();
    await keeper.remove(slot);
    expect(keeper.hasRun.value).toBe(false);
    await playYears(1);
    expect(await storage.list()).toEqual([]);
  });

  it('a kept game can be had as a file, without opening it', async () => {
    const { keeper, storage, playYears } = await aKeeper();
    keeper.start(KUNSHAN, 7);
    await playYears(1);
    const [{ slot }] = await storage.list();
    keeper.start(KUNSHAN, 8);
    expect((await keeper.fileOf(slot))?.name).toBe('yifang-kunshan-1991-seed-7.json');
    expect(keeper.run.value.seed).toBe(8);
    expect(await keeper.fileOf('nowhere')).toBeNull();
  });

  it.each(['another version of it', 'none'])('a game can be had as a file when of its own level there is %s, and stays kept', async (left) => {
    const { keeper, storage, levels, playYears } = await aKeeper();
    keeper.start(KUNSHAN, 7);
    await playYears(1);
    const [{ slot }] = await storage.list();
    levels.splice(0, 1, ...(left === 'none' ? [] : [aLevel({ city: { version: '9.9.9' } })]));
    const file = await keeper.fileOf(slot);
    expect(file?.name).toBe('yifang-kunshan-1991.json');
    expect(JSON.parse(file?.text ?? '')).toMatchObject({ level: 'kunshan', seed: 7 });
    expect((await storage.list()).map((run) => run.slot)).toEqual([slot]);
    expect(await storage.setAside()).toEqual([]);
  });
});

describe('a branch', () => {
  it('is kept at once, in a slot of its own, and its parent stays', async () => {
    const { keeper, storage, playYears } = await aKeeper();
    keeper.start(KUNSHAN, 7);
    await playYears(3);
    const [parent] = await storage.list();
    const slot = keeper.openBranch(branch(keeper.run.value, 1991, { keep: false }).run);
    await settled();
    expect(slot).toBe(keeper.openSlot.value);
    expect(Object.fromEntries((await storage.list()).map((run) => [run.slot, run.year]))).toEqual({ [parent.slot]: 1993, [slot]: 1991 });
  });

  it('of the very first year is kept, too, although nothing has been done in it', async () => {
    const { keeper, storage } = await aKeeper();
    keeper.openBranch(openRun(KUNSHAN, 7));
    await settled();
    expect(await storage.list()).toHaveLength(1);
  });
});
