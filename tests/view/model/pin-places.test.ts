import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOut, nameSize, overlap, tagSize, type Ground, type Lay, type NameWish, type PinWish, type Rectangle } from '../../../src/view/model/pin-places';

const GROUND: Ground = { width: 1340, height: 360, sign: 28, taken: [{ left: 0, top: 0, right: 500, bottom: 120 }] };
const NAME = { width: 90, height: 18 };
const TAG = { width: 220, height: 46 };
const name = (x: number, y: number): NameWish => ({ at: { x, y }, size: NAME });
const pin = (x: number, y: number, of: Partial<PinWish> = {}): PinWish => ({ at: { x, y }, name: 0, size: TAG, open: true, ...of });
const lay = (names: readonly NameWish[], pins: readonly PinWish[], ground = GROUND): Lay => layOut({ names, pins, ground });
const isIn = ({ left, top, right, bottom }: Rectangle, { width, height }: Ground): boolean => left >= 0 && top >= 0 && right <= width && bottom <= height;

describe('names', () => {
  it('lie on their places', () => expect(lay([name(700, 200)], []).names).toEqual([{ left: 655, right: 745, top: 191, bottom: 209 }]));
  it('make way for the headline', () => expect(lay([name(300, 115)], []).names[0]?.top).toBeGreaterThanOrEqual(120));
  it('are left out where there is no room at all', () => expect(lay([name(300, 40)], []).names).toEqual([null]));
});

describe('the sign of a pin', () => {
  it('stands to the left of its name', () => {
    const { names, pins } = lay([name(700, 200)], [pin(700, 200)]);
    expect(pins[0].sign.right).toBeLessThan(names[0]!.left);
    expect(names[0]!.left - pins[0].sign.right).toBeLessThan(6);
  });
  it('changes sides where another name lies in the way', () => {
    const { names, pins } = lay([name(700, 200), name(590, 200)], [pin(700, 200)]);
    expect(pins[0].sign.left).toBeGreaterThan(names[0]!.right);
  });
  it('stands on its point without a name', () => expect(lay([], [pin(700, 200, { name: null })]).pins[0].sign).toEqual({ left: 686, right: 714, top: 186, bottom: 214 }));
});

describe('the words of a pin', () => {
  it('lie open where a tag covers nothing', () => expect(lay([name(700, 200)], [pin(700, 200)]).pins[0].open).toBe(true));
  it('wait for the hand when they are not asked to lie open', () => expect(lay([name(700, 200)], [pin(700, 200, { open: false })]).pins[0].open).toBe(false));
  it('wait where a tag would cover something, and still open inside the picture', () => {
    const crowd = [name(700, 200), ...[140, 175, 225, 260].flatMap((y) => [520, 640, 760, 880].map((x) => name(x, y)))];
    const [place] = lay(crowd, [pin(700, 200)]).pins;
    expect(place.open).toBe(false);
    expect(isIn(place.tag, GROUND)).toBe(true);
  });
});

it('nothing ever covers anything else, whatever the places', () => {
  const place = fc.record({ x: fc.integer({ min: 20, max: 1320 }), y: fc.integer({ min: 20, max: 340 }) });
  fc.assert(fc.property(fc.array(place, { minLength: 1, maxLength: 12 }), (places) => {
    const { names, pins } = lay(places.map(({ x, y }) => name(x, y)), places.slice(0, 4).map((at, index) => pin(at.x, at.y, { name: index })));
    const open = pins.filter((one) => one.open).map((one) => one.tag);
    const lying = [...GROUND.taken, ...names.filter((one) => one !== null), ...open];
    lying.forEach((a, i) => lying.slice(i + 1).forEach((b) => expect(overlap(a, b)).toBe(0)));
    for (const one of [...open, ...names.filter((each) => each !== null)]) expect(isIn(one, GROUND)).toBe(true);
  }), { numRuns: 200 });
});

it('sizes grow with the words, up to a limit', () => {
  expect(nameSize('Kunshan', '昆山').width).toBeGreaterThan(nameSize('Kunshan', '').width);
  expect(tagSize('昆山', '').height).toBeLessThan(tagSize('昆山', '老先生会唱全本').height);
  expect(tagSize('x'.repeat(90), 'y'.repeat(400))).toEqual({ width: 236, height: 62 });
});
