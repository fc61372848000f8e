/** The geography of a level that nobody has painted by hand: from its `map`, and guessed where the map is silent. */
import type { City, MapLine, MapRoad, MapWater } from '../../../sim/index';
import { chance, clamp } from '../chance';
import { isoPoint, WORLD, type Point } from '../world';
import type { Geography, River, RoadNet, Sailing, Shore } from './geography';
import { type Quarter, quartersOf } from './quarter-kinds';

const WIDTH = { river: 22, canal: 8 } as const;
/** Height of the painted hill, world units. */
const HILL_HEIGHT = 64;
const EDGE = { left: WORLD.x - 120, right: WORLD.x + WORLD.width + 120 } as const;

export function geographyOf(city: City): Geography {
  const waters = city.map?.waters ?? guessWaters(city);
  const quarters = quartersOf(city);
  const shores = (kinds: readonly MapWater['kind'][]): Shore[] => waters.filter(({ kind }) => kinds.includes(kind)).map(({ line }, i) => ({ line, rough: 10, seed: i + 3 }));
  const rivers = waters.flatMap(({ kind, line, width }, i): River[] => (kind === 'river' || kind === 'canal' ? [{ line, width: width ?? WIDTH[kind], seed: i + 4 }] : []));
  const lakes = shores(['lake', 'sea']);
  return {
    lakes, rivers, islands: shores(['island']),
    townCanals: quarters.filter(({ kind }) => kind === 'waterTown').flatMap(({ origin }) => [
      { origin, from: [-11, -1] as Point, to: [11, -1] as Point, width: 13 }, { origin, from: [0, -9] as Point, to: [0, 10] as Point, width: 13 },
    ]),
    ruled: quarters.filter(({ kind }) => kind === 'waterTown' || kind === 'oldTown').map(({ origin }) => [origin, -9, -7, 9, 8] as const),
    banks: [...rivers.map(({ line, width }) => ({ line, width, density: 0.55 })), ...lakes.map(({ line }) => ({ line: [...line, line[0]], width: 8, density: 0.45 }))],
    roads: [...quarters.flatMap(streetsOf), ...countryRoads(city), ...mouthBridges(waters)],
    longBridges: [], railway: railwayOf(city), pens: [],
    hills: (city.map?.heights ?? []).filter(({ kind }) => kind === 'hill').map(({ line, height }) => ({ at: line[0], size: clamp(height / HILL_HEIGHT, 0.7, 1.5) })),
    ponds: quarters.filter(({ kind }) => kind === 'ponds').map(({ origin }) => ({ at: origin, reach: [210, 92] as Point })),
    fleet: [...rivers.flatMap(onRiver), ...lakes.flatMap(onLake)],
    mist: [[WORLD.x, 1520, 270, 13, 0.85], [WORLD.x, 640, 430, 8, 0.35], [860, 1500, 500, 8, 0.35], [WORLD.x, 1520, 905, 22, 1]],
    foot: city.map?.waters ? 920 : 760,
    districts: city.districts.map(({ id, x, y }) => ({ id, x, y })),
  };
}

/** Without a map: one river that keeps off the districts, and a lake along the foot of the picture. */
function guessWaters({ districts }: City): MapWater[] {
  const clearance = (y: number): number => Math.min(...districts.map((district) => Math.abs(district.y - y)));
  const rows = Array.from({ length: 24 }, (_, i) => 340 + i * 11);
  const middle = rows.reduce((best, y) => (clearance(y) > clearance(best) ? y : best));
  const line: Point[] = Array.from({ length: 16 }, (_, i): Point => {
    const x = EDGE.left + (i * (EDGE.right - EDGE.left)) / 15;
    const close = districts.filter((district) => Math.abs(district.x - x) < 130 && Math.abs(district.y - middle) < 52);
    const push = close.reduce((sum, district) => sum + (district.y > middle ? -1 : 1) * (52 - Math.abs(district.y - middle)), 0);
    return [x, middle + clamp(push, -60, 60) + (chance(i, 3) - 0.5) * 22];
  });
  const lake: Point[] = [[-240, 700], [60, 722], [380, 706], [700, 730], [1040, 708], [1360, 726], [1660, 704], [1660, 1110], [-240, 1110]];
  return [{ kind: 'river', line, width: WIDTH.river, mark: 'E' }, { kind: 'lake', line: lake, mark: 'E' }];
}

function railwayOf({ map, districts }: City): Geography['railway'] {
  const authored = map?.roads?.find((road): road is MapRoad => road.kind === 'fastRailway');
  if (authored) return { line: authored.line, station: authored.station ?? middleOf(authored.line), from: authored.from };
  const rivers = (map?.waters ?? []).filter(({ kind }) => kind === 'river').flatMap(({ line }) => line);
  const clearance = (y: number): number => Math.min(200, ...rivers.map((point) => Math.abs(point[1] - y)), ...districts.map((district) => Math.abs(district.y - y) * 1.5));
  const row = [440, 460, 480, 500, 520, 540, 590].reduce((best, y) => (clearance(y) > clearance(best) ? y : best));
  const line: Point[] = Array.from({ length: 9 }, (_, i): Point => [WORLD.x + i * 200, row + (chance(i, 17) - 0.5) * 12]);
  const stop = clamp(Math.round((districts[0].x + 60 - WORLD.x) / 200), 1, 7);
  return { line, station: [line[stop][0], line[stop][1] - 4] };
}

