import { describe, expect, it } from 'vitest';
import { placeNote } from '../../../src/view/model/note-place';

const GROUND = { width: 1000, height: 400 };
const SIZE = { width: 200, height: 50 };
const box = (left: number, top: number, right: number, bottom: number): { left: number; top: number; right: number; bottom: number } => ({ left, top, right, bottom });

describe('a note on the map', () => {
  const about = box(480, 200, 520, 230);
  it('lies above its thing', () => expect(placeNote({ about, size: SIZE, ground: GROUND, taken: [] })).toEqual({ left: 400, top: 146 }));
  it('keeps off a pin', () => expect(placeNote({ about, size: SIZE, ground: GROUND, taken: [box(480, 150, 508, 178)] })).toEqual({ left: 400, top: 234 }));
  it('stays within the picture', () => {
    const { left, top } = placeNote({ about: box(980, 5, 1010, 30), size: SIZE, ground: GROUND, taken: [] });
    expect(left + SIZE.width).toBeLessThanOrEqual(GROUND.width);
    expect(top).toBeGreaterThanOrEqual(30);
  });
});
