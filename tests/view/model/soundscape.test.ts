import { describe, expect, it } from 'vitest';
import { newGame, type State } from '../../../src/sim/index';
import { PLACE_SOUNDS } from '../../../src/view/model/heard';
import { pictureOf, type CityPicture } from '../../../src/view/model/picture';
import { eraOf, LAYERS, moodOf, soundscapeOf, type Eye } from '../../../src/view/model/soundscape';
import { KUNSHAN, SHIPPED_LEVELS, YIWU } from '../../support/levels';

const START = newGame(KUNSHAN, 7);

function placesOf(level: typeof KUNSHAN, changes: Partial<CityPicture> = {}, eye: Eye | null = null) {
  const state = newGame(level, 7);
  return soundscapeOf({ level, state, picture: { ...pictureOf(level, state), ...changes }, eye }).places;
}

const at = (id: string, reach = 200): Eye => {
  const { x, y } = YIWU.city.districts.find((district) => district.id === id)!;
  return { x, y, reach };
};

describe('the music', () => {
  it.each([[1985, '1990'], [1990, '1990'], [1999, '1990'], [2000, '2000'], [2019, '2010'], [2020, '2020'], [2035, '2020']] as const)('of %i is of %s', (year, era) => {
    expect(eraOf(year)).toBe(era);
  });

  it('is in crisis in the year after one struck, and only then', () => {
    const struck = (year: number): State => ({ ...START, crises: { ...START.crises, debt: year } });
    expect(moodOf(KUNSHAN, struck(START.year - 1))).toBe('crisis');
    expect(moodOf(KUNSHAN, struck(START.year - 2))).not.toBe('crisis');
  });

  it('stays in crisis once the office is lost', () => {
    expect(moodOf(KUNSHAN, { ...START, ended: { kind: 'unrest', year: 1999 } })).toBe('crisis');
  });

  it('flourishes only where the city is calm', () => {
    const picture = { ...pictureOf(KUNSHAN, START), heritage: 1, water: 1, life: 1, tended: 1 };
    const mad = { ...START, ended: { kind: 'unrest', year: 1999 } as const };
    expect(soundscapeOf({ level: KUNSHAN, state: mad, picture, eye: null }).bloom).toBe(0);
    const calm = soundscapeOf({ level: KUNSHAN, state: START, picture, eye: null });
    expect(calm).toMatchObject({ mood: 'calm', bloom: 1 });
  });
});

describe('the sounds of place', () => {
  it.each(SHIPPED_LEVELS.map((level) => [level.city.id, level] as const))('%s: some, at most three, each from 0 to 1', (_id, level) => {
    const loud = PLACE_SOUNDS.map((place) => placesOf(level)[place]);
    expect(loud.filter((one) => one > 0).length).toBeGreaterThan(0);
    expect(loud.filter((one) => one > 0).length).toBeLessThanOrEqual(LAYERS);
    expect(loud.every((one) => one >= 0 && one <= 1)).toBe(true);
  });

  it('the market is loudest over the trade city, birds over the orchards', () => {
    const market = placesOf(YIWU, {}, at('futian', 150));
    const orchard = placesOf(YIWU, { green: 0.8, air: 0.9 }, at('houzhai', 150));
    expect(market.market).toBeGreaterThan(orchard.market);
    expect(orchard.birds).toBeGreaterThan(market.birds);
  });

  it('the whole city is heard alike when it is all in view', () => {
    expect(placesOf(YIWU, {}, at('futian', 800))).toEqual(placesOf(YIWU));
    expect(placesOf(YIWU, {}, at('futian', 150))).not.toEqual(placesOf(YIWU));
  });

  it('a view of nothing is silent', () => {
    expect(Object.values(placesOf(YIWU, {}, { x: -5000, y: 0, reach: 100 })).every((loud) => loud === 0)).toBe(true);
  });

  it('looms belong to the old works, motors to the new', () => {
    const works = { works: 0.9, active: 1, upgrade: 0 };
    const [then, now] = [placesOf(YIWU, { ...works, year: 1992, steel: 0 }, at('suxi', 150)), placesOf(YIWU, { ...works, year: 2020, steel: 1 }, at('suxi', 150))];
    expect(then.looms).toBeGreaterThan(then.hum);
    expect(now.looms).toBe(0);
    expect(now.hum).toBeGreaterThan(0.3);
  });

  it('works that stand still are not heard, and no birds sing in foul air', () => {
    const idle = placesOf(YIWU, { works: 1, active: 0 }, at('suxi', 150));
    expect([idle.looms, idle.hum]).toEqual([0, 0]);
    expect(placesOf(YIWU, { air: 0 }, at('houzhai', 150)).birds).toBe(0);
  });
});
