/** Able officials, talent and research help firms to grow; missing skills hold domestic firms back (Glaeser; Cohen & Levinthal 1990). */
import { clamp } from '../curves';
import { CAUSE } from '../ledger';
import { AT } from '../stocks';
import { INDUSTRY_COUNT } from '../world';
import type { Year } from '../year';

/** 1 when people know what the industry needs, 0 when they are far from it. */
export const skillMatch = (human: number, needed: number): number => (human >= needed ? 1 : clamp(1 - 5 * (needed - human), 0, 1));

export function growByPeople(year: Year): void {
  const { p, industry, curve } = year.world;
  const { read, t } = year;
  for (let i = 0; i < INDUSTRY_COUNT; i++) {
    const needed = industry.skillNeeded[i];
    const wave = read.wave[i];
    const refined = clamp((year.of(AT.stage + i) - 1) / 2, 0, 1);
    year.grow(i, p.mTalent * (read.human - 0.5 * curve.humanCapital[t] - 0.5 * needed) * (1.1 - industry.labour[i]) * refined, CAUSE.talent);
    if (wave > -0.02) year.growDomestic(i, p.mResearch * read.research * industry.techIntensity[i], CAUSE.researchBase);
    if (wave > 0) year.growDomestic(i, -0.5 * wave * (1 - skillMatch(read.human, needed)), CAUSE.skillGap);
  }
}

export function growByBusinessClimate(year: Year): void {
  const { governance } = year.read;
  for (let i = 0; i < INDUSTRY_COUNT; i++) {
    year.growForeign(i, 0.012 * (governance - 0.4), CAUSE.businessClimate);
    year.growDomestic(i, 0.035 * (governance - 0.4), CAUSE.businessClimate);
  }
}
