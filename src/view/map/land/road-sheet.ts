/** Roads as pieces of their own, so that streets appear with the district that they serve. */
import type { RoadTable } from '../layers';
import type { Point } from '../world';
import { sheet, smoothLine, trace } from './brush';
import { PIGMENT, rgba } from './palette';
import type { RoadNet } from './geography';
import type { Water } from './planner';

const SCALE = 1.5;
const SIDE = 2048;
const MARGIN = 8;

export function paintRoads(roads: readonly RoadNet[], water: Water): { canvas: HTMLCanvasElement; table: RoadTable } {
  const page = sheet(SIDE, SIDE);
  const pieces: RoadTable['pieces'] = [];
  let y = 0;
  let x = 0;
  let row = 0;
  for (const net of roads) {
    for (const half of net.street ? [linesOf(net, water)] : splitAt(linesOf(net, water), 720)) {
      if (half.length === 0) continue;
      const box = boxOf(half);
      const [width, height] = [Math.ceil(box.width * SCALE), Math.ceil(box.height * SCALE)];
      if (x + width > SIDE) {
        x = 0;
        y += row + 4;
        row = 0;
      }
      page.g.save();
      page.g.translate(x, y);
      page.g.scale(SCALE, SCALE);
      page.g.translate(-box.x, -box.y);
      drawRoads(page.g, half);
      page.g.restore();
      pieces.push({ net: net.id, opens: net.opens, at: [box.x, box.y], frame: [x, y, width, height] });
      x += width + 4;
      row = Math.max(row, height);
    }
  }
  if (y + row > SIDE) throw new Error('The sheet of roads is full');
  return { canvas: page.canvas, table: { scale: SCALE, pieces } };
}

/** Streets are cut off at the water; country roads cross it by their own bridges. */
function linesOf(net: RoadNet, water: Water): Point[][] {
  const lines = net.lines.map((line) => smoothLine(line, 3));
  return net.street ? lines.flatMap((line) => pieces(line, ([x, y]) => water(x, y) < -4)) : lines;
}

const splitAt = (lines: readonly Point[][], x: number): Point[][][] => [lines.flatMap((line) => pieces(line, (p) => p[0] <= x + 2)), lines.flatMap((line) => pieces(line, (p) => p[0] >= x - 2))];

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

function boxOf(lines: readonly (readonly Point[])[]): { x: number; y: number; width: number; height: number } {
  const xs = lines.flat().map(([x]) => x);
  const ys = lines.flat().map(([, y]) => y);
  const [x, y] = [Math.min(...xs) - MARGIN, Math.min(...ys) - MARGIN];
  return { x, y, width: Math.max(...xs) + MARGIN - x, height: Math.max(...ys) + MARGIN - y };
}

function drawRoads(g: CanvasRenderingContext2D, lines: readonly (readonly Point[])[]): void {
  g.lineCap = 'round';
  g.lineJoin = 'round';
  const pass = (width: number, color: string): void => {
    g.strokeStyle = color;
    g.lineWidth = width;
    for (const line of lines) {
      trace(g, line, false);
      g.stroke();
    }
  };
  pass(5.2, rgba(PIGMENT.ink7, 0.4));
  pass(4.4, '#F3EAD7');
  g.setLineDash([3, 4]);
  pass(0.45, rgba(PIGMENT.ink5, 0.5));
  g.setLineDash([]);
}
