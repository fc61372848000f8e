import { boat, BOATS, breath, egret, person, puff, truck, weeds } from '../painter/life';
import { PIGMENT } from '../../../src/view/map/land/palette';
import { building, drawing, type Sprite } from './sprite';

const TRUCKS = { red: PIGMENT.vermilion, blue: PIGMENT.azurite, white: PIGMENT.shell, green: PIGMENT.malachite };

export const lifeSprites = (): Sprite[] => [
  ...BOATS.map((kind) => drawing(`boat-${kind}`, (g) => boat(g, kind))),
  ...Array.from({ length: 6 }, (_, i) => drawing(`person-${i}`, (g) => person(g, i * 5 + 1))),
  ...Object.entries(TRUCKS).map(([name, paint]) => building(`truck-${name}`, [1.2, 0.4], (pen) => truck(pen, paint))),
  drawing('puff', puff),
  drawing('breath', breath),
  drawing('egret', egret),
  drawing('weeds', weeds),
];
