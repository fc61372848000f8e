/** What one's seals did, measured from the receipts: the parts of each sign's change that carry the decision's name. */
import { AT, DISTRICT_SLOTS, ENDOWMENT_SLOTS, MICRO, SIGNS, type Decision, type Indicator, type Sign, type SourceRef, type State } from '../../sim/index';
import type { PlayedYear, Run } from '../../run/index';
import { decimalsOf, scaleOf } from './format';
import { changeOver, type Change, type Part } from './why';

/** A decision's greatest effect on a sign; `null` while nothing can be seen. `until` = the year in which what was begun is finished. */
export interface SealEffect {
  readonly decision: Decision;
  readonly year: number;
  readonly effect: { readonly indicator: Indicator; readonly amount: number } | null;
  readonly until: number | null;
  /** What one knows better since; only where no number moved. */
  readonly learned: { readonly kind: 'endowment' | 'district'; readonly id: string } | null;
  /** In widths of the sign's watch zone, to put effects on different signs in order. */
  readonly strength: number;
}

/** What a seal can move besides the signs: slower things, in points. */
const SLOW = ['literacy', 'humanCapital', 'innovation', 'governance', 'infrastructure', 'politicalCapital'] as const satisfies readonly Indicator[];
type Slow = (typeof SLOW)[number];
export type Changes = Readonly<Record<Sign | Slow, Change>>;

/** The change of everything that seals are measured by, with its causes. */
export const changesOf = (run: Run, years: readonly PlayedYear[]): Changes =>
  Object.fromEntries([...SIGNS, ...SLOW].map((indicator) => [indicator, changeOver(run, years, indicator)])) as Record<Sign | Slow, Change>;

/** What the decisions of these years did by their end, the strongest first. Plans have a page of their own. */
export function sealEffects(run: Run, years: readonly PlayedYear[], changes: Changes): readonly SealEffect[] {
  const latest = new Map<string, { readonly decision: Decision; readonly year: number }>();
  for (const { year, decisions } of years) {
    for (const decision of decisions) if (decision.kind !== 'adoptPlan') latest.set(idOf(decision), { decision, year });
  }
  return [...latest.values()].map((sealed) => effectOf(run, sealed, { years, changes })).toSorted((a, b) => b.strength - a.strength);
}

/** A later seal on the same thing takes the place of the earlier one. */
function idOf(decision: Decision): string {
  switch (decision.kind) {
    case 'setLevel': case 'launch': return `policy ${decision.policy}`;
    case 'endowment': return `endowment ${decision.endowment}`;
    case 'respond': return `event ${decision.event}`;
    case 'adoptPlan': return 'plan';
  }
}

interface Measure { readonly years: readonly PlayedYear[]; readonly changes: Changes }

function effectOf(run: Run, sealed: { readonly decision: Decision; readonly year: number }, { years, changes }: Measure): SealEffect {
  const { decision, year } = sealed;
  const effects = [...SIGNS, ...SLOW].map((indicator) => ({ indicator, amount: partOf(changes[indicator], decision) })).filter(({ indicator, amount }) => isSeen(indicator, amount));
  const strengthOf = ({ indicator, amount }: (typeof effects)[number]): number => Math.abs(amount) / widthOf(run, indicator);
  const strongest = effects.toSorted((a, b) => strengthOf(b) - strengthOf(a))[0];
  return {
    decision, year, until: finishedIn(run.state, decision), effect: strongest ?? null,
    learned: strongest ? null : learnedFrom(run, years, decision),
    strength: strongest ? strengthOf(strongest) : 0,
  };
}

/** A slow thing has no watch zone; it counts less than a sign. */
const SLOW_POINTS = 100;
const widthOf = (run: Run, indicator: Sign | Slow): number => (isSign(indicator) ? run.level.nation.signs[indicator].watch : SLOW_POINTS);
const isSign = (indicator: Indicator): indicator is Sign => (SIGNS as readonly Indicator[]).includes(indicator);

/** Going to look: which endowment that one has heard of, or else which district, is better known for it. */
function learnedFrom({ level, state }: Run, years: readonly PlayedYear[], decision: Decision): SealEffect['learned'] {
  const gains = gainsOf(years, decision);
  const best = (at: number, slots: number): number => {
    const slot = [...gains].filter(([stock]) => stock >= at && stock < at + slots).toSorted((a, b) => b[1] - a[1])[0];
    return slot ? slot[0] - at : -1;
  };
  const found = best(AT.discovery, ENDOWMENT_SLOTS);
  if (found >= 0 && state.endowments[found]?.discovered !== null) return { kind: 'endowment', id: level.city.endowments[found].id };
  const district = level.city.districts[best(AT.familiarity, DISTRICT_SLOTS)];
  return district ? { kind: 'district', id: district.id } : null;
}

/** What the decision added to each stock, micro-units. */
function gainsOf(years: readonly PlayedYear[], decision: Decision): ReadonlyMap<number, number> {
  const gains = new Map<number, number>();
  for (const { ledger } of years) {
    ledger.stock.forEach((stock, line) => {
      const source = ledger.sources[ledger.source[line]];
      if (source && ledger.amount[line] > 0 && isSourceOf(source, decision)) gains.set(stock, (gains.get(stock) ?? 0) + ledger.amount[line]);
    });
  }
  return gains;
}

const partOf = (change: Change, decision: Decision): number => change.parts.filter((part) => isBehind(part, decision)).reduce((sum, part) => sum + part.micro, 0) / MICRO;
const isBehind = ({ source }: Part, decision: Decision): boolean => source !== null && isSourceOf(source, decision);

function isSourceOf({ kind, id, group }: SourceRef, decision: Decision): boolean {
  switch (decision.kind) {
    case 'setLevel': case 'launch': return (kind === 'policy' || kind === 'inherited') && id === decision.policy;
    case 'endowment': return kind === 'endowment' && id === decision.endowment;
    case 'respond': return kind === 'event' && group === 'you' && id === decision.event;
    case 'adoptPlan': return kind === 'plan';
  }
}

/** Whether it would not be written as a nought with one decimal more than the desk has. */
const isSeen = (indicator: Indicator, amount: number): boolean => Math.round(Math.abs(amount) * scaleOf(indicator) * 10 ** Math.max(1, decimalsOf(indicator))) > 0;

function finishedIn(state: State, decision: Decision): number | null {
  if (decision.kind !== 'launch') return null;
  const work = state.works.findLast(({ policy }) => policy === decision.policy);
  return work && work.done >= state.year ? work.done : null;
}
