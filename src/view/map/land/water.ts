/** Where the water is: the mask of lakes, rivers and canals, its distance field, and the plan texture that the ground shader reads. */
import { isoPoint, WORLD } from '../world';
import { roughShape, sheet, smoothLine, trace } from './brush';
import { layered } from './noise';
import type { Geography, River, Shore } from './geography';
import type { Water } from './planner';
import { signedDistance } from './distance';

export interface WaterField { distance: Float32Array; at: Water }

export function makeWater(place: Geography): WaterField {
  const { canvas, g } = sheet(WORLD.width, WORLD.height);
  g.translate(-WORLD.x, -WORLD.y);
  drawWater(g, place);
  const pixels = canvas.getContext('2d')!.getImageData(0, 0, WORLD.width, WORLD.height).data;
  const distance = signedDistance(pixels, WORLD.width, WORLD.height);
  const at: Water = (x, y) => {
    const i = Math.round(x - WORLD.x);
    const j = Math.round(y - WORLD.y);
    return i < 0 || j < 0 || i >= WORLD.width || j >= WORLD.height ? -9 : distance[j * WORLD.width + i];
  };
  return { distance, at };
}

function drawWater(g: CanvasRenderingContext2D, { lakes, islands, rivers, townCanals }: Geography): void {
  g.fillStyle = '#fff';
  g.strokeStyle = '#fff';
  g.lineCap = 'round';
  const shape = ({ line, rough, seed }: Shore): void => {
    trace(g, roughShape(line, rough, seed));
    g.fill();
  };
  lakes.forEach(shape);
  for (const river of rivers) drawRiver(g, river);
  for (const { origin, from, to, width } of townCanals) {
    g.lineWidth = width;
    g.beginPath();
    g.moveTo(...isoPoint(origin, ...from));
    g.lineTo(...isoPoint(origin, ...to));
    g.stroke();
  }
  g.globalCompositeOperation = 'destination-out';
  islands.forEach(shape);
}

/** Overlapping discs of varying radius, so that the banks breathe. */
function drawRiver(g: CanvasRenderingContext2D, { line, width, seed }: River): void {
  const breath = layered(3, seed);
  const drift = layered(2, seed);
  smoothLine(line, 3).forEach(([x, y], i) => {
    g.beginPath();
    g.arc(x, y + (drift(x * 0.02, seed) - 0.5) * 6, (width * (0.75 + 0.6 * breath(i * 0.02, seed))) / 2, 0, 7);
    g.fill();
  });
}

/** Half the size of the world is enough: distances are smooth. R and G hold the distance, B the towns. */
export function paintPlan({ ruled }: Geography, { distance }: WaterField): HTMLCanvasElement {
  const [width, height] = [WORLD.width / 2, WORLD.height / 2];
  const { canvas, g } = sheet(width, height);
  const towns = townMask(ruled, width, height);
  const image = g.createImageData(width, height);
  const byte = (value: number): number => Math.max(0, Math.min(255, Math.round(value * 255)));
  for (let j = 0; j < height; j++) {
    for (let i = 0; i < width; i++) {
      const d = average(distance, i * 2, j * 2);
      const k = (j * width + i) * 4;
      image.data.set([byte(d / 64 + 0.5), byte(d / 512 + 0.5), towns[k], 255], k);
    }
  }
  g.putImageData(image, 0, 0);
  return canvas;
}

const average = (field: Float32Array, x: number, y: number): number => (field[y * WORLD.width + x] + field[y * WORLD.width + x + 1] + field[(y + 1) * WORLD.width + x] + field[(y + 1) * WORLD.width + x + 1]) / 4;

/** Towns with ruled banks, blurred by drawing them small. */
function townMask(ruled: Geography['ruled'], width: number, height: number): Uint8ClampedArray {
  const small = sheet(WORLD.width / 10, WORLD.height / 10);
  small.g.scale(0.1, 0.1);
  small.g.translate(-WORLD.x, -WORLD.y);
  small.g.fillStyle = '#00f';
  for (const [origin, u0, v0, u1, v1] of ruled) {
    trace(small.g, [isoPoint(origin, u0, v0), isoPoint(origin, u1, v0), isoPoint(origin, u1, v1), isoPoint(origin, u0, v1)]);
    small.g.fill();
  }
  const large = sheet(width, height);
  large.g.fillStyle = '#000';
  large.g.fillRect(0, 0, width, height);
  large.g.imageSmoothingQuality = 'high';
  large.g.drawImage(small.canvas, 0, 0, width, height);
  return large.g.getImageData(0, 0, width, height).data;
}
