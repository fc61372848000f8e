/** What must hold before a policy, an option or an event is open. */
import { indicator } from '../indicators';
import type { Level, Requirement } from '../level';
import type { State } from '../state';
import { worldOf } from '../world';

/** Whether a requirement of data holds in a state. */
export function holds(level: Level, state: State, requirement: Requirement): boolean {
  if ('indicator' in requirement) {
    const value = indicator(level, state, requirement.indicator);
    return 'atLeast' in requirement ? value >= requirement.atLeast : value <= requirement.atMost;
  }
  if ('done' in requirement) return state.works.some((work) => work.policy === requirement.done && work.done <= state.year);
  if ('pilot' in requirement) return state.pilots[requirement.pilot] > 0;
  if ('happened' in requirement) return state.happened.some((event) => event.event === requirement.happened);
  const file = state.endowments[worldOf(level).endowmentIndex.get(requirement.endowment) ?? -1];
  return file !== undefined && { discovered: file.discovered, identified: file.identified, active: file.activated }[requirement.step] !== null;
}

/** Whether all of a list hold. */
export function allHold(level: Level, state: State, needs: readonly Requirement[]): boolean {
  for (const need of needs) if (!holds(level, state, need)) return false;
  return true;
}

/** The first of a list that does not hold. */
export const missingOf = (level: Level, state: State, needs: readonly Requirement[] | undefined): Requirement | undefined => needs?.find((requirement) => !holds(level, state, requirement));
