import type { Picture } from './use-picture';

/** px of one step of an arrow, and the factor of one step of zoom. */
const STEP = 80;
const ZOOM = 1.3;

type Hand = Pick<Picture, 'pan' | 'zoom' | 'goHome'>;

const ACTS: Readonly<Record<string, (hand: Hand) => void>> = {
  ArrowLeft: (hand) => hand.pan(STEP, 0),
  ArrowRight: (hand) => hand.pan(-STEP, 0),
  ArrowUp: (hand) => hand.pan(0, STEP),
  ArrowDown: (hand) => hand.pan(0, -STEP),
  '+': (hand) => hand.zoom(ZOOM),
  '=': (hand) => hand.zoom(ZOOM),
  '-': (hand) => hand.zoom(1 / ZOOM),
  '−': (hand) => hand.zoom(1 / ZOOM),
  0: (hand) => hand.goHome(),
};

/** Keys of the painting while it has the focus: arrows look in their direction, + and − zoom, 0 goes back to the middle. */
export function pictureKeys(event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey' | 'preventDefault'>, hand: Hand): void {
  const act = event.ctrlKey || event.altKey || event.metaKey ? undefined : ACTS[event.key];
  if (!act) return;
  event.preventDefault();
  act(hand);
}
