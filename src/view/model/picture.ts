/**
 * What the painter must know of a city: a dozen measures from 0 to 1, read off the state; the painting has no other source.
 *
 * | measure    | read from                                                | shows as                                              |
 * |------------|----------------------------------------------------------|-------------------------------------------------------|
 * | water      | `waterAir`, 22 → 0, 80 → 1                               | azurite or foul water, waves, lotus, pens, sails      |
 * | air        | `waterAir`, 18 → 0, 73 → 1                               | smog, strength of the mountains, smoke                |
 * | heritage   | `integrity`, 90 → 1, raised by a finished restoration    | old houses kept, decayed or gone                      |
 * | tended     | `cultivation` and a finished restoration                 | lanterns, gold on the ridges, a stage in use          |
 * | green      | `waterAir`, `ecology` lever, cultivation, less land sold | groves, willows, field colours, banks                 |
 * | works      | value added of manufacturing, on a log scale             | works lots built                                      |
 * | steel      | `outputPerWorker`, 12 → 0, 32 → 1                        | saw-tooth brick gives way to steel halls              |
 * | active     | `unemployment`, 5 % → 1, 25 % → 0.1                      | works at work or idle, flats and offices lit or dark  |
 * | upgrade    | `stage` and `innovation`                                 | solar roofs, laboratories, chimneys gone              |
 * | trade      | foreign value added in tradables, on a log scale         | containers, trucks, barges                            |
 * | towers     | value added of property, on a log scale                  | tower lots built                                      |
 * | unfinished | `debtRatio`, 0.9 → 0, 4.5 → 1                            | bare frames with cranes                               |
 * | glitz      | `landUsed` and the `image` lever, where heritage is lost | gold-crowned towers and palaces on old lots           |
 * | craft      | `cultivation`, 25 → 1                                    | workshops, the market of makers                       |
 * | life       | `qualityOfLife`, works, `unemployment`                   | people, boats, laundry, trains                        |
 * | crafts     | value added by industry, as shares                        | mills, village works, kilns, halls of boxes or cars   |
 * | era        | the year, in decades since 1990                          | what drives: bicycles, lorries, cars, electric cars    |
 * | homes      | the decades, fewer where a worker makes little           | farmhouses, tiled houses, slabs, tall slabs            |
 * | freight    | foreign value added or wholesale; more once a depot stands | length of the goods trains, boxcars, then containers   |
 * | kilns      | value added of ceramics, or a craft kept alive           | smoke over dragon kilns; cold ones fill with weeds     |
 * | migrants   | workers against those of the first year, 1.1 → 0, 5 → 1  | people with bundles by dormitories and stations        |
 * | metro      | a line that stands, or towers from the 2020s on          | a viaduct through the city with silver trains          |
 * | feasts     | endowments that people live with (model/on-show.ts)      | crowds, lanterns, lions                                |
 * | shams      | endowments worn down by visitors (model/on-show.ts)      | gaudy fronts, strings of lanterns                      |
 * | sites      | finished and running acts, endowments (docs/picture.md)   | a building, a scaffold, a stele on a plot of its own  |
 */
import { AT, CLOUD_BELOW, INDUSTRIES, indicator, industryOutput, LEVER, MICRO, newGame, STOCK, type Level, type State } from '../../sim/index';
import { craftsOf, type CraftShares } from './crafts';
import { decadesBy } from './eras';
import { feastsIn, isLived, shamsIn } from './on-show';
import { sitesOf, type Site } from './sites';

export interface CityPicture {
  readonly year: number;
  readonly water: number;
  readonly air: number;
  readonly heritage: number;
  readonly tended: number;
  readonly green: number;
  readonly works: number;
  readonly steel: number;
  readonly active: number;
  readonly upgrade: number;
  readonly trade: number;
  readonly towers: number;
  readonly unfinished: number;
  readonly glitz: number;
  readonly craft: number;
  readonly life: number;
  /** Decades since 1990, 0 to 4 (`eraOf`). */
  readonly era: number;
  /** As `era`, for what people live in. */
  readonly homes: number;
  readonly freight: number;
  readonly kilns: number;
  readonly migrants: number;
  readonly metro: boolean;
  /** Districts where a feast is kept, and those whose old streets are a sham. */
  readonly feasts: readonly string[];
  readonly shams: readonly string[];
  /** What the works make. */
  readonly crafts: CraftShares;
  /** Districts that nobody has looked at lately; `density` 0–1 is how thick the cloud lies. */
  readonly clouds: readonly { readonly district: string; readonly density: number }[];
  readonly districts: readonly { readonly id: string; readonly x: number; readonly y: number }[];
  /** What stands for good: ids of finished projects, and `fast-trains` once they run. */
  readonly built: readonly string[];
  /** What the mayor's acts have put on the plots of the districts. */
  readonly sites: readonly Site[];
  /** `turn` while a year is being closed: ripe fields, ginkgo and maple. */
  readonly season: 'rest' | 'turn';
}

