import { signal } from '@preact/signals';
import { expect, it } from 'vitest';
import { eyeOf, watchEye } from '../../../src/view/audio/follow-game';
import type { Eye } from '../../../src/view/model/soundscape';

/** A map that keeps its view in itself, as the real one does. */
class MapAt {
  private readonly zoom: number;
  private readonly listeners = new Set<() => void>();
  constructor(zoom: number) { this.zoom = zoom; }
  project(x: number, y: number): { x: number; y: number } { return { x: (x - 700) * this.zoom + 400, y: (y - 450) * this.zoom + 200 }; }
  onMove(listener: () => void): () => void { this.listeners.add(listener); return () => this.listeners.delete(listener); }
}

it.each([[1, 400], [2, 200]])('at a zoom of %i the eye is on the middle of the host and reaches %i units', (zoom, reach) => {
  expect(eyeOf(new MapAt(zoom), { width: 800, height: 400 })).toEqual({ x: 700, y: 450, reach });
});

it('a host without a size sees nothing in particular', () => {
  expect(eyeOf(new MapAt(1), { width: 0, height: 0 })).toBeNull();
});

it('watches a map until it is told to stop', () => {
  const eye = signal<Eye | null>(null);
  const stop = watchEye(eye, new MapAt(2), { clientWidth: 800, clientHeight: 400 } as HTMLElement);
  expect(eye.value).toEqual({ x: 700, y: 450, reach: 200 });
  stop();
  expect(eye.value).toBeNull();
});
