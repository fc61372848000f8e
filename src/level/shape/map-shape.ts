import * as v from 'valibot';
import { BUILDINGS, HEIGHT_KINDS, HOUSE_STYLES, QUARTER_KINDS, ROAD_KINDS, WATER_KINDS } from '../../sim';
import { between, exactObject, id, says, sourced, year } from './basics';

export const mapPoint = says(v.strictTuple([between(-300, 1740), between(-100, 1160)]), 'World units of the map: x −80 (west) to 1520 (east), y 285 (horizon) to 960 (foreground).');
const MOST_POINTS = 80;
const mapLine = v.pipe(v.array(mapPoint), v.minLength(1), v.maxLength(MOST_POINTS));
const atMost = <S extends v.GenericSchema>(entry: S, most: number) => v.optional(v.pipe(v.array(entry), v.maxLength(most)));

const water = exactObject({
  kind: says(v.picklist(WATER_KINDS), 'lake, sea, island: a closed outline. river, canal: from source to mouth.'), line: mapLine,
  width: v.optional(says(between(4, 80), 'World units; rivers and canals only. A river is 14–40 wide, a canal 6–12.')), ...sourced,
});
const height = exactObject({ kind: says(v.picklist(HEIGHT_KINDS), 'range: far mountains, west to east. hill: one point among the districts.'), line: mapLine, height: says(between(10, 180), 'World units.'), ...sourced });
const road = exactObject({ kind: v.picklist(ROAD_KINDS), line: mapLine, station: v.optional(mapPoint), from: v.optional(says(year, 'First year in which it is drawn.')), ...sourced });
const quarter = exactObject({ district: id, kind: says(v.picklist(QUARTER_KINDS), 'What the district looks like; the first one given is its heart.') });

/** The lie of the land; for the painter alone. */
export const cityMap = exactObject({
  waters: atMost(water, 24), heights: atMost(height, 12), roads: atMost(road, 16), quarters: atMost(quarter, 24),
  houses: v.optional(says(v.picklist(HOUSE_STYLES), 'How old houses are built; jiangnan unless given.')),
  shows: v.optional(says(v.record(id, v.picklist(BUILDINGS)), 'Policy → what it builds in the picture, where the painter would guess wrong.')), ...sourced,
});
