/** The mounting of the poster: a hanging scroll on a wall, silk around, rods above and below. */
import { loadPicture, POSTER, type Box, type Page } from './page';
import azurite from '../../../../assets/art/brocade-azurite.webp';
import malachite from '../../../../assets/art/brocade-malachite.webp';
import ochre from '../../../../assets/art/brocade-ochre.webp';
import vermilion from '../../../../assets/art/brocade-vermilion.webp';
import sheet from '../../../../assets/art/sheet.webp';
import felt from '../../../../assets/art/felt.webp';

/** The silk of each city's scroll, as on the title. */
const SILKS: Readonly<Record<string, string>> = { yiwu: ochre, foshan: malachite, kunshan: azurite, dongguan: vermilion };

/** Silk, painting and leaf, in px of the poster. */
export const SILK: Box = { x: 106, y: 108, width: 1388, height: 2062 };
export const PAINTING: Box = { x: 178, y: 270, width: 1244, height: 884 };
export const LEAF: Box = { x: 178, y: 1190, width: 1244, height: 902 };

const ROD_HEIGHT = 38;
/** Tiles are drawn at twice their size on screen. */
const TILE_SCALE = 2;

export interface Papers { readonly silk: HTMLImageElement; readonly sheet: HTMLImageElement; readonly felt: HTMLImageElement }

export async function loadPapers(city: string): Promise<Papers> {
  const [silk, paper, wall] = await Promise.all([SILKS[city] ?? azurite, sheet, felt].map(loadPicture));
  return { silk, sheet: paper, felt: wall };
}

export function drawMount(page: Page, papers: Papers): void {
  page.box({ x: 0, y: 0, ...POSTER }, '#e7dabb');
  tile(page, papers.felt, { x: 0, y: 0, ...POSTER });
  drawCord(page);
  withShadow(page, () => page.box(SILK, '#3a4a52'));
  tile(page, papers.silk, SILK, TILE_SCALE * (36 / papers.silk.width));
  drawTassels(page);
  edge(page, PAINTING);
  withShadow(page, () => page.box(LEAF, '#faf4e4'), 6);
  tile(page, papers.sheet, LEAF);
  edge(page, LEAF);
  drawRod(page, SILK.y - ROD_HEIGHT / 2, 30);
  drawRod(page, SILK.y + SILK.height - ROD_HEIGHT / 2, 46);
}

/** Fills a box with a tile from its corner. */
function tile(page: Page, image: HTMLImageElement, box: Box, scale = 1): void {
  const pattern = page.g.createPattern(image, 'repeat');
  if (!pattern) return;
  pattern.setTransform(new DOMMatrix([scale, 0, 0, scale, box.x, box.y]));
  page.box(box, pattern);
}

function withShadow(page: Page, draw: () => void, blur = 26): void {
  page.g.save();
  page.g.shadowColor = 'rgb(60 42 16 / 0.42)';
  page.g.shadowBlur = blur;
  page.g.shadowOffsetY = blur / 3;
  draw();
  page.g.restore();
}

/** The thin paper edge and its ink line around what is mounted. */
function edge(page: Page, { x, y, width, height }: Box): void {
  page.frame({ x: x - 6, y: y - 6, width: width + 12, height: height + 12 }, 10, '#efe3c3');
  page.frame({ x, y, width, height }, 1.5, 'rgb(50 35 10 / 0.6)');
  page.frame({ x: x - 12, y: y - 12, width: width + 24, height: height + 24 }, 1.5, 'rgb(30 20 5 / 0.5)');
}

function drawCord(page: Page): void {
  const [middle, top] = [POSTER.width / 2, 22];
  page.line([[middle - 250, SILK.y - 10], [middle, top], [middle + 250, SILK.y - 10]], { width: 4, colour: '#6b4a2a' });
  page.g.beginPath();
  page.g.arc(middle, top, 8, 0, 2 * Math.PI);
  page.g.fillStyle = '#3a2715';
  page.g.fill();
}

/** The two ribbons that hang from the upper rod. */
function drawTassels(page: Page): void {
  for (const share of [1 / 3, 2 / 3]) {
    const ribbon = { x: SILK.x + SILK.width * share - 15, y: SILK.y, width: 30, height: PAINTING.y - SILK.y - 34 };
    page.box(ribbon, '#e4d4ae');
    page.frame(ribbon, 1.5, 'rgb(50 35 10 / 0.5)');
  }
}

/** A wooden rod across, `out` px longer than the silk at either end, with lacquered knobs. */
function drawRod(page: Page, y: number, out: number): void {
  const rod = { x: SILK.x - out, y, width: SILK.width + 2 * out, height: ROD_HEIGHT };
  withShadow(page, () => page.box(rod, gradient(page, rod, ['#2a1a0e', '#7b5531', '#20130a'])), 12);
  for (const x of [rod.x - 22, rod.x + rod.width - 4]) {
    const knob = { x, y: y - 7, width: 26, height: ROD_HEIGHT + 14 };
    page.box(knob, gradient(page, knob, ['#6b6157', '#2a241e', '#120e0a']));
  }
}

function gradient(page: Page, { x, y, height }: Box, colours: readonly [string, string, string]): CanvasGradient {
  const wood = page.g.createLinearGradient(x, y, x, y + height);
  colours.forEach((colour, index) => wood.addColorStop([0, 0.42, 1][index], colour));
  return wood;
}
