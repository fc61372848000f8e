/** Effects of data with their names turned into numbers, so that applying one looks nothing up. */
import type { Effect, EffectKind } from '../level';
import { AT, LEVER, type Scalar, STOCK } from '../stocks';
import { INDUSTRIES, type Industry } from '../vocabulary';
import type { IndustryTables } from './industries';

/** In data, the district or industry that the mayor points at. */
const TARGET = 'target';

/**
 * What an effect does:
 * `stock` moves one, `unit` moves one that stays within 0–1, `money` moves one by a share of GDP, `plant` and `district` move one of a family,
 * `growth` adds to growth rates, `services` to local services, `pool` to the foreign investment on offer.
 */
export type Doing = 'stock' | 'unit' | 'money' | 'plant' | 'district' | 'growth' | 'services' | 'pool';

export interface PreparedEffect {
  /** Its number among the level's effects, by which a state names one that is still to come. */
  readonly number: number;
  readonly afterYears: number;
  readonly years: number;
  readonly doing: Doing;
  /** The stock that moves, or the first of its family; −1 for rates and pools. */
  readonly stock: number;
  /** Change, rate or share, as in the data. */
  readonly size: number;
  /** The industries that it touches, or the one district; empty when the mayor points at it. */
  readonly places: readonly number[];
  readonly aimed: boolean;
  /** Growth: what multiplies the rate, by industry, for foreign firms and for domestic ones. */
  readonly trait: Float64Array;
  readonly foreign: number;
  readonly domestic: number;
}

/** What names in effects stand for on a level. */
export interface Names {
  readonly endowment: ReadonlyMap<string, number>;
  readonly district: ReadonlyMap<string, number>;
  readonly actor: ReadonlyMap<string, number>;
  readonly industry: IndustryTables;
}

const PLAIN = Float64Array.from(INDUSTRIES, () => 1);

type What = Pick<PreparedEffect, 'doing' | 'stock' | 'size'> & Partial<PreparedEffect>;

export function prepareEffect(effect: Effect, number: number, names: Names): PreparedEffect {
  return { number, afterYears: effect.afterYears ?? 0, years: effect.years ?? 1, places: [], aimed: false, trait: PLAIN, foreign: 1, domestic: 1, ...whatOf(effect, names) };
}

const MONEY = { treasury: STOCK.treasury, debt: STOCK.debt, hidden: STOCK.hiddenDebt };

function whatOf(effect: EffectKind, names: Names): What {
  if ('stock' in effect) return { doing: 'stock', stock: STOCK[effect.stock as Scalar], size: effect.change };
  if ('money' in effect) return { doing: 'money', stock: MONEY[effect.money], size: effect.shareOfGdp };
  if ('growth' in effect) return growthOf(effect, names.industry);
  if ('plant' in effect) return { doing: 'plant', stock: effect.owner === 'foreign' ? AT.foreign : AT.domestic, size: effect.shareOfTradables, ...industriesOf(effect.plant, names.industry) };
  if ('lever' in effect) return { doing: 'stock', stock: LEVER[effect.lever], size: effect.change };
  if ('hold' in effect) return { doing: 'stock', stock: LEVER[effect.hold] - AT.lever + AT.hold, size: effect.change };
  if ('endowment' in effect) return { doing: 'unit', stock: AT[effect.part] + names.endowment.get(effect.endowment)!, size: effect.change };
  if ('actor' in effect) return { doing: 'stock', stock: AT.influence + names.actor.get(effect.actor)!, size: effect.change };
  if ('district' in effect) return { doing: 'district', stock: AT.familiarity, size: effect.familiarity, aimed: effect.district === TARGET, places: known(names.district.get(effect.district)) };
  return { doing: 'pool', stock: -1, size: effect.share, ...industriesOf(effect.pool, names.industry) };
}

const known = (place: number | undefined): number[] => (place === undefined ? [] : [place]);

/** Domestic firms sell less abroad: they feel a world shock less. */
const DOMESTIC_SHARE = 0.7;

function growthOf(effect: Extract<EffectKind, { growth: string }>, industry: IndustryTables): What {
  if (effect.growth === 'localServices') return { doing: 'services', stock: STOCK.services, size: effect.rate };
  const { scaledBy, owner } = effect;
  const domestic = scaledBy === 'openness' ? DOMESTIC_SHARE : 1;
  return {
    doing: 'growth', stock: -1, size: effect.rate, ...industriesOf(effect.growth, industry), trait: scaledBy === undefined ? PLAIN : industry[scaledBy],
    foreign: owner === 'domestic' ? 0 : 1, domestic: owner === 'foreign' ? 0 : domestic,
  };
}

function industriesOf(group: string, { manufacturing, ict }: IndustryTables): Pick<PreparedEffect, 'places' | 'aimed'> {
  const mask = { all: manufacturing.map(() => 1), manufacturing, ict }[group];
  const places = mask === undefined ? [INDUSTRIES.indexOf(group as Industry)].filter((i) => i >= 0) : [...mask.keys()].filter((i) => mask[i] > 0);
  return { places, aimed: group === TARGET };
}
