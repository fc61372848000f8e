/** A second worker that shares the longest work. */
import type { Level } from '../sim/index';
import { connectInsight, type WorkerLike } from './client';
import type { Hand, SeedOutcome } from './mattered/index';

/** Hires one hand at a time: work that nobody waits for any more is left when the next one is asked for. */
export function hiring(makeWorker: () => WorkerLike): (level: Level) => Hand {
  let last: Hand | null = null;
  return (level) => {
    last?.dismiss();
    return (last = hireHand(level, makeWorker));
  };
}

/** Starts another worker and gives it tasks, one question at a time. */
export function hireHand(level: Level, makeWorker: () => WorkerLike): Hand {
  const insight = connectInsight({ level, makeWorker });
  let isBusy = false;
  let came: SeedOutcome[] = [];
  return {
    isIdle: () => !isBusy && !insight.isLost(),
    give(query) {
      isBusy = true;
      void insight.under(query).then((outcomes) => {
        isBusy = false;
        came.push(...(outcomes ?? []));
      });
    },
    take() {
      const taken = came;
      came = [];
      return taken;
    },
    dismiss: () => insight.close(),
  };
}
