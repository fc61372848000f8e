import { finish } from './finish.mjs';
import { canvasOf, contextOf, layGround } from './paper.mjs';
import { Painter } from './painter.mjs';

/**
 * A finished painting: `size` in picture units, baked at `scale` pixels per unit on a silk or paper ground.
 * `draw(painter, size)` gets a brush seeded with `seed`.
 */
export function painting({ size, scale, ground, seed, mottle, grain = 9 }, draw) {
  const [width, height] = size;
  const canvas = canvasOf(width * scale, height * scale);
  const context = contextOf(canvas);
  layGround(context, { width, height, scale, base: ground, seed, mottle });
  context.scale(scale, scale);
  draw(new Painter(context, seed), size);
  finish(canvas, { scale, seed, grain });
  return canvas;
}
