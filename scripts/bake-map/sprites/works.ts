import { campus, ringLab } from '../painter/campus';
import { lakeCampus } from '../painter/lake-campus';
import { sawtooth, steelHall } from '../painter/factories';
import type { IsoPen } from '../painter/iso-pen';
import { PIGMENT } from '../../../src/view/map/land/palette';
import { glassTower } from '../painter/towers';
import { tree } from '../painter/trees';
import { marketShed, stalls, tradeCity, tradeHall } from '../painter/market';
import { applianceWorks, ceramicsWorks, electronicsWorks, laptopWorks, machineWorks, textileMill, vehicleWorks, villageWorks } from '../painter/plants';
import type { Craft } from '../../../src/view/model/crafts';
import { chimney, containers, dormitory, gantry, marketHall, yard } from '../painter/works';
import { building, type Sprite } from './sprite';

const ACTIVITY = [['active', 0], ['idle', 0.9]] as const;

export const workSprites = (): Sprite[] => [...halls(), ...lodgings(), ...laboratories(), ...yards(), ...plants()];

const STEEL = {
  blue: { roof: '#6F9DBB', stripe: PIGMENT.azurite, bays: 2 },
  pale: { roof: '#A9BDBB', stripe: PIGMENT.vermilion, bays: 3 },
  grey: { roof: '#B9C3BD', stripe: PIGMENT.azurite, bays: 2 },
  deep: { roof: '#5F8FB4', stripe: PIGMENT.vermilion, bays: 3 },
} as const;

function halls(): Sprite[] {
  const block = { u: 0.15, v: 0.15, w: 6.5, d: 4.1, h: 1.7 };
  const list: Sprite[] = [];
  for (const [state, decay] of ACTIVITY) {
    list.push(building(`sawtooth-brick-${state}`, [6.2, 3.6], (pen) => sawtooth(pen, { u: 0.2, v: 0.2, w: 6, d: 3.4, h: 1.2 }, { decay })));
    list.push(building(`sawtooth-small-${state}`, [4.6, 3], (pen) => sawtooth(pen, { u: 0.2, v: 0.2, w: 4.2, d: 2.7, h: 1.05 }, { decay, wall: '#C9B79C' })));
    for (const [i, [name, look]] of Object.entries(STEEL).entries()) list.push(building(`steel-${name}-${state}`, [6.9, 4.5], (pen) => steelHall(pen, { ...block, h: 1.55 + i * 0.12 }, { ...look, decay, seed: i + 3 })));
    list.push(building(`trade-hall-${state}`, [7.6, 5], (pen) => tradeHall(pen, { u: 0, v: 0, w: 7.4, d: 4.8, h: 2 }, decay)));
    list.push(building(`trade-city-${state}`, [7.6, 5], (pen) => tradeCity(pen, { u: 0.2, v: 0.2, w: 7, d: 4.4, h: 2.3 }, decay)));
    list.push(building(`market-${state}`, [5.4, 3.8], (pen) => marketHall(pen, { u: 0, v: 0, w: 5.2, d: 3.6, h: 1.1 }, { decay })));
  }
  for (const bays of [2, 3]) list.push(building(`steel-solar-${bays}`, [6.9, 4.5], (pen) => steelHall(pen, { ...block, h: 1.65 }, { roof: '#C9D6D6', stripe: PIGMENT.malachite, solar: true, bays, seed: bays })));
  for (const i of [0, 1, 2]) list.push(building(`stalls-${i}`, [5.2, 1], (pen) => stalls(pen, i * 2)), building(`sheds-${i}`, [5.2, 1], (pen) => marketShed(pen, i)));
  list.push(building('market-green', [5.4, 3.8], (pen) => marketHall(pen, { u: 0, v: 0, w: 5.2, d: 3.6, h: 1 }, { color: '#A7B6A4' })));
  list.push(building('workshop-long', [6.4, 3], (pen) => sawtooth(pen, { u: 0, v: 0, w: 6.2, d: 2.8, h: 1.2 }, { wall: '#D8AE86' })));
  return list;
}

const PLANTS: Record<Craft, (pen: IsoPen, decay: number) => void> = {
  textiles: textileMill, smallGoods: villageWorks, ceramics: ceramicsWorks, appliances: applianceWorks, machinery: machineWorks, electronics: electronicsWorks, laptops: laptopWorks, vehicles: vehicleWorks,
};

const plants = (): Sprite[] => Object.entries(PLANTS).flatMap(([craft, paint]) => ACTIVITY.map(([state, decay]) => building(`plant-${craft}-${state}`, [6.9, 4.5], (pen) => paint(pen, decay))));

