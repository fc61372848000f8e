/** What a game is made of, as things that can be left out: decisions, standing orders as one spell each, and the events and crises that came. */
import { BUDGET_LINES, CRISES } from '../../sim/index';
import type { BudgetLine, Crisis, Decision, EndowmentAction, EndowmentForm, Industry, Level, PlanDraft } from '../../sim/index';

/** A game as it was decided: item n of `decided` belongs to the nth year of the level. Years without an item are left to the standing orders. */
export interface DecidedGame { readonly seed: number; readonly decided: readonly (readonly Decision[])[] }

/** Something that a mayor did. `year` is when it was decided. */
export type Deed =
  /** From its start (or, where it was inherited, its first change) to the year of its stop; null = it never stopped. `level` is the highest it reached. */
  | { readonly kind: 'order'; readonly policy: string; readonly target: string | null; readonly year: number; readonly until: number | null; readonly level: number; readonly inherited: boolean }
  | { readonly kind: 'launch'; readonly policy: string; readonly target: string | null; readonly year: number }
  | { readonly kind: 'endowment'; readonly endowment: string; readonly action: EndowmentAction; readonly form: EndowmentForm | null; readonly year: number }
  | { readonly kind: 'respond'; readonly event: string; readonly option: string; readonly year: number }
  /** What a plan put first, as against nothing. */
  | { readonly kind: 'focus'; readonly industries: readonly Industry[]; readonly year: number }
  /** How a plan shared out its money, as against five equal parts. */
  | { readonly kind: 'budget'; readonly shares: Readonly<Record<BudgetLine, number>>; readonly year: number };

/** Something that came: an event, or a crisis of one kind. `years` are those in which it began. */
export type Arrival =
  | { readonly kind: 'event'; readonly event: string; readonly year: number; readonly years: readonly number[] }
  | { readonly kind: 'crisis'; readonly crisis: Crisis; readonly year: number; readonly years: readonly number[] };

export type Matter = Deed | Arrival;

/** A deed with what it takes to leave it out. */
export interface Spell {
  readonly id: string;
  readonly deed: Deed;
  /** The decisions that it is made of, by identity. */
  readonly own: ReadonlySet<Decision>;
  /** What a plan is adopted as instead; other decisions are struck out. */
  readonly instead?: Decision;
}

export const isDeed = (matter: Matter): matter is Deed => matter.kind !== 'event' && matter.kind !== 'crisis';

/** All that was decided, one spell a decision, and one for each standing order from its start to its stop. In the order of their first years. */
export function spellsOf(level: Level, { decided }: DecidedGame): Spell[] {
  const first = level.city.start.year;
  const orders = new OrderBook(level);
  const spells = decided.flatMap((decisions, n) => decisions.flatMap((decision) => (decision.kind === 'setLevel' ? orders.enter(decision, first + n) : spellsIn(decision, first + n))));
  return [...spells, ...orders.spells()].toSorted((a, b) => a.deed.year - b.deed.year);
}

const spellOf = (deed: Deed, decision: Decision, instead?: Decision): Spell => ({ id: idOf(deed), deed, own: new Set([decision]), ...(instead && { instead }) });

function spellsIn(decision: Exclude<Decision, { kind: 'setLevel' }>, year: number): Spell[] {
  switch (decision.kind) {
    case 'launch': return [spellOf({ kind: 'launch', policy: decision.policy, target: decision.target ?? null, year }, decision)];
    case 'endowment': return [spellOf({ kind: 'endowment', endowment: decision.endowment, action: decision.action, form: decision.form ?? null, year }, decision)];
    case 'respond': return [spellOf({ kind: 'respond', event: decision.event, option: decision.option, year }, decision)];
    case 'adoptPlan': return planSpells(decision, year);
  }
}

const EVEN = Object.fromEntries(BUDGET_LINES.map((line) => [line, 100 / BUDGET_LINES.length])) as Record<BudgetLine, number>;

/** A plan's focus and its budget are two choices. Its targets stay: without them it would be judged by nothing. */
function planSpells(decision: Extract<Decision, { kind: 'adoptPlan' }>, year: number): Spell[] {
  const { plan } = decision;
  const adopted = (change: Partial<PlanDraft>): Decision => ({ kind: 'adoptPlan', plan: { ...plan, ...change } });
  const focus = plan.focus.length === 0 ? [] : [spellOf({ kind: 'focus', industries: plan.focus, year }, decision, adopted({ focus: [] }))];
  const isEven = BUDGET_LINES.every((line) => plan.budget[line] === EVEN[line]);
  return [...focus, ...(isEven ? [] : [spellOf({ kind: 'budget', shares: plan.budget, year }, decision, adopted({ budget: EVEN }))])];
}

export function idOf(matter: Matter): string {
  switch (matter.kind) {
    case 'order': case 'launch': return `${matter.kind}:${matter.policy}:${matter.year}`;
    case 'endowment': return `endowment:${matter.endowment}:${matter.action}:${matter.year}`;
    case 'respond': return `respond:${matter.event}:${matter.year}`;
    case 'focus': case 'budget': return `${matter.kind}:${matter.year}`;
    case 'event': return `event:${matter.event}`;
    case 'crisis': return `crisis:${matter.crisis}`;
  }
}

/** What is left out of a game. */
export interface Omission { readonly spells: readonly Spell[]; readonly events?: readonly string[]; readonly crises?: readonly Crisis[] }

/** The things of some ids, together; the inverse of `idOf`. `spells` are those of the game by their ids. */
export function omissionOf(ids: readonly string[], spells: ReadonlyMap<string, Spell>): Omission {
  const after = (prefix: string): string[] => ids.flatMap((id) => (id.startsWith(prefix) ? [id.slice(prefix.length)] : []));
  return { spells: ids.flatMap((id) => spells.get(id) ?? []), events: after('event:'), crises: CRISES.filter((crisis) => after('crisis:').includes(crisis)) };
}

type SetLevel = Extract<Decision, { kind: 'setLevel' }>;
interface OpenSpell { readonly year: number; readonly inherited: boolean; readonly decisions: SetLevel[]; until: number | null }

/** Standing orders while the years are read. */
class OrderBook {
  private readonly open = new Map<string, OpenSpell>();
  private readonly closed: Spell[] = [];
  private readonly inherited: ReadonlySet<string>;

  constructor(level: Level) {
    this.inherited = new Set(level.city.start.standing.filter((order) => order.level > 0).map(({ policy }) => policy));
  }

  /** Adds a change of level to the spell that it belongs to. Gives nothing back: spells are known when the game is over. */
  enter(decision: SetLevel, year: number): [] {
    const known = this.open.get(decision.policy);
    const isFirst = known === undefined && !this.closed.some(({ deed }) => deed.kind === 'order' && deed.policy === decision.policy);
    const spell = known ?? { year, inherited: isFirst && this.inherited.has(decision.policy), decisions: [], until: null };
    spell.decisions.push(decision);
    this.open.set(decision.policy, spell);
    if (decision.level === 0) this.close(decision.policy, { ...spell, until: year });
    return [];
  }

  spells(): Spell[] {
    for (const [policy, spell] of this.open) this.close(policy, spell);
    return this.closed;
  }

  private close(policy: string, { year, until, inherited, decisions }: OpenSpell): void {
    this.open.delete(policy);
    const level = Math.max(...decisions.map((decision) => decision.level));
    const target = decisions.findLast((decision) => decision.target !== undefined)?.target ?? null;
    const deed: Deed = { kind: 'order', policy, target, year, until, level, inherited };
    this.closed.push({ id: idOf(deed), deed, own: new Set(decisions) });
  }
}
