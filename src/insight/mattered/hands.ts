/** The seeds of a game, shared with another worker. Which of the two plays a seed changes nothing about what comes of it. */
import type { Steps } from '../futures';
import type { DecidedGame } from './matters';
import { SeedPlayer, type SeedOutcome, type SeedTask } from './playing';
import type { Level } from '../../sim/index';

/** Tasks of a game for another worker, in the order in which they are wanted. */
export interface UnderQuery { readonly game: DecidedGame; readonly tasks: readonly SeedTask[] }

/** Another worker that plays tasks. It may be slow, and it may die. */
export interface Hand {
  readonly isIdle: () => boolean;
  give(query: UnderQuery): void;
  /** What it has played since it was last asked. */
  take(): readonly SeedOutcome[];
  dismiss(): void;
}

/** Games between two looks at the post: some ten milliseconds. */
export const SLICE = 8;
/** A hand is given so many seeds at a time. */
const BATCH = 3;

/** The other worker's side: plays the tasks that it was given. */
export function* underSteps(level: Level, { game, tasks }: UnderQuery): Steps<readonly SeedOutcome[]> {
  const player = new SeedPlayer(level, game);
  const outcomes: SeedOutcome[] = [];
  let games = 0;
  for (const task of tasks) {
    const play = player.play(task);
    let step = play.next();
    for (; !step.done; step = play.next()) if (++games % SLICE === 0) yield;
    outcomes.push(step.value);
  }
  return outcomes;
}

export interface Shared { readonly game: DecidedGame; readonly player: SeedPlayer; readonly hand: Hand | null }

/**
 * Play tasks, some of them by another hand, and hand out what came of each in their order.
 *
 * Nobody is waited for: when all tasks are given away, the first that is missing is played here, too.
 */
export function* playShared(tasks: readonly SeedTask[], { game, player, hand }: Shared, add: (outcome: SeedOutcome) => void): Generator<void, void, void> {
  const came = new Map<number, SeedOutcome>();
  let [added, taken] = [0, 0];
  const addAll = (): void => {
    for (const outcome of hand?.take() ?? []) came.set(outcome.seed, outcome);
    for (let outcome = came.get(tasks[added]?.seed); outcome; outcome = came.get(tasks[added]?.seed)) {
      add(outcome);
      added += 1;
    }
  };
  while (added < tasks.length) {
    const task = taken < tasks.length ? tasks[taken++] : tasks[added];
    if (hand?.isIdle() && taken < tasks.length) hand.give({ game, tasks: tasks.slice(taken, taken += BATCH) });
    const outcome = yield* playHere(player, task, () => {
      addAll();
      return tasks.indexOf(task) < added;
    });
    if (outcome) came.set(task.seed, outcome);
    addAll();
  }
}

/** Plays a task here, unless its outcome comes from elsewhere meanwhile. */
function* playHere(player: SeedPlayer, task: SeedTask, isThere: () => boolean): Generator<void, SeedOutcome | null, void> {
  const play = player.play(task);
  let games = 0;
  let step = play.next();
  for (; !step.done; step = play.next()) {
    if (++games % SLICE !== 0) continue;
    yield;
    if (isThere()) return null;
  }
  return step.value;
}
