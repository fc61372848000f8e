/** The year's turn: in order, in time, and lit only where somebody is. */
import { describe, expect, it } from 'vitest';
import { isLit } from '../../../src/view/map/dusk';
import { delayOf, FADE_MS, GLIDE_DELAY_MS, GLIDE_MS, TURN_MS } from '../../../src/view/map/turn-order';
import { SLOT_KINDS, type Slot, type SlotKind } from '../../../src/view/map/slots';

const slot = (kind: SlotKind, id = 3): Slot => ({ id, kind, x: 0, y: 0, depth: 0, look: '', rank: 0, size: 1, turn: 0, yields: [] });

describe('changes of a year', () => {
  it('are over in time, whatever they are', () => {
    const latest = Math.max(...SLOT_KINDS.flatMap((kind) => Array.from({ length: 200 }, (_, id) => delayOf(slot(kind, id)))));
    expect(latest + FADE_MS).toBeLessThan(TURN_MS);
    expect(GLIDE_DELAY_MS + GLIDE_MS).toBeLessThan(TURN_MS);
  });

  it('come in the order of the ledger: acts, works, towers, what is old, land', () => {
    const delays = (['site', 'works', 'tower', 'house', 'tree'] as const).map((kind) => delayOf(slot(kind)));
    expect(delays).toEqual(delays.toSorted((a, b) => a - b));
  });
});

it.each([
  ['works', 'steel-blue-active', true], ['works', 'steel-blue-idle', false], ['tower', 'frame-dead-1', false], ['tower', 'home-sand-2', true], ['house', 'house-u0-along-decayed', false],
  ['site', 'site-found', false], ['site', 'site-craft-visitors', true], ['tree', 'tree-broad-0', false], ['works', null, false],
] as const)('at night a %s that shows %s: lit is %s', (kind, frame, lit) => expect(isLit(slot(kind), frame)).toBe(lit));
