/** How the six signs moved over years that are past, as the desk showed them. */
import { observed, SIGNS, type Indicator, type Sign } from '../../sim/index';
import type { PlayedYear, Run } from '../../run/index';
import { decimalsOf, scaleOf } from './format';
import { readSigns, type SignReading } from './signs';

export interface SignMove {
  readonly sign: Sign;
  readonly from: number;
  readonly to: number;
  /** As written: `to` and `from` rounded, then subtracted, so that it agrees with what is read beside it. In the sign's own unit. */
  readonly change: number;
  readonly turn: 'better' | 'worse' | 'same';
  readonly state: SignReading['state'];
  readonly newAlarm: boolean;
  readonly measured: boolean;
  /** What the desk shows where it is not measured: the 80 % range. */
  readonly low: number;
  readonly high: number;
  /** The change in widths of the sign's watch zone. */
  readonly strength: number;
}

/** All six in their usual order. */
export function movesOf(run: Run, years: readonly PlayedYear[]): readonly SignMove[] {
  const { before } = years[0];
  const { after } = years[years.length - 1];
  const [was, is] = [readSigns(run.level, before, null), readSigns(run.level, after, null)];
  return SIGNS.map((sign) => {
    const reading = is.find((one) => one.sign === sign)!;
    const from = observed(run.level, before, sign).value;
    const change = writtenChange(sign, from, reading.value);
    const { watch, bad } = run.level.nation.signs[sign];
    return {
      sign, from, to: reading.value, change,
      turn: change === 0 ? 'same' : change > 0 === (bad === 'below') ? 'better' : 'worse',
      state: reading.state, newAlarm: reading.state === 'alarm' && was.find((one) => one.sign === sign)?.state !== 'alarm',
      measured: reading.measured, low: reading.low, high: reading.high, strength: change === 0 ? 0 : Math.abs(change) / watch,
    };
  });
}

/** The change between two values as they are written: rounded, then subtracted, in the indicator's own unit. Wherever a change stands beside a value it is this one. */
export const writtenChange = (id: Indicator, from: number, to: number): number => written(id, to) - written(id, from);

function written(sign: Indicator, value: number): number {
  const step = scaleOf(sign) * 10 ** decimalsOf(sign);
  return Math.round(value * step) / step;
}
