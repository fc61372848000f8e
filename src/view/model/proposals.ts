/** What could be decided this year, as cards, and the six that the desk puts in front. */
import {
  AT, densityOf, INDUSTRIES, industryOutput, STANDING_KINDS, THEMES,
  type Decision, type Endowment, type EndowmentForm, type Industry, type Level, type Policy, type Refusal, type Sign, type State, type Text, type Theme,
} from '../../sim/index';
import { PRESENT_FROM } from './plan';
import { littleDemandBefore } from './waves';

/** What one card is about: a policy, or the next step with an endowment. */
export type Candidate =
  | { readonly kind: 'policy'; readonly id: string; readonly theme: Theme; readonly name: Text; readonly policy: Policy; readonly standing: boolean; /** Level in force. */ readonly level: number }
  | { readonly kind: 'endowment'; readonly id: string; readonly theme: 'culture'; readonly name: Text; readonly endowment: Endowment; readonly action: 'identify' | 'protect' | 'activate' };

/** What the player has set on a card before stamping it. */
export interface Choice { readonly level?: 1 | 2 | 3; readonly target?: string; readonly form?: EndowmentForm }

/** Refusals after which a card has no place on the desk this year. */
const OUT_OF_SIGHT: ReadonlySet<Refusal['code']> = new Set(['alreadyDone', 'underWay', 'noLonger', 'notYet', 'hidden', 'unknown', 'gameOver', 'noChange']);
export const FOR_YOU = 6;
const USUAL_LEVEL = 2;

/** All cards of a year. `refusal` answers whether a decision is possible now. */
export function candidatesOf(level: Level, state: State, refusal: (decision: Decision) => Refusal | undefined): readonly Candidate[] {
  // What is in force is changed in the list of standing orders.
  const policies = level.city.policies.map((policy, index) => policyCandidate(policy, state.standing[index]?.level ?? 0)).filter((candidate) => candidate.level === 0);
  return [...policies, ...endowmentCandidates(level, state)].filter((candidate) => {
    const refused = refusal(decisionOf(candidate, defaultChoice(level, state, candidate)));
    return refused === undefined || !OUT_OF_SIGHT.has(refused.code);
  });
}

function policyCandidate(policy: Policy, level: number): Extract<Candidate, { kind: 'policy' }> {
  return { kind: 'policy', id: policy.id, theme: policy.theme, name: policy.name, policy, standing: STANDING_KINDS.includes(policy.kind), level };
}

function endowmentCandidates(level: Level, state: State): Candidate[] {
  return level.city.endowments.flatMap((endowment, index): Candidate[] => {
    const file = state.endowments[index];
    if (!file || file.discovered === null) return [];
    const card = (action: 'identify' | 'protect' | 'activate'): Candidate => ({ kind: 'endowment', id: `${endowment.id}.${action}`, theme: 'culture', name: endowment.name, endowment, action });
    if (file.identified === null) return [card('identify')];
    return [...(file.protected === null ? [card('protect')] : []), ...(file.activated === null ? [card('activate')] : [])];
  });
}

/** The decision that stamping the card drafts. */
export function decisionOf(candidate: Candidate, choice: Choice): Decision {
  if (candidate.kind === 'endowment') return { kind: 'endowment', endowment: candidate.endowment.id, action: candidate.action, ...(candidate.action === 'activate' ? { form: choice.form } : {}) };
  const target = candidate.policy.target ? { target: choice.target } : {};
  return candidate.standing
    ? { kind: 'setLevel', policy: candidate.policy.id, level: choice.level ?? USUAL_LEVEL, ...target }
    : { kind: 'launch', policy: candidate.policy.id, ...target };
}

/** What a card is set to before the player touches it: the usual level, the nearest industry, its own district or the least known. */
export function defaultChoice(level: Level, state: State, candidate: Candidate): Choice {
  if (candidate.kind === 'endowment') return { form: candidate.endowment.forms[0]?.form };
  const rise = candidate.standing ? { level: USUAL_LEVEL as 1 | 2 | 3 } : {};
  if (candidate.policy.target === 'industry') return { ...rise, target: inForce(level, state, candidate.policy) ?? industryTargets(level, state)[0] };
  if (candidate.policy.target === 'district') return { ...rise, target: inForce(level, state, candidate.policy) ?? candidate.policy.district ?? leastKnown(level, state) };
  return rise;
}

/** Where one has looked least: there is most to see. */
function leastKnown(level: Level, state: State): string | undefined {
  const known = (index: number): number => state.stocks[AT.familiarity + index];
  return level.city.districts.toSorted((a, b) => known(level.city.districts.indexOf(a)) - known(level.city.districts.indexOf(b)))[0]?.id;
}

const inForce = (level: Level, state: State, policy: Policy): string | undefined => state.standing[level.city.policies.indexOf(policy)]?.target ?? undefined;

/** Industries that a card can point at, the nearest to what the city can do first; what has not taken off in the world stands last. */
export function industryTargets(level: Level, state: State): readonly Industry[] {
  const nearness = new Map(INDUSTRIES.map((industry) => [industry, densityOf(level, state, industry) + shareOf(state, industry) - (earlyFor(level, state, industry) === null ? 0 : TOO_EARLY)]));
  return INDUSTRIES.toSorted((a, b) => (nearness.get(b) ?? 0) - (nearness.get(a) ?? 0));
}

