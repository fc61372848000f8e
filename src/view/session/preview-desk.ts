import { signal, type ReadonlySignal, type Signal } from '@preact/signals';
import type { Insight, Preview } from '../../insight/index';
import type { Decision, State } from '../../sim/index';
import type { PreviewView } from '../session-types';

export interface PreviewDesk {
  preview(decision: Decision): ReadonlySignal<PreviewView>;
  /** Asks about many decisions at once, before any card is asked about. Null when looking ahead is not possible. */
  look(state: State, decisions: readonly Decision[], options: PreviewOptions): Promise<readonly Preview[] | null>;
}

interface PreviewOptions { readonly futures: number; readonly years: number }

/** Cards that appear together are asked about together. */
const GATHER_MS = 30;

/**
 * Effects of single decisions at the start of the year, each asked for once a year.
 *
 * They are measured without the other stamps, so that a card's line stands still while one stamps; the forecast adds everything up.
 */
export function previewDesk(input: { readonly state: () => State; readonly insight: () => Insight }): PreviewDesk {
  let year: State | null = null;
  let answers = new Map<string, Signal<PreviewView>>();
  let wanted: Decision[] = [];
  // One question at a time: the worker answers only the newest of a kind.
  let queue: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(ask: () => Promise<T>): Promise<T> => {
    const turn = queue.then(ask);
    queue = turn;
    return turn;
  };
  let gathering = false;

  async function ask(): Promise<void> {
    gathering = false;
    const state = year;
    const candidates = wanted;
    wanted = [];
    if (!state || candidates.length === 0) return;
    const insight = input.insight();
    const found = insight.isLost() ? null : await insight.previews({ state, decisions: [], candidates });
    if (state === year) candidates.forEach((decision, index) => settle(decision, found?.[index] ?? null, insight.isLost()));
  }

  function settle(decision: Decision, preview: PreviewView['preview'], lost: boolean): void {
    const answer = answers.get(JSON.stringify(decision));
    if (answer) answer.value = preview ? { status: 'ready', preview } : { status: lost ? 'lost' : 'idle', preview: null };
  }

  function turnTo(state: State): void {
    if (state === year) return;
    year = state;
    answers = new Map();
    wanted = [];
  }

  return {
    preview(decision) {
      turnTo(input.state());
      const id = JSON.stringify(decision);
      const known = answers.get(id);
      if (known) return known;
      const answer = signal<PreviewView>({ status: 'computing', preview: null });
      answers.set(id, answer);
      wanted.push(decision);
      if (!gathering) {
        gathering = true;
        setTimeout(() => void inTurn(ask), GATHER_MS);
      }
      return answer;
    },
    look: (state, decisions, options) => inTurn(async () => {
      const insight = input.insight();
      return insight.isLost() ? null : insight.previews({ state, decisions: [], candidates: decisions, options });
    }),
  };
}
