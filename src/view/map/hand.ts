/** The hand on the scroll: drag to pan, wheel or pinch to zoom. */

export interface Grip {
  pan(dx: number, dy: number): void;
  zoom(factor: number, at: { x: number; y: number }): void;
}

interface Touch { x: number; y: number }

/** Listens on the host until the returned function is called. */
export function takeInHand(host: HTMLElement, grip: Grip): () => void {
  const touches = new Map<number, Touch>();
  const inHost = (event: { clientX: number; clientY: number }): Touch => {
    const box = host.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };
  const onDown = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    touches.set(event.pointerId, inHost(event));
    host.setPointerCapture(event.pointerId);
  };
  const onMove = (event: PointerEvent): void => {
    const from = touches.get(event.pointerId);
    if (!from) return;
    const to = inHost(event);
    const other = [...touches].find(([id]) => id !== event.pointerId)?.[1];
    if (other) pinch(grip, other, { from, to });
    else grip.pan(to.x - from.x, to.y - from.y);
    touches.set(event.pointerId, to);
  };
  const onUp = (event: PointerEvent): void => { touches.delete(event.pointerId); };
  const onWheel = (event: WheelEvent): void => {
    event.preventDefault();
    const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
    grip.zoom(Math.exp(-event.deltaY * lines * 0.0014), inHost(event));
  };
  const stop = new AbortController();
  const { signal } = stop;
  host.addEventListener('pointerdown', onDown, { signal });
  host.addEventListener('pointermove', onMove, { signal });
  host.addEventListener('pointerup', onUp, { signal });
  host.addEventListener('pointercancel', onUp, { signal });
  host.addEventListener('wheel', onWheel, { signal, passive: false });
  // Up and down still scrolls the page on a phone, where the picture is one of its sections.
  host.style.touchAction = 'pan-y';
  return () => stop.abort();
}

function pinch(grip: Grip, still: Touch, { from, to }: { from: Touch; to: Touch }): void {
  const before = Math.hypot(from.x - still.x, from.y - still.y);
  const after = Math.hypot(to.x - still.x, to.y - still.y);
  if (before > 8) grip.zoom(after / before, { x: (still.x + to.x) / 2, y: (still.y + to.y) / 2 });
}
