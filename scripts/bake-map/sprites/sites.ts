/** What stands on the plots that policies and endowments fill: finished, and while it is being built. */
import { ENDOWMENT_FORMS, ENDOWMENT_TYPES, type EndowmentForm } from '../../../src/sim/index';
import { campus, ringLab } from '../painter/campus';
import { hospital, imageSquare, metroStation, pumpHouse, school, stationHall, treatmentWorks } from '../painter/civic';
import { steelHall } from '../painter/factories';
import { garland, gate, kiln, park, people, plant, scaffolding, scholarGarden, stele, wetland } from '../painter/gardens';
import { house, type HouseStyle } from '../painter/houses';
import type { Block, IsoPen } from '../painter/iso-pen';
import { hall, kunquStage, waterStage } from '../painter/landmarks';
import { boat } from '../painter/life';
import { mix, PIGMENT, rgba } from '../../../src/view/map/land/palette';
import { glassTower, unfinishedTower } from '../painter/towers';
import { containers, dormitory, gantry, marketHall, yard } from '../painter/works';
import type { SiteKind } from '../../../src/view/model/sites';
import { SITE_SIZE } from '../../../src/view/map/site-slots';
import { building, type Sprite } from './sprite';

const EARTH = { color: '#CDB896', alpha: 0.6 };
const PAVED = { color: '#E9DFC9', alpha: 0.8, edge: 0.25 };
const GRASS = { color: PIGMENT.malachitePale, alpha: 0.5, edge: 0.2 };
const MENDED: HouseStyle = { ridge: 'u', gold: 1, lanterns: true };

