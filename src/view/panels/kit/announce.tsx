import { signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';

const polite = signal('');
const assertive = signal('');
let waiting: ReturnType<typeof setTimeout> | undefined;

/** Says `text` to screen readers. Polite messages wait 400 ms, so that only the last of a burst is read. */
export function announce(text: string, urgency: 'polite' | 'assertive' = 'polite'): void {
  if (urgency === 'assertive') {
    assertive.value = distinct(text, assertive.value);
    return;
  }
  clearTimeout(waiting);
  waiting = setTimeout(() => { polite.value = distinct(text, polite.value); }, 400);
}

// A live region that is set to the text it already holds stays silent; a trailing no-break space makes it speak again.
const distinct = (text: string, shown: string): string => (text === shown ? `${text}\u00a0` : text);

/** The page's two live regions. Mounted once, by the app. */
export function LiveRegion() {
  return (
    <>
      <div class="hidden-text" role="status" aria-live="polite">{polite}</div>
      <div class="hidden-text" role="alert" aria-live="assertive">{assertive}</div>
    </>
  );
}

/** Text for screen readers only. */
export function VisuallyHidden({ children }: { readonly children: ComponentChildren }) {
  return <span class="hidden-text">{children}</span>;
}
