/** Feasts and kitchen gardens lie on free ground, and a goods train runs on every line: as baked, in every city. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPlaces } from '../../../scripts/bake-map/places';
import { smoothLine } from '../../../src/view/map/land/brush';
import { readSlots, type SlotTable } from '../../../src/view/map/slots';
import { isoPoint, type Point } from '../../../src/view/map/world';
import { SHIPPED_LEVELS } from '../../support/levels';

const json = (path: string): unknown => JSON.parse(readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8'));
const places = readPlaces(Object.fromEntries(['nation', ...SHIPPED_LEVELS.map(({ city }) => city.id)].map((name) => [`levels/${name}.json`, json(`levels/${name}.json`)])));

/** Points all over a footprint of so many tiles. */
const groundOf = (origin: Point, w: number, d: number): Point[] => [0, 0.25, 0.5, 0.75, 1].flatMap((u) => [0, 0.25, 0.5, 0.75, 1].map((v) => isoPoint(origin, u * w, v * d)));
const nearest = (points: readonly Point[], others: readonly Point[]): number => Math.min(Number.POSITIVE_INFINITY, ...points.flatMap(([x, y]) => others.map(([ox, oy]) => Math.hypot(ox - x, oy - y))));

describe.each(SHIPPED_LEVELS.map(({ city }) => [city.id, places[city.id]] as const))('in %s', (id, { geography, city }) => {
  const slots = readSlots(json(`assets/map/${id}/slots.json`) as SlotTable);
  const { roads, railway, rivers } = geography;
  const rails = roads.flatMap((net) => net.rails ?? []);
  const ways = [...roads.flatMap(({ lines }) => lines), ...rails, ...(railway ? [railway.line] : [])].flatMap((line) => smoothLine(line, 2));
  const grounds = slots.flatMap(({ kind, x, y }) => (kind === 'crowd' ? [groundOf([x, y], 3.6, 3.6)] : kind === 'allotment' ? [groundOf([x, y], 3.6, 2.6)] : []));

  it('every district has a place for its feast', () => expect(slots.filter(({ kind }) => kind === 'crowd').length).toBe(city!.districts.length));

  it('no feast and no garden lies on a road or a rail', () => expect(Math.min(...grounds.map((ground) => nearest(ground, ways)))).toBeGreaterThan(2));

  it('none lies in a river', () => {
    for (const { line, width } of rivers) expect(Math.min(...grounds.map((ground) => nearest(ground, smoothLine(line, 3))))).toBeGreaterThan(width * 0.3);
  });

  it('a goods train of several wagons runs on every railway', () => {
    const trains = slots.filter(({ kind }) => kind === 'freight');
    expect(trains.filter(({ look }) => look === 'engine').length).toBe(rails.length);
    for (const rail of rails) {
      const line = smoothLine(rail, 2);
      expect(trains.filter(({ x, y }) => nearest([[x, y]], line) < 4).length).toBeGreaterThanOrEqual(6);
    }
  });
});
