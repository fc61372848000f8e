/** Outlines of stone seals: how a carved edge looks after years of use. Pure geometry in a box of 100 × 100. */

/** A fixed number in [0, 1) for a seed and a place. */
function chance(seed: number, place: number): number {
  let h = Math.imul(seed ^ 0x9e3779b9, 374761393) ^ Math.imul(place, 668265263);
  h = Math.imul(h ^ (h >>> 13), 1274126177);
  return ((h ^ (h >>> 16)) >>> 0) / 4294967296;
}

const STEPS = 11; // points along one side
const CORNER = 6;

/** Points of one side from its left end, the edge nibbled by up to `wear`. */
function side(seed: number, inset: number, wear: number): [number, number][] {
  const length = 100 - 2 * (inset + CORNER);
  return Array.from({ length: STEPS + 1 }, (_, i) => {
    const bite = chance(seed, i) < 0.16 ? 1.7 : 0.55;
    return [inset + CORNER + (length * i) / STEPS, inset + (chance(seed, i + 50) - 0.3) * wear * bite];
  });
}

const turned = ([x, y]: [number, number], quarter: number): [number, number] => {
  let point: [number, number] = [x, y];
  for (let i = 0; i < quarter; i++) point = [100 - point[1], point[0]];
  return point;
};

/** A worn square, `inset` from the box, its edge eaten by up to about `wear`, as an SVG path. */
export function wornSquare(seed: number, inset: number, wear: number): string {
  const points = [0, 1, 2, 3].flatMap((quarter) => side(seed + quarter * 7, inset, wear).map((point) => turned(point, quarter)));
  return `M${points.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}Z`;
}

/** Where the paste did not take: `count` small flecks over the face, as an SVG path. */
export function flecks(seed: number, count: number): string {
  return Array.from({ length: count }, (_, i) => {
    const at = (k: number) => chance(seed + 31, i * 8 + k);
    const [x, y] = [6 + at(0) * 88, 6 + at(1) * 88];
    const [w, h] = [0.7 + at(2) * 1.9, 0.6 + at(3) * 1.3];
    return `M${(x - w).toFixed(1)} ${y.toFixed(1)}L${x.toFixed(1)} ${(y - h).toFixed(1)}L${(x + w * 0.8).toFixed(1)} ${(y - h * 0.2).toFixed(1)}L${(x + w * 0.2).toFixed(1)} ${(y + h).toFixed(1)}Z`;
  }).join('');
}
