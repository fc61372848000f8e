/** The desk's one sentence: the sign nearest its limit, moving fastest, touching most people. */
import type { Sign } from '../../sim/index';
import type { MessageKey } from '../text/index';
import type { SignReading, SignState } from './signs';

export interface Headline {
  readonly sign: Sign;
  readonly state: SignState;
  readonly trend: 'rising' | 'falling' | 'flat';
  /** Tenths of the whole, for shares: `seven in ten`. */
  readonly tenths: number;
  readonly measured: boolean;
  /** One of so many people, for the jobless. */
  readonly oneIn: number;
}

/** How many people a sign touches: jobs and breath first, the archive last. */
const TOUCHES: Readonly<Record<Sign, number>> = { unemployment: 1, waterAir: 0.95, dependence: 0.9, debtRatio: 0.7, valueKept: 0.65, cultivation: 0.6 };
/** A change by less than this share of the watch zone does not count as movement. */
const STILL = 0.06;

/** The headline of a year from its readings. */
export function headlineOf(readings: readonly SignReading[], watchOf: (sign: Sign) => number): Headline {
  const loudest = readings.toSorted((a, b) => urgencyOf(b, watchOf) - urgencyOf(a, watchOf))[0];
  const speed = speedOf(loudest, watchOf);
  return {
    sign: loudest.sign,
    state: loudest.state,
    // `rising` and `falling` speak of the trouble, not of the number.
    trend: Math.abs(speed) < STILL ? 'flat' : speed > 0 ? 'rising' : 'falling',
    tenths: Math.min(10, Math.max(0, Math.round(loudest.value * 10))),
    measured: loudest.measured,
    oneIn: Math.max(2, Math.round(1 / Math.max(0.001, loudest.value))),
  };
}

/** Nearness × speed × people. Nearness is never negative, so that a calm city still has a first worry. */
export function urgencyOf(reading: SignReading, watchOf: (sign: Sign) => number): number {
  const nearness = Math.max(0.02, 1.5 + Math.min(1.5, reading.pressure)) + (reading.state === 'alarm' ? 1.5 : 0);
  const speed = speedOf(reading, watchOf);
  // What has stood still far beyond its limit for years is no news; what moves near it is.
  const pace = Math.abs(speed) < STILL ? 0.4 : 1 + Math.min(0.8, Math.max(-0.6, speed));
  return nearness * pace * TOUCHES[reading.sign];
}

/** Movement towards the bad side in a year, in widths of the watch zone. */
function speedOf(reading: SignReading, watchOf: (sign: Sign) => number): number {
  if (reading.lastYear === null) return 0;
  const change = reading.value - reading.lastYear;
  return (reading.bad === 'above' ? change : -change) / watchOf(reading.sign);
}

/** Sentences for what stands still for years: the same fact, seen from another side. */
const WORDINGS: Readonly<Partial<Record<`${Sign}.${SignState}`, readonly MessageKey[]>>> = {
  'cultivation.alarm': ['headline.cultivation.alarm', 'headline.cultivation.alarm.old', 'headline.cultivation.alarm.unwritten'],
  'dependence.alarm': ['headline.dependence.alarm', 'headline.dependence.alarm.elsewhere'],
  'waterAir.alarm': ['headline.waterAir.alarm', 'headline.waterAir.alarm.fish'],
};

/** Message that says it in `year`; its values are the headline's own fields. */
export function headlineKey({ sign, state, trend, measured }: Headline, year: number): MessageKey {
  if (sign === 'waterAir' && state === 'watch' && !measured) return 'headline.waterAir.unmeasured';
  const wordings = trend === 'flat' ? WORDINGS[`${sign}.${state}`] : undefined;
  return wordings ? wordings[year % wordings.length] : `headline.${sign}.${state}`;
}
