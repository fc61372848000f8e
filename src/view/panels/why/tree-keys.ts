import type { Signal } from '@preact/signals';
import type { ShownRow } from '../../model/why';

export interface TreeKeysInput {
  readonly rows: readonly ShownRow[];
  readonly focused: Signal<number>;
  readonly toggle: (id: string) => void;
  readonly select: (index: number) => void;
  readonly table: HTMLElement | null;
}

/** Keys of a treegrid: ↑ ↓ rows, → opens or enters, ← closes or goes to the heading, Home and End, Enter opens or chooses. */
export function treeKeys(event: KeyboardEvent, { rows, focused, toggle, select, table }: TreeKeysInput): void {
  const at = Math.min(focused.value, rows.length - 1);
  const shown = rows[at];
  if (!shown) return;
  const goTo = (index: number): void => {
    select(index);
    table?.querySelectorAll<HTMLElement>('.is-cause, .is-heading')[index]?.focus();
  };
  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => goTo(Math.min(rows.length - 1, at + 1)),
    ArrowUp: () => goTo(Math.max(0, at - 1)),
    Home: () => goTo(0),
    End: () => goTo(rows.length - 1),
    ArrowRight: () => { if (shown.open === false) toggle(shown.row.id); else if (shown.open) goTo(at + 1); },
    ArrowLeft: () => { if (shown.open) toggle(shown.row.id); else goTo(headingOf(rows, at)); },
    Enter: () => { if (shown.open !== null) toggle(shown.row.id); select(at); },
  };
  const act = keys[event.key];
  if (!act) return;
  event.preventDefault();
  act();
}

/** Nearest row above that lies one level higher. */
function headingOf(rows: readonly ShownRow[], at: number): number {
  for (let index = at - 1; index >= 0; index--) if (rows[index].depth < rows[at].depth) return index;
  return at;
}
