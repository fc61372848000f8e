import { signal, type ReadonlySignal } from '@preact/signals';
import { planOf } from '../model/format';
import { stopAt, stopReasons, type YearLook } from '../model/stops';
import type { Pace, StopReason } from '../session-types';

export interface RunOnInput {
  readonly pace: () => Pace;
  readonly look: () => YearLook;
  /** Plays the present year; says which it was. */
  readonly playYear: () => number;
  /** `since` is the first of the years that ran by. */
  readonly onStop: (reason: StopReason, since: number) => void;
}

/** Time for one year to be seen. */
const YEAR_MS = 1500;

/** Years that run by until something needs the player. */
export class RunningYears {
  private readonly input: RunOnInput;
  private readonly isRunning = signal(false);
  private readonly reason = signal<StopReason | null>(null);
  /** Years in which the run has stopped, but for a plan's adoption. */
  private readonly stops: number[] = [];
  private since: number | null = null;
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
    const year = this.input.playYear();
    this.since ??= year;
    const stop = this.stopNow();
    if (stop) this.halt(stop);
    else this.timer = setTimeout(() => this.next(), YEAR_MS);
  }

  /** Stops for good after a year that the player ended. */
  end(): void {
    this.reason.value = { kind: 'ended' };
  }

  pause(): void {
    clearTimeout(this.timer);
    this.isRunning.value = false;
    this.since = null;
  }

  /** The player has seen why it stopped. */
  answer(): void {
    this.reason.value = null;
  }

  /** Forgets the run: another one is open. */
  clear(): void {
    this.pause();
    this.answer();
    this.stops.length = 0;
  }

  private stopNow(): StopReason | null {
    const look = this.input.look();
    const plan = planOf(look.state.year)?.number;
    const stop = stopAt(this.input.pace(), stopReasons(look), this.stops.filter((year) => planOf(year)?.number === plan).length);
    if (stop && stop.kind !== 'plan') this.stops.push(look.state.year);
    return stop;
  }

  private halt(reason: StopReason): void {
    const since = this.since ?? this.input.look().state.year - 1;
    this.pause();
    this.reason.value = reason;
    this.input.onStop(reason, since);
  }
}
