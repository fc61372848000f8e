/** Humpback stone bridges over a canal. */
import type { Point } from '../../../src/view/map/world';
import type { IsoPen } from './iso-pen';
import { INK, rgba } from '../../../src/view/map/land/palette';

export interface Bridge { along: 'u' | 'v'; length: number; width: number; rise: number; square?: boolean }

const STEPS = 14;

export function bridge(pen: IsoPen, shape: Bridge): void {
  const { along, length, width, rise } = shape;
  const curve = (t: number): number => rise * Math.sin(Math.PI * t);
  const at = (t: number, side: number, z: number): Point => (along === 'u' ? pen.at(length * t, width * side, z) : pen.at(width * side, length * t, z));
  const edge = (side: number, lift: number): Point[] => Array.from({ length: STEPS + 1 }, (_, i) => at(i / STEPS, side, curve(i / STEPS) + lift));
  const near = edge(1, 0.12);
  pen.fill([...near, at(1, 1, -0.1), ...archOpening(shape, at), at(0, 1, -0.1)], along === 'u' ? '#D9CFBB' : '#B9AE9A');
  pen.line(near, 0.7, { alpha: 0.7 });
  const deck = [...edge(0, 0.12), ...[...near].reverse()];
  pen.fill(deck, '#E9E0CD');
  pen.line(deck, 0.7, { alpha: 0.75, close: true });
  for (let i = 1; i < STEPS; i++) pen.line([at(i / STEPS, 0, curve(i / STEPS) + 0.12), near[i]], 0.35, { alpha: 0.4 });
  const rail = edge(1, 0.4);
  pen.line(rail, 0.9, { alpha: 0.8, color: '#6a6152' });
  for (let i = 0; i <= STEPS; i += 2) pen.line([near[i], rail[i]], 0.6, { alpha: 0.7, color: '#6a6152' });
  pen.g.strokeStyle = rgba(INK, 0.55);
  pen.g.lineWidth = 0.4;
  pen.g.stroke();
}

function archOpening({ rise, square }: Bridge, at: (t: number, side: number, z: number) => Point): Point[] {
  if (square) return [at(0.72, 1, -0.1), at(0.72, 1, rise * 0.55), at(0.28, 1, rise * 0.55), at(0.28, 1, -0.1)];
  return Array.from({ length: STEPS + 1 }, (_, i) => {
    const angle = (Math.PI * i) / STEPS;
    return at(0.5 + 0.27 * Math.cos(angle), 1, Math.sin(angle) * rise * 0.72 - 0.1);
  });
}
