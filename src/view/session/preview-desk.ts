import { signal, type ReadonlySignal, type Signal } from '@preact/signals';
import type { Insight, Preview, PreviewOptions } from '../../insight/index';
import type { Decision, State } from '../../sim/index';
import type { PreviewView } from '../session-types';

interface PreviewDeskInput { readonly state: () => State; readonly insight: () => Insight }

/** Cards that appear together are asked about together. */
const GATHER_MS = 30;
const HANDFUL = 8;

/**
 * Effects of single decisions at the start of the year, each asked for once a year.
 *
 * They are measured without the other stamps, so that a card's line stands still while one stamps; the forecast adds everything up.
 */
export class PreviewDesk {
  private readonly input: PreviewDeskInput;
  private year: State | null = null;
  private answers = new Map<string, Signal<PreviewView>>();
  private wanted: Decision[] = [];
  private gathering = false;
  // One question at a time: the worker answers only the newest of a kind.
  private queue: Promise<unknown> = Promise.resolve();

  constructor(input: PreviewDeskInput) {
    this.input = input;
  }

  preview(decision: Decision): ReadonlySignal<PreviewView> {
    this.turnTo(this.input.state());
    const id = JSON.stringify(decision);
    const known = this.answers.get(id);
    if (known) return known;
    const answer = signal<PreviewView>({ status: 'computing', preview: null });
    this.answers.set(id, answer);
    this.wanted.push(decision);
    this.gather();
    return answer;
  }

  /** Asks about many decisions at once, before any card is asked about. Null when looking ahead is not possible. */
  look(state: State, decisions: readonly Decision[], options: PreviewOptions): Promise<readonly Preview[] | null> {
    this.turnTo(state);
    return this.inTurn(async () => {
      const insight = this.input.insight();
      return insight.isLost() ? null : insight.previews({ state, decisions: [], candidates: decisions, options });
    });
  }

  private turnTo(state: State): void {
    if (state === this.year) return;
    this.year = state;
    this.answers = new Map();
    this.wanted = [];
  }

  private gather(): void {
    if (this.gathering) return;
    this.gathering = true;
    setTimeout(() => void this.inTurn(() => this.ask()), GATHER_MS);
  }

  private inTurn<T>(ask: () => Promise<T>): Promise<T> {
    const turn = this.queue.then(ask);
    this.queue = turn.catch(() => undefined);
    return turn;
  }

  /** A handful at a time, so that the first cards need not wait for the last; answers to events before cards. */
  private async ask(): Promise<void> {
    this.gathering = false;
    const { year: state } = this;
    const inOrder = this.wanted.toSorted((a, b) => Number(b.kind === 'respond') - Number(a.kind === 'respond'));
    const candidates = inOrder.slice(0, HANDFUL);
    this.wanted = inOrder.slice(HANDFUL);
    if (this.wanted.length > 0) void this.inTurn(() => this.ask());
    if (!state || candidates.length === 0) return;
    const insight = this.input.insight();
    const found = insight.isLost() ? null : await insight.previews({ state, decisions: [], candidates });
    if (state !== this.year) return;
    candidates.forEach((decision, index) => this.settle(decision, found?.[index] ?? null, insight.isLost()));
  }

  private settle(decision: Decision, preview: Preview | null, lost: boolean): void {
    const answer = this.answers.get(JSON.stringify(decision));
    if (answer) answer.value = preview ? { status: 'ready', preview } : { status: lost ? 'lost' : 'idle', preview: null };
  }
}
