/**
 * The lie of the land for the painter: where water, heights and roads are, and what the districts look like.
 *
 * No rule reads it. A city without it is painted from its districts alone.
 */
import type { Sourced } from './level';

/** `lake`, `sea` and `island` (land in a lake or the sea) are closed outlines; `river` and `canal` run from source to mouth. */
export const WATER_KINDS = ['lake', 'sea', 'island', 'river', 'canal'] as const;
export type WaterKind = (typeof WATER_KINDS)[number];

/** A `range` is the crest of far mountains, west to east; a `hill` stands among the districts, on one point. */
export const HEIGHT_KINDS = ['range', 'hill'] as const;
export type HeightKind = (typeof HEIGHT_KINDS)[number];

export const ROAD_KINDS = ['road', 'railway', 'fastRailway'] as const;
export type RoadKind = (typeof ROAD_KINDS)[number];

/** What a district looks like. */
export const QUARTER_KINDS = ['oldTown', 'waterTown', 'works', 'towers', 'campus', 'villages', 'port', 'orchard', 'kilns', 'market', 'ponds'] as const;
export type QuarterKind = (typeof QUARTER_KINDS)[number];

/** How old houses are built: white walls under grey tile, or grey brick with wok-handle gables among banyans and palms. */
export const HOUSE_STYLES = ['jiangnan', 'lingnan'] as const;
export type HouseStyle = (typeof HOUSE_STYLES)[number];

/** What a policy builds in the picture; `none` builds nothing. */
export const BUILDINGS = [
  'works', 'depot', 'market', 'treatment', 'metro', 'station', 'school', 'laboratories', 'hospital', 'homes', 'park', 'wetland', 'pumps', 'hall', 'stage', 'street', 'plaza', 'towers', 'none',
] as const;
export type Building = (typeof BUILDINGS)[number];

/** World units of the map, x to the east and y to the foreground. */
export type MapPoint = readonly [x: number, y: number];
export type MapLine = readonly MapPoint[];

export interface MapWater extends Sourced { readonly kind: WaterKind; readonly line: MapLine; /** World units; rivers and canals only. */ readonly width?: number }
export interface MapHeight extends Sourced { readonly kind: HeightKind; readonly line: MapLine; /** World units above the horizon or the foot. */ readonly height: number }
export interface MapRoad extends Sourced { readonly kind: RoadKind; readonly line: MapLine; readonly station?: MapPoint; /** First year in which it is drawn. */ readonly from?: number }
export interface MapQuarter { readonly district: string; readonly kind: QuarterKind }

export interface CityMap extends Sourced {
  readonly waters?: readonly MapWater[];
  readonly heights?: readonly MapHeight[];
  readonly roads?: readonly MapRoad[];
  readonly quarters?: readonly MapQuarter[];
  /** `jiangnan` unless given. */
  readonly houses?: HouseStyle;
  /** Policy id → what it builds, where the painter would guess wrong. */
  readonly shows?: Readonly<Record<string, Building>>;
}
