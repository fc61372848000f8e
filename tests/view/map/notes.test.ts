/** Whatever is painted tells what it is and why it is there: every kind of slot of every city, in both languages. */
import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { BUILDINGS, ENDOWMENT_TYPES, newGame } from '../../../src/sim/index';
import { fatesOf } from '../../../src/view/map/fates';
import { NAMELESS, hitAt, type Hit } from '../../../src/view/map/hit';
import { readSlots, SLOT_KINDS, type Slot, type SlotTable } from '../../../src/view/map/slots';
import { noteOf } from '../../../src/view/model/building-note';
import { pictureOf, type CityPicture } from '../../../src/view/model/picture';
import type { Site } from '../../../src/view/model/sites';
import { LANGUAGES, language, t } from '../../../src/view/text/index';
import { SHIPPED_LEVELS } from '../../support/levels';

const slotsOf = (id: string): readonly Slot[] => readSlots(JSON.parse(readFileSync(new URL(`../../../assets/map/${id}/slots.json`, import.meta.url), 'utf8')) as SlotTable);
/** All that can be painted comes out in one of these. */
function picturesOf(first: CityPicture): readonly CityPicture[] {
  const feasts = first.districts.map(({ id }) => id);
  const sites = [...BUILDINGS.filter((what) => what !== 'none'), ...ENDOWMENT_TYPES].map((what, i): Site => ({ id: `policy.${what}`, what, district: feasts[i % feasts.length], plot: Math.floor(i / feasts.length), step: 'standing' }));
  const grown: CityPicture = { ...first, year: 2026, era: 3, homes: 3, works: 1, towers: 1, steel: 1, trade: 1, freight: 1, life: 1, craft: 1, tended: 1, green: 1, heritage: 1, migrants: 1, metro: true, feasts, built: ['fast-trains'], sites, season: 'turn' };
  return [first, grown, { ...grown, upgrade: 1, active: 1 }, { ...grown, heritage: 0, active: 0, life: 0.1, unfinished: 1, glitz: 1, shams: feasts, kilns: 0, sites: [], season: 'rest' }];
}

afterEach(() => { language.value = 'en'; });

describe.each(SHIPPED_LEVELS.map((level) => [level.city.id, level] as const))('in %s', (id, level) => {
  const state = newGame(level, 7);
  const slots = slotsOf(id);
  const painted = new Map(picturesOf(pictureOf(level, state)).flatMap((picture) => fatesOf(slots, picture).flatMap(({ frame }, i) => (frame === null || slots[i].kind === 'site' ? [] : [[`${slots[i].kind} ${frame}`, { kind: slots[i].kind, frame, site: null }] as const]))));

  it.each(LANGUAGES)('each kind of thing has a note in %s', (spoken) => {
    language.value = spoken;
    const mute = [...painted].filter(([, { kind }]) => !NAMELESS.includes(kind)).filter(([, thing]) => {
      const note = noteOf(level, state, thing);
      return note === null || [t(note.id, note.values), t(`${note.id}.why`, note.values)].some((words) => words === '' || /[{}]|undefined|NaN/.test(words));
    });
    expect(painted.size).toBeGreaterThan(100);
    expect(mute.map(([name]) => name)).toEqual([]);
  });
});

it('every kind of slot is painted somewhere, so that none goes untold', () => {
  const kinds = new Set(SHIPPED_LEVELS.flatMap(({ city }) => slotsOf(city.id).map(({ kind }) => kind)));
  expect(SLOT_KINDS.filter((kind) => !kinds.has(kind) && kind !== 'crabPen')).toEqual([]);
});

describe('what is pointed at', () => {
  const hit = (kind: string, left: number): Hit => ({ thing: { kind, frame: kind, site: null }, box: { left, top: 0, right: left + 20, bottom: 20 } });
  const found = (...hits: readonly Hit[]): string | undefined => hitAt(hits, { x: 10, y: 10 }, 0)?.thing.kind;

  it('is a building before a tree, a tree before a field, a field before water', () => {
    expect(found(hit('wave', 0), hit('tree', 0), hit('plot', 0), hit('works', 8))).toBe('works');
    expect(found(hit('wave', 0), hit('plot', 0), hit('tree', 8))).toBe('tree');
    expect(found(hit('wave', 0), hit('plot', 8))).toBe('plot');
    expect(found(hit('wave', 0))).toBe('wave');
  });
});
