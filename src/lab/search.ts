/** Hill climbing over programs: small changes, kept when they are better on a handful of seeds. */
import { ENDOWMENT_TYPES, INDUSTRIES, playGame, verdict } from '../sim/index';
import type { BudgetLine, EndowmentType, Industry, Level, Lever, Mayor, Policy } from '../sim/index';
import { type Block, BLOCKS, leversOf, mayorOf, type OrderLevel, type Program } from './program';

/** What a search may not use, so that one-sided styles can be searched as well as the best. */
export interface Constraint {
  readonly without?: readonly Lever[];
  /** Held in every block at this level or more. */
  readonly always?: Readonly<Partial<Record<Lever, OrderLevel>>>;
  readonly noCare?: boolean;
  /** Lines of the plan's budget of which nothing is launched. */
  readonly withoutLines?: readonly BudgetLine[];
  readonly noFocus?: boolean;
}

export interface SearchOptions { readonly proposals: number; readonly seeds: readonly number[]; readonly start: number; readonly constraint?: Constraint; readonly from?: Program; /** A verdict of each level to be measured against: then the worst share of these counts, in per cent, instead of the mean verdict. */ readonly against?: readonly number[]; readonly onStep?: (done: number, best: number) => void }
export interface Found { readonly program: Program; readonly score: number }

/** Mean verdict of a mayor over seeds, 0–100. */
function meanScore(level: Level, mayor: Mayor, seeds: readonly number[]): number {
  return seeds.reduce((sum, seed) => sum + verdict(level, playGame(level, seed, mayor).states.at(-1)!).score, 0) / seeds.length;
}

type Judge = (mayor: Mayor, floor: number) => number;

const judgeOf = (levels: readonly Level[], { seeds, against }: Pick<SearchOptions, 'seeds' | 'against'>): Judge =>
  (against === undefined ? (mayor) => levels.reduce((sum, level) => sum + meanScore(level, mayor, seeds), 0) / levels.length : worstShare(levels, seeds, against));

/** The worst share of a mayor, in per cent. At the first level where it is not above the floor the others are left unplayed; that level is asked first next time. */
function worstShare(levels: readonly Level[], seeds: readonly number[], against: readonly number[]): Judge {
  let order = levels.map((_, index) => index);
  return (mayor, floor) => {
    let worst = Infinity;
    for (const index of order) {
      worst = Math.min(worst, (100 * meanScore(levels[index], mayor, seeds)) / against[index]);
      if (worst > floor) continue;
      order = [index, ...order.filter((other) => other !== index)];
      break;
    }
    return worst;
  };
}

/** Search one program that is good in all `levels`. The same `start` finds the same program. */
export function search(levels: readonly Level[], { proposals, seeds, start, constraint = {}, from, against, onStep }: SearchOptions): Found {
  const dice = diceFrom(start);
  const deck = deckOf(levels, constraint);
  const judge = judgeOf(levels, { seeds, against });
  let program = allowed(from ?? firstProgram(dice, deck), constraint, deck);
  let score = judge(mayorOf(program), -Infinity);
  let best: Found = { program, score };
  for (let n = 0; n < proposals; n++) {
    const changed = allowed(changedBy(program, dice, deck), constraint, deck);
    // A little patience early, so that a search does not stay on the first hill.
    const floor = score - 0.6 * (1 - n / proposals) * dice.next() * dice.next();
    const found = judge(mayorOf(changed), floor);
    if (found > floor) [program, score] = [changed, found];
    if (score > best.score) best = { program, score };
    onStep?.(n + 1, best.score);
  }
  return best;
}

const LAUNCHED: readonly Policy['kind'][] = ['project', 'reform', 'attraction', 'fieldwork', 'loan'];

interface Deck { readonly levers: readonly Lever[]; readonly launches: readonly string[] }
interface Dice { readonly next: () => number; readonly pick: <Item>(list: readonly Item[]) => Item }