const STANDING: Record<SiteKind, (pen: IsoPen) => void> = {
  works: (pen) => { ground(pen, PAVED); steelHall(pen, { u: 0.2, v: 0.2, w: 5.2, d: 2.9, h: 1.6 }, { roof: '#6F9DBB', stripe: PIGMENT.vermilion, bays: 2, seed: 9 }); plant(pen, 'broad', [[0.6, 3.7], [1.7, 3.8], [4.6, 3.7]], 0.95); },
  depot: (pen) => { ground(pen, PAVED); containers(shifted(pen, 0.3, 0.2), { columns: 3, rows: 6, high: 2, fill: 0.95 }, { seed: 8 }); gantry(shifted(pen, 4.5, 0.2), 3.4, 2.7); },
  market: (pen) => { ground(pen, PAVED); marketHall(pen, { u: 0.2, v: 0.2, w: 5.1, d: 3, h: 1.1 }, {}); people(pen, [[1, 3.7], [2.2, 3.7], [3.4, 3.8], [4.4, 3.7]]); },
  treatment: (pen) => { ground(pen, GRASS); treatmentWorks(pen); },
  metro: (pen) => { ground(pen, PAVED); metroStation(pen); people(pen, [[2.2, 3.2], [2.7, 3.5], [4.6, 2.7]]); },
  station: (pen) => { ground(pen, PAVED); stationHall(pen); people(pen, [[1, 2.4], [1.8, 3], [4.3, 2.4], [4.8, 3.2]]); },
  school: (pen) => { ground(pen, GRASS); school(pen); people(pen, [[1.9, 2.2], [2.3, 3.6]]); },
  laboratories: (pen) => { ground(pen, GRASS); campus(pen, { u: 0.3, v: 0.3, w: 5, d: 1.1, floors: 3 }, { seed: 3 }); ringLab(pen, { u: 3.9, v: 2.8, radius: 1.05, h: 1.1 }); campus(pen, { u: 0.3, v: 1.8, w: 1.1, d: 1.9, floors: 2 }, { seed: 5 }); plant(pen, 'broad', [[2.1, 2.4], [2.2, 3.5]], 0.95); },
  hospital: (pen) => { ground(pen, PAVED); hospital(pen); plant(pen, 'broad', [[4.4, 2.8], [4.7, 3.6], [0.5, 3.4]], 1); },
  homes: (pen) => {
    ground(pen, GRASS);
    for (let row = 0; row < 2; row++) for (const u of [0.3, 3]) dormitory(pen, { u, v: 0.3 + row * 1.9, w: 2.3, d: 0.8, floors: 4 + row }, { life: 1, wall: row ? '#F1E3C6' : '#EAD3BE', seed: row * 2 + u * 3 });
    plant(pen, 'peach', [[1.3, 1.7], [3.8, 1.7]], 0.9);
    people(pen, [[2.6, 3.6], [1.2, 3.6]]);
  },
  park, wetland,
  opera: (pen) => {
    waterStage(pen, SITE_SIZE);
    for (const [u, v] of [[1.4, 3.55], [3.2, 3.6], [5, 2.2]] as const) {
      const [x, y] = pen.at(u, v);
      pen.g.save();
      pen.g.translate(x, y);
      pen.g.scale(0.62, 0.62);
      boat(pen.g, 'wupeng');
      pen.g.restore();
    }
  },
  pumps: (pen) => { ground(pen, GRASS); pumpHouse(pen); },
  hall: (pen) => { ground(pen, PAVED); hall(pen, { u: 0.9, v: 0.5, w: 3.8, d: 1.9, h: 1.35 }, { gold: 1, wall: '#F3D9A8' }); plant(pen, 'pine', [[0.5, 3.2], [5, 3]], 1.15); people(pen, [[2.3, 3.2], [3, 3.4]]); },
  stage: (pen) => { ground(pen, PAVED); kunquStage(shifted(pen, 1.1, 0.5), 0); people(pen, [[0.6, 3.8], [1.4, 4], [2.2, 4], [4.9, 2.6], [4.9, 3.3]]); },
  street: (pen) => { ground(pen, PAVED); row(pen, 0.4, MENDED); gate(pen, [1.9, 1.95]); row(pen, 2.5, MENDED); people(pen, [[1, 2.1], [1.6, 2.2], [4.6, 2.2]]); },
  plaza: imageSquare,
  towers: (pen) => { ground(pen, PAVED); glassTower(pen, { u: 0.5, v: 0.5, w: 1.5, d: 1.5, h: 5.8 }, { tone: '#8FB8CC', crown: 0.6 }); glassTower(pen, { u: 3.2, v: 0.9, w: 1.4, d: 1.4, h: 4.4 }, { tone: '#A9C9BF', crown: 0 }); plant(pen, 'broad', [[1, 3.1], [2.4, 3.4], [4.6, 3.3]], 0.95); },
  heritage: (pen) => { ground(pen, PAVED); hall(pen, { u: 1, v: 0.3, w: 3.4, d: 1.6, h: 1.3 }, { gold: 1, wall: '#F3D9A8' }); gate(pen, [1.8, 2.9]); garland(pen, [0.4, 2.4], [5, 2.4]); people(pen, [[1.2, 3.4], [2.6, 2.6], [4.4, 3.2]]); },
  craft: (pen) => { ground(pen, EARTH); hall(pen, { u: 2.7, v: 0.4, w: 2.5, d: 1.5, h: 1.15 }, { gold: 1, wall: '#F1E2C4', posts: PIGMENT.ochreDeep }); kiln(pen, [1.4, 1.5]); plant(pen, 'bamboo', [[4.9, 2.9], [5.2, 3.4]], 1.2); people(pen, [[2.2, 2.9], [3.1, 2.7], [3.6, 3.2]]); },
  ecology: scholarGarden,
  civic: (pen) => { ground(pen, GRASS); hall(pen, { u: 0.6, v: 0.4, w: 3.4, d: 1.7, h: 1.3 }, { gold: 1 }); house(pen, { u: 4.5, v: 0.8, w: 0.95, d: 2.1, h: 1.1 }, { ridge: 'v', gold: 1 }); plant(pen, 'ginkgo', [[1.2, 3.2]], 1.35); people(pen, [[2.3, 2.9], [2.9, 3.1], [3.5, 2.8]]); },
  network: (pen) => { ground(pen, PAVED); row(pen, 0.4, { ridge: 'u', lanterns: true, twoStoreys: true }); for (const [i, color] of [PIGMENT.vermilion, PIGMENT.azurite, PIGMENT.gamboge].entries()) pen.fill(pen.topFace([0.6 + i * 1.6, 1.7 + i * 1.6], [2.1, 2.7], 0.75), color); garland(pen, [0.3, 3.2], [5.2, 3.2]); people(pen, [[1, 3.2], [1.9, 3.1], [2.6, 3.4], [3.6, 3.2], [4.4, 3.1]]); },
};