const middleOf = (line: MapLine): Point => line[Math.floor(line.length / 2)];

/** Authored roads and railways, a net for each first year; or a road from each district to the nearest one that is on the net already. */
function countryRoads({ map, districts, start }: City): RoadNet[] {
  const authored = (map?.roads ?? []).filter(({ kind }) => kind !== 'fastRailway');
  if (authored.length === 0) return [{ id: 'country', street: false, lines: guessRoads(districts) }];
  const opensIn = ({ from = 0 }: MapRoad): number => (from > start.year ? from : 0);
  return [...new Set(authored.map(opensIn))].toSorted((a, b) => a - b).map((year): RoadNet => {
    const ofKind = (wanted: MapRoad['kind']): MapLine[] => authored.filter((road) => road.kind === wanted && opensIn(road) === year).map(({ line }) => line);
    return { id: year ? `country-${year}` : 'country', street: false, lines: ofKind('road'), rails: ofKind('railway'), opens: year ? ['year', year - 1] : undefined };
  });
}

/** First year of the long bridges, how far from the sea they cross, and how far they reach on land, in world units. */
const MOUTH = { year: 1997, fromSea: [130, 250], landing: 26 } as const;
/** Narrower rivers are crossed by country roads. */
const WIDE = 16;

/** Where there is a sea, bridges over the lower course of each wide river. */
function mouthBridges(waters: readonly MapWater[]): RoadNet[] {
  if (!waters.some(({ kind }) => kind === 'sea')) return [];
  const rivers = waters.filter(({ kind, width = WIDTH.river }) => kind === 'river' && width >= WIDE);
  const lines = rivers.flatMap(({ line, width = WIDTH.river }) => MOUTH.fromSea.map((far) => across(line, far, width / 2 + MOUTH.landing)));
  return [{ id: 'mouth', street: false, broad: 1.5, lines, opens: ['year', MOUTH.year - 1] }];
}

/** A line at right angles to a river, `far` from its mouth, `reach` to either side. */
function across(line: MapLine, far: number, reach: number): Point[] {
  let left = far;
  for (let i = line.length - 1; i > 0; i--) {
    const [[x, y], [x2, y2]] = [line[i], line[i - 1]];
    const length = Math.hypot(x2 - x, y2 - y);
    if (left > length && i > 1) {
      left -= length;
      continue;
    }
    const [dx, dy] = [(x2 - x) / length, (y2 - y) / length];
    const [mx, my] = [x + dx * left, y + dy * left];
    return [[mx + dy * reach, my - dx * reach], [mx, my], [mx - dy * reach, my + dx * reach]];
  }
  return [];
}

const guessRoads = (districts: City['districts']): Point[][] => districts.slice(1).map((district, i) => {
  const known = districts.slice(0, i + 1);
  const near = known.reduce((best, one) => (Math.hypot(one.x - district.x, one.y - district.y) < Math.hypot(best.x - district.x, best.y - district.y) ? one : best));
  const bend: Point = [(near.x + district.x) / 2 + (chance(i, 5) - 0.5) * 50, (near.y + district.y) / 2 + (chance(i, 6) - 0.5) * 24];
  return [[near.x, near.y + 12], bend, [district.x, district.y + 12]];
});

/** Streets of a works or tower quarter come with its first lots. */
function streetsOf({ id, kind, origin, order }: Quarter): RoadNet[] {
  if (kind !== 'works' && kind !== 'towers' && kind !== 'port') return [];
  const street = (from: Point, to: Point): Point[] => [isoPoint(origin, ...from), isoPoint(origin, ...to)];
  const lines = [...[-3.6, 2.1, 7.55].map((v) => street([-11, v], [12, v])), ...[-3.1, 4.5].map((u) => street([u, -9], [u, 9]))];
  return [{ id, street: true, opens: kind === 'towers' ? ['towers', 0.2] : ['works', 0.12 + order * 0.1], lines }];
}

const onRiver = ({ line, width }: River): Sailing[] => line.slice(1, -1).flatMap(([x, y], i): Sailing[] => (width < 12 || x < WORLD.x || x > 1520 ? [] : [[x, y, i % 2 ? 'barge' : 'wupeng', 0.95]]));

/** Sails here and there between the shores; those that would stand on land are left out later. */
function onLake({ line }: Shore): Sailing[] {
  const [xs, ys] = [line.map(([x]) => x), line.map(([, y]) => y)];
  const span = (list: readonly number[], low: number, high: number): Point => [Math.max(low, Math.min(...list)), Math.min(high, Math.max(...list))];
  const [[x0, x1], [y0, y1]] = [span(xs, WORLD.x, 1520), span(ys, 285, 900)];
  const count = Math.round(((x1 - x0) * (y1 - y0)) / 16_000);
  return Array.from({ length: count }, (_, i): Sailing => [x0 + chance(i, 71) * (x1 - x0), y0 + chance(i, 72) * (y1 - y0), i % 3 ? 'sail' : 'wupeng', 0.8 + chance(i, 73) * 0.5]);
}
