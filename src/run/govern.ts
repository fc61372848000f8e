import type { Mayor } from '../sim/index';
import { playOneYear } from './dispatch';
import { EMPTY_DRAFT, isOver } from './run';
import type { Run } from './run';

/** Let a mayor govern a run from its current year until `until` (not included) or to the end. The open draft is dropped. */
export function govern(run: Run, mayor: Mayor, until: number = Infinity): Run {
  let going = run;
  while (!isOver(going) && going.state.year < until) {
    const played = playOneYear(going, mayor(going.level, going.state));
    going = { ...going, years: [...going.years, played], state: played.after, draft: EMPTY_DRAFT };
  }
  return going;
}
