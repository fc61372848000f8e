/** The same plan, played with open eyes: what the city reports is read every year, a remedy comes before the plan's own orders, and these give way where money or attention run short. */
import { grant, policiesFor } from '../insight/index';
import { observed, office, type Decision, type Level, type Lever, type Mayor, type Policy, type Sign, type State } from '../sim/index';

interface Remedy { readonly start: Readonly<Partial<Record<Lever, 1 | 2 | 3>>>; readonly stop: readonly Lever[] }

/** What each sign over its limit asks for. */
const REMEDIES: Readonly<Partial<Record<Sign, Remedy>>> = {
  debtRatio: { start: { repayment: 2 }, stop: ['vehicle', 'newTown', 'image'] },
  waterAir: { start: { pollutionControl: 3 }, stop: ['parks'] },
  unemployment: { start: { socialInsurance: 2, skills: 1 }, stop: ['entry'] },
  dependence: { start: { localSupply: 2 }, stop: ['investment'] },
};
/** Eyes: without them, reports lag and flatter. */
const ALWAYS: Remedy['start'] = { monitoring: 2, inspection: 1, preparedness: 1 };
/** A sign counts as over its limit when it is nearer than this part of its watching distance. */
const EARLY = 0.5;

export function watchful(mayor: Mayor): Mayor {
  return (level, state) => {
    const remedies = [...overLimit(level, state)].flatMap((sign) => REMEDIES[sign] ?? []);
    const start: Remedy['start'] = Object.assign({}, ALWAYS, ...remedies.map((remedy) => remedy.start));
    const started = Object.entries(start).flatMap(([lever, strength]) => orderFor(level, lever as Lever, strength));
    const stopped = remedies.flatMap(({ stop }) => stop.flatMap((lever) => orderFor(level, lever, 0)));
    const taken = new Set([...stopped, ...started].map(({ policy }) => policy));
    const own = mayor(level, state).filter((decision) => decision.kind !== 'setLevel' || !taken.has(decision.policy));
    return withinMeans(level, state, { decided: grant(level, state, [...stopped, ...started, ...own]), kept: new Set(started.map(({ policy }) => policy)) });
  };
}

/** Attention spread thinner than this is too thin. */
const THIN = 0.85;

/** Without the plan's own orders, heaviest first, as long as next year's money or attention would not do. Remedies stay. */
function withinMeans(level: Level, state: State, { decided, kept }: { readonly decided: readonly Decision[]; readonly kept: ReadonlySet<string> }): readonly Decision[] {
  let decisions = decided;
  for (const { id, index } of ownOrders(level, state, { decided, kept })) {
    const { effectiveness, moneyNextYear } = office(level, state, decisions);
    if (effectiveness >= THIN && moneyNextYear >= 0) break;
    const others = decisions.filter((decision) => decision.kind !== 'setLevel' || decision.policy !== id);
    decisions = state.standing[index].level > 0 ? [...others, { kind: 'setLevel', policy: id, level: 0 }] : others;
  }
  return decisions;
}

/** Standing orders that would run this year and are no remedies, those first that take most attention. */
function ownOrders({ city }: Level, state: State, { decided, kept }: { readonly decided: readonly Decision[]; readonly kept: ReadonlySet<string> }): { readonly id: string; readonly index: number }[] {
  const wanted = new Map(decided.flatMap((decision) => (decision.kind === 'setLevel' ? [[decision.policy, decision.level] as const] : [])));
  return city.policies.map(({ id, load }, index) => ({ id, index, weight: load * (wanted.get(id) ?? state.standing[index].level) }))
    .filter(({ id, weight }) => weight > 0 && !kept.has(id)).toSorted((a, b) => b.weight - a.weight);
}

const overLimit = (level: Level, state: State): Sign[] => (Object.keys(REMEDIES) as Sign[]).filter((sign) => {
  const { limit, bad, watch } = level.nation.signs[sign];
  const { value } = observed(level, state, sign);
  return (bad === 'above' ? value - limit : limit - value) > -EARLY * watch;
});

type Order = Extract<Decision, { kind: 'setLevel' }>;
const isOrder = ({ kind, target }: Policy): boolean => (kind === 'programme' || kind === 'finance') && target === undefined;

function orderFor(level: Level, lever: Lever, strength: 0 | 1 | 2 | 3): Order[] {
  const policy = policiesFor(level, [lever]).find(isOrder);
  return policy ? [{ kind: 'setLevel', policy: policy.id, level: strength }] : [];
}
