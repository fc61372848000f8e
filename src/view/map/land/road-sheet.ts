/** Roads as pieces of their own, so that streets appear with the district that they serve. */
import type { RoadTable } from '../layers';
import type { Point } from '../world';
import { sheet, smoothLine, trace } from './brush';
import { PIGMENT, rgba } from './palette';
import type { RoadNet } from './geography';
import type { Water } from './planner';

const SCALE = 1.5;
const WIDE = 2048;
/** Older graphics cards take no taller sheet. */
const TALLEST = 4096;
const MARGIN = 8;

export function paintRoads(roads: readonly RoadNet[], water: Water): { canvas: HTMLCanvasElement; table: RoadTable } {
  const page = sheet(WIDE, TALLEST);
  const pieces: RoadTable['pieces'] = [];
  let y = 0;
  let x = 0;
  let row = 0;
  for (const net of roads) {
    const lines = linesOf(net, water);
    for (const half of net.street ? [lines] : HALVES.map((keep) => cutAt(lines, keep))) {
      if (half.roads.length + half.rails.length === 0) continue;
      const box = boxOf(half);
      const [width, height] = [Math.ceil(box.width * SCALE), Math.ceil(box.height * SCALE)];
      if (x + width > WIDE) {
        x = 0;
        y += row + 4;
        row = 0;
      }
      if (y + height > TALLEST) throw new Error('The sheet of roads is full');
      page.g.save();
      page.g.translate(x, y);
      page.g.scale(SCALE, SCALE);
      page.g.translate(-box.x, -box.y);
      drawLines(page.g, half);
      page.g.restore();
      pieces.push({ net: net.id, opens: net.opens, at: [box.x, box.y], frame: [x, y, width, height] });
      x += width + 4;
      row = Math.max(row, height);
    }
  }
  return { canvas: cropped(page.canvas, y + row), table: { scale: SCALE, pieces } };
}

function cropped(canvas: HTMLCanvasElement, height: number): HTMLCanvasElement {
  const page = sheet(canvas.width, height);
  page.g.drawImage(canvas, 0, 0);
  return page.canvas;
}

/** What is drawn of a net: smoothed lines, and where they cross water. */
interface Lines { readonly roads: readonly Point[][]; readonly rails: readonly Point[][]; readonly decks: readonly Point[][]; /** How much broader than a country road. */ readonly broad: number }

/** A sheet of the graphics card is narrower than the world, so country roads lie on it in two halves. */
const HALVES = [([x]: Point): boolean => x <= 722, ([x]: Point): boolean => x >= 718];

/** Streets stay below the mist at the feet of the mountains. */
const HORIZON = 300;

/** Streets are cut off at the water; country roads and railways cross it. */
function linesOf({ lines, rails = [], street, broad = 1 }: RoadNet, water: Water): Lines {
  const smooth = lines.map((line) => smoothLine(line, 3));
  if (street) return { roads: smooth.flatMap((line) => pieces(line, ([x, y]) => water(x, y) < -4 && y > HORIZON)), rails: [], decks: [], broad };
  const smoothRails = rails.map((line) => smoothLine(line, 3));
  return { roads: smooth, rails: smoothRails, decks: [...smooth, ...smoothRails].flatMap((line) => pieces(line, ([x, y]) => water(x, y) > -5)), broad };
}

function cutAt({ roads, rails, decks, broad }: Lines, keep: (point: Point) => boolean): Lines {
  const cut = (lines: readonly Point[][]): Point[][] => lines.flatMap((line) => pieces(line, keep));
  // A bridge is not cut in two: it lies where its middle does.
  return { roads: cut(roads), rails: cut(rails), decks: decks.filter((deck) => keep(deck[deck.length >> 1])), broad };
}

/** The runs of a line for which `keep` holds. */
function pieces(line: readonly Point[], keep: (point: Point) => boolean): Point[][] {
  const runs: Point[][] = [];
  let run: Point[] = [];
  for (const point of [...line, undefined]) {
    if (point && keep(point)) {
      run.push(point);
      continue;
    }
    if (run.length > 4) runs.push(run);
    run = [];
  }
  return runs;
}

function boxOf({ roads, rails, decks }: Lines): { x: number; y: number; width: number; height: number } {
  const points = [...roads, ...rails, ...decks].flat();
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const above = decks.some((deck) => deck.length > SUSPENDED) ? PYLON + MARGIN : MARGIN;
  const [x, y] = [Math.min(...xs) - MARGIN, Math.min(...ys) - above];
  return { x, y, width: Math.max(...xs) + MARGIN - x, height: Math.max(...ys) + MARGIN - y };
}

