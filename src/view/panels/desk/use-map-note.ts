import { useSignal, type ReadonlySignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Found } from './map-port';
import type { Picture } from './use-picture';

/** Farthest that a press may wander and still be a tap, and how far a thing reaches out to a finger; px. */
const TAP = 8;
const REACH = { mouse: 2, finger: 12 };

export interface MapNoteState { readonly found: ReadonlySignal<Found | null>; dismiss(): void }

/** Follows the pointer over the picture: what is under a mouse, or under a tap. Escape and every move of the picture take it away. */
export function useMapNote({ host, find, project }: Pick<Picture, 'host' | 'find' | 'project'>): MapNoteState {
  const found = useSignal<Found | null>(null);
  const dismiss = (): void => { found.value = null; };
  useEffect(() => (host.current ? listen(host.current, { find, show: (one) => { if (!isSame(one, found.peek())) found.value = one; } }) : undefined), []);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || found.peek() === null) return;
      // The same key rolls up the map; the note goes first.
      event.preventDefault();
      dismiss();
    };
    document.addEventListener('keydown', onKey, { capture: true });
    return () => document.removeEventListener('keydown', onKey, { capture: true });
  }, []);
  useEffect(() => project.subscribe(dismiss), []);
  return { found, dismiss };
}

const isSame = (a: Found | null, b: Found | null): boolean => a?.thing.frame === b?.thing.frame && a?.box.left === b?.box.left && a?.box.top === b?.box.top;

interface Ears { readonly find: Picture['find']; readonly show: (found: Found | null) => void }

function listen(host: HTMLElement, { find, show }: Ears): () => void {
  const stop = new AbortController();
  let asked = 0;
  let pressed: { readonly x: number; readonly y: number } | null = null;
  const inHost = (event: PointerEvent): { x: number; y: number } => {
    const box = host.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };
  const onMove = (event: PointerEvent): void => {
    if (event.pointerType === 'touch' || event.buttons !== 0) return;
    const at = inHost(event);
    cancelAnimationFrame(asked);
    asked = requestAnimationFrame(() => show(find(at, REACH.mouse)));
  };
  const onUp = (event: PointerEvent): void => {
    const at = inHost(event);
    if (pressed && Math.hypot(at.x - pressed.x, at.y - pressed.y) <= TAP) show(find(at, event.pointerType === 'mouse' ? REACH.mouse : REACH.finger));
    pressed = null;
  };
  // The note itself may be entered: what is on it stays.
  const onLeave = (event: PointerEvent): void => {
    cancelAnimationFrame(asked);
    if (event.pointerType === 'mouse' && !(event.relatedTarget instanceof Element && event.relatedTarget.closest('.map-note'))) show(null);
  };
  const { signal } = stop;
  host.addEventListener('pointermove', onMove, { signal });
  host.addEventListener('pointerdown', (event) => { pressed = inHost(event); }, { signal });
  host.addEventListener('pointerup', onUp, { signal });
  host.addEventListener('pointercancel', () => { pressed = null; }, { signal });
  host.addEventListener('pointerleave', onLeave, { signal });
  return () => {
    cancelAnimationFrame(asked);
    stop.abort();
  };
}