/** A level's picture of a state. Pure; `season` is the caller's. */
export function pictureOf(level: Level, state: State, season: CityPicture['season'] = 'rest'): CityPicture {
  const read = (id: Parameters<typeof indicator>[2]): number => indicator(level, state, id);
  const built = builtIn(level, state);
  const sites = sitesOf(level, state);
  const restored = sites.some(({ what, step }) => what === 'street' && step === 'standing') ? 1 : 0;
  const heritage = clamp(read('integrity') / 90 + 0.06 * restored);
  const works = 0.08 + 0.92 * onLogScale(manufacturing(level, state), 4, 190) ** 1.3;
  return {
    year: state.year,
    water: between(read('waterAir'), 22, 80),
    air: between(read('waterAir'), 18, 73),
    heritage,
    tended: clamp(read('cultivation') / 40 + 0.25 * restored),
    green: clamp(0.26 + 0.5 * between(read('waterAir'), 15, 90) + 0.25 * lever(state, 'ecology') + 0.2 * between(read('cultivation'), 4, 30) - 0.22 * clamp(read('landUsed'))),
    works: clamp(works),
    steel: between(read('outputPerWorker'), 12, 32),
    active: Math.max(0.08, 1 - 4.6 * Math.max(0, read('unemployment') - 0.05)),
    upgrade: clamp(0.6 * between(read('stage'), 1.4, 3.2) + 0.4 * between(read('innovation'), 12, 57)),
    trade: onLogScale(foreignOutput(state), 0.6, 110),
    towers: onLogScale(propertyOutput(state), 0.4, 20),
    unfinished: between(read('debtRatio'), 0.9, 4.5),
    glitz: clamp((0.25 + read('landUsed') + 0.4 * lever(state, 'image')) * (1 - heritage) * 1.3 - 0.2),
    craft: clamp(read('cultivation') / 25),
    life: clamp(0.2 + 0.55 * between(read('qualityOfLife'), 0, 62) + 0.25 * clamp(works) - 3 * Math.max(0, read('unemployment') - 0.05)),
    ...timesOf(level, state, sites),
    crafts: craftsOf(state),
    clouds: cloudsOver(level, state),
    districts: level.city.districts.map(({ id, x, y }) => ({ id, x, y })),
    built,
    sites,
    season,
  };
}

type Times = Pick<CityPicture, 'era' | 'homes' | 'freight' | 'kilns' | 'migrants' | 'metro' | 'feasts' | 'shams'>;

/** What belongs to its decade, and what the trade, the kilns and the feasts of the year show. */
function timesOf(level: Level, state: State, sites: readonly Site[]): Times {
  const read = (id: Parameters<typeof indicator>[2]): number => indicator(level, state, id);
  const stands = (what: Site['what']): boolean => sites.some((site) => site.what === what && site.step === 'standing');
  const era = decadesBy(state.year);
  return {
    era,
    homes: era * (0.5 + 0.5 * between(read('outputPerWorker'), 10, 40)),
    freight: Math.max(onLogScale(foreignOutput(state), 0.6, 110), onLogScale(outputOf(state, 'trade'), 0.8, 90)) * (stands('depot') ? 1 : 0.55),
    kilns: kilnIsKept(level, state) ? 1 : onLogScale(outputOf(state, 'ceramics'), 0.6, 12),
    migrants: between(read('workers') / workersAtFirst(level), 1.1, 5),
    metro: stands('metro') || (era >= METRO_FROM && onLogScale(propertyOutput(state), 0.4, 20) >= METRO_TOWERS),
    feasts: feastsIn(level, state),
    shams: shamsIn(level, state),
  };
}

const firstWorkers = new WeakMap<Level, number>();

/** Thousand workers of the first year. */
export function workersAtFirst(level: Level): number {
  const known = firstWorkers.get(level) ?? indicator(level, newGame(level, 0), 'workers');
  firstWorkers.set(level, known);
  return known;
}

/** A craft of the potters that is alive keeps its kiln burning, whatever the works do. */
const kilnIsKept = (level: Level, state: State): boolean =>
  level.city.endowments.some(({ links }, i) => (links.ceramics ?? 0) >= 0.5 && isLived(state, i));

/** A city of towers has a metro from so many decades on, whoever pays for it. */
const METRO_FROM = 3.1;
const METRO_TOWERS = 0.55;

const clamp = (x: number): number => Math.max(0, Math.min(1, x));
const between = (x: number, low: number, high: number): number => clamp((x - low) / (high - low));
const onLogScale = (x: number, low: number, high: number): number => clamp(Math.log(Math.max(x, 1e-6) / low) / Math.log(high / low));
const lever = (state: State, id: keyof typeof LEVER): number => clamp(state.stocks[LEVER[id]] / MICRO);

function outputOf(state: State, industry: (typeof INDUSTRIES)[number]): number {
  const { foreign, domestic } = industryOutput(state, industry);
  return foreign + domestic;
}

/** Billion yuan at 2020 prices. */
const manufacturing = (level: Level, state: State): number => INDUSTRIES.reduce((sum, id) => sum + (level.nation.industries[id].manufacturing ? outputOf(state, id) : 0), 0);
const foreignOutput = (state: State): number => INDUSTRIES.reduce((sum, id) => sum + industryOutput(state, id).foreign, 0);
const propertyOutput = (state: State): number => [STOCK.property, STOCK.propertyLand, STOCK.propertyNewTown, STOCK.propertyWorks].reduce((sum, stock) => sum + state.stocks[stock], 0) / MICRO;

function builtIn(level: Level, state: State): string[] {
  const projects = state.works.filter((work) => work.done <= state.year).map((work) => work.policy);
  const trains = state.happened.some((one) => one.event === 'fast-trains') || (!hasEvent(level, 'fast-trains') && state.year > 2010);
  return [...new Set([...projects, ...(trains ? ['fast-trains'] : [])])];
}

const hasEvent = (level: Level, id: string): boolean => level.city.events.some((event) => event.id === id);

/** Clouds gather over a district as it falls out of sight. */
function cloudsOver(level: Level, state: State): CityPicture['clouds'] {
  return level.city.districts.flatMap(({ id }, index) => {
    const familiarity = state.stocks[AT.familiarity + index] / MICRO;
    return familiarity < CLOUD_BELOW ? [{ district: id, density: clamp(0.45 + (CLOUD_BELOW - familiarity) / CLOUD_BELOW) }] : [];
  });
}
