/** The fan chart as numbers: what the desk has shown, what may come as it is, what may come with the stamps. */
import type { Forecast } from '../../insight/index';
import type { Run } from '../../run/index';
import { observed, type Level, type Sign, type State } from '../../sim/index';
import type { Reach } from './look-back';

export interface FanPoint { readonly year: number; readonly low: number; readonly middle: number; readonly high: number }
export interface Fan {
  readonly sign: Sign;
  /** What the desk showed at the end of each year, the present one last. */
  readonly history: readonly { readonly year: number; readonly value: number }[];
  readonly anyway: readonly FanPoint[];
  readonly stamped: readonly FanPoint[];
  readonly limit: number;
  readonly bad: 'above' | 'below';
  /** Ends of the upright axis. */
  readonly low: number;
  readonly high: number;
}

const HISTORY_YEARS = 5;

/** The fan of one sign. Years are ends of years: the state at the start of 2008 is what 2007 ended with. */
export function fanOf(run: Run, forecast: Forecast | null, sign: Sign): Fan {
  const { limit, bad } = run.level.nation.signs[sign];
  const history = historyOf(run, sign);
  const now = history.at(-1)!;
  const band = forecast?.fans[sign];
  const course = (which: 'with' | 'without'): FanPoint[] =>
    band ? [{ year: now.year, low: now.value, middle: now.value, high: now.value }, ...band.years.map((year, n) => ({ year, low: band[which][n].p10, middle: band[which][n].p50, high: band[which][n].p90 }))] : [];
  const [anyway, stamped] = [course('without'), course('with')];
  return { sign, history, anyway, stamped, limit, bad, ...axisOf([...history.map((point) => point.value), ...[...anyway, ...stamped].flatMap((point) => [point.low, point.high])], limit) };
}

/** The years on the fan whose desks can be looked back at; null where there are not two of them. */
export function brushedYears({ history }: Fan, reach: Reach): { readonly from: number; readonly until: number } | null {
  const [from, until] = [Math.max(history[0].year, reach.from), history[history.length - 1].year];
  return from < until ? { from, until } : null;
}

function historyOf({ level, years, state }: Run, sign: Sign): Fan['history'] {
  const states: readonly State[] = [...years.slice(-HISTORY_YEARS).map((played) => played.before), state];
  return states.map((one) => ({ year: one.year - 1, value: valueIn(level, one, sign) }));
}

const valueIn = (level: Level, state: State, sign: Sign): number => observed(level, state, sign).value;

/** Room for everything that is drawn, and for the limit where it is near. */
function axisOf(values: readonly number[], limit: number): { readonly low: number; readonly high: number } {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const span = Math.max(most - least, Math.abs(most) * 0.08, 1e-3);
  const isNear = limit > least - span * 1.5 && limit < most + span * 1.5;
  const [low, high] = isNear ? [Math.min(least, limit), Math.max(most, limit)] : [least, most];
  const margin = (high - low || span) * 0.12;
  return { low: least >= 0 ? Math.max(0, low - margin) : low - margin, high: high + margin };
}
