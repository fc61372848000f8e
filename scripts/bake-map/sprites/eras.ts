/** What belongs to its decade: homes, what drives, trains; and crowds. */
import { HOUSE_WIDTHS, LANE_DEPTH } from '../../../src/view/map/land/lanes';
import { VEHICLES } from '../../../src/view/model/eras';
import { allotments, feast, migrant } from '../painter/crowds';
import { slab, tiledHouse, villa, walkUp } from '../painter/housing';
import { PIGMENT } from '../../../src/view/map/land/palette';
import { boxcar, containerWagon, engine, metroCar, metroStop } from '../painter/trains';
import { VEHICLE_PAINTERS } from '../painter/vehicles';
import { building, drawing, type Sprite } from './sprite';

export const eraSprites = (): Sprite[] => [...villageHomes(), ...farmHomes(), ...flats(), ...towers(), ...traffic(), ...trains(), ...crowds()];

/** On the lots of lane houses. */
const villageHomes = (): Sprite[] => (['u', 'v'] as const).flatMap((lane, turn) => HOUSE_WIDTHS.flatMap((width, size) => {
  const [w, d] = lane === 'u' ? [width - 0.08, LANE_DEPTH] : [LANE_DEPTH, width - 0.08];
  const seed = size * 2 + turn;
  return [
    building(`tiled-${lane}${size}`, [w, d], (pen) => tiledHouse(pen, { u: 0, v: 0, w, d: d - 0.1 }, seed)),
    building(`villa-${lane}${size}`, [w, d], (pen) => villa(pen, { u: 0, v: 0, w: w - 0.12, d: d - 0.15 }, seed)),
  ];
}));

const farmHomes = (): Sprite[] => [0, 1].flatMap((i) => [
  building(`farm-tiled-${i}`, [1.7, 2.7], (pen) => { tiledHouse(pen, { u: 0, v: 0, w: 1.5, d: 1.15 }, i + 1); tiledHouse(pen, { u: 0.3, v: 1.6, w: 1.2, d: 0.9 }, i); }),
  building(`farm-villa-${i}`, [1.7, 2.7], (pen) => { villa(pen, { u: 0, v: 0, w: 1.5, d: 1.2 }, i + 1); villa(pen, { u: 0.2, v: 1.6, w: 1.3, d: 1 }, i + 2); }),
]);

const ACTIVITY = [['active', 0], ['idle', 0.9]] as const;

/** Blocks of 4.2 × 0.9 tiles, three of a kind. */
const flats = (): Sprite[] => ACTIVITY.flatMap(([state, decay]) => [0, 1, 2].flatMap((i) => {
  const lot = { u: 0, v: 0, w: 4, d: 0.8 };
  return [
    building(`walkup-${i}-${state}`, [4.2, 0.9], (pen) => walkUp(pen, { ...lot, floors: 3 + (i % 2) }, { decay, seed: i })),
    building(`slab-${i}-${state}`, [4.2, 0.9], (pen) => slab(pen, { ...lot, floors: 9 + i }, { decay, seed: i })),
    building(`highslab-${i}-${state}`, [4.2, 0.9], (pen) => slab(pen, { ...lot, floors: 14 + i }, { decay, seed: i, glass: true })),
  ];
}));

/** On tower lots, in three heights: brick and tiled blocks before the towers, tall slabs of glass after them. */
const towers = (): Sprite[] => [0, 1, 2].flatMap((i) => {
  const lot = { u: 0, v: 0, w: 1.6, d: 1.6 };
  return [
    building(`block-brick-${i}`, [1.6, 1.6], (pen) => walkUp(pen, { ...lot, floors: 4 + i }, { seed: i + 1 })),
    building(`block-tiled-${i}`, [1.6, 1.6], (pen) => tiledTower(pen, i)),
    building(`highrise-${i}`, [1.6, 1.6], (pen) => slab(pen, { ...lot, w: 1.5, d: 1.5, floors: 13 + i * 4 }, { seed: i, glass: true })),
  ];
});

const tiledTower = (pen: Parameters<typeof slab>[0], i: number): void => slab(pen, { u: 0, v: 0, w: 1.5, d: 1.5, floors: 6 + i * 2 }, { seed: i + 1 });

const traffic = (): Sprite[] => VEHICLES.flatMap((name) => (name === 'truck-green' ? [] : [building(name, [0.9, 0.4], VEHICLE_PAINTERS[name])]));

const WAGONS = [PIGMENT.vermilion, PIGMENT.azurite, PIGMENT.malachite, PIGMENT.gamboge];

const trains = (): Sprite[] => [
  drawing('freight-diesel', (g) => engine(g, false)),
  drawing('freight-electric', (g) => engine(g, true)),
  drawing('freight-boxcar', boxcar),
  ...WAGONS.map((paint, i) => drawing(`freight-container-${i}`, (g) => containerWagon(g, paint))),
  drawing('metro-car', metroCar),
  drawing('metro-stop', metroStop),
];

const crowds = (): Sprite[] => [
  ...[0, 1, 2].map((i) => building(`feast-${i}`, [3.6, 3.6], (pen) => feast(pen, i))),
  ...[0, 1, 2].map((i) => drawing(`migrant-${i}`, (g) => migrant(g, i))),
  ...[0, 1].map((i) => building(`allotment-${i}`, [3.6, 2.6], (pen) => allotments(pen, i))),
];
