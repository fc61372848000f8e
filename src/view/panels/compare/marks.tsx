/** Letters, strokes and colours of runs side by side: never the colour alone. */
export const letterOf = (n: number): string => 'ABCD'[n] ?? '?';

/** Dashes of a run's line; each has its own. */
export const DASHES = ['', '7 4', '2 3', '9 3 2 3'] as const;

/** A run's letter on a piece of its line. */
export function RunMark({ n }: { readonly n: number }) {
  return (
    <span class={`run-mark run-mark-${n}`} aria-hidden="true">
      <b>{letterOf(n)}</b>
      <svg width="26" height="6" viewBox="0 0 26 6"><path d="M0 3H26" stroke-dasharray={DASHES[n]} /></svg>
    </span>
  );
}
