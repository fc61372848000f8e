/** The lie of the land: lines long enough for their kind, names that exist, districts on dry land. */
import type { City, CityMap, MapLine, MapPoint } from '../../sim';
import { at, type Cursor, each, entriesOf, isGiven, numberAt, textAt } from '../cursor';
import type { Problem } from '../problem';
import { checkName, problem } from './common';
import type { References } from './references';

const CLOSED = ['lake', 'sea', 'island'];

export function checkMap(city: Cursor<City>, known: References): Problem[] {
  const map = at(city, 'map') as Cursor<CityMap>;
  if (!isGiven(map)) return [];
  return [
    ...each(at(map, 'waters')).flatMap((water) => [...checkLength(at(water, 'line'), CLOSED.includes(textAt(at(water, 'kind')) ?? '') ? 3 : 2), ...checkWidth(at(water, 'width'), textAt(at(water, 'kind')))]),
    ...each(at(map, 'heights')).flatMap((height) => checkHeight(at(height, 'line'), textAt(at(height, 'kind')))),
    ...each(at(map, 'roads')).flatMap((road) => checkLength(at(road, 'line'), 2)),
    ...each(at(map, 'quarters')).flatMap((quarter) => checkName(at(quarter, 'district'), known.districts)),
    ...entriesOf(at(map, 'shows')).flatMap(([id, where]) => checkName({ path: where.path, value: id }, known.policies)),
    ...checkDryLand(city, map),
  ];
}

const lengthOf = (line: Cursor<MapLine>): number => each(line).length;

function checkLength(line: Cursor<MapLine>, least: number): Problem[] {
  return Array.isArray(line.value) && lengthOf(line) < least ? [problem(line, 'wrongLength', `Needs at least ${least} points, but has ${lengthOf(line)}.`)] : [];
}

function checkHeight(line: Cursor<MapLine>, kind: string | undefined): Problem[] {
  if (kind !== 'hill') return checkLength(line, 2);
  return lengthOf(line) > 1 ? [problem(line, 'wrongLength', 'A hill stands on one point.')] : [];
}

function checkWidth(width: Cursor<number | undefined>, kind: string | undefined): Problem[] {
  return isGiven(width) && CLOSED.includes(kind ?? '') ? [problem(width, 'contradiction', `A ${kind} is an outline and has no width. Leave it out.`)] : [];
}

function checkDryLand(city: Cursor<City>, map: Cursor<CityMap>): Problem[] {
  const outlines = each(at(map, 'waters')).map((water) => ({ kind: textAt(at(water, 'kind')), line: pointsOf(at(water, 'line')) }));
  const covers = (kinds: readonly string[], point: MapPoint): boolean => outlines.some(({ kind, line }) => kinds.includes(kind ?? '') && isInside(point, line));
  return each(at(city, 'districts')).flatMap((district): Problem[] => {
    const [x, y] = [numberAt(at(district, 'x')), numberAt(at(district, 'y'))];
    if (x === undefined || y === undefined || !covers(['lake', 'sea'], [x, y]) || covers(['island'], [x, y])) return [];
    return [problem(at(district, 'x'), 'contradiction', `The district lies in the water of map.waters (${x}, ${y}). Move it, or draw an island.`)];
  });
}

/** The points of a line that have two numbers. */
function pointsOf(line: Cursor<MapLine>): MapPoint[] {
  return each(line).flatMap(({ value }): MapPoint[] => (Array.isArray(value) && typeof value[0] === 'number' && typeof value[1] === 'number' ? [[value[0], value[1]]] : []));
}

/** Whether a closed outline surrounds a point: an odd number of its edges cross the ray to the right. */
function isInside([x, y]: MapPoint, line: readonly MapPoint[]): boolean {
  return line.reduce((inside, [ax, ay], i) => {
    const [bx, by] = line[(i + 1) % line.length];
    return ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax) ? !inside : inside;
  }, false);
}
