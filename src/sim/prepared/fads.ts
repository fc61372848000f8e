/** Fads and rival regions with industries and levers as numbers. */
import { CURVE_START } from '../curves';
import type { Fad, Rival } from '../level';
import { numberOf } from '../random';
import { LEVER } from '../stocks';
import { INDUSTRIES } from '../vocabulary';

/** First and last year since 1990, and the draw that shifts both. */
interface Season { readonly from: number; readonly until: number; readonly draw: number }

export interface PreparedFad extends Season {
  readonly fad: Fad;
  /** Index of the industry that is copied, or −1. */
  readonly industry: number;
  /** Stock of the lever by which it is copied, or −1. */
  readonly lever: number;
}

export interface PreparedRival extends Season {
  readonly rival: Rival;
  readonly industries: readonly number[];
}

const seasonOf = ({ id, from, until }: Fad | Rival): Season => ({ from: from - CURVE_START, until: until - CURVE_START, draw: numberOf(id) });

export const prepareFad = (fad: Fad): PreparedFad =>
  ({ ...seasonOf(fad), fad, industry: fad.industry === undefined ? -1 : INDUSTRIES.indexOf(fad.industry), lever: fad.lever === undefined ? -1 : LEVER[fad.lever] });

export const prepareRival = (rival: Rival): PreparedRival => ({ ...seasonOf(rival), rival, industries: rival.industries.map((id) => INDUSTRIES.indexOf(id)) });
