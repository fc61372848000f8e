import { hashState, type State } from '../sim/index';

const known = new WeakMap<State, string>();

/** The hash of a state of a run, which nobody changes any more: a run is saved at every click, and only its last year is new. */
export function fingerprintOf(state: State): string {
  let hash = known.get(state);
  if (hash === undefined) known.set(state, (hash = hashState(state)));
  return hash;
}
