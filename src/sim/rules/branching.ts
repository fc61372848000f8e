/**
 * New domestic firms branch out of related skills, learn from foreign plants, or are founded by a template programme that works only near what the city can do.
 *
 * Frenken et al. 2007; Neffke et al. 2011; Boschma 2017. A failed template leaves hidden debt. Left out: firm size.
 */
import { clamp } from '../curves';
import { CAUSE } from '../ledger';
import { planSource } from '../sources';
import { AT, LEVER } from '../stocks';
import { INDUSTRY_COUNT } from '../world';
import type { Year } from '../year';
import { skillMatch } from './people-and-knowledge';
import { targetOf } from './policies';

export function branchOut(year: Year): void {
  const { p, industry } = year.world;
  const { read } = year;
  const learning = p.spill * read.absorption;
  const policy = year.lever(LEVER.branching);
  const supply = year.lever(LEVER.localSupply);
  for (let i = 0; i < INDUSTRY_COUNT; i++) {
    const stock = AT.domestic + i;
    const branch = p.branch * read.tradables * read.density[i] * read.density[i] * skillMatch(read.human, industry.skillNeeded[i]) * (0.3 + read.governance) * clamp((read.wave[i] + 0.02) / 0.15, 0, 1.2) * (1 - read.presence[i]) * (1 - 0.8 * read.lockIn);
    year.change(stock, branch, CAUSE.branching);
    if (policy !== 0) year.change(stock, branch * p.branchPolicy * policy, CAUSE.branchingPolicy, year.by(LEVER.branching));
    year.change(stock, learning * 0.12 * year.foreignBase[i], CAUSE.spillover);
    if (supply !== 0) year.change(stock, learning * 1.6 * supply * year.foreignBase[i], CAUSE.spillover, year.by(LEVER.localSupply));
  }
}

/** Chance that a programme in an industry founds something, 0–1: density squared, skills, demand, less crowding by all towns and by those who follow the same fad. */
export function entrySuccess(year: Year, i: number): number {
  const { read, world, t } = year;
  const near = clamp((read.density[i] - 0.28) / 0.4, 0, 1);
  return near * near * skillMatch(read.human, world.industry.skillNeeded[i]) * clamp((read.wave[i] + 0.05) / 0.15, 0, 1) * (1 - 0.6 * clamp(world.curve.crowding[t] + read.crowd[i], 0, 1));
}

/** Template programmes and the plan's focus on industries that the city does not have yet. */
export function enterIndustries(year: Year): void {
  const { p } = year.world;
  const copied = targetOf(year, LEVER.entry);
  const effort = year.lever(LEVER.entry);
  if (copied >= 0 && effort > 0) {
    const success = entrySuccess(year, copied);
    year.change(AT.domestic + copied, p.entryGain * 0.5 * year.read.tradables * effort * success, CAUSE.entry, year.by(LEVER.entry));
    year.entryFailure = 1 - success;
  }
  for (let i = 0; i < INDUSTRY_COUNT; i++) {
    const focus = year.of(AT.focus + i);
    const absent = 1 - year.read.presence[i];
    if (focus > 0 && absent > 0.5) year.change(AT.domestic + i, p.entryGain * 0.3 * year.read.tradables * focus * absent * entrySuccess(year, i), CAUSE.entry, planSource(year));
  }
}
