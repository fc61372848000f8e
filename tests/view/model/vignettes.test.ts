import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { VIGNETTES, vignetteOf } from '../../../src/view/model/vignettes';
import { PROJECT } from '../../support/source-files';
import { SHIPPED_LEVELS } from '../../support/levels';

const events = SHIPPED_LEVELS.flatMap(({ city, nation }) => [...city.events, ...nation.events]);
const chosen = VIGNETTES.flatMap(({ events: ids }) => ids);
const files = readdirSync(path.join(PROJECT, 'assets/art')).flatMap((file) => /^event-(.+)\.webp$/.exec(file)?.[1] ?? []);

describe('the vignettes', () => {
  test('are chosen by hand for every event of the nation and of all cities, once each', () => {
    const without = new Set(events.map(({ id }) => id).filter((id) => !chosen.includes(id)));
    expect([...without]).toEqual([]);
    expect(chosen.filter((id, index) => chosen.indexOf(id) !== index)).toEqual([]);
  });

  test('name no event that is in no level', () => {
    const ids = new Set(events.map(({ id }) => id));
    expect(chosen.filter((id) => !ids.has(id))).toEqual([]);
  });

  test('are painted, all of them, and nothing else is', () => {
    expect(files.toSorted()).toEqual(VIGNETTES.map(({ leaf }) => leaf as string).toSorted());
  });
});

test('an event that nobody has painted for gets a leaf by its kind', () => {
  expect(vignetteOf({ id: 'of-a-player', sensitive: 'accident', group: 'luck' })).toBe('fire');
  expect(vignetteOf({ id: 'of-a-player', group: 'world' })).toBe('port');
});
