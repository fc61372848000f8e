/** The painting as a function of the picture: every slot of the shipped plan, in good and bad cities. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BUILDINGS, ENDOWMENT_TYPES } from '../../../src/sim/index';
import { fatesOf } from '../../../src/view/map/fates';
import { readSlots, type SlotKind, type SlotTable } from '../../../src/view/map/slots';
import type { SpriteTable } from '../../../src/view/map/sprite-table';
import type { CityPicture } from '../../../src/view/model/picture';
import { SITE_STEPS, sitesOf, type SiteStep } from '../../../src/view/model/sites';
import { KUNSHAN } from '../../support/levels';
import { aCity } from '../../support/states';

const asset = <T>(path: string): T => JSON.parse(readFileSync(new URL(`../../../assets/${path}`, import.meta.url), 'utf8')) as T;
const slots = readSlots(asset<SlotTable>('map/kunshan/slots.json'));
const { frames } = asset<SpriteTable>('sprites/atlas.json');

const CITY: CityPicture = {
  year: 2010, water: 0.6, air: 0.6, heritage: 0.6, tended: 0.3, green: 0.6, works: 0.7, steel: 0.8, active: 0.85, upgrade: 0.3, trade: 0.6, towers: 0.5, unfinished: 0.2, glitz: 0.2, craft: 0.4, life: 0.7, era: 2, homes: 2, freight: 0.5, kilns: 0.6, migrants: 0.5, metro: false, feasts: [], shams: [], crafts: { textiles: 0.1, smallGoods: 0.1, ceramics: 0.1, appliances: 0.1, machinery: 0.1, electronics: 0.4, laptops: 0, vehicles: 0.1 }, clouds: [], districts: [], built: ['fast-trains'], sites: [], season: 'rest',
};
const FIRST: CityPicture = { ...CITY, year: 1990, water: 1, air: 1, heritage: 0.94, tended: 0, works: 0.08, steel: 0, active: 1, upgrade: 0, trade: 0.03, towers: 0, unfinished: 0, glitz: 0, craft: 0, built: [] };
const framesOf = (city: CityPicture): (string | null)[] => fatesOf(slots, city).map((fate) => fate.frame);
const count = (city: CityPicture, pattern: RegExp): number => framesOf(city).filter((frame) => frame !== null && pattern.test(frame)).length;
const STEPS = [0, 0.25, 0.5, 0.75, 1];

describe('the sprites', () => {
  it('exist for whatever a city can look like', () => {
    const extremes = (['heritage', 'tended', 'green', 'works', 'steel', 'active', 'upgrade', 'trade', 'towers', 'unfinished', 'glitz', 'craft', 'life'] as const)
      .flatMap((measure) => STEPS.map((value) => ({ ...CITY, [measure]: value })));
    const bad = { ...CITY, works: 1, towers: 1, unfinished: 1, glitz: 1, active: 0.1, heritage: 0.1, life: 0.1 };
    const good = { ...CITY, works: 1, towers: 1, unfinished: 0, glitz: 0, upgrade: 1, craft: 1, tended: 1, heritage: 1, season: 'turn' as const };
    const sites = SITE_STEPS.map((step) => ({ ...CITY, sites: [...BUILDINGS.filter((what) => what !== 'none'), ...ENDOWMENT_TYPES].map((what, i) => ({ id: `policy.${what}`, what, district: ['yushan', 'huaqiao', 'zhangpu', 'development-zone'][i >> 3], plot: i & 7, step })) }));
    const asked = new Set([...extremes, bad, good, ...sites].flatMap(framesOf));
    asked.delete(null);
    expect([...asked].filter((frame) => !(frame! in frames))).toEqual([]);
  });

  it('show at least eight kinds of buildings in a grown city', () => {
    const kinds = [/^house-.*-kept/, /^house-.*-decayed/, /^stage-/, /^pagoda/, /^sawtooth/, /^steel-.*-active/, /^dormitories/, /^flats/, /^glass-/, /^home-/, /^frame-/, /^market/, /^laboratory/, /^chimney/, /^containers/, /^station/, /^bridge/];
    expect(kinds.filter((kind) => count(CITY, kind) > 0).length).toBeGreaterThanOrEqual(15);
  });
});

describe('a year of fields', () => {
  it('has plots, farms and old houses, a few brick works, and nothing that came later', () => {
    expect(count(FIRST, /^plot-/)).toBeGreaterThan(300);
    expect(count(FIRST, /^farm-/)).toBeGreaterThan(15);
    expect(count(FIRST, /^house-/)).toBeGreaterThan(80);
    expect(count(FIRST, /^sawtooth/)).toBeGreaterThan(0);
    expect(count(FIRST, /^sawtooth/)).toBeLessThan(12);
    expect(count(FIRST, /^(steel|glass|home|frame|station|viaduct|train|containers|laboratory)/)).toBe(0);
  });
});

describe('change comes lot by lot', () => {
  const numbers = (change: (value: number) => CityPicture, pattern: RegExp): number[] => STEPS.map((value) => count(change(value), pattern));
  const rises = (list: readonly number[]): boolean => list.every((value, i) => i === 0 || value >= list[i - 1]) && list[list.length - 1] > list[0];

  it.each([
    ['works are built', (works: number) => ({ ...CITY, works }), /^(steel|sawtooth|dormitories|plant)/],
    ['towers are built', (towers: number) => ({ ...CITY, towers, unfinished: 0 }), /^(glass|home|block|highrise)-/],
    ['frames are left standing', (unfinished: number) => ({ ...CITY, towers: 1, unfinished }), /^frame-/],
    ['roofs carry panels', (upgrade: number) => ({ ...CITY, works: 1, upgrade: upgrade * 0.34 }), /^steel-solar/],
    ['laboratories replace plants', (upgrade: number) => ({ ...CITY, works: 1, upgrade }), /^laboratory/],
    ['groves grow', (green: number) => ({ ...CITY, green }), /^tree-/],
    ['lanterns are hung', (tended: number) => ({ ...CITY, heritage: 1, tended }), /^house-.*-restored/],
    ['lotus comes back', (water: number) => ({ ...CITY, water }), /^lotus/],
    ['people are about', (life: number) => ({ ...CITY, life }), /^person/],
    ['idle works wake', (active: number) => ({ ...CITY, active }), /^(steel|plant)-.*-active/],
  ])('%s as the measure rises', (_title, change, pattern) => {
    expect(rises(numbers(change, pattern))).toBe(true);
  });

  it('a site turns from a stele to a scaffold to a building on its own plot, and clears its ground', () => {
    const plot = slots.find((slot) => slot.look === 'zhangpu#0')!;
    const under = slots.filter((slot) => slot.yields.includes(plot.id));
    const shown = (step: SiteStep): (string | null)[] => framesOf({ ...CITY, works: 0, towers: 0, sites: [{ id: 'policy.park', what: 'school', district: 'zhangpu', plot: 0, step }] });
    expect(SITE_STEPS.map((step) => shown(step)[plot.id])).toEqual(['site-found', 'site-rising-low', 'site-school', 'site-school']);
    expect(framesOf(CITY)[plot.id]).toBeNull();
    expect(under.length).toBeGreaterThan(3);
    expect(under.filter((slot) => shown('standing')[slot.id] !== null)).toEqual([]);
  });

  it('every act of the shipped level that builds something has its plot', () => {
    const done = KUNSHAN.city.policies.map(({ id }) => ({ policy: id, target: null, launched: 1990, done: 1995 }));
    const state = { ...aCity({ year: 2031, works: done }), endowments: KUNSHAN.city.endowments.map(() => ({ discovered: 1990, identified: null, protected: null, activated: null, form: null })) };
    const looks = new Set(slots.map((slot) => slot.look));
    expect(sitesOf(KUNSHAN, state).filter(({ district, plot }) => !looks.has(`${district}#${plot}`))).toEqual([]);
  });

  it('every district has plots, and none of them under water or over another', () => {
    const plots = slots.filter((slot) => slot.kind === 'site');
    const districts = new Set(plots.map((slot) => slot.look.split('#')[0]));
    expect([...districts].toSorted()).toEqual(KUNSHAN.city.districts.map(({ id }) => id).toSorted());
    const gap = Math.min(...plots.flatMap((a, i) => plots.slice(i + 1).map((b) => Math.hypot(a.x - b.x, (a.y - b.y) * 2))));
    expect(gap).toBeGreaterThan(40);
  });

  it('a works lot that is built stays where it is while others follow', () => {
    const few = framesOf({ ...CITY, works: 0.4 });
    const more = framesOf({ ...CITY, works: 0.8 });
    const built = slots.filter((slot) => slot.kind === 'works' && few[slot.id] !== null);
    expect(built.length).toBeGreaterThan(10);
    expect(built.filter((slot) => more[slot.id] !== few[slot.id])).toEqual([]);
  });

  /** Built by something else than works and towers. */
  const LATER: readonly SlotKind[] = ['workshop', 'site', 'metro', 'crowd', 'allotment'];

  it('fields and trees make way where a lot is built', () => {
    const before = framesOf({ ...CITY, works: 0, towers: 0 });
    const after = framesOf({ ...CITY, works: 1, towers: 1 });
    const covered = slots.filter((slot) => slot.yields.length > 0 && before[slot.id] !== null);
    expect(covered.length).toBeGreaterThan(100);
    expect(covered.filter((slot) => after[slot.id] !== null && !slot.yields.every((lot) => LATER.includes(slots[lot].kind)))).toEqual([]);
  });
});

