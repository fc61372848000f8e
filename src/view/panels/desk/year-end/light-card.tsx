import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { focusArrival } from '../../kit/index';

export interface LightCardProps { readonly labelledBy: string; readonly describedBy: string; readonly onClose: () => void; readonly children: ComponentChildren }

/**
 * A card that lies on the desk and bars nothing.
 *
 * Focus goes to its `[data-first]`, so that Enter puts it away; so do Esc and whatever else is touched or reached. The desk's keys go on working.
 */
export function LightCard({ labelledBy, describedBy, onClose, children }: LightCardProps) {
  const ref = useRef<HTMLElement>(null);
  const close = useRef(onClose);
  close.current = onClose;
  useLayoutEffect(() => {
    const card = ref.current;
    const opener = document.activeElement;
    if (!card) return;
    card.querySelector<HTMLElement>('[data-first]')?.focus({ preventScroll: true });
    const stop = closeOnLeaving(card, () => close.current());
    return () => {
      stop();
      if (document.activeElement !== document.body && !card.contains(document.activeElement)) return;
      if (opener instanceof HTMLElement && opener !== document.body && opener.isConnected) opener.focus({ preventScroll: true });
      else focusArrival();
    };
  }, []);
  return <section ref={ref} class="year-card" tabIndex={-1} aria-labelledby={labelledBy} aria-describedby={describedBy}>{children}</section>;
}

/** Listens for Esc and for a hand or a focus that goes elsewhere. Returns how to stop. */
function closeOnLeaving(card: HTMLElement, close: () => void): () => void {
  const leave = ({ target }: Event): void => { if (target instanceof Node && !card.contains(target)) close(); };
  const escape = (event: KeyboardEvent): void => { if (event.key === 'Escape') close(); };
  document.addEventListener('pointerdown', leave);
  document.addEventListener('focusin', leave);
  document.addEventListener('keydown', escape);
  return () => {
    document.removeEventListener('pointerdown', leave);
    document.removeEventListener('focusin', leave);
    document.removeEventListener('keydown', escape);
  };
}
