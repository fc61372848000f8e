/**
 * A city learns what is close to what it already does: presence, embedded skills and relatedness density.
 *
 * Hidalgo et al. 2007; foreign plants count little unless policy embeds them, so that enclaves do not teach (Cohen & Levinthal 1990). Left out: the network of firms.
 */
import { clamp } from '../curves';
import { presenceNorm } from '../indicators';
import { CAUSE } from '../ledger';
import { AT, LEVER, STOCK } from '../stocks';
import { INDUSTRY_COUNT } from '../world';
import type { Year } from '../year';

export function learnByDoing(year: Year): void {
  const { p } = year.world;
  const { workersPerBn, tradables, skills, presence } = year.read;
  const embedded = p.embedBase + p.embedPolicy * year.lever(LEVER.localSupply);
  const norm = presenceNorm(year.world, tradables, year.t);
  for (let i = 0; i < INDUSTRY_COUNT; i++) {
    const gap = (year.domesticBase[i] + embedded * year.foreignBase[i]) * workersPerBn - year.of(AT.capability + i);
    year.change(AT.capability + i, gap * (gap > 0 ? p.learn : p.forget), gap > 0 ? CAUSE.learning : CAUSE.forgetting);
    const skill = year.of(AT.capability + i);
    const size = (year.foreignBase[i] + year.domesticBase[i]) * workersPerBn;
    skills[i] = skill / (skill + norm);
    presence[i] = size / (size + 1.5 * norm);
  }
  readDensity(year);
}

const BRIDGES = { reform: 0.12, laboratory: 0.06, freeTrade: 0.05 } as const;
const PILOT_YEARS = 12;

/** Whether a central pilot is in force this year. */
export function pilotActive(year: Year, pilot: keyof typeof BRIDGES): boolean {
  const granted = year.state.pilots[pilot];
  return granted > 0 && year.calendar - granted < PILOT_YEARS;
}

function readDensity(year: Year): void {
  const { nearness, nearnessSum } = year.world.industry;
  const { read } = year;
  const { skills } = read;
  read.bridge = (pilotActive(year, 'reform') ? BRIDGES.reform : 0) + (pilotActive(year, 'laboratory') ? BRIDGES.laboratory : 0) + (pilotActive(year, 'freeTrade') ? BRIDGES.freeTrade : 0);
  for (let i = 0; i < INDUSTRY_COUNT; i++) {
    const row = nearness[i];
    let density = 0;
    for (let j = 0; j < INDUSTRY_COUNT; j++) density += row[j] * skills[j];
    read.density[i] = clamp(density / nearnessSum[i] + read.bridge, 0, 1);
  }
}

/** Growth by what is near: Jacobs externalities, weakened by lock-in. */
export function growByRelatedness(year: Year): void {
  const { read } = year;
  const rate = year.world.p.mRelated * (1 - 0.5 * read.lockIn);
  for (let i = 0; i < INDUSTRY_COUNT; i++) year.grow(i, rate * read.density[i], CAUSE.related);
}

/** Lock-in follows concentration: quick to set, slow to loosen; pilots and supplier branching loosen it (Arthur 1989; Martin & Sunley 2006). */
export function setLockIn(year: Year): void {
  const { p } = year.world;
  let total = 0;
  for (let i = 0; i < INDUSTRY_COUNT; i++) total += year.of(AT.foreign + i) + year.of(AT.domestic + i);
  let concentration = 0;
  for (let i = 0; i < INDUSTRY_COUNT; i++) {
    const share = (year.of(AT.foreign + i) + year.of(AT.domestic + i)) / total;
    concentration += share * share;
  }
  const gap = clamp((concentration - 0.12) / 0.28, 0, 1) - year.read.lockIn;
  year.change(STOCK.lockIn, gap * (gap > 0 ? p.lockUp : p.lockDown), CAUSE.adjustment);
  const loosening = (pilotActive(year, 'freeTrade') ? 0.01 : 0) + (pilotActive(year, 'reform') ? 0.025 : 0) + (pilotActive(year, 'laboratory') ? 0.012 : 0);
  year.change(STOCK.lockIn, -loosening * year.read.lockIn, CAUSE.pilot);
  year.change(STOCK.lockIn, -0.008 * year.lever(LEVER.branching) * year.read.lockIn, CAUSE.branchingPolicy, year.by(LEVER.branching));
  year.bound(STOCK.lockIn, 0, 1);
}
