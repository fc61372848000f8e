/** How the six signs moved over years that are past, as the desk showed them. */
import { observed, SIGNS, type Sign } from '../../sim/index';
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
    const change = written(sign, reading.value) - written(sign, from);
    const { watch, bad } = run.level.nation.signs[sign];
    return {
      sign, from, to: reading.value, change,
      turn: change === 0 ? 'same' : change > 0 === (bad === 'below') ? 'better' : 'worse',
      state: reading.state, newAlarm: reading.state === 'alarm' && was.find((one) => one.sign === sign)?.state !== 'alarm',
      measured: reading.measured, strength: change === 0 ? 0 : Math.abs(change) / watch,
    };
  });
}

function written(sign: Sign, value: number): number {
  const step = scaleOf(sign) * 10 ** decimalsOf(sign);
  return Math.round(value * step) / step;
}