/** What the form of its new life adds to an endowment. */
const FORMS: Record<EndowmentForm, (pen: IsoPen) => void> = {
  livingCraft: (pen) => { plant(pen, 'bamboo', [[5.3, 3.7]], 1); people(pen, [[0.6, 3.6], [0.9, 3.8]]); },
  brand: (pen) => { for (const u of [0.3, 5.1]) banner(pen, [u, 3.7], PIGMENT.gamboge); pen.fill(pen.leftFace([2.1, 3.7], 3.8, [0.5, 0.95]), PIGMENT.vermilion); for (const u of [2.15, 3.65]) pen.line([pen.at(u, 3.8), pen.at(u, 3.8, 0.95)], 0.8); },
  visitors: (pen) => {
    for (const [i, u] of [0.4, 1.5, 3.6, 4.7].entries()) parasol(pen, [u, 3.5], [PIGMENT.vermilion, PIGMENT.azurite, PIGMENT.gamboge, PIGMENT.malachite][i]);
    coach(pen, [5.4, 0.4]);
    garland(pen, [0.2, 3.1], [5.4, 3.1]);
    people(pen, Array.from({ length: 9 }, (_, i): readonly [number, number] => [0.5 + i * 0.55, 3.75 + (i % 3) * 0.12]));
  },
  industrySeed: (pen) => steelHall(pen, { u: 3.3, v: 2.9, w: 2, d: 1, h: 0.85 }, { roof: '#6F9DBB', stripe: PIGMENT.malachite, solar: true, bays: 1, seed: 4 }),
  everydayLife: (pen) => {
    pen.line([pen.at(0.4, 3.5, 0.85), pen.at(2.4, 3.5, 0.85)], 0.5, { alpha: 0.7 });
    for (const [i, u] of [0.55, 1, 1.45, 1.9].entries()) pen.fill(pen.leftFace([u, u + 0.3], 3.5, [0.42, 0.84]), [PIGMENT.azuritePale, PIGMENT.shell, PIGMENT.vermilion, PIGMENT.gambogePale][i]);
    plant(pen, 'broad', [[4.8, 3.6]], 1.25);
    people(pen, [[3, 3.7], [3.3, 3.8], [3.8, 3.7], [4.3, 3.8]]);
  },
};

const alive = (): Sprite[] => [...ENDOWMENT_TYPES, 'opera' as const].flatMap((what) => ENDOWMENT_FORMS.map((form) => building(`site-${what}-${form}`, SITE_SIZE, (pen) => { STANDING[what](pen); FORMS[form](pen); })));

function banner(pen: IsoPen, [u, v]: readonly [number, number], color: string): void {
  pen.line([pen.at(u, v), pen.at(u, v, 2.3)], 0.9);
  pen.fill(pen.leftFace([u + 0.04, u + 0.4], v, [1, 2.2]), color);
}

function parasol(pen: IsoPen, [u, v]: readonly [number, number], color: string): void {
  pen.line([pen.at(u, v), pen.at(u, v, 0.7)], 0.6);
  pen.fill([pen.at(u - 0.34, v, 0.62), pen.at(u, v + 0.34, 0.62), pen.at(u + 0.34, v, 0.62), pen.at(u, v, 0.98)], color);
}

