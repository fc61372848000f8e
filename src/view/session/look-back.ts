/** Looking back: the year that all charts look at, and the desk as it stood in it. */
import { batch, computed, signal, type ReadonlySignal } from '@preact/signals';
import type { Run } from '../../run/index';
import { reachOf, withinReach, type Reach } from '../model/look-back';
import type { MatterRow } from '../model/debrief';
import { isGoverned } from '../model/desk';
import { momentsOf, type Moment } from '../model/moments';
import type { Screen, Session } from '../session-types';
import { pastDesk } from './past-desk';

export interface LookBack {
  /** The year that charts look at; null = now. */
  readonly year: ReadonlySignal<number | null>;
  /** Whether the desk stands in that year. */
  readonly isOpen: ReadonlySignal<boolean>;
  readonly isPlaying: ReadonlySignal<boolean>;
  readonly reach: ReadonlySignal<Reach>;
  /** The run as far as it has come, whatever year is looked at. The same one until a year has been played: what is drafted for this year changes nothing about it. */
  readonly present: ReadonlySignal<Run>;
  /** Its key moments. */
  readonly moments: ReadonlySignal<readonly Moment[]>;
  /** Whether the desk is looked back at from the verdict. */
  readonly isOver: ReadonlySignal<boolean>;
  /** The session as it stood in that year. It shows; it refuses to decide. */
  readonly desk: Session;
  /** What mattered most in the open run, as far as its debrief has been read: marked among the key moments. */
  keepDeeds(rows: readonly MatterRow[]): void;
  /** Moves the brush of all charts. */
  look(year: number | null): void;
  /** Opens the desk in a past year, and goes there; the present year closes it. */
  open(year: number): void;
  /** A year on (+1) or back (−1). */
  step(by: number): void;
  /** Back to where the run stands. */
  close(): void;
  /** Goes on year by year, up to the present. */
  play(): void;
  pause(): void;
}

export interface LookBackInput {
  readonly run: ReadonlySignal<Run>;
  readonly screen: ReadonlySignal<Screen>;
  readonly session: () => Session;
}

/** Time for one year while the years play. */
const YEAR_MS = 500;

/** The brush of all charts, and the desk that follows it into the past. */
export class LookBackKeeper implements LookBack {
  readonly year = signal<number | null>(null);
  readonly present: ReadonlySignal<Run>;
  readonly reach: ReadonlySignal<Reach>;
  readonly moments: ReadonlySignal<readonly Moment[]>;
  readonly isOpen: ReadonlySignal<boolean>;
  readonly isOver: ReadonlySignal<boolean>;
  private readonly input: LookBackInput;
  private readonly opened = signal(false);
  private readonly deeds = signal<{ readonly run: Run; readonly rows: readonly MatterRow[] } | null>(null);
  private readonly player: Player;
  /** Where the look back began. */
  private from: Screen = 'desk';
  private past: Session | null = null;

  constructor(input: LookBackInput) {
    const { run, screen } = input;
    this.input = input;
    this.present = playedYearsOf(run);
    this.reach = computed(() => reachOf(this.present.value));
    this.moments = computed(() => momentsOf(this.present.value, this.deeds.value?.run === this.present.value ? this.deeds.value.rows : []));
    this.isOpen = computed(() => this.opened.value && screen.value === 'desk' && this.year.value !== null && this.year.value < this.reach.value.now);
    this.isOver = computed(() => !isGoverned(run.value.state));
    this.player = playing(() => {
      this.step(1);
      return this.isOpen.peek();
    });
  }

  get isPlaying(): ReadonlySignal<boolean> { return this.player.isPlaying; }

  get desk(): Session {
    return (this.past ??= pastDesk(this.input.session(), { year: () => this.year.value ?? this.reach.value.now, leave: () => this.reset() }));
  }

  keepDeeds(rows: readonly MatterRow[]): void {
    this.deeds.value = { run: this.present.peek(), rows };
  }

  look(year: number | null): void {
    this.player.pause();
    // Runs side by side may go on longer than the open one.
    if (year === null || year >= this.reach.peek().now) this.opened.value = false;
    this.year.value = year;
  }

  open(year: number): void {
    const past = withinReach(this.reach.peek(), year);
    if (past === this.reach.peek().now) this.close();
    else batch(() => this.openAt(past));
  }

  step(by: number): void {
    const { now } = this.reach.peek();
    this.open((this.isOpen.peek() ? this.year.peek() ?? now : now) + by);
  }

  close(): void {
    const [year, back] = [this.year.peek(), this.isOpen.peek() && this.from !== 'desk' ? this.from : null];
    batch(() => {
      this.reset();
      if (!back) return;
      // The charts there go on from the same year.
      this.year.value = year;
      this.input.session().go(back);
    });
  }

  play(): void { this.player.play(); }
  pause(): void { this.player.pause(); }

  /** The desk is left, or another run has been opened. */
  reset(): void {
    this.player.pause();
    this.opened.value = false;
    this.year.value = null;
  }

  private openAt(past: number): void {
    const { screen, session } = this.input;
    if (!this.isOpen.peek()) {
      this.from = screen.peek();
      session().pause();
    }
    this.year.value = past;
    this.opened.value = true;
    if (screen.peek() !== 'desk') session().go('desk');
  }
}

/** Changes only with the years that have been played: a time line that is drawn anew at every seal makes seals slow. */
function playedYearsOf(run: ReadonlySignal<Run>): ReadonlySignal<Run> {
  let last = run.peek();
  return computed(() => {
    const { value } = run;
    if (value.level !== last.level || value.years !== last.years || value.state !== last.state) last = value;
    return last;
  });
}

interface Player { readonly isPlaying: ReadonlySignal<boolean>; play(): void; pause(): void }

/** Calls `next` every half second until it says no. */
function playing(next: () => boolean): Player {
  const isPlaying = signal(false);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const pause = (): void => {
    clearTimeout(timer);
    isPlaying.value = false;
  };
  const turn = (): void => { timer = setTimeout(() => (next() ? turn() : pause()), YEAR_MS); };
  return {
    isPlaying, pause,
    play() {
      clearTimeout(timer);
      isPlaying.value = true;
      turn();
    },
  };
}
