/** Runs that are ticked to be compared. */
import { signal, type ReadonlySignal } from '@preact/signals';
import type { RunSource } from '../../session/runs-desk';
import { keyOf } from './names';

const MOST = 4;

export interface Ticked { readonly source: RunSource; readonly level: string }
export interface Choice {
  readonly ticked: ReadonlySignal<readonly Ticked[]>;
  has(source: RunSource): boolean;
  toggle(one: Ticked): void;
  /** Why the ticked ones cannot be compared; null when they can. */
  trouble(): 'few' | 'cities' | 'many' | null;
}

export function keepChoice(): Choice {
  const ticked = signal<readonly Ticked[]>([]);
  const has = (source: RunSource): boolean => ticked.value.some((one) => keyOf(one.source) === keyOf(source));
  return {
    ticked, has,
    toggle(one) {
      ticked.value = has(one.source) ? ticked.value.filter(({ source }) => keyOf(source) !== keyOf(one.source)) : [...ticked.value, one];
    },
    trouble() {
      const { value: all } = ticked;
      if (new Set(all.map(({ level }) => level)).size > 1) return 'cities';
      if (all.length < 2) return 'few';
      return all.length > MOST ? 'many' : null;
    },
  };
}
