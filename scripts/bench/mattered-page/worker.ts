/** The worker of the game, which can be told to play given tasks by itself or with another one. */
import { answerQuestions } from '../../../src/insight/answering';
import { hireHand } from '../../../src/insight/hire';
import { playShared } from '../../../src/insight/mattered/hands';
import type { DecidedGame } from '../../../src/insight/mattered/index';
import { SeedPlayer, type SeedTask } from '../../../src/insight/mattered/playing';
import type { ToWorker } from '../../../src/insight/messages';
import type { Level } from '../../../src/sim/index';

export interface Work { readonly kind: 'work'; readonly level: Level; readonly game: DecidedGame; readonly tasks: readonly SeedTask[]; readonly alone: boolean }
/** Seconds on the wall, the sum of what came out, to be compared, and how many seeds the other worker played. */
export interface Took { readonly seconds: number; readonly sum: number; readonly byHand: number }

/** The part of a worker's own scope that is used. */
interface Scope { readonly location: Location; postMessage(message: unknown): void; onmessage: ((event: MessageEvent<ToWorker | Work>) => void) | null }
const scope = self as unknown as Scope;
const bell = new MessageChannel();
const pause = (): Promise<void> => new Promise((resolve) => {
  bell.port1.onmessage = () => resolve();
  bell.port2.postMessage(null);
});
const handle = answerQuestions({ send: (message) => scope.postMessage(message), pause });

async function work({ level, game, tasks, alone }: Work): Promise<Took> {
  const from = performance.now();
  const hand = alone ? null : hireHand(level, () => new Worker(scope.location.href, { type: 'module' }));
  let [sum, byHand] = [0, 0];
  const counted = hand && { ...hand, take: () => {
    const outcomes = hand.take();
    byHand += outcomes.length;
    return outcomes;
  } };
  const steps = playShared(tasks, { game, player: new SeedPlayer(level, game), hand: counted }, ({ own, lines }) => {
    for (const without of lines) sum += without ? own.score - without.reading.score : 0;
  });
  while (!steps.next().done) await pause();
  hand?.dismiss();
  return { seconds: (performance.now() - from) / 1000, sum, byHand };
}

scope.onmessage = ({ data }) => {
  if (data.kind === 'work') void work(data).then((took) => scope.postMessage(took));
  else handle(data);
};
