/** What lies under the pointer, and what a lens marks. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isInLens, markOf } from '../../../src/view/map/lens';
import { boxOf, cloudBoxes, hitAt, type Hit } from '../../../src/view/map/hit';
import type { SpriteTable } from '../../../src/view/map/sprite-table';
import type { Slot } from '../../../src/view/map/slots';
import { LENS_MARKS, LENSES, MARK_PATTERNS, MARKS } from '../../../src/view/model/lens-marks';
import { pictureOf } from '../../../src/view/model/picture';
import { pictureKeys } from '../../../src/view/panels/desk/picture-keys';
import { KUNSHAN } from '../../support/levels';
import { aCity } from '../../support/states';

const table = JSON.parse(readFileSync(new URL('../../../assets/sprites/atlas.json', import.meta.url), 'utf8')) as SpriteTable;
const slot = (kind: Slot['kind']): Slot => ({ id: 1, kind, x: 0, y: 0, depth: 0, look: '', rank: 0, size: 1, turn: 0, yields: [] });
const thing = (kind: string, frame: string, [left, top, right, bottom]: readonly [number, number, number, number]): Hit => ({ thing: { kind, frame, site: null }, box: { left, top, right, bottom } });

describe('the box of a sprite', () => {
  it('has the size of its frame and is mirrored with it', () => {
    const [, , width, height, anchorX] = table.frames['sawtooth-brick-active'];
    const box = boxOf(table, { x: 100, y: 50, frame: 'sawtooth-brick-active', size: 1 });
    expect(box.right - box.left).toBeCloseTo(width / table.scale);
    expect(box.bottom - box.top).toBeCloseTo(height / table.scale);
    const mirrored = boxOf(table, { x: 100, y: 50, frame: 'sawtooth-brick-active', size: -1 });
    expect(mirrored.right - 100).toBeCloseTo(anchorX / table.scale);
  });
});

describe('a hit', () => {
  const hall = thing('works', 'hall', [0, 0, 40, 30]);
  const house = thing('house', 'house', [30, 0, 50, 20]);
  it('is the thing whose middle is nearest', () => {
    expect(hitAt([hall, house], { x: 38, y: 10 }, 0)).toBe(house);
    expect(hitAt([hall, house], { x: 18, y: 14 }, 0)).toBe(hall);
  });
  it('is nothing beside them, but a finger reaches farther', () => {
    expect(hitAt([house], { x: 56, y: 10 }, 0)).toBeNull();
    expect(hitAt([house], { x: 56, y: 10 }, 10)).toBe(house);
  });
  it('misses in the empty corner of a box', () => expect(hitAt([hall], { x: 1, y: 1 }, 0)).toBeNull());
  it('is what stands on a field rather than the field', () => {
    const field = thing('plot', 'plot-green-0', [20, -10, 60, 30]);
    expect(hitAt([field, house], { x: 47, y: 10 }, 0)).toBe(house);
    expect(hitAt([field], { x: 47, y: 10 }, 0)).toBe(field);
  });
  it('is the cloud over a district that nobody has looked at', () => {
    const state = aCity();
    const city = pictureOf(KUNSHAN, state);
    expect(city.clouds.length).toBeGreaterThan(0);
    expect(new Set(cloudBoxes(city, table).map((hit) => hit.thing.frame))).toEqual(new Set(city.clouds.map(({ district }) => district)));
  });
});

describe('a lens', () => {
  it('has one pattern for each kind in its key', () => {
    for (const lens of LENSES) {
      const patterns = LENS_MARKS[lens].map((mark) => MARK_PATTERNS[mark]);
      expect(new Set(patterns).size).toBe(patterns.length);
    }
    expect(new Set(Object.values(LENS_MARKS).flat())).toEqual(new Set(MARKS));
  });

  it('marks only with what its key explains', () => {
    const kinds = ['house', 'works', 'tower', 'landmark', 'workshop', 'site', 'market', 'boat', 'chimney', 'crabPen'] as const;
    const drawn = LENSES.flatMap((lens) => kinds.flatMap((kind) => Object.keys(table.frames).map((frame) => ({ lens, kind, frame, mark: markOf(lens, slot(kind), frame) }))));
    const marked = drawn.filter(({ mark }) => mark !== null);
    expect(marked.length).toBeGreaterThan(0);
    expect(marked.filter(({ lens, kind, frame, mark }) => !isInLens(lens, slot(kind), frame) || !LENS_MARKS[lens].includes(mark!))).toEqual([]);
  });

  it.each([
    ['risk', 'works', 'plant-textiles-idle', 'idle'], ['risk', 'tower', 'frame-dead-1', 'unfinished'], ['risk', 'house', 'home-gold-0', 'show'], ['risk', 'house', 'house-u0-along-kept', null],
    ['culture', 'house', 'house-u0-along-kept', 'old'], ['culture', 'house', 'house-u0-along-decayed', 'decayed'], ['culture', 'site', 'site-craft-brand', 'craft'], ['culture', 'person', 'person-0', null],
    ['industry', 'works', 'plant-textiles-active', 'running'], ['industry', 'works', 'plant-textiles-idle', 'idle'], ['industry', 'works', 'laboratory-ring', 'laboratory'], ['industry', 'market', 'trade-hall-active', 'trade'], ['city', 'works', 'plant-textiles-idle', null],
  ] as const)('%s: a %s that shows %s is marked %s', (lens, kind, frame, mark) => expect(markOf(lens, slot(kind), frame)).toBe(mark));
});

describe('keys on the painting', () => {
  const press = (key: string, held: Partial<Record<'ctrlKey', boolean>> = {}): string[] => {
    const acts: string[] = [];
    const hand = { pan: (dx: number, dy: number) => acts.push(`pan ${Math.sign(dx)} ${Math.sign(dy)}`), zoom: (factor: number) => acts.push(factor > 1 ? 'nearer' : 'farther'), goHome: () => acts.push('home') };
    pictureKeys({ key, ctrlKey: false, altKey: false, metaKey: false, preventDefault: () => acts.push('taken'), ...held }, hand as never);
    return acts;
  };
  it.each([['+', 'nearer'], ['=', 'nearer'], ['-', 'farther'], ['0', 'home'], ['ArrowRight', 'pan -1 0'], ['ArrowUp', 'pan 0 1']])('%s: %s', (key, act) => expect(press(key)).toEqual(['taken', act]));
  it('leaves others, and those of the browser, alone', () => {
    expect(press('w')).toEqual([]);
    expect(press('+', { ctrlKey: true })).toEqual([]);
  });
});