/** Dormitories stand in three rows on one lot; flats singly. */
function lodgings(): Sprite[] {
  const walls = ['#F1E3C6', '#EFD9BE', '#F4E8D2'];
  const list: Sprite[] = [];
  for (const [state, decay] of ACTIVITY) {
    list.push(building(`dormitories-${state}`, [6.9, 4.5], (pen) => {
      for (let row = 0; row < 3; row++) dormitory(pen, { u: 0.2, v: 0.15 + row * 1.5, w: 6.3, d: 0.8, floors: row === 2 ? 5 : 6 }, { decay, life: 1 - decay, wall: walls[row % 2], seed: row + 5 });
    }));
    for (const [i, wall] of walls.entries()) list.push(building(`flats-${i}-${state}`, [4.2, 0.9], (pen) => dormitory(pen, { u: 0, v: 0, w: 4, d: 0.8, floors: 3 + i }, { decay, life: (1 - decay) * 0.7, wall, seed: 40 + i })));
  }
  return list;
}

function laboratories(): Sprite[] {
  const lawn = { color: PIGMENT.malachitePale, alpha: 0.5, edge: 0.4 };
  return [
    ...[0, 1].map((turn) => building(`lake-campus-${turn}`, [6.9, 4.8], (pen) => {
      yard(pen, [6.7, 4.6], lawn);
      lakeCampus(pen, turn);
      shrubs(pen, [[0.5, 2.6], [3.4, 3.1], [6.3, 3.1], [2.2, 2.9]]);
    })),
    building('laboratory-wings', [6.9, 4.8], (pen) => {
      yard(pen, [6.7, 4.6], lawn);
      campus(pen, { u: 0.3, v: 0.25, w: 5.8, d: 1.35, floors: 3 }, { seed: 3 });
      campus(pen, { u: 0.3, v: 1.9, w: 1.35, d: 2.4, floors: 3 }, { seed: 5 });
      ringLab(pen, { u: 4.5, v: 3.2, radius: 1.3, h: 1.2 });
      shrubs(pen, [[2.4, 2.6], [2.7, 3.6], [2.2, 4.2], [6.3, 2.2]]);
    }),
    building('laboratory-ring', [6.9, 4.8], (pen) => {
      yard(pen, [6.7, 4.6], lawn);
      ringLab(pen, { u: 2, v: 1.9, radius: 1.6, h: 1.5 });
      glassTower(pen, { u: 4.8, v: 0.5, w: 1.5, d: 1.5, h: 4.6 }, { tone: '#A9C9BF', crown: 0.5 });
      campus(pen, { u: 3.1, v: 3, w: 3.2, d: 1.2, floors: 2 }, { seed: 8 });
      shrubs(pen, [[0.6, 3.6], [1.2, 4.1], [2, 3.9], [4.4, 2.2]]);
    }),
    building('laboratory-idle', [6.9, 4.8], (pen) => {
      yard(pen, [6.7, 4.6], { color: '#B9AE8C', alpha: 0.5, edge: 0.4 });
      campus(pen, { u: 0.3, v: 0.25, w: 5.8, d: 1.35, floors: 3 }, { seed: 3, decay: 0.9 });
      ringLab(pen, { u: 4.5, v: 3.2, radius: 1.3, h: 1.2 }, 0.9);
    }),
  ];
}

function shrubs(pen: IsoPen, places: readonly (readonly [number, number])[]): void {
  places.forEach(([u, v], i) => {
    const [x, y] = pen.at(u, v);
    pen.g.save();
    pen.g.translate(x, y);
    tree(pen.g, 'broad', { size: 0.95, seed: i + 60 });
    pen.g.restore();
  });
}

function yards(): Sprite[] {
  const list: Sprite[] = [
    building('chimney', [0.4, 0.4], (pen) => chimney(pen, 7)),
    building('gantry', [0.7, 3.9], (pen) => gantry(pen, 3.9, 2.9)),
    building('containers-idle', [5.6, 4], (pen) => containers(pen, { columns: 3, rows: 5, high: 1, fill: 0.6 }, { decay: 0.8, seed: 5 })),
    building('pad-concrete', [6.7, 4.3], (pen) => yard(pen, [6.7, 4.3], { color: '#D9CDB4', alpha: 0.72, edge: 0.3 })),
    building('pad-earth', [6.7, 4.3], (pen) => yard(pen, [6.7, 4.3], { color: '#CDB896', alpha: 0.5 })),
    building('pad-plot', [2.1, 2.1], (pen) => yard(pen, [2.1, 2.1], { color: '#E6DCC6', alpha: 0.75, edge: 0.22 })),
    building('pad-lawn', [2.1, 2.1], (pen) => yard(pen, [2.1, 2.1], { color: PIGMENT.malachitePale, alpha: 0.42 })),
  ];
  for (const high of [1, 2, 3]) list.push(building(`containers-${high}`, [5.6, 4], (pen) => containers(pen, { columns: 4, rows: 7, high, fill: [0.8, 0.85, 1][high - 1] }, { seed: 5 })));
  return list;
}
