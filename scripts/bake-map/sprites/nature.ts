import { cloudBank } from '../painter/clouds';
import { crabPen, fieldPlot, lotus, pond, waves } from '../painter/land';
import { sheet, type Brush } from '../../../src/view/map/land/brush';
import { paintRange } from '../painter/mountains';
import { mix, PIGMENT } from '../../../src/view/map/land/palette';
import type { Range } from '../painter/projection';
import { tree, TREES } from '../painter/trees';
import { drawing, type Sprite } from './sprite';

export const natureSprites = (): Sprite[] => [...trees(), ...fields(), ...water(), ...clouds(), drawing('hill', hill)];

const trees = (): Sprite[] => TREES.flatMap((kind) => [0, 1, 2].map((i): Sprite => ({ key: `tree-${kind}-${i}`, foot: [0, 0], paint: (g) => tree(g, kind, { size: kind === 'palm' || kind === 'banyan' ? 1.25 : 1.5, seed: i * 17 + kind.length }) })));

const GREEN = [PIGMENT.malachitePale, PIGMENT.malachiteFaint, PIGMENT.gambogePale, mix(PIGMENT.malachitePale, PIGMENT.malachite, 0.5), PIGMENT.azuriteFaint, mix(PIGMENT.malachitePale, PIGMENT.gambogePale, 0.5)];

/** Plots of a field: green ones, ripe ones at the turn of the year, bare straw. */
function fields(): Sprite[] {
  return [
    ...GREEN.map((color, i) => drawing(`plot-green-${i}`, (g) => fieldPlot(g, { color, alpha: 0.4 + (i % 3) * 0.1, crop: i % 2 ? 8 : 3, seed: i + 1 }))),
    ...[0, 1, 2].map((i) => drawing(`plot-ripe-${i}`, (g) => fieldPlot(g, { color: mix(PIGMENT.gambogePale, PIGMENT.ochrePale, i * 0.3), alpha: 0.58, crop: 4, seed: i + 11 }))),
    ...[0, 1, 2].map((i) => drawing(`pond-${i}`, (g) => pond(g, i * 5 + 31))),
    ...[0, 1].map((i) => drawing(`plot-straw-${i}`, (g) => fieldPlot(g, { color: mix('#BFA983', '#CDB896', i), alpha: 0.42, crop: 0, seed: i + 21 }))),
  ];
}

function water(): Sprite[] {
  const runs = [2, 3, 5, 8].flatMap((count, i) => [0, 1].map((far) => drawing(`waves-${far ? 'far' : 'near'}-${i}`, (g) => waves(g, { count, length: far ? 7.5 : 13, height: far ? 0.9 : 1.9, seed: i * 2 + far + 1 }))));
  return [...runs, drawing('crab-pen', crabPen), ...[0, 1, 2].map((i) => drawing(`lotus-${i}`, (g) => lotus(g, i + 88)))];
}

const clouds = (): Sprite[] => [[140, 3], [110, 8], [92, 15], [70, 21]].map(([width, seed], i) => drawing(`cloud-${i}`, (g) => cloudBank(g, { width, seed })));

const YUFENG: Range = {
  x0: -110, x1: 150, base: 0, depth: 64, seed: 91, mistBase: 0.1, strokes: 1.2, trees: 1.8,
  peaks: [{ x: 2, depth: 22, height: 44, radius: 50, seed: 101 }, { x: 40, depth: 28, height: 32, radius: 42, seed: 103 }, { x: -32, depth: 34, height: 24, radius: 36, seed: 105 }, { x: 18, depth: 44, height: 18, radius: 30, seed: 107 }],
};

function hill(g: Brush): void {
  const [scale, width, height] = [3, 270, 90];
  const page = sheet(width * scale, height * scale);
  paintRange(page.g, YUFENG, { scale, offset: [-115, -86] });
  g.drawImage(page.canvas, -115, -86, width, height);
}
