import { glassTower, palace, residentialTower, unfinishedTower } from '../painter/towers';
import { SPAN } from '../../../src/view/map/land/waters';
import { station, trainCar, viaduct } from '../painter/rail';
import { building, drawing, type Sprite } from './sprite';

export const citySprites = (): Sprite[] => [...glass(), ...homes(), ...frames(), ...railway(), building('palace', [4.4, 3], (pen) => palace(pen, { u: 0, v: 0, w: 4.4, d: 3, h: 2.1 }))];

const HEIGHTS = [3.8, 5.8, 8.2];
const TONES = { blue: '#8FB8CC', jade: '#A9C9BF', gilt: '#D9C08A' };

function glass(): Sprite[] {
  const list: Sprite[] = [];
  for (const [i, h] of HEIGHTS.entries()) {
    const size = 1.5 + i * 0.13;
    const block = { u: 0, v: 0, w: size, d: size, h };
    for (const [name, tone] of Object.entries(TONES)) list.push(building(`glass-${name}-${i}`, [size, size], (pen) => glassTower(pen, block, { tone, crown: i === 1 ? 0 : 0.6 })));
    list.push(building(`glass-idle-${i}`, [size, size], (pen) => glassTower(pen, block, { decay: 0.7, crown: 0.4, seed: i + 2 })));
  }
  return list;
}

function homes(): Sprite[] {
  const list: Sprite[] = [];
  const walls = { sand: '#EBD3B4', cream: '#F0E2C8', rose: '#E6C8AE' };
  for (const [i, h] of [3.2, 4.9, 6.8].entries()) {
    const block = { u: 0, v: 0, w: 1.5, d: 1.5, h };
    for (const [name, wall] of Object.entries(walls)) list.push(building(`home-${name}-${i}`, [1.5, 1.5], (pen) => residentialTower(pen, block, { crown: name === 'cream' ? 'tile' : 'flat', wall, seed: i + 2 })));
    list.push(building(`home-gold-${i}`, [1.5, 1.5], (pen) => residentialTower(pen, block, { crown: 'gold', seed: i + 7 })));
    list.push(building(`home-idle-${i}`, [1.5, 1.5], (pen) => residentialTower(pen, block, { crown: 'flat', decay: 0.8, seed: i + 9 })));
  }
  return list;
}

function frames(): Sprite[] {
  const list: Sprite[] = [];
  for (const [i, floors] of [6, 9, 12].entries()) {
    list.push(building(`frame-live-${i}`, [1.6, 1.6], (pen) => unfinishedTower(pen, { u: 0, v: 0, w: 1.6, d: 1.6, floors }, { crane: true, net: 0.5, seed: i + 1 })));
    list.push(building(`frame-dead-${i}`, [1.6, 1.6], (pen) => unfinishedTower(pen, { u: 0, v: 0, w: 1.6, d: 1.6, floors }, { crane: i > 0, net: 0.25, abandoned: true, seed: i + 4 })));
  }
  return list;
}

const railway = (): Sprite[] => [
  { key: 'station', foot: [0, 0], paint: (g) => station(g) },
  { key: 'viaduct', foot: [SPAN / 18, -SPAN / 18], paint: viaduct },
  drawing('train-nose', (g) => trainCar(g, true)),
  drawing('train-car', (g) => trainCar(g, false)),
  drawing('train-tail', (g) => {
    g.scale(-1, 1);
    g.translate(-17, 0);
    trainCar(g, true);
  }),
];
