import { signal, type ReadonlySignal } from '@preact/signals';
import { stopAt, stopReasons, isOptional, type YearLook } from '../model/stops';
import type { Pace, StopReason } from '../session-types';

export interface RunOn {
  readonly running: ReadonlySignal<boolean>;
  readonly stop: ReadonlySignal<StopReason | null>;
  start(): void;
  /** Ends the wait for the next year, so that an impatient key is answered. */
  hurry(): void;
  pause(): void;
  /** The player has seen why it stopped. */
  answer(): void;
  /** Forgets the run: another one is open. */
  clear(): void;
}

export interface RunOnInput {
  readonly pace: () => Pace;
  readonly look: () => YearLook;
  readonly playYear: () => void;
  readonly onStop: (reason: StopReason) => void;
}

/** Time for one year to be seen. */
const YEAR_MS = 1500;
const YEARS_PER_PLAN = 5;

/** Years that run by until something needs the player. */
export function runOn({ pace, look, playYear, onStop }: RunOnInput): RunOn {
  const running = signal(false);
  const stop = signal<StopReason | null>(null);
  const optionalStops: number[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  const halt = (reason: StopReason): void => {
    clearTimeout(timer);
    running.value = false;
    stop.value = reason;
    onStop(reason);
  };
  const step = (): void => {
    playYear();
    const now = look();
    const reasons = stopReasons(now);
    const year = now.state.year;
    const reason = stopAt(pace(), reasons, optionalStops.filter((stopped) => stopped > year - YEARS_PER_PLAN).length);
    if (reason) {
      if (isOptional(reason)) optionalStops.push(year);
      halt(reason);
    } else timer = setTimeout(step, YEAR_MS);
  };
  return {
    running, stop,
    start() {
      if (running.peek()) return;
      stop.value = null;
      running.value = true;
      step();
    },
    hurry() {
      if (!running.peek()) return;
      clearTimeout(timer);
      step();
    },
    pause() {
      if (!running.peek()) return;
      clearTimeout(timer);
      running.value = false;
    },
    answer() { stop.value = null; },
    clear() {
      clearTimeout(timer);
      running.value = false;
      stop.value = null;
      optionalStops.length = 0;
    },
  };
}
