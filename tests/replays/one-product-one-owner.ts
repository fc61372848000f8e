import { grant, isPlanYear, planFor, stopAllBut } from '../../src/insight/strategies/wishes';
import type { Decision, Level, State } from '../../src/sim/index';

/** Everything for the laptop plants: land, parks and investors of one product, nothing that the city could keep. */
export function oneProductOneOwner(level: Level, state: State): Decision[] {
  const target = state.year < 1996 ? 'desktops' : 'laptops';
  const wanted = ['court-investors', 'industrial-parks', 'sell-land', 'financing-vehicle'];
  return grant(level, state, [
    ...stopAllBut(level, state, new Set(wanted)),
    ...(isPlanYear(state.year) ? [planFor([target], { industry: 60, skills: 0, roads: 40, environment: 0, culture: 0 })] : []),
    ...wanted.map((policy): Decision => ({ kind: 'setLevel', policy, level: 2, ...(policy === 'court-investors' ? { target } : {}) })),
    { kind: 'launch', policy: 'second-laptop-plant', target },
  ]);
}
