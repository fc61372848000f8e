import { painting } from '../kit/painting.mjs';
import { rgba } from '../kit/pigments.mjs';
import { paintDongguan } from './hanging-dongguan.mjs';
import { paintFoshan } from './hanging-foshan.mjs';
import { paintKunshan } from './hanging-kunshan.mjs';
import { paintYiwu } from './hanging-yiwu.mjs';

const SIZE = [240, 400];
const SCALE = 2.5;

function agedSilk({ g }, [width, height]) {
  const tone = g.createLinearGradient(0, 0, 0, height);
  tone.addColorStop(0, rgba('#c4a66e', 0.28));
  tone.addColorStop(0.25, rgba('#f0e4c8', 0));
  tone.addColorStop(1, rgba('#ceb480', 0.18));
  g.fillStyle = tone;
  g.fillRect(0, 0, width, height);
}

const silk = (seed, draw) =>
  painting({ size: SIZE, scale: SCALE, ground: '#eadcb8', seed, mottle: 6 }, (p, size) => {
    agedSilk(p, size);
    draw(p, size);
  });

const CITIES = { yiwu: [21, paintYiwu], foshan: [77, paintFoshan], kunshan: [31, paintKunshan], dongguan: [58, paintDongguan] };

/** The hanging scroll of each city. The name is written over it by the page. */
export const HANGINGS = Object.fromEntries(Object.entries(CITIES).map(([city, [seed, draw]]) => [`hanging-${city}`, { quality: 0.84, paint: () => silk(seed, draw) }]));
