/** Where a note lies beside the thing that it is about: within the picture, off signs and off the thing itself if that can be. */
import type { Rectangle, Size } from './pin-places';

export interface NoteWish { readonly about: Rectangle; readonly size: Size; readonly ground: Size; /** Signs and buttons on the picture. */ readonly taken: readonly Rectangle[] }

/** px between the thing and its note. */
const GAP = 4;

/** Left and top of the note, in px of the picture. */
export function placeNote({ about, size, ground, taken }: NoteWish): { readonly left: number; readonly top: number } {
  const middle = { left: (about.left + about.right - size.width) / 2, top: (about.top + about.bottom - size.height) / 2 };
  const wishes = [
    { left: middle.left, top: about.top - GAP - size.height }, { left: middle.left, top: about.bottom + GAP },
    { left: about.right + GAP, top: middle.top }, { left: about.left - GAP - size.width, top: middle.top },
  ].map(({ left, top }) => ({ left: within(left, ground.width - size.width), top: within(top, ground.height - size.height) }));
  const cost = (place: { readonly left: number; readonly top: number }): number => {
    const box = { ...place, right: place.left + size.width, bottom: place.top + size.height };
    return [about, ...taken].reduce((sum, other) => sum + shared(box, other), 0);
  };
  return wishes.reduce((best, one) => (cost(one) < cost(best) ? one : best));
}

const within = (value: number, most: number): number => Math.max(0, Math.min(most, value));

const shared = (a: Rectangle, b: Rectangle): number =>
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) * Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));
