/** The slip on the painting: the city's name in the brush, its years, the seal. */
import type { PosterWords } from '../../model/poster';
import { flecks, wornSquare } from '../kit/seal-edge';
import { PAINTING } from './mount';
import { INK, type Page } from './page';

const WIDTH = 128;
const GLYPH = 104;
const SEAL = 76;
const SEAL_SEED = 7;

/** Cities whose mountains stand to the right, so that the slip hangs to the left. */
const TO_THE_LEFT: readonly string[] = ['dongguan'];

/** Hangs the slip in that upper corner of the painting that is free. */
export function drawSlip(page: Page, city: string, { inscription, years }: Pick<PosterWords, 'inscription' | 'years'>): void {
  const glyphs = [...inscription].slice(0, 6);
  const size = glyphs.length > 3 ? (GLYPH * 3) / glyphs.length : GLYPH;
  const height = 34 + glyphs.length * size * 1.06 + 46 + SEAL + 26;
  const x = TO_THE_LEFT.includes(city) ? PAINTING.x + 44 : PAINTING.x + PAINTING.width - WIDTH - 44;
  const slip = { x, y: PAINTING.y + 40, width: WIDTH, height };
  page.box(slip, 'rgb(250 244 228 / 0.92)');
  page.frame(slip, 2, INK.ink);
  page.frame({ x: slip.x + 6, y: slip.y + 6, width: slip.width - 12, height: slip.height - 12 }, 1, 'rgb(34 32 28 / 0.5)');
  const middle = slip.x + WIDTH / 2;
  glyphs.forEach((glyph, index) => page.write(glyph, [middle, slip.y + 22 + size * (0.86 + index * 1.06)], { face: 'brush', size, align: 'center' }));
  const foot = slip.y + 30 + glyphs.length * size * 1.06;
  page.write(years, [middle, foot + 26], { face: 'serif', size: 21, weight: 600, colour: INK.pale, align: 'center' });
  drawSeal(page, [middle - SEAL / 2, foot + 46]);
}

/** The seal of the game: 一方, cream on vermilion. */
export function drawSeal(page: Page, [x, y]: readonly [number, number], size = SEAL): void {
  const { g } = page;
  g.save();
  g.translate(x, y);
  g.scale(size / 100, size / 100);
  g.fillStyle = INK.vermilion;
  g.fill(new Path2D(wornSquare(SEAL_SEED, 2, 3)));
  g.save();
  g.scale(1.3, 1);
  page.write('一', [50 / 1.3, 44], { face: 'brush', size: 50, colour: INK.cream, align: 'center' });
  page.write('方', [50 / 1.3, 90], { face: 'brush', size: 50, colour: INK.cream, align: 'center' });
  g.restore();
  g.globalAlpha = 0.55;
  g.fillStyle = INK.sheet;
  g.fill(new Path2D(flecks(SEAL_SEED, 18)));
  g.restore();
}
