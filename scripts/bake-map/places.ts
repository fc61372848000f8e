/** The places that are painted: every shipped level, and open country for a level that nobody has painted. */
import { parseLevel } from '../../src/level/index';
import { newGame, type City, type Level } from '../../src/sim/index';
import { geographyOf } from '../../src/view/map/land/from-level';
import type { Geography } from '../../src/view/map/land/geography';
import type { Water } from '../../src/view/map/land/planner';
import { slotsOf } from '../../src/view/map/land/set-out';
import { type CityPicture, pictureOf } from '../../src/view/model/picture';
import type { Slot } from '../../src/view/map/slots';
import { type Horizon, horizonOf, KUNSHAN_HORIZON } from './layers/mountains';
import { planSlots } from './plan';
import { kunshan } from './plan/geography';

export interface Place {
  /** What its sheets are looked up by; null where only the still picture is kept. */
  readonly city: City | null;
  readonly geography: Geography;
  readonly horizon: Horizon;
  slots(water: Water): readonly Slot[];
  /** What the still picture shows. */
  readonly first: CityPicture;
}

/** Files of the folder `levels`, by path, put in by the bundler. */
type Files = Readonly<Record<string, unknown>>;

/** Luck of the first year, which nothing in the picture depends on. */
const SEED = 0;

export function readPlaces(files: Files): Readonly<Record<string, Place>> {
  const named = Object.entries(files).map(([path, file]) => [path.split('/').at(-1)?.replace('.json', '') ?? path, file] as const);
  const nation = named.find(([name]) => name === 'nation')?.[1];
  const cities = named.filter(([name]) => name !== 'nation' && !name.includes('.'));
  const places = cities.map(([name, file]) => [name, placeOf(readLevel(file, nation))] as const);
  const kunshanLevel = cities.find(([name]) => name === 'kunshan');
  if (!kunshanLevel) throw new Error('There is no level of the name kunshan');
  return { ...Object.fromEntries(places), anywhere: anywhere(readLevel(kunshanLevel[1], nation)) };
}

function readLevel(file: unknown, nation: unknown): Level {
  const parsed = parseLevel(file, nation);
  if ('level' in parsed) return parsed.level;
  throw new Error(parsed.problems.slice(0, 5).map(({ file: name, path, message }) => `${name} ${path}: ${message}`).join('\n'));
}

function placeOf(level: Level): Place {
  const { city } = level;
  const first = pictureOf(level, newGame(level, SEED));
  if (city.id === 'kunshan') {
    const geography = kunshan(city.districts.map(({ id, x, y }) => ({ id, x, y })));
    return { city, geography, horizon: KUNSHAN_HORIZON, slots: (water) => planSlots(geography, water), first };
  }
  const geography = geographyOf(city);
  return { city, geography, horizon: horizonOf(city), slots: (water) => slotsOf(city, geography, water), first };
}

/** Hills, fields and farms, with nothing in them that a city would have. */
function anywhere({ city, nation }: Level): Place {
  const level: Level = { city: { ...city, id: 'anywhere', map: { mark: 'E', waters: [], heights: [{ kind: 'range', line: [[-80, 280], [560, 280]], height: 70, mark: 'E' }, { kind: 'range', line: [[820, 280], [1520, 280]], height: 90, mark: 'E' }] } }, nation };
  const geography = { ...geographyOf(level.city), roads: [], railway: null, districts: [] };
  const country: City = { ...level.city, districts: [] };
  return { city: null, geography, horizon: horizonOf(level.city), slots: (water) => slotsOf(country, geography, water), first: { ...pictureOf(level, newGame(level, SEED)), sites: [], clouds: [] } };
}
