import { signal, type ReadonlySignal, type Signal } from '@preact/signals';
import type { Insight } from '../../insight/index';
import type { Decision, State } from '../../sim/index';
import type { PreviewView } from '../session-types';

export interface PreviewDesk { preview(decision: Decision): ReadonlySignal<PreviewView> }

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
  let asking = false;

  async function ask(): Promise<void> {
    const state = year;
    const candidates = wanted;
    wanted = [];
    if (!state || candidates.length === 0) return;
    asking = true;
    const insight = input.insight();
    const found = insight.isLost() ? null : await insight.previews({ state, decisions: [], candidates });
    asking = false;
    if (state === year) candidates.forEach((decision, index) => settle(decision, found?.[index] ?? null, insight.isLost()));
    if (wanted.length > 0) void ask();
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
      if (wanted.length === 1 && !asking) setTimeout(() => void ask(), GATHER_MS);
      return answer;
    },
  };
}
