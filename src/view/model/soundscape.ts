/**
 * What a city sounds like: from its state, its picture and what of it is in view, and from nothing else.
 *
 * | heard  | where                                                  | how loud                                  |
 * |--------|--------------------------------------------------------|-------------------------------------------|
 * | water  | districts at a lake, a river or the sea                | the better the water, the more of it      |
 * | market | old towns, markets, ports; a market or street in use   | life of the city                          |
 * | looms  | works and villages, until about 2010                   | works that are built and at work          |
 * | hum    | works, kilns, ports                                    | works at work; less as they are upgraded  |
 * | trains | districts at a railway or with a station               | once it runs                              |
 * | birds  | orchards, ponds, villages, parks                       | green, and air that birds can live in     |
 *
 * The music follows the years by its era, and the state by its mood: `crisis` in the year after one struck (and once the office is lost), `strained` with
 * two signs at alarm, otherwise `calm`; `bloom` is how much a calm city flourishes.
 */
import { CRISES, type CityMap, type District, type Level, type State } from '../../sim/index';
import { ERAS, PLACE_SOUNDS, type Era, type Mood, type PlaceSound } from './heard';
import type { CityPicture } from './picture';
import { alarmsIn } from './signs';
import { CALM_SOURCES, KIND_SOURCES, SITE_SOURCES } from './sound-sources';

/** What of the map is in view: its middle, and how far it reaches to either side, in world units. */
export interface Eye { readonly x: number; readonly y: number; readonly reach: number }

export interface Soundscape {
  readonly era: Era;
  readonly mood: Mood;
  /** 0–1; 0 outside a calm city. */
  readonly bloom: number;
  /** 0–1; at most `LAYERS` of them above 0. */
  readonly places: Readonly<Record<PlaceSound, number>>;
}

/** So many loops at a time: more of them are only noise. */
export const LAYERS = 3;
/** Signs at alarm from which a city is strained. */
const STRAINED_FROM = 2;
/** From this reach on, the whole city is in view. */
const WHOLE_CITY = 560;
/** World units within which water and rails are heard. */
const EARSHOT = 130;
/** Below this a loop is left out. */
const FAINT = 0.06;

export interface Heeded { readonly level: Level; readonly state: State; readonly picture: CityPicture; /** Null: the whole city. */ readonly eye: Eye | null }

export function soundscapeOf({ level, state, picture, eye }: Heeded): Soundscape {
  const mood = moodOf(level, state);
  return { era: eraOf(state.year), mood, bloom: mood === 'calm' ? bloomOf(picture) : 0, places: placesIn({ level, state, picture, eye }) };
}

/** The era of a year; years before the first belong to it. */
export const eraOf = (year: number): Era => ERAS.findLast((era) => Number(era) <= year) ?? ERAS[0];

export function moodOf(level: Level, state: State): Mood {
  if (state.ended || CRISES.some((crisis) => state.crises[crisis] > 0 && state.crises[crisis] === state.year - 1)) return 'crisis';
  return alarmsIn(level, state).length >= STRAINED_FROM ? 'strained' : 'calm';
}

/** Old town, water and life, above what an ordinary year has. */
const bloomOf = ({ heritage, water, life, tended }: CityPicture): number => clamp(((heritage + water + life + tended) / 4 - 0.45) / 0.3);

function placesIn(heeded: Heeded): Soundscape['places'] {
  const { level, picture, eye } = heeded;
  const heard = level.city.districts.map((district) => ({ nearness: nearnessOf(district, eye), sources: sourcesIn(district, heeded) }));
  const all = heard.reduce((sum, { nearness }) => sum + nearness, 0);
  const strengths = strengthsOf(picture);
  const raw = PLACE_SOUNDS.map((place) => ({ place, loud: all > 0 ? clamp((heard.reduce((sum, { nearness, sources }) => sum + nearness * sources[place], 0) / all) * strengths[place] * SPREAD) : 0 }));
  const kept = raw.toSorted((a, b) => b.loud - a.loud).slice(0, LAYERS).filter(({ loud }) => loud > FAINT);
  return Object.fromEntries(PLACE_SOUNDS.map((place) => [place, kept.find((one) => one.place === place)?.loud ?? 0])) as Record<PlaceSound, number>;
}

/** A sound that half of the city makes is heard whole. */
const SPREAD = 1.5;

/** 1 in the middle of the view, 0 out of it; all districts alike when the whole city is in view. */
function nearnessOf(district: District, eye: Eye | null): number {
  if (!eye || eye.reach >= WHOLE_CITY) return 1;
  return clamp(1 - Math.hypot(district.x - eye.x, district.y - eye.y) / (eye.reach * 1.3)) ** 2;
}

type Sources = Record<PlaceSound, number>;

/** What there is to be heard in a district, 0–1 each. */
function sourcesIn(district: District, { level, picture }: Heeded): Sources {
  const { map } = level.city;
  const kinds = map?.quarters?.filter((quarter) => quarter.district === district.id).map(({ kind }) => KIND_SOURCES[kind]) ?? [];
  const sites = picture.sites.filter((site) => site.district === district.id && site.step === 'standing').map(({ what }) => SITE_SOURCES[what] ?? {});
  const most = (place: PlaceSound): number => [...(kinds.length > 0 ? kinds : [CALM_SOURCES]), ...sites].reduce((loud, source) => Math.max(loud, source[place] ?? 0), 0);
  const sources = Object.fromEntries(PLACE_SOUNDS.map((place) => [place, most(place)])) as Sources;
  if (!map) return sources;
  return { ...sources, water: Math.max(sources.water, isNear(district, watersOf(map)) ? 1 : 0), trains: Math.max(sources.trains, isNear(district, railsOf(map, picture.year)) ? 0.8 : 0) };
}

type Lines = readonly (readonly (readonly [number, number])[])[];
const watersOf = (map: CityMap): Lines => (map.waters ?? []).filter(({ kind }) => kind !== 'island').map(({ line }) => line);
const railsOf = (map: CityMap, year: number): Lines => (map.roads ?? []).filter(({ kind, from }) => kind !== 'road' && (from ?? 0) <= year).map(({ line }) => line);

const isNear = (place: { readonly x: number; readonly y: number }, lines: Lines): boolean =>
  lines.some((line) => line.some((to, n) => distanceTo(place, line[Math.max(0, n - 1)], to) < EARSHOT));

/** Distance of a place from a stretch of a line. */
function distanceTo(place: { readonly x: number; readonly y: number }, [x1, y1]: readonly [number, number], [x2, y2]: readonly [number, number]): number {
  const length = (x2 - x1) ** 2 + (y2 - y1) ** 2;
  const along = length > 0 ? clamp(((place.x - x1) * (x2 - x1) + (place.y - y1) * (y2 - y1)) / length) : 0;
  return Math.hypot(place.x - x1 - along * (x2 - x1), place.y - y1 - along * (y2 - y1));
}

/** How loud each kind of sound is in such a city. */
function strengthsOf(picture: CityPicture): Sources {
  const { year, water, air, works, active, steel, upgrade, life, green, built } = picture;
  const oldLooms = clamp((2012 - year) / 14);
  const rails = built.includes('fast-trains') ? 1 : 0.7;
  return {
    water: 0.35 + 0.65 * water,
    market: 0.25 + 0.75 * life,
    looms: oldLooms * works * active * (1 - 0.6 * steel),
    hum: works * active * (0.5 + 0.5 * steel) * (1 - 0.5 * upgrade),
    trains: rails * (0.4 + 0.6 * life),
    birds: green * air,
  };
}

const clamp = (x: number): number => Math.max(0, Math.min(1, x));
