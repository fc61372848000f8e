/** The six sides of the verdict as a small hexagon on the poster. */
import type { PosterSide } from '../../model/poster';
import { INK, type Page } from './page';

const RADIUS = 116;
const MOST = 1.1;
const RINGS = [0.25, 0.5, 0.75, 1] as const;

interface Centre { readonly x: number; readonly y: number }

export function drawSixSides(page: Page, sides: readonly PosterSide[], centre: Centre): void {
  const at = (index: number, share: number): readonly [number, number] => {
    const angle = -Math.PI / 2 + (index * 2 * Math.PI) / sides.length;
    const reach = RADIUS * Math.min(MOST, Math.max(0, share));
    return [centre.x + Math.cos(angle) * reach, centre.y + Math.sin(angle) * reach];
  };
  const ring = (share: (side: PosterSide) => number): readonly (readonly [number, number])[] => sides.map((side, index) => at(index, share(side)));
  for (const share of RINGS) {
    const points = ring(() => share);
    page.line([...points, points[0]], { width: share === 1 ? 2 : 1, colour: share === 1 ? INK.line : 'rgb(34 32 28 / 0.18)' });
  }
  sides.forEach((_, index) => page.line([[centre.x, centre.y], at(index, 1)], { width: 1, colour: 'rgb(34 32 28 / 0.18)' }));
  const mine = ring(({ share }) => share);
  page.shape(mine, 'rgb(184 55 42 / 0.18)');
  page.line([...mine, mine[0]], { width: 4, colour: INK.vermilion });
  sides.forEach((side, index) => drawLabel(page, side, { at: at(index, 1), place: index }));
}

/** The labels stand outside the hexagon: above, below, and to the right and left of its corners. */
function drawLabel(page: Page, { name, share }: PosterSide, { at: [x, y], place }: { readonly at: readonly [number, number]; readonly place: number }): void {
  const words = { face: 'sans', size: 24, weight: 600 } as const;
  const points = ` ${Math.round(100 * share)}`;
  const [wide, rest] = [page.measure(name, words), page.measure(points, words)];
  const isUpright = place % 3 === 0;
  const left = isUpright ? x - (wide + rest) / 2 : place < 3 ? x + 18 : x - 18 - wide - rest;
  const line = y + (place === 0 ? -18 : place === 3 ? 36 : 8);
  page.write(name, [left, line], words);
  page.write(points, [left + wide, line], { ...words, colour: INK.vermilionD });
}
