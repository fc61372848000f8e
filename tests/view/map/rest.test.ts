import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type * as Phaser from 'phaser';
import { Rest } from '../../../src/view/map/rest';

/** A game of which nothing is known but its loop. */
function loopOnly(): { readonly game: Phaser.Game; readonly frame: (milliseconds: number) => void } {
  let drawn = (): void => undefined;
  const loop = { running: true, wake() { loop.running = true; }, sleep() { loop.running = false; } };
  const game = { loop, events: { on: (_: string, listener: () => void) => { drawn = listener; } } } as unknown as Phaser.Game;
  return {
    game,
    frame(milliseconds) {
      vi.advanceTimersByTime(milliseconds);
      if (loop.running) drawn();
    },
  };
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test('draws two frames and sleeps when nothing moves', () => {
  const { game, frame } = loopOnly();
  const rest = new Rest(game, () => false);
  rest.wake();
  frame(16);
  expect(rest.isSleeping()).toBe(false);
  frame(16);
  expect(rest.isSleeping()).toBe(true);
});

test('sees a change through where its frames take longer than its time', () => {
  const { game, frame } = loopOnly();
  let left = 4;
  const rest = new Rest(game, () => left > 0);
  rest.wake(1200);
  for (; left > 0; left--) {
    frame(600);
    expect(rest.isSleeping()).toBe(false);
  }
  frame(600);
  expect(rest.isSleeping()).toBe(true);
});
