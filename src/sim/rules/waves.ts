/**
 * Technology and demand waves carry industries up and down; clusters ride them up, lock-in amplifies the way down.
 *
 * The timing and height of a wave differ by seed; the history of seed 0 keeps its dates. Marshall; Arthur 1989. Left out: waves do not react to the city.
 */
import { between } from '../curves';
import { CAUSE } from '../ledger';
import { draw, STREAM } from '../random';
import { INDUSTRY_COUNT, type World } from '../world';
import type { Year } from '../year';

const TIMING_YEARS = 2.5;
const HEIGHT_SPREAD = 0.55;

/** Demand growth of an industry in a year, with the seed's luck. */
export function waveOf(world: World, seed: number, i: number, t: number): number {
  const table = world.industry.wave[i];
  const family = world.industry.family[i];
  if (family < 0 || seed === 0) return table[t];
  const shift = (draw(seed, STREAM.technology, family, 0) + draw(seed, STREAM.technology, family, 1) - 1) * TIMING_YEARS * world.p.luck;
  const height = 1 + (draw(seed, STREAM.technology, family, 2) - 0.5) * HEIGHT_SPREAD * world.p.luck;
  const wave = between(table, t - shift);
  return wave > 0 ? wave * height : wave;
}

export function readWaves(year: Year): void {
  for (let i = 0; i < INDUSTRY_COUNT; i++) year.read.wave[i] = waveOf(year.world, year.state.seed, i, year.t);
}

export function rideWaves(year: Year): void {
  const { p, industry } = year.world;
  const { read, t } = year;
  for (let i = 0; i < INDUSTRY_COUNT; i++) {
    const wave = read.wave[i];
    year.grow(i, industry.wave[i][t], CAUSE.wave);
    year.grow(i, wave - industry.wave[i][t], CAUSE.waveLuck);
    if (wave > 0) year.grow(i, p.mCluster * read.presence[i] * wave, CAUSE.cluster);
    else year.grow(i, p.mLockIn * read.lockIn * wave, CAUSE.lockIn);
  }
}

/** Some technologies come to belong to foreign, others to domestic firms. */
export function followOwnershipTrends(year: Year): void {
  const { biasUntil, biasForeign, biasDomestic } = year.world.industry;
  for (let i = 0; i < INDUSTRY_COUNT; i++) {
    const after = year.calendar >= biasUntil[i] ? 1 : 0;
    year.growForeign(i, biasForeign[after][i], CAUSE.ownershipTrend);
    year.growDomestic(i, biasDomestic[after][i], CAUSE.ownershipTrend);
  }
}
