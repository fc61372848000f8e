/** Far mountains for a place of its own: pieces of the painted ranges, set where the level has heights. */
import type { City } from '../../../sim/index';
import { MOUNTAINS_BOX } from '../layers';
import { sheet } from './brush';

/** Pieces of the painted sheet in world units, by the height of their main peak above their foot. */
const PIECES = [
  { from: 296, to: 886, height: 140, least: 85 },
  { from: 1112, to: 1520, height: 104, least: 50 },
  { from: -80, to: 330, height: 52, least: 0 },
] as const;
const FADE = 46;
const FOOT = 290;

interface Range { readonly from: number; readonly to: number; readonly height: number }

/** Without heights a low, pale line of hills closes the picture on both sides. */
const GUESS: readonly Range[] = [{ from: -80, to: 470, height: 46 }, { from: 960, to: 1520, height: 54 }];

export function composeRanges({ map }: City, painted: CanvasImageSource & { readonly width: number; readonly height: number }): HTMLCanvasElement {
  const authored = (map?.heights ?? []).filter(({ kind }) => kind === 'range').map(({ line, height }): Range => ({ from: Math.min(...line.map(([x]) => x)), to: Math.max(...line.map(([x]) => x)), height }));
  const ranges = map?.heights ? authored : GUESS;
  const { canvas, g } = sheet(painted.width, painted.height);
  const scale = painted.width / MOUNTAINS_BOX.width;
  g.setTransform(scale, 0, 0, scale, -MOUNTAINS_BOX.x * scale, -MOUNTAINS_BOX.y * scale);
  // The highest stand in front, as in the painted sheet.
  ranges.toSorted((a, b) => a.height - b.height).forEach((range, i) => {
    const piece = PIECES.find(({ least }) => range.height >= least) ?? PIECES[2];
    const cut = fadedPiece(painted, { ...piece, scale, mirrored: i % 2 === 1 });
    const stretch = range.height / piece.height;
    g.drawImage(cut, range.from, FOOT - (FOOT - MOUNTAINS_BOX.y) * stretch, range.to - range.from, MOUNTAINS_BOX.height * stretch);
  });
  return canvas;
}

interface Cut { readonly from: number; readonly to: number; readonly scale: number; readonly mirrored: boolean }

/** One piece of the sheet whose sides fade out. */
function fadedPiece(painted: CanvasImageSource & { readonly height: number }, { from, to, scale, mirrored }: Cut): HTMLCanvasElement {
  const width = (to - from) * scale;
  const { canvas, g } = sheet(width, painted.height);
  if (mirrored) g.setTransform(-1, 0, 0, 1, width, 0);
  g.drawImage(painted, (from - MOUNTAINS_BOX.x) * scale, 0, width, painted.height, 0, 0, width, painted.height);
  g.setTransform(1, 0, 0, 1, 0, 0);
  const fade = g.createLinearGradient(0, 0, width, 0);
  const edge = (FADE * scale) / width;
  for (const [at, alpha] of [[0, 0], [edge, 1], [1 - edge, 1], [1, 0]]) fade.addColorStop(at, `rgba(0,0,0,${alpha})`);
  g.globalCompositeOperation = 'destination-in';
  g.fillStyle = fade;
  g.fillRect(0, 0, width, painted.height);
  return canvas;
}
