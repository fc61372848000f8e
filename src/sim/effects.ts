/** Consequences written in data, applied to the year or put off until they are due. */
import { CAUSE } from './ledger';
import type { PreparedEffect } from './prepared/effects';
import type { PendingEffect, SourceRef } from './state';
import { INDUSTRIES } from './vocabulary';
import type { Year } from './year';

/** Where an effect comes from: its cause and source in the receipt, what its size is multiplied by, and what the mayor pointed at. */
export interface Origin { readonly cause: number; readonly ref: SourceRef; readonly scale: number; readonly target?: string | null }

/** Apply what is due this year and put off the rest. */
export function applyEffects(year: Year, effects: readonly PreparedEffect[], origin: Origin): void {
  const later: PendingEffect[] = [];
  for (const effect of effects) {
    for (let n = 0; n < effect.years; n++) {
      const after = effect.afterYears + n;
      if (after === 0) applyEffect(year, effect, origin);
      else later.push(putOff(effect, origin, year.calendar + after));
    }
  }
  if (later.length > 0) year.state.pending = year.state.pending.concat(later);
}

function putOff(effect: PreparedEffect, { ref, scale, target }: Origin, due: number): PendingEffect {
  const pending: PendingEffect = { year: due, source: ref, effect: effect.number, scale };
  return effect.aimed ? { ...pending, target } : pending;
}

/** Effects of earlier years that come due now. */
export function applyPending(year: Year): void {
  let isAny = false;
  for (const { year: due, source, effect, scale, target } of year.state.pending) {
    if (due !== year.calendar) continue;
    isAny = true;
    const cause = source.kind === 'event' ? (source.group === 'you' ? CAUSE.response : CAUSE.event) : CAUSE.finished;
    applyEffect(year, year.world.effects[effect], { cause, ref: source, scale, target });
  }
  if (isAny) year.state.pending = year.state.pending.filter((pending) => pending.year > year.calendar);
}

function applyEffect(year: Year, effect: PreparedEffect, { cause, ref, scale, target }: Origin): void {
  const source = year.source(ref);
  const size = effect.size * scale;
  switch (effect.doing) {
    case 'stock': return year.change(effect.stock, size, cause, source);
    case 'money': return year.change(effect.stock, size * year.read.gdp, cause, source);
    case 'services': return year.change(effect.stock, size * year.read.services, cause, source);
    case 'unit':
      year.change(effect.stock, size, cause, source);
      return year.bound(effect.stock, 0, 1);
    default: return applyToPlaces(year, { effect, size, cause, source, places: effect.aimed ? placesOf(year, effect, target) : effect.places });
  }
}

/** The district or industry that the mayor pointed at. */
function placesOf(year: Year, { doing }: PreparedEffect, target: string | null | undefined): number[] {
  const place = doing === 'district' ? year.world.districtIndex.get(target ?? '') : (INDUSTRIES as readonly (string | null | undefined)[]).indexOf(target);
  return place === undefined || place < 0 ? [] : [place];
}

interface Landing { readonly effect: PreparedEffect; readonly size: number; readonly cause: number; readonly source: number; readonly places: readonly number[] }

function applyToPlaces(year: Year, { effect, size, cause, source, places }: Landing): void {
  for (const i of places) {
    if (effect.doing === 'plant') year.change(effect.stock + i, size * year.read.tradables, cause, source);
    else if (effect.doing === 'district') year.change(effect.stock + i, size, cause, source);
    else if (effect.doing === 'pool') year.poolShare[i] += size;
    else {
      const rate = size * effect.trait[i];
      year.growForeign(i, rate * effect.foreign, cause, source);
      year.growDomestic(i, rate * effect.domestic, cause, source);
    }
  }
}
