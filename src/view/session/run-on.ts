import { signal, type ReadonlySignal } from '@preact/signals';
import { isOptional, stopAt, stopReasons, type YearLook } from '../model/stops';
import type { Pace, StopReason } from '../session-types';

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
export class RunningYears {
  private readonly input: RunOnInput;
  private readonly isRunning = signal(false);
  private readonly reason = signal<StopReason | null>(null);
  private readonly optionalStops: number[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(input: RunOnInput) {
    this.input = input;
  }

  get running(): ReadonlySignal<boolean> { return this.isRunning; }
  get stop(): ReadonlySignal<StopReason | null> { return this.reason; }

  /** Plays the next year at once; while years run, an impatient key does the same. */
  next(): void {
    clearTimeout(this.timer);
    this.reason.value = null;
    this.isRunning.value = true;
    this.input.playYear();
    const stop = this.stopNow();
    if (stop) this.halt(stop);
    else this.timer = setTimeout(() => this.next(), YEAR_MS);
  }

  pause(): void {
    clearTimeout(this.timer);
    this.isRunning.value = false;
  }

  /** The player has seen why it stopped. */
  answer(): void {
    this.reason.value = null;
  }

  /** Forgets the run: another one is open. */
  clear(): void {
    this.pause();
    this.answer();
    this.optionalStops.length = 0;
  }

  private stopNow(): StopReason | null {
    const look = this.input.look();
    const { year } = look.state;
    const stopsThisPlan = this.optionalStops.filter((stopped) => stopped > year - YEARS_PER_PLAN).length;
    const stop = stopAt(this.input.pace(), stopReasons(look), stopsThisPlan);
    if (stop && isOptional(stop)) this.optionalStops.push(year);
    return stop;
  }

  private halt(reason: StopReason): void {
    this.pause();
    this.reason.value = reason;
    this.input.onStop(reason);
  }
}
