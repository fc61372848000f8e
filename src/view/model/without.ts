import { withoutArrivals, type Arrivals } from '../../insight/index';
import { observed, playYear, type Cause, type Crisis, type Decision, type Indicator, type SourceRef, type State } from '../../sim/index';
import type { PlayedYear, Run } from '../../run/index';

/** What is left out: what a row is told to come from, or, where its cause is a crisis, the crisis. */
export interface Left { readonly source: SourceRef | null; readonly cause?: Cause; readonly indicator: Indicator; /** Of several crises, only that of this year; all of them unless given. */ readonly onlyIn?: number }

/**
 * What the desk would show of a number at the end of these years had the source rested in all of them: they are played again without it, all else as it was decided, where it is still legal.
 *
 * Null where there is nothing in these years that can be left out.
 */
export function valueWithout({ level }: Run, years: readonly PlayedYear[], { source, cause, indicator, onlyIn }: Left): number | null {
  const orders = source ? ordersToStop(level, years[0].before, source) : [];
  const struck = struckOf(years, { source, cause, onlyIn });
  const strike = (at: State): State => (onlyIn === undefined || at.year === onlyIn ? withoutArrivals(at, struck) : at);
  const isTouched = struck.events.size + struck.crises.size + orders.length > 0 || years.some(({ decisions }) => decisions.some((decision) => isAbout(decision, source)));
  if (!isTouched) return null;
  let state = strike(years[0].before);
  years.forEach(({ decisions }, n) => {
    const kept = decisions.filter((decision) => !isAbout(decision, source));
    state = strike(playYear(level, state, n === 0 ? [...orders, ...kept] : kept, { ledger: false }).state);
  });
  return observed(level, state, indicator).value;
}

/** Which kind of crisis a cause is. */
const CRISIS_OF: Readonly<Partial<Record<Cause, Crisis>>> = { crisisDebt: 'debt', crisisUnrest: 'unrest', crisisPollution: 'pollution', crisisAccident: 'accident' };

/** The years in which crises came that a cause is about; empty where it is about none. */
export function crisisYears(years: readonly PlayedYear[], cause: Cause): readonly number[] {
  const crisis = CRISIS_OF[cause];
  return crisis === undefined ? [] : years.filter(({ before, after }) => after.crises[crisis] === before.year).map(({ year }) => year);
}

/** What came in these years and is to stay away: an event that was nobody's decision, or all crises of one kind. */
function struckOf(years: readonly PlayedYear[], { source, cause, onlyIn }: Pick<Left, 'source' | 'cause'> & { readonly onlyIn: number | undefined }): Arrivals {
  const isEvent = source?.kind === 'event' && source.group !== 'you' && years.some(({ before }) => before.agenda.some(({ event }) => event === source.id));
  const crisis = cause && CRISIS_OF[cause];
  const hasCome = cause !== undefined && crisisYears(years, cause).some((year) => onlyIn === undefined || year === onlyIn);
  return { events: new Set(isEvent ? [source.id] : []), crises: new Set(crisis && hasCome ? [crisis] : []) };
}

/** What stood already is stopped first. */
function ordersToStop({ city }: Run['level'], { standing }: State, source: SourceRef): readonly Decision[] {
  const index = city.policies.findIndex((policy) => policy.id === source.id);
  const isStanding = source.kind !== 'event' && index >= 0 && (standing[index]?.level ?? 0) > 0;
  return isStanding ? [{ kind: 'setLevel', policy: source.id, level: 0 }] : [];
}

function isAbout(decision: Decision, source: SourceRef | null): boolean {
  if (source === null) return false;
  switch (decision.kind) {
    case 'setLevel': case 'launch': return source.kind === 'policy' && decision.policy === source.id;
    case 'endowment': return source.kind === 'endowment' && decision.endowment === source.id;
    case 'respond': return source.kind === 'event' && decision.event === source.id;
    case 'adoptPlan': return source.kind === 'plan';
  }
}
