/** Everything that Tab stops at. */
export const FOCUSABLE = 'button:not([disabled]), a[href], input:not([disabled]), select:not([disabled]), textarea:not([disabled]), summary, [tabindex]:not([tabindex="-1"])';

/** Keeps Tab inside the element that listens: from the last control to the first and back. */
export function wrapFocus(event: KeyboardEvent): void {
  if (event.key !== 'Tab' || !(event.currentTarget instanceof HTMLElement)) return;
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>(FOCUSABLE)].filter((stop) => stop.checkVisibility());
  const edge = event.shiftKey ? stops[0] : stops.at(-1);
  if (document.activeElement !== edge) return;
  event.preventDefault();
  (event.shiftKey ? stops.at(-1) : stops[0])?.focus();
}

/** Moves focus to the element with this id, if it is there and shown. */
export function focusOn(id: string): boolean {
  const element = document.getElementById(id);
  if (!element?.checkVisibility()) return false;
  element.focus();
  return true;
}

/** Arrow keys in a grid of controls with the class `stop`: moves focus by place on the page, so that any number of columns works. */
export function moveInGrid(event: KeyboardEvent, stop: string): void {
  if (!event.key.startsWith('Arrow') || !(event.currentTarget instanceof HTMLElement)) return;
  const here = document.activeElement?.getBoundingClientRect();
  if (!here || !(document.activeElement instanceof HTMLElement) || !document.activeElement.matches(stop)) return;
  const next = nearest([...event.currentTarget.querySelectorAll<HTMLElement>(stop)], here, event.key);
  if (!next) return;
  event.preventDefault();
  next.focus();
}

function nearest(stops: readonly HTMLElement[], here: DOMRect, key: string): HTMLElement | undefined {
  let best: HTMLElement | undefined;
  let least = Infinity;
  for (const stop of stops) {
    const distance = distanceTowards(stop.getBoundingClientRect(), here, key);
    if (distance < least) { least = distance; best = stop; }
  }
  return best;
}

/** Distance in the arrow's direction with sideways steps counted dear; infinite for what lies elsewhere. */
function distanceTowards(there: DOMRect, here: DOMRect, key: string): number {
  const right = there.left - here.left;
  const down = there.top - here.top;
  const upright = key === 'ArrowUp' || key === 'ArrowDown';
  const ahead = key === 'ArrowRight' ? right : key === 'ArrowLeft' ? -right : key === 'ArrowDown' ? down : -down;
  return ahead > 4 ? ahead + 4 * Math.abs(upright ? right : down) : Infinity;
}
