import { HOUSE_WIDTHS, LANE_DEPTH } from '../../../src/view/map/land/lanes';
import { bridge } from '../painter/bridges';
import { coldKiln, dragonKiln } from '../painter/dragon-kiln';
import { house } from '../painter/houses';
import { hall, kunquStage, pagoda } from '../painter/landmarks';
import { IsoPen } from '../painter/iso-pen';
import { PIGMENT } from '../../../src/view/map/land/palette';
import { building, type Sprite } from './sprite';

const STATES = {
  kept: { decay: 0.12 },
  restored: { decay: 0, gold: 1, lanterns: true },
  decayed: { decay: 0.9 },
  sham: { decay: 0, gold: 1, sham: true },
} as const;
/** A hall is not made a sham of. */
const HALL_STATES = { kept: STATES.kept, restored: STATES.restored, decayed: STATES.decayed } as const;

export const oldTownSprites = (): Sprite[] => [...houses(), ...farms(), ...halls(), ...bridges()];

/** Houses of a lane: `along` it or turned `across`, in four widths and three states. */
function houses(): Sprite[] {
  const list: Sprite[] = [];
  for (const [name, lingnan] of [['house', false], ['lingnan', true]] as const) for (const lane of ['u', 'v'] as const) {
    for (const [size, width] of HOUSE_WIDTHS.entries()) {
      for (const turn of ['along', 'across'] as const) {
        if (turn === 'across' && size > 1) continue;
        for (const [state, look] of Object.entries(STATES)) {
          const [w, d] = lane === 'u' ? [width - 0.08, LANE_DEPTH] : [LANE_DEPTH, width - 0.08];
          const ridge = (turn === 'along') === (lane === 'u') ? 'u' : 'v';
          const h = [1, 1.25, 1.08, 1.3][size];
          list.push(building(`${name}-${lane}${size}-${turn}-${state}`, [w, d], (pen) => house(pen, { u: 0, v: 0, w, d, h }, { ...look, ridge, lingnan, twoStoreys: size % 2 === 1, tone: ((size * 3 + (lane === 'u' ? 1 : 0)) % 5) / 7 })));
        }
      }
    }
  }
  return list;
}

const farms = (): Sprite[] => [['farm', false], ['farm-lingnan', true]].flatMap(([name, lingnan]) => [0, 1].map((i) => building(`${String(name)}-${i}`, [1.7, 2.7], (pen) => {
  house(pen, { u: 0, v: 0, w: 1.7 - i * 0.3, d: 1.1, h: 0.95 }, { ridge: 'u', decay: 0.3, tone: i * 0.5, lingnan: Boolean(lingnan) });
  house(pen, { u: 0.4 - i * 0.5, v: 1.6, w: 1.3, d: 1, h: 0.85 }, { ridge: i ? 'v' : 'u', decay: 0.4, lingnan: Boolean(lingnan) });
})));

function halls(): Sprite[] {
  const list: Sprite[] = [];
  for (const [state, look] of Object.entries(HALL_STATES)) {
    list.push(building(`hall-${state}`, [4, 2], (pen) => hall(pen, { u: 0, v: 0, w: 4, d: 2, h: 1.45 }, { ...look, wall: '#F3D9A8' })));
  }
  list.push(building('workshop', [1.9, 2.3], (pen) => hall(pen, { u: 0, v: 0, w: 1.9, d: 2.3, h: 1.2 }, { gold: 1, wall: '#F1E2C4', posts: PIGMENT.ochreDeep })));
  for (const [state, decay] of [['restored', 0], ['decayed', 0.9]] as const) {
    list.push(building(`stage-${state}`, [3.4, 3], (pen) => kunquStage(pen, decay)));
    list.push(building(`dragon-kiln-${state}`, [1.5, 9], (pen) => dragonKiln(pen, decay)));
    list.push(building(`pagoda-${state}`, [0, 0], (pen) => pagoda(pen, 7, decay)));
    list.push({ key: `pagoda-hill-${state}`, foot: [0, 0], paint: (g) => pagoda(new IsoPen(g, [0, 0], { unit: 5.2, seed: 4 }), 5, decay) });
  }
  list.push(building('dragon-kiln-cold', [1.5, 9], (pen) => coldKiln(pen)));
  return list;
}

function bridges(): Sprite[] {
  const shapes = { arch: { rise: 0.95 }, low: { rise: 0.7 }, flat: { rise: 0.7, square: true } } as const;
  const long = building('bridge-long-v', [0.8, 6.6], (pen) => bridge(pen, { rise: 0.9, along: 'v', length: 6.6, width: 0.8 }));
  return [long, ...Object.entries(shapes).flatMap(([name, shape]) => (['u', 'v'] as const).map((along) =>
    building(`bridge-${name}-${along}`, along === 'u' ? [2.7, 0.8] : [0.8, 2.7], (pen) => bridge(pen, { ...shape, along, length: 2.7, width: 0.8 }))))];
}
