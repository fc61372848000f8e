/** The baked sheets: every shipped city has its own, of the land as its level describes it, and none of them is heavy. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { newGame } from '../../../src/sim/index';
import { fatesOf } from '../../../src/view/map/fates';
import type { RoadTable } from '../../../src/view/map/layers';
import { sheetsOf } from '../../../src/view/map/painted';
import { readSlots, type Slot, type SlotTable } from '../../../src/view/map/slots';
import { stillOf } from '../../../src/view/map/still';
import type { SpriteTable } from '../../../src/view/map/sprite-table';
import { plotName } from '../../../src/view/map/site-slots';
import { sitesOf } from '../../../src/view/model/sites';
import type { CityPicture } from '../../../src/view/model/picture';
import { aLevel, SHIPPED_LEVELS } from '../../support/levels';

const ASSETS = fileURLToPath(new URL('../../../assets/', import.meta.url));
const table = <T>(file: string): T => JSON.parse(readFileSync(`${ASSETS}${file}`, 'utf8')) as T;
const { frames } = table<SpriteTable>('sprites/atlas.json');

const MOST_BYTES = 1_500_000;
const FILES = ['ground-clean.webp', 'ground-dry.webp', 'ground-green.webp', 'mountains.webp', 'painted.json', 'plan.webp', 'roads.json', 'roads.webp', 'slots.json', 'still.webp'];

const PICTURE: CityPicture = {
  year: 2020, water: 0.6, air: 0.6, heritage: 0.6, tended: 0.3, green: 0.6, works: 1, steel: 0.8, active: 0.85, upgrade: 0.3, trade: 0.6, towers: 1, unfinished: 0.2, glitz: 0.2, craft: 1, life: 1, era: 2, homes: 2, freight: 0.5, kilns: 0.6, migrants: 0.5, metro: false, feasts: [], shams: [], crafts: { textiles: 0.1, smallGoods: 0.1, ceramics: 0.2, appliances: 0.1, machinery: 0.2, electronics: 0.2, laptops: 0, vehicles: 0.1 }, clouds: [], districts: [], built: ['fast-trains'], sites: [], season: 'rest',
};
const RUIN: CityPicture = { ...PICTURE, heritage: 0.1, tended: 0, active: 0.1, life: 0.1, unfinished: 1, glitz: 1, water: 0, air: 0 };
const FIRST: CityPicture = { ...PICTURE, year: 1990, works: 0.08, towers: 0, trade: 0, craft: 0, built: [] };

describe.each(SHIPPED_LEVELS.map((level) => [level.city.id, level] as const))('the sheets of %s', (id, level) => {
  const { city } = level;
  const slots: readonly Slot[] = readSlots(table<SlotTable>(`map/${id}/slots.json`));
  const shown = (picture: CityPicture): string[] => fatesOf(slots, picture).flatMap(({ frame }) => frame ?? []);

  it('are of its districts and its map', () => expect(sheetsOf(city), 'bake it again: npm run assets -- map ' + id).toBe(id));

  it('are all there, and not heavy', () => {
    expect(readdirSync(`${ASSETS}map/${id}`).toSorted()).toEqual(FILES);
    const bytes = FILES.reduce((sum, file) => sum + statSync(`${ASSETS}map/${id}/${file}`).size, 0);
    expect(bytes).toBeLessThan(MOST_BYTES);
  });

  it('ask for no sprite that the atlas lacks', () => {
    const asked = new Set([PICTURE, RUIN, FIRST, { ...PICTURE, season: 'turn' as const }].flatMap(shown));
    expect([...asked].filter((frame) => !(frame in frames))).toEqual([]);
  });

  it('have something to see in every district', () => {
    for (const { id: district, x, y } of city.districts) {
      const about = slots.filter((slot) => ['house', 'home', 'landmark', 'works', 'tower', 'farm', 'stalls', 'market', 'pond', 'plot', 'tree'].includes(slot.kind) && Math.abs(slot.x - x) < 120 && Math.abs(slot.y - y) < 60);
      expect(about.length, district).toBeGreaterThan(8);
    }
  });

  it('have a plot for every act that builds something', () => {
    const works = city.policies.map((policy) => ({ policy: policy.id, target: null, launched: 1990, done: 1995 }));
    const endowments = city.endowments.map(() => ({ discovered: 1990, identified: null, protected: null, activated: null, form: null }));
    const plots = new Set(slots.filter(({ kind }) => kind === 'site').map(({ look }) => look));
    const state = { ...newGame(level, 0), year: 2030, works, endowments };
    expect(sitesOf(level, state).map(({ district, plot }) => plotName(district, plot)).filter((name) => !plots.has(name))).toEqual([]);
  });

  it('grow from villages to a city', () => {
    const built = (picture: CityPicture): number => shown(picture).filter((frame) => /^(steel|plant|sawtooth|dormitories|glass|home|frame|trade-hall|laboratory)/.test(frame)).length;
    expect(built(PICTURE)).toBeGreaterThan(20);
    expect(built(FIRST)).toBeLessThan(built(PICTURE) / 3);
  });

  it('keep the pieces of the roads on their sheet', () => {
    const { pieces } = table<RoadTable>(`map/${id}/roads.json`);
    expect(pieces.length).toBeGreaterThan(1);
    expect(pieces.filter(({ frame: [x, y, width, height] }) => x < 0 || y < 0 || x + width > 2048 || y + height > 4096)).toEqual([]);
  });
});

describe('what tells one city from another', () => {
  const looks = (id: string, pattern: RegExp): number => readSlots(table<SlotTable>(`map/${id}/slots.json`)).filter(({ look }) => pattern.test(look)).length;

  it.each([['yiwu', /^stalls/, 10], ['yiwu', /^trade-hall/, 2], ['foshan', /^dragon-kiln/, 2], ['foshan', /^pond/, 60], ['dongguan', /^tree-fruit/, 20], ['dongguan', /^lakeCampus/, 3]] as const)('%s has its %s', (id, pattern, least) => {
    expect(looks(id, pattern)).toBeGreaterThanOrEqual(least);
  });

  it('they share no sheet', () => {
    const plans = SHIPPED_LEVELS.map(({ city }) => readFileSync(`${ASSETS}map/${city.id}/plan.webp`).toString('base64'));
    expect(new Set(plans).size).toBe(SHIPPED_LEVELS.length);
  });
});

describe('a city that nobody has painted', () => {
  const { city } = aLevel({ city: { districts: SHIPPED_LEVELS[0].city.districts.map((district) => ({ ...district, x: district.x + 7 })) } });

  it('has no sheets', () => expect(sheetsOf(city)).toBeNull());
  it('still has a picture to stand in: open country', () => {
    expect(stillOf(city)).toContain('anywhere');
    expect(existsSync(`${ASSETS}map/anywhere/still.webp`)).toBe(true);
  });
  it('shows another picture than the painted ones', () => expect(SHIPPED_LEVELS.map((level) => stillOf(level.city))).not.toContain(stillOf(city)));
});
