/** Decisions on a tape: one description for writing and for reading. */
import { BUDGET_LINES, ENDOWMENT_ACTIONS, ENDOWMENT_FORMS } from '../../sim/index';
import type { BudgetLine, Decision, Indicator, Industry, PlanDraft, PlanTarget } from '../../sim/index';
import type { Pen } from './pen';
import type { Vocabulary } from './vocabulary';

type Kind = Decision['kind'];
type Of<K extends Kind> = Extract<Decision, { kind: K }>;

const KINDS = ['setLevel', 'launch', 'endowment', 'respond', 'adoptPlan'] as const satisfies readonly Kind[];
const LEVELS = [0, 1, 2, 3] as const;
const MOST_DECISIONS = 200;
/** Answers that an event may have. */
const MOST_OPTIONS = 16;
const MOST_LISTED = 63;
/** Years differ in how many decisions they hold; after so many, one more says nothing new. */
const TOLD_APART = 6;
/** Shares of the budget are mostly multiples of it. */
const ROUND = 5;
const WHOLE = 100;

/** Writes and reads the decisions of a run, year after year, and remembers what it has seen of them. */
export class Clerk {
  private readonly pen: Pen;
  private readonly words: Vocabulary;
  private readonly levels = new Map<string, number>();
  private readonly steps = new Map<string, string>();
  private budget: PlanDraft['budget'] | undefined;

  constructor(pen: Pen, words: Vocabulary) {
    this.pen = pen;
    this.words = words;
  }

  /** The decisions of one year; `given` is undefined when reading. */
  year(given: readonly Decision[] | undefined): Decision[] {
    const decisions: Decision[] = [];
    let last: Kind | 'none' = 'none';
    for (;;) {
      const at = decisions.length;
      if (!this.pen.yes(`another after ${Math.min(at, TOLD_APART)} ${last}`, given && at < given.length)) return decisions;
      if (at === MOST_DECISIONS) throw new RangeError('A year has too many decisions for a code.');
      const decision = this.decision(last, given?.[at]);
      decisions.push(decision);
      last = decision.kind;
    }
  }

  private decision(last: string, given: Decision | undefined): Decision {
    const kind = this.pen.word(`kind after ${last}`, { list: KINDS }, given?.kind);
    switch (kind) {
      case 'setLevel': return this.order(given as Of<'setLevel'> | undefined);
      case 'launch': return this.launch(given as Of<'launch'> | undefined);
      case 'endowment': return this.step(given as Of<'endowment'> | undefined);
      case 'respond': return this.answer(given as Of<'respond'> | undefined);
      case 'adoptPlan': return { kind, plan: this.plan((given as Of<'adoptPlan'> | undefined)?.plan) };
    }
  }

  private order(given: Of<'setLevel'> | undefined): Of<'setLevel'> {
    const policy = this.pen.term('order', this.words.orders, given?.policy);
    const level = LEVELS[this.pen.choose(`level after ${this.levels.get(policy) ?? 'none'}`, LEVELS.length, given?.level)];
    this.levels.set(policy, level);
    return { kind: 'setLevel', policy, level, ...this.target(policy, given) };
  }

  private launch(given: Of<'launch'> | undefined): Of<'launch'> {
    const policy = this.pen.term('launch', this.words.launches, given?.policy);
    return { kind: 'launch', policy, ...this.target(policy, given) };
  }

  /** A policy that was once pointed at something usually is again. */
  private target(policy: string, given: { readonly target?: string } | undefined): { target?: string } {
    const seen = this.steps.get(policy) ?? 'new';
    const has = this.pen.yes(`target ${seen}`, given && given.target !== undefined);
    this.steps.set(policy, has ? 'pointed' : 'plain');
    return has ? { target: this.pen.termOrText('target', this.words.targets, given?.target) } : {};
  }

  private step(given: Of<'endowment'> | undefined): Of<'endowment'> {
    const endowment = this.pen.term('endowment', this.words.endowments, given?.endowment);
    const key = `endowment ${endowment}`;
    const action = this.pen.word(`action after ${this.steps.get(key) ?? 'none'}`, { list: ENDOWMENT_ACTIONS }, given?.action);
    this.steps.set(key, action);
    const has = this.pen.yes(`form of ${action}`, given && given.form !== undefined);
    return { kind: 'endowment', endowment, action, ...(has ? { form: this.pen.word('form', { list: ENDOWMENT_FORMS }, given?.form) } : {}) };
  }

  private answer(given: Of<'respond'> | undefined): Of<'respond'> {
    const event = this.pen.term('event', this.words.events, given?.event);
    return { kind: 'respond', event, option: this.pen.word('option', { list: this.words.options.get(event) ?? [], most: MOST_OPTIONS }, given?.option) };
  }

  private plan(given: PlanDraft | undefined): PlanDraft {
    const focus = this.list('focus', given?.focus, (industry) => this.pen.term('focus', this.words.targets, industry) as Industry);
    const targets = this.list('targets', given?.targets, (target) => this.planTarget(target));
    const isSame = this.pen.yes('same budget', given && isSameBudget(given.budget, this.budget));
    const budget = isSame && this.budget ? this.budget : this.newBudget(given?.budget);
    this.budget = budget;
    return { focus, targets, budget };
  }

  private list<Item>(habit: string, given: readonly Item[] | undefined, item: (given: Item | undefined) => Item): Item[] {
    const count = this.pen.choose(`number of ${habit}`, MOST_LISTED + 1, given?.length);
    return Array.from({ length: count }, (_, index) => item(given?.[index]));
  }

  private planTarget(given: PlanTarget | undefined): PlanTarget {
    const indicator = this.pen.term('indicator', this.words.indicators, given?.indicator) as Indicator;
    const isFloor = this.pen.yes('floor', given && given.atLeast !== undefined);
    const value = this.pen.figure(`target ${indicator}`, given && (given.atLeast ?? given.atMost));
    return isFloor ? { indicator, atLeast: value } : { indicator, atMost: value };
  }

  private newBudget(given: PlanDraft['budget'] | undefined): PlanDraft['budget'] {
    const shares = BUDGET_LINES.map((line): [BudgetLine, number] => {
      const share = given?.[line];
      const rounds = this.pen.choose(`share ${line}`, WHOLE / ROUND + 1, share === undefined ? undefined : Math.floor(share / ROUND));
      return [line, rounds * ROUND + this.pen.choose('share rest', ROUND, share === undefined ? undefined : share % ROUND)];
    });
    return Object.fromEntries(shares) as Record<BudgetLine, number>;
  }
}

const isSameBudget = (one: PlanDraft['budget'], other: PlanDraft['budget'] | undefined): boolean => BUDGET_LINES.every((line) => one[line] === other?.[line]);
