import { describe, expect, it } from 'vitest';
import { placePins } from '../../../src/view/model/pin-places';

const BOX = { width: 1340, height: 360, taken: [{ left: 0, top: 0, right: 500, bottom: 120 }] };

describe('the tag of a pin', () => {
  it('stands over its point, to the right, where there is room', () => expect(placePins([{ x: 700, y: 200 }], BOX)).toEqual([{ left: false, below: false }]));
  it('turns to the left at the right edge', () => expect(placePins([{ x: 1300, y: 200 }], BOX)).toEqual([{ left: true, below: false }]));
  it('hangs below under the headline', () => expect(placePins([{ x: 200, y: 140 }], BOX)).toEqual([{ left: false, below: true }]));
  it('makes way for the one before it', () => {
    const [first, second] = placePins([{ x: 700, y: 200 }, { x: 760, y: 205 }], BOX);
    expect(second).not.toEqual(first);
  });
});
