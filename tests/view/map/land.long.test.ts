/** A painting for any level: what is set out follows the level's own geography. */
import { describe, expect, it } from 'vitest';
import { QUARTER_KINDS, type City, type CityMap, type QuarterKind } from '../../../src/sim/index';
import { geographyOf } from '../../../src/view/map/land/from-level';
import type { Water } from '../../../src/view/map/land/planner';
import { quartersOf } from '../../../src/view/map/land/quarter-kinds';
import { slotsOf } from '../../../src/view/map/land/set-out';
import { isPainted } from '../../../src/view/map/painted';
import type { Slot, SlotKind } from '../../../src/view/map/slots';
import { aLevel, KUNSHAN } from '../../support/levels';

const MOVED = KUNSHAN.city.districts.map((district, i) => ({ ...district, x: 140 + (i % 5) * 290, y: i < 5 ? 360 : 540 }));
const elsewhere = (map?: CityMap, districts = MOVED): City => aLevel({ city: { districts, map } }).city;
const mapWith = (fields: Partial<CityMap>): CityMap => ({ mark: 'E', ...fields });
const allDry: Water = () => -60;
/** What a quarter has several of, and the country around it none or one. */
const LAID_OUT: Readonly<Record<QuarterKind, SlotKind>> = { oldTown: 'house', waterTown: 'house', works: 'worksPad', towers: 'tower', campus: 'worksPad', villages: 'home', port: 'worksPad', orchard: 'home', kilns: 'workshop', market: 'stalls', ponds: 'home' };
const near = (slots: readonly Slot[], { x, y }: { x: number; y: number }, kinds: readonly string[]): number =>
  slots.filter((slot) => kinds.includes(slot.kind) && Math.abs(slot.x - x) < 130 && Math.abs(slot.y - y) < 70).length;

describe('the baked sheets', () => {
  it('are not of a city whose districts lie elsewhere, whatever its name', () => expect(isPainted(elsewhere())).toBe(false));
  it('are not of a city with other water', () => expect(isPainted({ ...KUNSHAN.city, map: mapWith({ waters: [{ kind: 'lake', line: [[0, 0], [9, 0], [9, 9]], mark: 'E' }] }) })).toBe(false));
});

describe('a level without a map', () => {
  const city = elsewhere();
  const place = geographyOf(city);
  const slots = slotsOf(city, place, allDry);

  it('gets a river that keeps off its districts, and a lake at the foot', () => {
    const [river] = place.rivers;
    const gaps = MOVED.map(({ x, y }) => Math.min(...river.line.filter(([rx]) => Math.abs(rx - x) < 130).map(([, ry]) => Math.abs(ry - y))));
    expect(Math.min(...gaps)).toBeGreaterThan(30);
    expect(place.lakes.length).toBe(1);
  });

  it('has something to see in each of its districts, and plots for what comes', () => {
    for (const district of MOVED) {
      expect(near(slots, district, ['house', 'works', 'tower', 'farm']), district.id).toBeGreaterThan(2);
      expect(slots.filter((slot) => slot.kind === 'site' && slot.look.startsWith(`${district.id}#`)).length, district.id).toBeGreaterThan(4);
    }
  });

  it('is set out the same way every time', () => expect(slotsOf(city, geographyOf(city), allDry)).toEqual(slots));

  it('guesses its quarters from policies and endowments', () => {
    const kinds = new Map(quartersOf(city).map(({ id, kind }) => [id, kind]));
    expect(kinds.get('development-zone-0')).toBe('works');
    expect(kinds.get('bacheng-0')).toBe('oldTown');
    expect(kinds.get('huaqiao-0')).toBe('towers');
  });
});

describe('a level with a map', () => {
  it('has the waters, hills and line that it names', () => {
    const place = geographyOf(elsewhere(mapWith({
      waters: [{ kind: 'sea', line: [[0, 700], [900, 720], [500, 900]], mark: 'E' }, { kind: 'island', line: [[400, 740], [440, 740], [420, 760]], mark: 'E' }, { kind: 'canal', line: [[0, 450], [90, 460]], mark: 'E' }],
      heights: [{ kind: 'hill', line: [[500, 430]], height: 40, mark: 'E' }], roads: [{ kind: 'fastRailway', line: [[-80, 470], [1520, 480]], station: [700, 474], mark: 'E' }],
    })));
    expect([place.lakes.length, place.islands.length, place.rivers.length]).toEqual([1, 1, 1]);
    expect(place.hills).toEqual([{ at: [500, 430], size: 0.7 }]);
    expect(place.railway?.station).toEqual([700, 474]);
  });

  it.each(QUARTER_KINDS)('lays out a quarter of the kind %s', (kind) => {
    const [district] = MOVED;
    // Alone, so that nothing of a neighbour's can be taken for its own.
    const city = elsewhere(mapWith({ quarters: [{ district: district.id, kind }] }), [district]);
    const slots = slotsOf(city, geographyOf(city), allDry);
    expect(near(slots, district, [LAID_OUT[kind]])).toBeGreaterThan(1);
  });
});
