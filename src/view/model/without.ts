import { observed, playYear, type Decision, type Indicator, type SourceRef, type State } from '../../sim/index';
import type { PlayedYear, Run } from '../../run/index';

export interface Left { readonly source: SourceRef; readonly indicator: Indicator }

/**
 * What the desk would show of a number at the end of these years had the source rested in all of them: they are played again without it, all else as it was decided, where it is still legal.
 *
 * Null where there is nothing in these years that can be left out.
 */
export function valueWithout({ level }: Run, years: readonly PlayedYear[], { source, indicator }: Left): number | null {
  const orders = ordersToStop(level, years[0].before, source);
  const isStruck = source.kind === 'event' && source.group !== 'you' && years.some(({ before }) => before.agenda.some(({ event }) => event === source.id));
  const isTouched = isStruck || orders.length > 0 || years.some(({ decisions }) => decisions.some((decision) => isAbout(decision, source)));
  if (!isTouched) return null;
  let state = isStruck ? without(years[0].before, source.id) : years[0].before;
  years.forEach(({ decisions }, n) => {
    const kept = decisions.filter((decision) => !isAbout(decision, source));
    const after = playYear(level, state, n === 0 ? [...orders, ...kept] : kept, { ledger: false }).state;
    state = isStruck ? without(after, source.id) : after;
  });
  return observed(level, state, indicator).value;
}

/** What stood already is stopped first. */
function ordersToStop({ city }: Run['level'], { standing }: State, source: SourceRef): readonly Decision[] {
  const index = city.policies.findIndex((policy) => policy.id === source.id);
  const isStanding = source.kind !== 'event' && index >= 0 && (standing[index]?.level ?? 0) > 0;
  return isStanding ? [{ kind: 'setLevel', policy: source.id, level: 0 }] : [];
}

/** The city as if the event had not come. */
const without = (state: State, id: string): State => ({ ...state, agenda: state.agenda.filter(({ event }) => event !== id) });

function isAbout(decision: Decision, source: SourceRef): boolean {
  switch (decision.kind) {
    case 'setLevel': case 'launch': return source.kind === 'policy' && decision.policy === source.id;
    case 'endowment': return source.kind === 'endowment' && decision.endowment === source.id;
    case 'respond': return source.kind === 'event' && decision.event === source.id;
    case 'adoptPlan': return source.kind === 'plan';
  }
}
