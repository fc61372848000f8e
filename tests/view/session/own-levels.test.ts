import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readLevel } from '../../../src/level/index';
import { dispatch, formatRun, openRun, parseRun } from '../../../src/run/index';
import { openMemory } from '../../../src/store/database';
import { openStore, type Store } from '../../../src/store/index';
import { keepNotices } from '../../../src/view/session/notice-board';
import { keepOwnLevels } from '../../../src/view/session/own-levels';

const read = (name: string): string => readFileSync(new URL(`../../../levels/${name}`, import.meta.url), 'utf8');
const nation: unknown = JSON.parse(read('nation.json'));
const town = read('template/town.json');
const fileOf = (text: string, name = 'town.json'): File => new File([text], name);

async function aKeeper(storage?: Store) {
  const store = storage ?? await openStore({ open: async () => openMemory() });
  const board = keepNotices();
  return { store, board, own: keepOwnLevels({ storage: store, board, readLevel: (text) => readLevel(text, { nation, taken: [] }) }) };
}
const ids = ({ own }: Awaited<ReturnType<typeof aKeeper>>): string[] => own.levels.value.map(({ city }) => city.id);

describe('levels of the player’s own', () => {
  it('are there again after the page was closed, until they are removed', async () => {
    const first = await aKeeper();
    await first.own.take(fileOf(town));
    const second = await aKeeper(first.store);
    await second.own.load();
    expect(ids(second)).toEqual(['town']);
    await second.own.remove('town');
    const third = await aKeeper(first.store);
    await third.own.load();
    expect(ids(third)).toEqual([]);
  });

  it('come in a newer version without standing there twice', async () => {
    const keeper = await aKeeper();
    await keeper.own.take(fileOf(town));
    await keeper.own.take(fileOf(town.replace('"version": "1.0.0"', '"version": "1.1.0"')));
    expect(keeper.own.levels.value.map(({ city }) => city.version.split('#')[0])).toEqual(['1.1.0']);
    expect(await keeper.store.levels()).toHaveLength(1);
  });

  it('with faults leave everything as it was', async () => {
    const keeper = await aKeeper();
    await keeper.own.take(fileOf(town));
    expect(await keeper.own.take(fileOf(town.replace('"potential": 40', '"potential": 41')))).toMatchObject({ faults: [{ code: 'wrongSum' }] });
    expect(ids(keeper)).toEqual(['town']);
    expect((await keeper.store.levels())[0].text).toBe(town);
  });

  it.each([
    ['bytes that are no text', new File([new Uint8Array([0xff, 0xfe, 0x00])], 'x.json'), 'notUtf8'],
    ['a file far too large', new File([new Uint8Array(4_100_000)], 'x.json'), 'wrongLength'],
    ['something else', fileOf('[]'), 'wrongType'],
  ])('are not made of %s', async (_what, file, code) => {
    expect(await (await aKeeper()).own.take(file)).toMatchObject({ faults: [{ code }] });
  });

  it('are told from runs, which are files too', async () => {
    const keeper = await aKeeper();
    const taken = await keeper.own.take(fileOf(town));
    if (!('level' in taken)) throw new Error('refused');
    expect(await keeper.own.take(fileOf(JSON.stringify(formatRun(openRun(taken.level, 7)))))).toEqual({ isRun: true });
  });

  it('keep what today’s rules refuse, and say so', async () => {
    const keeper = await aKeeper();
    await keeper.store.keepLevel({ key: 'old', file: 'old.json', text: '{}' });
    await keeper.own.load();
    expect(ids(keeper)).toEqual([]);
    expect(keeper.board.notices.value).toMatchObject([{ kind: 'ownLevelRefused', detail: 'old.json' }]);
    expect(await keeper.store.levels()).toHaveLength(1);
  });

  it('have runs that name id and text: they open again on the same file, and tell another one', async () => {
    const keeper = await aKeeper();
    const taken = await keeper.own.take(fileOf(town));
    if (!('level' in taken)) throw new Error('refused');
    const run = dispatch(openRun(taken.level, 7), { kind: 'endYear' }).run;
    const file: unknown = JSON.parse(JSON.stringify(formatRun(run)));
    expect(parseRun(file, [taken.level])).toEqual({ run });
    const other = readLevel(town.replace('"potential": 40', '"potential":  40'), { nation, taken: [] });
    if (!('level' in other)) throw new Error('refused');
    const told = parseRun(file, [other.level]);
    expect(told).toMatchObject({ problems: [{ code: 'otherLevelVersion' }] });
    expect('salvage' in told && told.salvage?.state.year).toBe(1991);
    expect(parseRun(file, [])).toMatchObject({ problems: [{ code: 'unknownLevel' }] });
  });
});
