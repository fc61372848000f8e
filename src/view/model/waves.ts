/** The seasons of an industry's demand, and the technology waves that every city rides. */
import { curveAt, INDUSTRIES, type Industry, type Nation } from '../../sim/index';

export const SEASONS = ['emerging', 'surging', 'mature', 'fading'] as const;
export type Season = (typeof SEASONS)[number];

/** Real growth of demand a year from which a wave is in full summer. */
const SURGING_FROM = 0.12;
/** A wave's curve has one value every five years from here. */
const CURVE_START = 1990;
const CURVE_STEP_YEARS = 5;

/**
 * Season of a demand curve in `year`.
 *
 * Negative growth is fading, fast growth is surging. Slow growth is emerging while the best years still lie ahead, and mature afterwards:
 * the level of growth alone cannot tell a young industry from an old one.
 */
export function seasonOf(wave: readonly number[], year: number): Season {
  const growth = curveAt(wave, year);
  if (growth < 0) return 'fading';
  if (growth >= SURGING_FROM) return 'surging';
  return bestGrowth(wave, { after: year }) > bestGrowth(wave, { until: year }) ? 'emerging' : 'mature';
}

/** Season of every industry in `year`. */
export function seasonsOf(nation: Nation, year: number): Readonly<Record<Industry, Season>> {
  return Object.fromEntries(INDUSTRIES.map((industry) => [industry, seasonOf(nation.industries[industry].wave, year)])) as Record<Industry, Season>;
}

/** From this part of its best growth on, a technology's demand counts as more than a trickle. */
const TAKEN_OFF = 0.6;
const LAST_KNOT_YEARS = 45;

/** The year until which there is little demand for a technology, counted from `year`; null once it has taken off, and for crafts that every age has known. */
export function littleDemandBefore(nation: Nation, industry: Industry, year: number): number | null {
  const { wave, family } = nation.industries[industry];
  if (family === null) return null;
  const least = TAKEN_OFF * Math.max(...wave);
  const years = Array.from({ length: LAST_KNOT_YEARS }, (_, n) => CURVE_START + n);
  const takesOff = years.find((one) => curveAt(wave, one) >= least) ?? CURVE_START;
  return takesOff > year ? takesOff : null;
}

function bestGrowth(wave: readonly number[], years: { readonly after: number } | { readonly until: number }): number {
  const edge = 'after' in years ? years.after : years.until;
  const knots = wave.filter((_, index) => {
    const year = CURVE_START + index * CURVE_STEP_YEARS;
    return 'after' in years ? year > edge : year <= edge;
  });
  return Math.max(curveAt(wave, edge), ...knots);
}

export interface WavePoint { readonly year: number; /** Real growth of demand a year, 0.1 = 10 %. */ readonly growth: number }

/** One technology as the whole country meets it. */
export interface TechnologyWave {
  readonly family: number;
  readonly industries: readonly Industry[];
  readonly points: readonly WavePoint[];
  readonly peak: WavePoint;
}

/** The technology waves between two years, the earliest peak first. */
export function technologyWaves(nation: Nation, years: { readonly from: number; readonly to: number }): readonly TechnologyWave[] {
  const families = new Map<number, Industry[]>();
  for (const industry of INDUSTRIES) {
    const { family } = nation.industries[industry];
    if (family !== null) families.set(family, [...(families.get(family) ?? []), industry]);
  }
  return [...families]
    .map(([family, industries]) => waveOfFamily(nation, { family, industries, ...years }))
    .toSorted((a, b) => a.peak.year - b.peak.year);
}

function waveOfFamily(nation: Nation, family: { readonly family: number; readonly industries: readonly Industry[]; readonly from: number; readonly to: number }): TechnologyWave {
  const points: WavePoint[] = [];
  for (let year = family.from; year <= family.to; year += 1) {
    const total = family.industries.reduce((sum, industry) => sum + curveAt(nation.industries[industry].wave, year), 0);
    points.push({ year, growth: total / family.industries.length });
  }
  const peak = points.reduce((best, point) => (point.growth > best.growth ? point : best));
  return { family: family.family, industries: family.industries, points, peak };
}

/** Years ahead that a city's market watch can see; what comes later is a guess. */
export const MARKET_WATCH_YEARS = 5;
/** Timing luck: each technology may come this much earlier or later than the calendar says. */
export const TIMING_LUCK_YEARS = 2.5;
