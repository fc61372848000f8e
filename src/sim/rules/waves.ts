/**
 * Technology and demand waves carry industries up and down; clusters ride them up, lock-in amplifies the way down.
 *
 * The timing and height of a wave differ by seed; the history of seed 0 keeps its dates. Marshall; Arthur 1989. Left out: waves do not react to the city.
 */
import { between } from '../curves';
import { CAUSE } from '../ledger';
import { seedLuckOf } from '../seed-luck';
import { INDUSTRY_COUNT } from '../world';
import type { Year } from '../year';

/** Demand growth of every industry this year, with the seed's luck. */
export function readWaves(year: Year): void {
  const { waveDelay, waveHeight } = seedLuckOf(year.world, year.state.seed);
  const tables = year.world.industry.wave;
  for (let i = 0; i < INDUSTRY_COUNT; i++) {
    const wave = between(tables[i], year.t - waveDelay[i]);
    year.read.wave[i] = wave > 0 ? wave * waveHeight[i] : wave;
  }
}

export function rideWaves(year: Year): void {
  const { p, industry } = year.world;
  const { read, t } = year;
  for (let i = 0; i < INDUSTRY_COUNT; i++) {
    const wave = read.wave[i];
    const usual = industry.wave[i][t];
    year.grow(i, usual, CAUSE.wave);
    if (wave !== usual) year.grow(i, wave - usual, CAUSE.waveLuck);
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
