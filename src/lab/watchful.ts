/** The same plan, played with open eyes: what the city reports is read every year, and a remedy comes before the plan's own orders. */
import { grant, policiesFor } from '../insight/index';
import { observed, type Decision, type Level, type Lever, type Mayor, type Policy, type Sign, type State } from '../sim/index';

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
    return grant(level, state, [...stopped, ...started, ...own]);
  };
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