/** More than nearness and share together can be. */
const TOO_EARLY = 10;

/** Year before which there is little demand for an industry that the city does not make; null when its time has come. */
export const earlyFor = (level: Level, state: State, industry: Industry): number | null =>
  (shareOf(state, industry) >= PRESENT_FROM ? null : littleDemandBefore(level.nation, industry, state.year));

function shareOf(state: State, industry: (typeof INDUSTRIES)[number]): number {
  const output = (id: (typeof INDUSTRIES)[number]): number => industryOutput(state, id).foreign + industryOutput(state, id).domestic;
  const total = INDUSTRIES.reduce((sum, id) => sum + output(id), 0);
  return total > 0 ? output(industry) / total : 0;
}

/** How a card moves the signs in a quick look ahead; positive = towards the good side, in widths of the watch zone. */
export interface Outlook { readonly id: string; readonly helps: Readonly<Record<Sign, number>>; readonly affordable: boolean; /** Bn yuan. */ readonly cost: number }

export interface Wish {
  readonly headline: Sign;
  /** Candidate ids that are made for the headline's sign, however slowly they get there. */
  readonly remedies: ReadonlySet<string>;
  /** Candidate ids that the player decided on in earlier years, latest last. */
  readonly past: readonly string[];
}

/**
 * The six in front: two that answer the headline (the first step that one can best afford, and what helps most), one per theme, one tempting and costly, the rest by past interest.
 *
 * Only cards within reach of this year's purse count as answers; the tempting one is the dearest that is still affordable, or else the dearest.
 */
export function chooseForYou(candidates: readonly Candidate[], outlooks: ReadonlyMap<string, Outlook>, wish: Wish): readonly Candidate[] {
  const chosen = new Set<Candidate>();
  const take = (list: readonly Candidate[], count: number): void => {
    for (const candidate of list) if (count > 0 && !hasSubject(chosen, candidate)) { chosen.add(candidate); count -= 1; }
  };
  const by = (value: (outlook: Outlook) => number) => (a: Candidate, b: Candidate): number => valueOf(b, value) - valueOf(a, value);
  const valueOf = (candidate: Candidate, value: (outlook: Outlook) => number): number => { const outlook = outlooks.get(candidate.id); return outlook ? value(outlook) : 0; };
  const affordable = candidates.filter((candidate) => outlooks.get(candidate.id)?.affordable !== false);
  take(affordable.filter((candidate) => wish.remedies.has(candidate.id)).toSorted(by((outlook) => -outlook.cost)), 1);
  take(affordable.filter((candidate) => valueOf(candidate, (outlook) => outlook.helps[wish.headline]) > 0.01).toSorted(by((outlook) => outlook.helps[wish.headline])), 2 - chosen.size);
  for (const theme of THEMES) {
    const stands = [...chosen].some((candidate) => candidate.theme === theme);
    if (!stands) take(affordable.filter((candidate) => candidate.theme === theme).toSorted(by(worth)), 1);
  }
  take([...affordable.filter(isTempting), ...candidates.filter(isTempting)].toSorted(by((outlook) => (outlook.affordable ? 1e6 : 0) + outlook.cost)), 1);
  take(affordable.filter((candidate) => wish.past.includes(candidate.id)).toSorted((a, b) => wish.past.lastIndexOf(b.id) - wish.past.lastIndexOf(a.id)), 1);
  take(affordable.toSorted(by(worth)), FOR_YOU - chosen.size);
  take(candidates, FOR_YOU - chosen.size);
  return [...chosen];
}

/** Quick output now, interests later: what investors and builders offer. */
const isTempting = (candidate: Candidate): boolean => candidate.kind === 'policy' && (candidate.policy.kind === 'attraction' || candidate.policy.kind === 'project');

const worth = (outlook: Outlook): number => Object.values(outlook.helps).reduce((sum, help) => sum + help, 0) - outlook.cost;

/** One card per policy or endowment: a second one would be the same subject twice. */
const hasSubject = (chosen: ReadonlySet<Candidate>, candidate: Candidate): boolean =>
  [...chosen].some((other) => other === candidate || (other.kind === 'endowment' && candidate.kind === 'endowment' && other.endowment === candidate.endowment));

/** The card that a decision belongs to. */
export function candidateIdOf(decision: Decision): string | null {
  if (decision.kind === 'setLevel' || decision.kind === 'launch') return decision.policy;
  return decision.kind === 'endowment' ? `${decision.endowment}.${decision.action}` : null;
}

/**
 * A better ranking in the places of a worse one: cards that the player has touched stay where they are, the others follow the new order.
 */
export function reranked(shown: readonly Candidate[], better: readonly Candidate[], touched: ReadonlySet<string>): readonly Candidate[] {
  const kept = new Set(shown.filter((candidate) => touched.has(candidate.id)).map((candidate) => candidate.id));
  const rest = better.filter((candidate) => !kept.has(candidate.id));
  return shown.flatMap((candidate) => (kept.has(candidate.id) ? [candidate] : rest.splice(0, 1)));
}