describe('the decades', () => {
  const yiwu = readSlots(asset<SlotTable>('map/yiwu/slots.json'));
  const foshan = readSlots(asset<SlotTable>('map/foshan/slots.json'));
  const shown = (of: typeof slots, city: CityPicture, pattern: RegExp): number => fatesOf(of, city).filter(({ frame }) => frame !== null && pattern.test(frame)).length;

  it('change what drives', () => {
    const early = { ...CITY, era: 0.2 };
    const late = { ...CITY, era: 3.8 };
    expect(count(early, /^(bicycles|tractor)/)).toBeGreaterThan(5);
    expect(count(early, /^(electric|car|lorry)/)).toBe(0);
    expect(count(late, /^electric/)).toBeGreaterThan(10);
    expect(count(late, /^(bicycles|tractor)/)).toBe(0);
  });

  it('rebuild villages, blocks and markets, and leave some old houses', () => {
    const [early, late] = [{ ...CITY, era: 0, homes: 0 }, { ...CITY, era: 3.9, homes: 3.9, works: 1 }];
    expect(shown(yiwu, early, /^(tiled|villa|sheds|slab|highslab)/)).toBe(0);
    expect(shown(yiwu, early, /^stalls/)).toBeGreaterThan(4);
    expect(shown(yiwu, late, /^(tiled|villa)/)).toBeGreaterThan(40);
    expect(shown(yiwu, late, /^house-.*-(kept|restored)/)).toBeGreaterThan(20);
    expect(shown(yiwu, late, /^trade-city/)).toBeGreaterThan(0);
  });

  it('lengthen the train to the west with the trade', () => {
    const wagons = [0, 0.4, 0.8].map((freight) => shown(yiwu, { ...CITY, freight, active: 1 }, /^freight-(boxcar|container)/));
    expect(wagons[0]).toBeGreaterThan(0);
    expect(wagons[1]).toBeGreaterThan(wagons[0]);
    expect(wagons[2]).toBeGreaterThan(wagons[1]);
  });

  it('let a kiln go cold when its firing stops', () => {
    expect(shown(foshan, { ...CITY, kilns: 0.8 }, /^dragon-kiln-restored/)).toBeGreaterThan(0);
    expect(shown(foshan, { ...CITY, kilns: 0.1 }, /^dragon-kiln-restored/)).toBe(0);
    expect(shown(foshan, { ...CITY, kilns: 0.1 }, /^dragon-kiln-cold/)).toBeGreaterThan(0);
  });

  it('show feasts and shams in their districts, newcomers by number, and a metro', () => {
    const { districts } = KUNSHAN.city;
    const about = { ...CITY, districts: districts.map(({ id, x, y }) => ({ id, x, y })) };
    expect(count({ ...about, feasts: [districts[0].id] }, /^feast-/)).toBe(1);
    expect(count({ ...about, shams: [districts[0].id], glitz: 0, heritage: 1 }, /-sham$/)).toBeGreaterThan(10);
    expect(count(about, /^feast-|-sham$/)).toBe(0);
    const came = [0, 0.5, 1].map((migrants) => count({ ...about, migrants }, /^migrant/));
    expect(came[0]).toBe(0);
    expect(came[2]).toBeGreaterThan(came[1]);
    expect(count({ ...about, metro: true }, /^metro-stop/)).toBeGreaterThanOrEqual(2);
    expect(count(about, /^metro/)).toBe(0);
  });
});
