import { painting } from '../kit/painting.mjs';
import { PIGMENT } from '../kit/pigments.mjs';
import { placeAll } from '../kit/sprites.mjs';
import { paintRange } from '../mountains/range.mjs';
import { paintRidge } from '../mountains/ridge.mjs';
import { birds } from '../things/life.mjs';
import { pine, reeds } from '../things/trees.mjs';

const MIST = '#f4ecd8';

/** A still landscape with much left empty, for pages that have nothing to show: errors, first visits. */
export const BANNER = {
  banner: {
    quality: 0.84,
    paint: () =>
      painting({ size: [1040, 170], scale: 1.5, ground: MIST, seed: 19, mottle: 4, grain: 7 }, (p) => {
        paintRidge(p, { x0: -10, x1: 1050, base: 108, height: 60, colour: PIGMENT.azL, alpha: 0.34, pitch: 0.009 });
        paintRidge(p, { x0: -10, x1: 1050, base: 120, height: 40, colour: PIGMENT.maL, alpha: 0.34, pitch: 0.015 });
        p.mistBand([0, 1040], [116, 20], { count: 14, colour: MIST });
        paintRange(p, {
          x0: 540, x1: 1100, base: 148, depth: 60, seed: 23, mistBase: 0.4, blue: 0.9, strength: 0.85, ground: MIST,
          peaks: [
            { x: 820, depth: 34, height: 88, radius: 72, seed: 4, veins: 7 }, { x: 740, depth: 40, height: 46, radius: 54, seed: 8 },
            { x: 900, depth: 40, height: 54, radius: 56, seed: 12 }, { x: 990, depth: 34, height: 70, radius: 64, seed: 16 }, { x: 650, depth: 40, height: 30, radius: 44, seed: 20 },
          ],
        });
        p.mistBand([0, 1040], [146, 16], { alpha: 0.85, count: 16, colour: MIST });
        p.wash([[-10, 152], [500, 148], [1050, 152], [1050, 176], [-10, 176]], '#93bccd', { alpha: 0.5, spread: 3 });
        p.ripples([0, 154], [1040, 168], { count: 60, alpha: 0.26 });
        placeAll(p, [['life/sail', 420, 156, 1.5], ['life/wupeng', 300, 163, 1.2]]);
        p.wash([[-10, 156], [70, 150], [150, 160], [180, 176], [-10, 176]], PIGMENT.maL, { alpha: 0.7, spread: 4 });
        pine(p, [54, 160], 3);
        reeds(p, [110, 166], { width: 70, height: 10, count: 22 });
        birds(p, [[470, 52], [484, 46], [500, 54]], 5);
      }),
  },
};
