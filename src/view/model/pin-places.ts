/**
 * Where names, signs and tags lie on the picture: in free ground, off each other, off the headline and off the buttons.
 *
 * A name lies on its place. The sign of a pin stands beside the name. Its words lie open where a tag covers nothing, and wait for the hand where it would.
 */

export interface Point { readonly x: number; readonly y: number }
export interface Size { readonly width: number; readonly height: number }
export interface Rectangle { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number }

/** All in px of the picture. */
export interface Ground extends Size {
  /** What lies on the picture already: the headline, memorials, buttons. */
  readonly taken: readonly Rectangle[];
  /** Side of a sign; larger for fingers. */
  readonly sign: number;
}

export interface NameWish { readonly at: Point; readonly size: Size }
/** `name` is the index of the name that the pin belongs to, or null; `open` when its words should lie open if there is room. */
export interface PinWish { readonly at: Point; readonly name: number | null; readonly size: Size; readonly open: boolean }

/** Where a pin stands. `tag` is where its words lie, or would lie under the hand. */
export interface PinPlace { readonly sign: Rectangle; readonly tag: Rectangle; readonly open: boolean }
export interface Lay { /** Null where there is no room for a name. */ readonly names: readonly (Rectangle | null)[]; readonly pins: readonly PinPlace[] }

const GAP = 3;
/** Farthest that a name moves from its place, and a sign from its name, px. */
const NAME_STEPS: readonly Point[] = [{ x: 0, y: 0 }, { x: 0, y: -16 }, { x: 0, y: 16 }, { x: 0, y: -32 }, { x: 0, y: 32 }, { x: -46, y: 0 }, { x: 46, y: 0 }];

export function layOut({ names, pins, ground }: { readonly names: readonly NameWish[]; readonly pins: readonly PinWish[]; readonly ground: Ground }): Lay {
  const taken = [...ground.taken];
  const namePlaces = names.map((wish) => claim(taken, placeName(wish, taken, ground)));
  const signs = pins.map((pin) => claim(taken, placeSign(pin, { taken, ground, name: pin.name === null ? null : namePlaces[pin.name] })));
  const places = pins.map((pin, i) => placeTag(pin, { taken: taken.filter((one) => one !== signs[i]), ground, sign: signs[i] }));
  return { names: namePlaces, pins: openWhereFree(pins, places) };
}

/** Tags that lie open keep off each other: the first wish is served first. */
function openWhereFree(pins: readonly PinWish[], places: readonly (PinPlace & { readonly free: boolean })[]): PinPlace[] {
  const opened: Rectangle[] = [];
  return places.map(({ sign, tag, free }, i) => {
    const open = pins[i].open && free && opened.every((other) => overlap(tag, other) === 0);
    if (open) opened.push(tag);
    return { sign, tag, open };
  });
}

function claim<T extends Rectangle | null>(taken: Rectangle[], place: T): T {
  if (place) taken.push(place);
  return place;
}

function placeName({ at, size }: NameWish, taken: readonly Rectangle[], ground: Ground): Rectangle | null {
  const places = NAME_STEPS.map((step) => around({ x: at.x + step.x, y: at.y + step.y }, size));
  return places.find((place) => costOf(place, taken, ground) === 0) ?? null;
}

interface Around { readonly taken: readonly Rectangle[]; readonly ground: Ground; readonly name: Rectangle | null }

/** Beside the name, left first; without a name on the place itself; else the nearest free spot about it. */
function placeSign({ at }: PinWish, { taken, ground, name }: Around): Rectangle {
  const size = { width: ground.sign, height: ground.sign };
  const base = name ?? around(at, { width: 0, height: 0 });
  const [middle, half] = [(base.top + base.bottom) / 2, ground.sign / 2 + GAP];
  const beside: Point[] = name
    ? [{ x: base.left - half, y: middle }, { x: base.right + half, y: middle }, { x: (base.left + base.right) / 2, y: base.top - half }, { x: (base.left + base.right) / 2, y: base.bottom + half }]
    : [at, { x: at.x, y: at.y - half * 2 }];
  const wider = [1.4, 2.2, 3.2, 4.4].flatMap((reach) => RING.map(([dx, dy]) => ({ x: at.x + dx * reach * ground.sign, y: at.y + dy * reach * ground.sign })));
  return least([...beside, ...wider].map((centre) => around(centre, size)), (place) => costOf(place, taken, ground));
}

