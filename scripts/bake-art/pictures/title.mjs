import { painting } from '../kit/painting.mjs';
import { PIGMENT } from '../kit/pigments.mjs';
import { place } from '../kit/sprites.mjs';
import { paintRange } from '../mountains/range.mjs';
import { paintRidge } from '../mountains/ridge.mjs';
import { pavilion } from '../things/architecture.mjs';
import { birds, figure } from '../things/life.mjs';
import { bamboo, pine } from '../things/trees.mjs';

const SIZE = [1440, 900];
const MIST = '#f4ecd8';

function sky({ g }, [width, height]) {
  const gradient = g.createLinearGradient(0, 0, 0, height);
  gradient.addColorStop(0, 'rgba(205,180,130,.22)');
  gradient.addColorStop(0.25, 'rgba(244,236,216,0)');
  gradient.addColorStop(1, 'rgba(205,185,140,.10)');
  g.fillStyle = gradient;
  g.fillRect(0, 0, width, height);
}

const FAR = { x0: -40, x1: 1480, depth: 130, ground: PIGMENT.paper, seed: 31, strength: 0.8, strokes: 0.5, trees: 0.4, mistBase: 0.4 };
const NEAR = { x0: -40, x1: 1480, depth: 120, ground: PIGMENT.paper, seed: 47, strength: 0.95, strokes: 0.8, trees: 0.7, mistBase: 0.42 };

function mountains(p) {
  paintRidge(p, { x0: -10, x1: 1450, base: 620, height: 120, colour: PIGMENT.azL, alpha: 0.34, pitch: 0.0052 });
  paintRidge(p, { x0: -10, x1: 1450, base: 660, height: 90, colour: PIGMENT.maL, alpha: 0.34, pitch: 0.009 });
  p.mistBand([0, 1440], [650, 50], { alpha: 0.85, count: 16, colour: MIST });
  paintRange(p, {
    ...FAR,
    base: 740,
    peaks: [
      { x: 250, depth: 60, height: 168, radius: 120, seed: 3, veins: 7 }, { x: 150, depth: 80, height: 92, radius: 90, seed: 8 },
      { x: 370, depth: 70, height: 104, radius: 100, seed: 5 }, { x: 560, depth: 60, height: 70, radius: 100, seed: 11 },
      { x: 460, depth: 50, height: 84, radius: 110, seed: 14 }, { x: 660, depth: 80, height: 54, radius: 90, seed: 21 },
      { x: 770, depth: 60, height: 66, radius: 100, seed: 24 }, { x: 1120, depth: 70, height: 90, radius: 120, seed: 27 },
      { x: 880, depth: 70, height: 104, radius: 130, seed: 13 }, { x: 1010, depth: 60, height: 60, radius: 90, seed: 17 },
      { x: 1240, depth: 60, height: 136, radius: 130, seed: 19 }, { x: 1370, depth: 80, height: 80, radius: 90, seed: 23 },
    ],
  });
  p.mistBand([0, 1440], [748, 36], { alpha: 0.85, count: 22, colour: MIST });
  paintRange(p, {
    ...NEAR,
    base: 806,
    peaks: [
      { x: 50, depth: 70, height: 96, radius: 110, seed: 29 }, { x: 170, depth: 90, height: 44, radius: 70, seed: 33 },
      { x: 1420, depth: 70, height: 120, radius: 120, seed: 37 }, { x: 1320, depth: 90, height: 50, radius: 80, seed: 41 },
    ],
  });
  p.mistBand([0, 1440], [804, 34], { alpha: 0.85, count: 18, colour: MIST });
}

function water(p) {
  p.wash([[-10, 806], [400, 798], [900, 806], [1450, 800], [1450, 905], [-10, 905]], '#93bccd', { alpha: 0.5, spread: 5 });
  p.ripples([0, 815], [1440, 895], { count: 170, alpha: 0.26, length: 1.3 });
  p.mistBand([0, 1440], [806, 22], { alpha: 0.75, count: 16, colour: MIST });
}

function shore(p) {
  p.wash([[-10, 862], [90, 846], [210, 852], [300, 872], [340, 905], [-10, 905]], '#b9a263', { alpha: 0.4, spread: 6 });
  p.wash([[-10, 872], [120, 860], [260, 880], [280, 905], [-10, 905]], PIGMENT.maL, { alpha: 0.6, spread: 6 });
  p.line([[-4, 858], [90, 845], [212, 851], [300, 871], [330, 896]], { width: 1, alpha: 0.4 });
  pavilion(p, [150, 822], { unit: 10 });
  figure(p, [166, 846], { scale: 1.6, robe: PIGMENT.az });
  pine(p, [60, 868], 3.6);
  pine(p, [104, 876], 2.6);
  pine(p, [226, 880], 2.2);
  bamboo(p, [20, 880], 2.2);
  for (const [x, y, scale] of [[250, 870, 2], [272, 880, 1.7], [28, 864, 1.7]]) place(p, 'tree/broad-1', { at: [x, y], scale });
}

/** The ground of the title: a long horizon under an empty sky, with a scholar's shore at the lower left. */
export const TITLE = {
  title: {
    quality: 0.86,
    paint: () =>
      painting({ size: SIZE, scale: 1.4, ground: PIGMENT.paper, seed: 314, mottle: 4, grain: 8 }, (p, size) => {
        sky(p, size);
        mountains(p);
        water(p);
        shore(p);
        for (const [x, y, scale] of [[392, 848, 2.2], [1010, 872, 1.7]]) place(p, 'life/sail', { at: [x, y], scale });
        for (const [x, y, scale] of [[620, 868, 1.5], [1290, 852, 1.4]]) place(p, 'life/wupeng', { at: [x, y], scale });
        birds(p, [[470, 560], [486, 552], [500, 562], [520, 546], [1120, 540], [1138, 534], [1150, 544]]);
      }),
  },
};
