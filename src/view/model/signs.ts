/** The six signs of the desk: what the city believes, how sure it is, and how near the limit. */
import { observed, SIGNS, type Level, type Sign, type SignLimit, type State } from '../../sim/index';

export type SignState = 'alarm' | 'watch' | 'steady';

export interface SignReading {
  readonly sign: Sign;
  readonly state: SignState;
  /** As the desk shows it. */
  readonly value: number;
  /** 80 % range. */
  readonly low: number;
  readonly high: number;
  readonly measured: boolean;
  /** What the desk showed a year ago. */
  readonly lastYear: number | null;
  readonly limit: number;
  readonly bad: 'above' | 'below';
  /** How far beyond the limit, in widths of the watch zone: 0 = at the limit, −1 = just calm. */
  readonly pressure: number;
}

/** Ends of the gauge's axis; stretched where a value lies outside. */
const AXES: Readonly<Record<Sign, readonly [min: number, max: number]>> = {
  dependence: [0, 1], waterAir: [0, 100], valueKept: [0, 1], debtRatio: [0, 2], unemployment: [0, 0.12], cultivation: [0, 100],
};

const ORDER: Readonly<Record<SignState, number>> = { alarm: 0, watch: 1, steady: 2 };

/** All six, worst first. `before` is the city a year earlier. */
export function readSigns(level: Level, state: State, before: State | null): readonly SignReading[] {
  return SIGNS.map((sign) => readSign(level, { sign, state, before })).toSorted((a, b) => ORDER[a.state] - ORDER[b.state] || b.pressure - a.pressure);
}

function readSign(level: Level, of: { readonly sign: Sign; readonly state: State; readonly before: State | null }): SignReading {
  const { sign, state, before } = of;
  const rule = level.nation.signs[sign];
  const { value, low, high, measured } = observed(level, state, sign);
  const pressure = pressureOf(rule, value);
  return {
    sign, value, low, high, measured, limit: rule.limit, bad: rule.bad, pressure,
    state: stateOf(rule, { value, low, high, measured }),
    lastYear: before ? observed(level, before, sign).value : null,
  };
}

const pressureOf = (rule: SignLimit, value: number): number => (rule.bad === 'above' ? value - rule.limit : rule.limit - value) / rule.watch;

/** Alarm beyond the limit, watch near it. An unmeasured sign is judged by its range: alarm when all of it lies beyond, watch when it reaches the limit. */
export function stateOf(rule: SignLimit, seen: { readonly value: number; readonly low: number; readonly high: number; readonly measured: boolean }): SignState {
  const [best, worst] = rule.bad === 'above' ? [seen.low, seen.high] : [seen.high, seen.low];
  if (!seen.measured) return pressureOf(rule, best) > 0 ? 'alarm' : pressureOf(rule, worst) > 0 ? 'watch' : 'steady';
  const pressure = pressureOf(rule, seen.value);
  return pressure > 0 ? 'alarm' : pressure > -1 ? 'watch' : 'steady';
}

/** The axis on which a reading fits. */
export function axisOf(reading: SignReading): { readonly min: number; readonly max: number } {
  const [min, max] = AXES[reading.sign];
  return { min: Math.min(min, reading.low), max: Math.max(max, reading.high * 1.05, reading.limit * 1.1) };
}

/** Signs that are at alarm in this state, by what the desk shows. */
export const alarmsIn = (level: Level, state: State): readonly Sign[] =>
  readSigns(level, state, null).filter((reading) => reading.state === 'alarm').map((reading) => reading.sign);