const RING: readonly (readonly [number, number])[] = [[0, -1], [-1, 0], [1, 0], [0, 1], [-0.8, -0.8], [0.8, -0.8], [-0.8, 0.8], [0.8, 0.8]];

/** Over the sign, under it or beside it, to either hand. */
function placeTag(pin: PinWish, { taken, ground, sign }: { readonly taken: readonly Rectangle[]; readonly ground: Ground; readonly sign: Rectangle }): PinPlace & { readonly free: boolean } {
  const { width, height } = pin.size;
  const [right, left, middle] = [sign.left, sign.right - width, sign.top + (sign.bottom - sign.top - height) / 2];
  const corners: Point[] = [
    { x: right, y: sign.top - GAP - height }, { x: left, y: sign.top - GAP - height }, { x: right, y: sign.bottom + GAP }, { x: left, y: sign.bottom + GAP }, { x: sign.right + GAP, y: middle }, { x: sign.left - GAP - width, y: middle },
  ];
  const cost = (place: Rectangle): number => costOf(place, taken, ground);
  const tag = least(corners.map((corner) => box(corner, pin.size)), cost);
  return { sign, tag: inside(tag, ground), open: false, free: cost(tag) === 0 };
}

/** Whatever the hand opens stays in the picture whole. */
function inside(tag: Rectangle, { width, height }: Size): Rectangle {
  const dx = Math.max(0, -tag.left) - Math.max(0, tag.right - width);
  const dy = Math.max(0, -tag.top) - Math.max(0, tag.bottom - height);
  return { left: tag.left + dx, right: tag.right + dx, top: tag.top + dy, bottom: tag.bottom + dy };
}

function least<T>(options: readonly T[], cost: (option: T) => number): T {
  return options.map((option) => ({ option, cost: cost(option) })).reduce((best, one) => (one.cost < best.cost ? one : best)).option;
}

const box = ({ x, y }: Point, { width, height }: Size): Rectangle => ({ left: x, top: y, right: x + width, bottom: y + height });
const around = ({ x, y }: Point, size: Size): Rectangle => box({ x: x - size.width / 2, y: y - size.height / 2 }, size);

/** Nothing lies nearer to another thing, px. */
const AIR = 2;

/** px² that are covered or stick out of the picture. */
function costOf(area: Rectangle, taken: readonly Rectangle[], { width, height }: Size): number {
  const whole = (area.right - area.left) * (area.bottom - area.top);
  const aired = { left: area.left - AIR, top: area.top - AIR, right: area.right + AIR, bottom: area.bottom + AIR };
  const outside = whole - overlap(area, { left: 0, top: 0, right: width, bottom: height });
  return outside + taken.reduce((sum, other) => sum + overlap(aired, other), 0);
}

export function overlap(a: Rectangle, b: Rectangle): number {
  return Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) * Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));
}

/** Advance of a Latin and of a Chinese character in the lettering of the picture, px; a little more than they take. */
const ADVANCE = { latin: 6.7, wide: 13.4 };
/** Names are lettered smaller. */
const NAME_SCALE = 0.9;
const WIDE = /[\u2e80-\u9fff\uff00-\uffef“”—]/;
const textWidth = (text: string): number => Array.from(text).reduce((sum, letter) => sum + (WIDE.test(letter) ? ADVANCE.wide : ADVANCE.latin), 0);

export const nameSize = (name: string, second: string): Size => ({ width: Math.round((textWidth(name) + textWidth(second)) * NAME_SCALE + (second ? 14 : 10)), height: 18 });

const TAG = { most: 236, pad: 18, line: 16.5, frame: 12 };

/** About what a tag takes: a title of one line, and at most two lines of words. */
export function tagSize(title: string, words: string): Size {
  const longest = Math.max(textWidth(title), Math.min(textWidth(words), textWidth(words) / 1.8));
  const width = Math.min(TAG.most, Math.round(longest + TAG.pad));
  const lines = words === '' ? 0 : Math.min(2, Math.ceil(textWidth(words) / (width - TAG.pad)));
  return { width, height: Math.round(TAG.frame + TAG.line * (1 + lines)) };
}
