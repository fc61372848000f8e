/** What the painter must know of a place before it sets out fields and lots: plain data, in world units, west to the left. */
import type { CityPicture } from '../../model/picture';
import type { Point } from '../world';

/** A closed outline, drawn with a loose hand: `rough` is how far it strays. */
export interface Shore { readonly line: readonly Point[]; readonly rough: number; readonly seed: number }
export interface River { readonly line: readonly Point[]; readonly width: number; readonly seed: number }

/** Town canals run straight, along the lanes: between two positions in tiles of a district. */
export interface TownCanal { readonly origin: Point; readonly from: Point; readonly to: Point; readonly width: number }
/** Town ground with ruled banks, in tiles of a district. */
export type RuledGround = readonly [origin: Point, u0: number, v0: number, u1: number, v1: number];
/** A line along which willows grow; `density` 0–1 and the width of the water that they keep off. */
export interface Bank { readonly line: readonly Point[]; readonly width: number; readonly density: number }

/** A measure of the city, and the value above which something is there. */
export type Opens = readonly [measure: 'works' | 'towers' | 'year', above: number];
export interface RoadNet {
  readonly id: string;
  readonly lines: readonly (readonly Point[])[];
  /** Railways of the same years, drawn with their sleepers. */
  readonly rails?: readonly (readonly Point[])[];
  /** Straight streets are cut off at the water; country roads cross it. */
  readonly street: boolean;
  /** How much broader than a country road; 1 where absent. */
  readonly broad?: number;
  /** Absent: there from the first year. */
  readonly opens?: Opens;
}

/** A breath of mist: from, to, y, thickness, strength. */
export type Mist = readonly [from: number, to: number, y: number, thickness: number, strength: number];
/** A boat: x, y, kind, size. */
export type Sailing = readonly [x: number, y: number, kind: string, size: number];
/** Fish pens in a lake: x, y, columns, rows. */
export type PenGroup = readonly [x: number, y: number, columns: number, rows: number];

/** A hill among the districts: its foot, and its size against the painted one. */
export interface Hill { readonly at: Point; readonly size: number }
/** Fish ponds between dykes, side by side, as far as `reach` from a point. */
export interface PondCountry { readonly at: Point; readonly reach: Point }

export interface Geography {
  readonly lakes: readonly Shore[];
  readonly islands: readonly Shore[];
  readonly rivers: readonly River[];
  readonly townCanals: readonly TownCanal[];
  readonly ruled: readonly RuledGround[];
  readonly banks: readonly Bank[];
  readonly roads: readonly RoadNet[];
  /** Northern ends of long bridges, which run to the lower left. */
  readonly longBridges: readonly Point[];
  /** The high-speed line, west to east, and its station. Its viaduct stands nine units above this ground line. */
  readonly railway: { readonly line: readonly Point[]; readonly station: Point; /** First year in which it may be there. */ readonly from?: number } | null;
  readonly hills: readonly Hill[];
  readonly ponds: readonly PondCountry[];
  readonly pens: readonly PenGroup[];
  readonly fleet: readonly Sailing[];
  readonly mist: readonly Mist[];
  /** Fields and groves reach down to here; below it is water, or only mist. */
  readonly foot: number;
  readonly districts: CityPicture['districts'];
}
