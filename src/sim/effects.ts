/** Consequences written in data, applied to the year or put off until they are due. */
import type { Effect } from './level';
import { CAUSE } from './ledger';
import type { SourceRef } from './state';
import { AT, LEVER, type Scalar, STOCK } from './stocks';
import { INDUSTRIES, type Industry } from './vocabulary';
import { INDUSTRY_COUNT } from './world';
import type { Year } from './year';

/** Where an effect comes from: its cause and source in the receipt, what its size is multiplied by, and what the mayor pointed at. */
export interface Origin { readonly cause: number; readonly ref: SourceRef; readonly scale: number; readonly target?: string | null }

/** Domestic firms sell less abroad: they feel a world shock less. */
const DOMESTIC_SHARE = 0.7;
/** In data, the district or industry that the mayor pointed at. */
const TARGET = 'target';

/** Apply what is due this year and put off the rest. */
export function applyEffects(year: Year, effects: readonly Effect[], origin: Origin): void {
  for (const effect of effects) {
    const after = effect.afterYears ?? 0;
    for (let n = 0; n < (effect.years ?? 1); n++) {
      if (after + n === 0) applyEffect(year, effect, origin);
      else putOff(year, effect, { origin, year: year.calendar + after + n });
    }
  }
}

function putOff(year: Year, effect: Effect, due: { origin: Origin; year: number }): void {
  const index = year.world.effectIndex.get(effect);
  if (index !== undefined) year.state.pending = [...year.state.pending, { year: due.year, source: due.origin.ref, effect: index, scale: due.origin.scale }];
}

/** Effects of earlier years that come due now. */
export function applyPending(year: Year): void {
  if (year.state.pending.length === 0) return;
  for (const pending of year.state.pending) {
    if (pending.year !== year.calendar) continue;
    const cause = pending.source.kind === 'event' ? (pending.source.group === 'you' ? CAUSE.response : CAUSE.event) : CAUSE.projects;
    applyEffect(year, year.world.effects[pending.effect], { cause, ref: pending.source, scale: pending.scale });
  }
  year.state.pending = year.state.pending.filter((pending) => pending.year > year.calendar);
}

function applyEffect(year: Year, effect: Effect, origin: Origin): void {
  const { cause, scale } = origin;
  const source = year.source(origin.ref);
  if ('stock' in effect) year.change(STOCK[effect.stock as Scalar], effect.change * scale, cause, source);
  else if ('money' in effect) year.change(MONEY[effect.money], effect.shareOfGdp * scale * year.read.gdp, cause, source);
  else if ('growth' in effect) applyGrowth(year, effect, { cause, scale, source, target: origin.target });
  else if ('plant' in effect) year.change((effect.owner === 'foreign' ? AT.foreign : AT.domestic) + industryIndex(effect.plant, origin.target), effect.shareOfTradables * scale * year.read.tradables, cause, source);
  else if ('lever' in effect) year.change(LEVER[effect.lever], effect.change * scale, cause, source);
  else if ('hold' in effect) year.change(LEVER[effect.hold] - AT.lever + AT.hold, effect.change * scale, cause, source);
  else applyToPlaces(year, effect, { cause, scale, source, target: origin.target });
}

const MONEY = { treasury: STOCK.treasury, debt: STOCK.debt, hidden: STOCK.hiddenDebt };
const industryIndex = (id: string, target: string | null | undefined): number => INDUSTRIES.indexOf((id === TARGET ? target : id) as Industry);

interface Applied { readonly cause: number; readonly scale: number; readonly source: number; readonly target?: string | null }

function applyToPlaces(year: Year, effect: Extract<Effect, { endowment: string } | { actor: string } | { pool: string } | { district: string }>, { cause, scale, source, target }: Applied): void {
  const { world } = year;
  if ('endowment' in effect) {
    const stock = AT[effect.part] + world.endowmentIndex.get(effect.endowment)!;
    year.change(stock, effect.change * scale, cause, source);
    year.bound(stock, 0, 1);
  } else if ('actor' in effect) year.change(AT.influence + world.actorIndex.get(effect.actor)!, effect.change * scale, cause, source);
  else if ('district' in effect) year.change(AT.familiarity + world.districtIndex.get(effect.district === TARGET ? (target ?? '') : effect.district)!, effect.familiarity * scale, cause, source);
  else for (let i = 0; i < INDUSTRY_COUNT; i++) if (effect.pool === 'all' || i === industryIndex(effect.pool, target)) year.poolShare[i] += effect.share * scale;
}

function applyGrowth(year: Year, effect: Extract<Effect, { growth: string }>, { cause, scale, source, target }: Applied): void {
  if (effect.growth === 'localServices') return year.change(STOCK.services, effect.rate * scale * year.read.services, cause, source);
  const { industry } = year.world;
  for (let i = 0; i < INDUSTRY_COUNT; i++) {
    if (!touches(year, effect.growth, i, target)) continue;
    const rate = effect.rate * scale * (effect.scaledBy === undefined ? 1 : industry[effect.scaledBy][i]);
    if (effect.owner !== 'domestic') year.growForeign(i, rate, cause, source);
    if (effect.owner !== 'foreign') year.growDomestic(i, rate * (effect.scaledBy === 'openness' ? DOMESTIC_SHARE : 1), cause, source);
  }
}

function touches(year: Year, group: string, i: number, target: string | null | undefined): boolean {
  if (group === 'all') return true;
  if (group === 'manufacturing') return year.world.industry.manufacturing[i] > 0;
  if (group === 'ict') return year.world.industry.ict[i] > 0;
  return industryIndex(group, target) === i;
}