function drawLines(g: CanvasRenderingContext2D, { roads, rails, decks, broad }: Lines): void {
  g.lineCap = 'round';
  g.lineJoin = 'round';
  const stroke = strokes(g);
  stroke(roads, { width: 4.4 * broad + 0.8, color: rgba(PIGMENT.ink7, 0.4) });
  stroke(roads, { width: 4.4 * broad, color: '#F3EAD7' });
  stroke(roads, { width: 0.45, color: rgba(PIGMENT.ink5, 0.5), dash: [3, 4] });
  stroke(rails, { width: 3.6, color: '#E4D9C2' });
  for (const deck of decks) drawBridge(g, deck, broad);
  g.lineCap = 'butt';
  stroke(rails, { width: 3.8, color: rgba(PIGMENT.ink7, 0.62), dash: [0.9, 2.4] });
  stroke(rails, { width: 1.5, color: rgba(PIGMENT.ink7, 0.85) });
  stroke(rails, { width: 0.7, color: '#E4D9C2' });
}

interface Stroke { readonly width: number; readonly color: string; readonly dash?: number[] }

const strokes = (g: CanvasRenderingContext2D) => (lines: readonly (readonly Point[])[], { width, color, dash = [] }: Stroke): void => {
  g.strokeStyle = color;
  g.lineWidth = width;
  g.setLineDash(dash);
  for (const line of lines) {
    trace(g, line, false);
    g.stroke();
  }
  g.setLineDash([]);
};

/** Points of a crossing, three units apart, from which a bridge hangs from pylons. */
const SUSPENDED = 34;
/** Height of a pylon, world units. */
const PYLON = 40;

/** A deck on piers; a long one hangs from cables. */
function drawBridge(g: CanvasRenderingContext2D, deck: readonly Point[], broad: number): void {
  const stroke = strokes(g);
  const lowered = (by: number): Point[] => deck.map(([x, y]) => [x, y + by]);
  stroke([lowered(5 * broad)], { width: 5 * broad, color: rgba('#5b4a35', 0.2) });
  const isLong = deck.length > SUSPENDED;
  for (let i = 3; i < deck.length - 2; i += isLong ? 12 : 5) stroke([[deck[i], [deck[i][0], deck[i][1] + 5 * broad + 1]]], { width: 2 * broad, color: rgba(PIGMENT.ink5, 0.85) });
  // The side of the slab, then its top between two parapets.
  stroke([lowered(2.2)], { width: 5.8 * broad, color: '#A99A82' });
  stroke([lowered(2.2), deck], { width: 6.6 * broad, color: rgba(PIGMENT.ink7, 0.5) });
  stroke([lowered(2)], { width: 5.8 * broad, color: '#BFB097' });
  stroke([deck], { width: 5.4 * broad + 1.2, color: rgba(PIGMENT.ink7, 0.85) });
  stroke([deck], { width: 5.4 * broad, color: '#EFE6D4' });
  stroke([deck], { width: 0.45, color: rgba(PIGMENT.ink5, 0.6), dash: [3, 4] });
  if (isLong) hangBridge(g, deck);
}

function hangBridge(g: CanvasRenderingContext2D, deck: readonly Point[]): void {
  const stroke = strokes(g);
  const last = deck.length - 1;
  const [west, east] = [Math.round(last * 0.26), Math.round(last * 0.74)];
  // Height of the cable over the deck: full at the pylons, low in the middle, nothing at the ends.
  const cable = deck.map(([x, y], i): Point => {
    const t = i < west ? i / west : i > east ? (last - i) / (last - east) : Math.abs((2 * i - west - east) / (east - west));
    return [x, y - PYLON * (i < west || i > east ? t : 0.12 + 0.88 * t * t)];
  });
  for (let i = 2; i < last; i += 2) stroke([[cable[i], deck[i]]], { width: 0.4, color: rgba(PIGMENT.ink7, 0.6) });
  stroke([cable], { width: 1, color: rgba(PIGMENT.ink7, 0.9) });
  for (const [x, y] of [deck[west], deck[east]]) {
    stroke([[[x - 1.6, y + 7], [x - 1.2, y - PYLON - 2]], [[x + 2.2, y + 7], [x + 1.6, y - PYLON - 2]]], { width: 1.7, color: PIGMENT.ink7 });
    stroke([[[x - 1.4, y + 7], [x - 1.1, y - PYLON - 2]], [[x + 2, y + 7], [x + 1.5, y - PYLON - 2]]], { width: 0.9, color: '#EFE6D4' });
    stroke([[[x - 2, y - PYLON * 0.5], [x + 2.4, y - PYLON * 0.5]], [[x - 2, y - PYLON], [x + 2.2, y - PYLON]]], { width: 1.3, color: PIGMENT.ink7 });
  }
}