function diceFrom(start: number): Dice {
  let state = (start + 1) >>> 0;
  // mulberry32
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let h = Math.imul(state ^ (state >>> 15), state | 1);
    h ^= h + Math.imul(h ^ (h >>> 7), h | 61);
    return ((h ^ (h >>> 14)) >>> 0) / 4294967296;
  };
  return { next, pick: (list) => list[Math.floor(next() * list.length)] };
}

function deckOf(levels: readonly Level[], { without = [], withoutLines = [] }: Constraint): Deck {
  const levers = [...new Set(levels.flatMap(leversOf))].filter((lever) => !without.includes(lever));
  const launched = levels.flatMap(({ city }) => city.policies.filter(({ kind, line }) => LAUNCHED.includes(kind) && !withoutLines.includes(line)).map(({ id }) => id));
  return { levers, launches: [...new Set(launched)] };
}

const EMPTY: Block = { orders: {}, target: null, focus: [], launches: [], care: [], answers: false };

function firstProgram(dice: Dice, deck: Deck): Program {
  const orders = Object.fromEntries(Array.from({ length: 5 }, () => [dice.pick(deck.levers), dice.pick([1, 2] as const)]));
  return { blocks: Array.from({ length: BLOCKS }, () => ({ ...EMPTY, orders })) };
}

/** One to three small changes, each in a block and sometimes in all later ones. */
function changedBy(program: Program, dice: Dice, deck: Deck): Program {
  let blocks = [...program.blocks];
  for (let changes = 1 + Math.floor(dice.next() * 3); changes > 0; changes--) {
    const at = Math.floor(dice.next() * BLOCKS);
    const change = dice.pick(CHANGES);
    const until = dice.next() < 0.5 ? at : Math.min(BLOCKS - 1, at + Math.floor(dice.next() * BLOCKS));
    const seed = Math.floor(dice.next() * 1e9);
    blocks = blocks.map((block, index) => (index >= at && index <= until ? change(block, diceFrom(seed), deck) : block));
  }
  return { blocks };
}

type Change = (block: Block, dice: Dice, deck: Deck) => Block;
const toggled = <Item>(list: readonly Item[], item: Item, most: number): Item[] => (list.includes(item) ? list.filter((one) => one !== item) : [...list, item].slice(-most));

const changeOrder: Change = (block, dice, deck) => {
  const lever = dice.pick(deck.levers);
  const strength = dice.pick([0, 0, 1, 2, 3] as const);
  const { [lever]: _gone, ...rest } = block.orders;
  return { ...block, orders: strength === 0 ? rest : { ...rest, [lever]: strength } };
};
const CHANGES: readonly Change[] = [
  changeOrder, changeOrder, changeOrder, changeOrder,
  (block, dice) => ({ ...block, focus: toggled(block.focus, dice.pick(INDUSTRIES), 3) }),
  (block, dice) => ({ ...block, target: dice.pick<Industry>(INDUSTRIES) }),
  (block, dice, deck) => ({ ...block, launches: toggled(block.launches, dice.pick(deck.launches), 12) }),
  (block, dice) => ({ ...block, care: toggled<EndowmentType>(block.care, dice.pick(ENDOWMENT_TYPES), 8) }),
  (block) => ({ ...block, answers: !block.answers }),
];

function allowed({ blocks }: Program, { without = [], always = {}, noCare = false, noFocus = false }: Constraint, deck: Deck): Program {
  return {
    blocks: blocks.map((block) => {
      const orders: Partial<Record<Lever, OrderLevel>> = Object.fromEntries(Object.entries(block.orders).filter(([lever]) => !without.includes(lever as Lever)));
      for (const [lever, least] of Object.entries(always) as [Lever, OrderLevel][]) orders[lever] = Math.max(least, orders[lever] ?? 0) as OrderLevel;
      return { ...block, orders, care: noCare ? [] : block.care, focus: noFocus ? [] : block.focus, launches: block.launches.filter((id) => deck.launches.includes(id)) };
    }),
  };
}
