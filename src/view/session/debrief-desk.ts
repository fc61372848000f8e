/** What mattered in the run, and how much was luck: reckoned in two workers of their own while somebody looks, and told as it becomes known. */
import { signal, type ReadonlySignal, type Signal } from '@preact/signals';
import type { DecidedGame, FortuneSoFar, Insight, MatteredSoFar } from '../../insight/index';
import type { Run } from '../../run/index';
import type { SessionServices } from './ports';

/** `none`: nothing was governed, so there is nothing to judge. `lost`: no worker could be had; what was known stays. */
export interface Reckoning<Found> { readonly status: 'none' | 'computing' | 'done' | 'lost'; readonly soFar: Found | null }

export interface Debrief {
  readonly mattered: ReadonlySignal<Reckoning<MatteredSoFar>>;
  readonly fortune: ReadonlySignal<Reckoning<FortuneSoFar>>;
  /** Starts what was lost once more. */
  retry(): void;
  close(): void;
}

type Connect = SessionServices['connect'];
type Ask<Found> = (insight: Insight, query: DecidedGame, tell: (soFar: Found) => void) => Promise<Found | null>;

/** Begins to reckon a run. Call `close` when nobody looks any more. */
export function openDebrief(run: Run, connect: Connect): Debrief {
  const desks = [
    new Desk<MatteredSoFar>(run, connect, (insight, query, tell) => insight.mattered(query, tell)),
    new Desk<FortuneSoFar>(run, connect, (insight, query, tell) => insight.fortune(query, tell)),
  ] as const;
  for (const desk of desks) desk.start();
  return {
    mattered: desks[0].view, fortune: desks[1].view,
    retry: () => { for (const desk of desks) if (desk.view.peek().status === 'lost') desk.start(); },
    close: () => { for (const desk of desks) desk.close(); },
  };
}

/** One question and its worker. */
class Desk<Found> {
  readonly view: Signal<Reckoning<Found>>;
  private readonly run: Run;
  private readonly connect: Connect;
  private readonly ask: Ask<Found>;
  private insight: Insight | null = null;
  private isClosed = false;

  constructor(run: Run, connect: Connect, ask: Ask<Found>) {
    this.run = run;
    this.connect = connect;
    this.ask = ask;
    this.view = signal({ status: run.years.length === 0 ? 'none' : 'computing', soFar: null });
  }

  start(): void {
    if (this.run.years.length === 0) return;
    this.view.value = { status: 'computing', soFar: this.view.peek().soFar };
    void this.reckon();
  }

  close(): void {
    this.isClosed = true;
    this.insight?.close();
  }

  private async reckon(): Promise<void> {
    const query = { seed: this.run.seed, decided: this.run.years.map(({ decisions }) => decisions) };
    this.insight = this.connect(this.run.level, () => this.lose());
    const found = await this.ask(this.insight, query, (soFar) => { this.view.value = { status: 'computing', soFar }; });
    this.insight.close();
    if (found) this.view.value = { status: 'done', soFar: found };
    else this.lose();
  }

  private lose(): void {
    if (!this.isClosed) this.view.value = { ...this.view.peek(), status: 'lost' };
  }
}