function coach(pen: IsoPen, [u, v]: readonly [number, number]): void {
  for (const [i, paint] of [PIGMENT.vermilionPale, PIGMENT.shell, PIGMENT.azuritePale].entries()) {
    const at = { u: u - 0.05, v: v + i * 1.05, w: 0.42, d: 0.9, h: 0.42 };
    pen.box(at, { left: paint, right: mix(paint, PIGMENT.ink5, 0.3), top: mix(paint, PIGMENT.shell, 0.5) }, { line: 0.55 });
    pen.fill(pen.rightFace(at.u + at.w, [at.v + 0.06, at.v + 0.84], [0.2, 0.36]), rgba(PIGMENT.azuriteDeep, 0.7));
  }
}

export const siteSprites = (): Sprite[] => [
  ...alive(),
  ...Object.entries(STANDING).map(([what, paint]) => building(`site-${what}`, SITE_SIZE, paint)),
  building('site-found', SITE_SIZE, (pen) => stele(pen, [2.8, 2])),
  building('site-rising-low', SITE_SIZE, (pen) => {
    ground(pen, EARTH);
    shell(pen, { u: 0.8, v: 0.7, w: 4, d: 2.3, h: 1.3 });
    scaffolding(pen, { u: 0.65, v: 0.55, w: 4.3, d: 2.6, h: 1.5 });
    people(pen, [[1.4, 3.7], [3.6, 3.7]]);
  }),
  building('site-rising-tall', SITE_SIZE, (pen) => {
    ground(pen, EARTH);
    unfinishedTower(pen, { u: 1.2, v: 0.8, w: 1.6, d: 1.6, floors: 7 }, { crane: true, net: 0.55, seed: 3 });
    shell(pen, { u: 3.4, v: 1.2, w: 1.5, d: 1.5, h: 0.8 });
    people(pen, [[2.1, 3.5]]);
  }),
  building('site-mending', SITE_SIZE, (pen) => {
    ground(pen, EARTH);
    hall(pen, { u: 1, v: 0.6, w: 3.6, d: 1.8, h: 1.3 }, { decay: 0.7 });
    scaffolding(pen, { u: 0.7, v: 0.4, w: 4.1, d: 2.4, h: 2 });
    people(pen, [[1.8, 3.6], [2.4, 3.8]]);
  }),
];

function ground(pen: IsoPen, style: { color: string; alpha: number; edge?: number }): void {
  yard(pen, SITE_SIZE, style);
}

/** The same pen with its origin moved by tiles. */
function shifted(pen: IsoPen, u: number, v: number): IsoPen {
  const moved = Object.create(pen) as IsoPen;
  return Object.assign(moved, { origin: pen.at(u, v) });
}

/** Four houses wall to wall. */
function row(pen: IsoPen, v: number, style: HouseStyle): void {
  for (const [i, w] of [1.2, 1.4, 1.1, 1.3].entries()) house(pen, { u: 0.3 + [0, 1.2, 2.6, 3.7][i], v, w: w - 0.06, d: 1.25, h: 1 + (i % 2) * 0.18 }, style);
}

/** Bare walls without a roof. */
function shell(pen: IsoPen, { u, v, w, d, h }: Block): void {
  pen.fill(pen.leftFace([u, u + w], v, [0, h]), '#B9AD98');
  pen.fill(pen.rightFace(u, [v, v + d], [0, h]), '#A79B87');
  pen.box({ u, v: v + d - 0.12, w, d: 0.12, h: h * 0.8 }, { left: '#D8CBB2', right: '#B1A48C', top: '#E4DAC6' }, { shadow: false });
  pen.box({ u: u + w - 0.12, v, w: 0.12, d, h: h * 0.6 }, { left: '#D8CBB2', right: '#B1A48C', top: '#E4DAC6' }, { shadow: false });
  pen.windowsLeft({ us: [u + 0.2, u + w - 0.2], v: v + d, zs: [0.15, h * 0.7] }, { columns: Math.round(w * 1.4), rows: 1, share: [0.5, 0.8], colorAt: () => rgba('#57503f', 0.7) });
}
