/** Where the tags of pins hang, so that they cover neither each other nor the headline. */

export interface PinPoint { readonly x: number; readonly y: number }
/** `left`: the tag reaches to the left of its point; `below`: it hangs under it. */
export interface PinPlace { readonly left: boolean; readonly below: boolean }
export interface PinBox { readonly width: number; readonly height: number; /** What lies on the picture already: the headline, memorials; px. */ readonly taken: readonly Rectangle[] }

export interface Rectangle { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number }

/** About what a tag takes; px. */
const TAG = { width: 236, height: 50, stem: 10, inset: 16 };
const PLACES: readonly PinPlace[] = [{ left: false, below: false }, { left: true, below: false }, { left: false, below: true }, { left: true, below: true }];

/** A place for each pin in turn: the first of four that is free, or else the one that covers least. */
export function placePins(points: readonly PinPoint[], box: PinBox): readonly PinPlace[] {
  const taken: Rectangle[] = [...box.taken];
  return points.map((point) => {
    const best = PLACES.map((place) => ({ place, area: tagAt(point, place) })).map((option) => ({ ...option, cost: costOf(option.area, taken, box) })).reduce((least, option) => (option.cost < least.cost ? option : least));
    taken.push(best.area);
    return best.place;
  });
}

function tagAt({ x, y }: PinPoint, { left, below }: PinPlace): Rectangle {
  const start = left ? x + TAG.inset - TAG.width : x - TAG.inset;
  const top = below ? y + TAG.stem : y - TAG.stem - TAG.height;
  return { left: start, top, right: start + TAG.width, bottom: top + TAG.height };
}

/** px² that are covered or stick out of the picture. */
function costOf(area: Rectangle, taken: readonly Rectangle[], { width, height }: PinBox): number {
  const inside = overlap(area, { left: 0, top: 0, right: width, bottom: height });
  const outside = TAG.width * TAG.height - inside;
  return outside + taken.reduce((sum, other) => sum + overlap(area, other), 0);
}

function overlap(a: Rectangle, b: Rectangle): number {
  return Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) * Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));
}
