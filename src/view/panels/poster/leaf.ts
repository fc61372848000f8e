/** The leaf below the painting: verdict, road, six sides, and the run to be scanned. */
import { inOneLine, type PosterWords } from '../../model/poster';
import { darkRuns, modulePx, type QrCode } from '../../model/qr';
import { LEAF } from './mount';
import { INK, type Page } from './page';
import { drawSixSides } from './six-sides-drawn';

const LEFT = LEAF.x + 46;
const RIGHT = LEAF.x + LEAF.width - 46;
/** Top of the lower half of the leaf, and px along the side of the QR code with its quiet zone. */
const LOWER = LEAF.y + 408;
export const QR_SIDE = 450;
/** Of the column to the left of the QR code. */
const COLUMN = RIGHT - LEFT - QR_SIDE - 44;

export interface Scanned { readonly code: string; readonly qr: QrCode | null; /** What to do with the code, in a sentence. */ readonly how: string }

export function drawLeaf(page: Page, words: PosterWords, scanned: Scanned): void {
  drawVerdict(page, words);
  drawRoad(page, words);
  drawSixSides(page, words.sides, { x: LEFT + COLUMN / 2, y: LOWER + 136 });
  drawCode(page, scanned);
  if (scanned.qr) drawQr(page, scanned.qr, { x: RIGHT - QR_SIDE, y: LOWER + 4 });
}

function drawVerdict(page: Page, { headline, second, place, years, summary }: PosterWords): void {
  const head = { face: 'serif', weight: 600, size: 58 } as const;
  const size = Math.min(head.size, (head.size * (RIGHT - LEFT)) / page.measure(headline, head));
  const y = LEAF.y + 84;
  page.write(headline, [LEFT, y], { ...head, size });
  const where = [second, place, years].filter((text) => text !== '').join('　');
  page.write(where, [LEFT, y + 50], { face: 'serif', size: 30, weight: 600, colour: INK.vermilionD });
  const said = { face: 'sans', size: 27, colour: INK.pale } as const;
  const width = RIGHT - LEFT;
  const lines = page.measure(inOneLine(summary), said) <= width ? [inOneLine(summary)] : summary;
  lines.forEach((line, index) => page.writeLines(line, { x: LEFT, y: y + 98 + index * 36, width, leading: 36 }, said));
}

/** The road of a hundred points in one stroke: five stations, and the flag. */
function drawRoad(page: Page, { road, score, flag }: PosterWords): void {
  const [from, until, y] = [LEFT + 10, RIGHT - 10, LEAF.y + 314];
  const at = (points: number): number => from + ((until - from) * points) / 100;
  page.line([[from, y], [until, y]], { width: 3, colour: INK.ink });
  road.forEach((_, index) => page.line([[at(index * 20), y - 9], [at(index * 20), y + 9]], { width: 2 }));
  page.line([[until, y - 9], [until, y + 9]], { width: 2 });
  road.forEach(({ name, isMine }, index) => {
    page.write(name, [at(index * 20 + 10), y + 42], { face: 'sans', size: 25, weight: isMine ? 600 : 400, colour: isMine ? INK.vermilionD : INK.pale, align: 'center' });
  });
  const setting = { face: 'serif', size: 29, weight: 600, colour: INK.cream, align: 'center' } as const;
  const width = page.measure(flag, setting) + 32;
  const left = Math.min(until - width, Math.max(from, at(score) - width / 2));
  page.line([[at(score), y - 22], [at(score), y]], { width: 4, colour: INK.vermilion });
  page.shape([[at(score) - 9, y - 14], [at(score) + 9, y - 14], [at(score), y + 2]], INK.vermilion);
  page.box({ x: left, y: y - 66, width, height: 46 }, INK.vermilion);
  page.write(flag, [left + width / 2, y - 33], setting);
}

/** What to do with the code, and the code itself: the longest ones of whole games end above the foot of the leaf. */
function drawCode(page: Page, { code, how }: Scanned): void {
  const next = page.writeLines(how, { x: LEFT, y: LOWER + 346, width: COLUMN, leading: 26 }, { face: 'sans', size: 22, weight: 600, colour: INK.pale });
  const size = code.length > 460 ? 14 : 16;
  page.writeLines(code, { x: LEFT, y: next, width: COLUMN, leading: size * 1.25 }, { face: 'sans', size, colour: INK.ink });
}

/** Whole px to a module, so that every edge is sharp; the quiet zone is white paper. */
function drawQr(page: Page, qr: QrCode, { x, y }: { readonly x: number; readonly y: number }): void {
  const px = modulePx(qr, QR_SIDE);
  const side = px * qr.rows.length;
  const [left, top] = [Math.round(x + QR_SIDE - side), Math.round(y + (QR_SIDE - side) / 2)];
  page.box({ x: left, y: top, width: side, height: side }, '#ffffff');
  for (const run of darkRuns(qr)) page.box({ x: left + run.x * px, y: top + run.y * px, width: run.length * px, height: px }, INK.ink);
  page.frame({ x: left - 1, y: top - 1, width: side + 2, height: side + 2 }, 1.5, INK.line);
}
