import { brocade } from '../kit/brocade.mjs';
import { paperTile } from '../kit/paper.mjs';

const paper = (options) => ({ quality: 0.93, paint: () => paperTile(480, options) });
const silk = (base, light) => ({ quality: 0.85, paint: () => brocade({ base, thread: light(0.3), petal: light(0.36) }, 2) });
const light = (red, green, blue) => (alpha) => `rgba(${red},${green},${blue},${alpha})`;

/** Seamless grounds. */
export const TILES = {
  paper: paper({ base: '#f4ecd8', seed: 4, mottle: 3.2, grain: 3.6, fibres: 1 }),
  sheet: paper({ base: '#faf4e4', seed: 6, mottle: 2, grain: 2.4, fibres: 0.8 }),
  felt: paper({ base: '#e7dabb', seed: 8, mottle: 4, grain: 6, fibres: 1.4 }),
  'brocade-ochre': silk('#96633a', light(240, 222, 180)),
  'brocade-malachite': silk('#3d6b5a', light(226, 214, 170)),
  'brocade-azurite': silk('#2f5570', light(214, 196, 150)),
  'brocade-vermilion': silk('#8c3a2e', light(236, 210, 160)),
  'brocade-silk': silk('#dccba0', (alpha) => `rgba(140,110,60,${alpha * 0.62})`),
};
