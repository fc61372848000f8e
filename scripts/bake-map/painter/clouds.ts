/** Auspicious clouds (祥云): flat banks of curls with a long tail, drawn over what nobody has measured. */
import type { Point } from '../../../src/view/map/world';
import { ellipse, ink, trace, type Brush } from '../../../src/view/map/land/brush';
import { between, seeded, type Random } from '../../../src/view/map/land/noise';
import { mix, PIGMENT, rgba } from '../../../src/view/map/land/palette';

interface Lobe { x: number; y: number; r: number }

const LINE = mix(PIGMENT.azuriteDeep, PIGMENT.ink5, 0.4);
const WHITE = '#FFFDF6';
const BLUE_FOOT = mix('#EDE6D6', PIGMENT.azuriteFaint, 0.5);

/** A bank about `width` units wide and a third as high, standing on (0, 0). */
export function cloudBank(g: Brush, bank: { width: number; seed: number }): void {
  const random = seeded(bank.seed);
  tail(g, bank, random);
  for (const lobe of heap(bank.width, random)) curl(g, lobe, random);
}

/** Rows of lobes from the back to the front; each lower and wider than the one behind. */
function heap(width: number, random: Random): Lobe[] {
  const rows = [{ half: 0.13, y: -0.2, r: 0.098, count: 2 }, { half: 0.27, y: -0.11, r: 0.1, count: 4 }, { half: 0.4, y: -0.02, r: 0.085, count: 6 }];
  return rows.flatMap(({ half, y, r, count }) => Array.from({ length: count }, (_, i): Lobe => {
    const side = count === 1 ? 0 : (i / (count - 1)) * 2 - 1;
    return { x: width * (half * side + between(random, -0.025, 0.025)), y: width * (y + 0.035 * side * side + between(random, -0.015, 0.015)), r: width * r * between(random, 0.85, 1.15) * (1 - 0.22 * side * side) };
  }));
}

function curl(g: Brush, { x, y, r }: Lobe, random: Random): void {
  const wash = g.createLinearGradient(0, y - r, 0, y + r);
  wash.addColorStop(0, WHITE);
  wash.addColorStop(0.55, '#FBF5E8');
  wash.addColorStop(1, BLUE_FOOT);
  g.fillStyle = wash;
  ellipse(g, [x, y], [r * 1.12, r]);
  g.fill();
  const flip = x > 0 ? -1 : 1;
  const seed = Math.floor(random() * 1000);
  ink(g, ring({ x, y, r }, [Math.PI * 0.98, Math.PI * 2.06]), { width: 0.95, color: LINE, alpha: 0.72, taper: 0.16, seed });
  const spiral: Point[] = [];
  for (let a = 0; a < Math.PI * 2.7; a += 0.2) {
    const radius = r * 0.72 * (1 - a / (Math.PI * 3.1));
    spiral.push([x + flip * Math.cos(a + Math.PI * 0.95) * radius * 1.1, y + r * 0.06 + Math.sin(a + Math.PI * 0.95) * radius]);
  }
  ink(g, spiral, { width: 0.8, color: LINE, alpha: 0.55, taper: 0.3, seed: seed + 1 });
}

const ring = ({ x, y, r }: Lobe, [from, to]: Point): Point[] => Array.from({ length: 24 }, (_, i) => {
  const a = from + ((to - from) * i) / 23;
  return [x + Math.cos(a) * r * 1.12, y + Math.sin(a) * r];
});

/** Two streamers under the bank that run out to a point and curl at the end. */
function tail(g: Brush, { width, seed }: { width: number; seed: number }, random: Random): void {
  for (const side of [-1, 1]) {
    const length = width * between(random, 0.6, 0.72) * side;
    const y = width * (side < 0 ? 0.02 : 0.045);
    const h = width * 0.05;
    const outline: Point[] = [[0, y - h], [length * 0.5, y - h * 0.9], [length * 0.82, y - h * 0.45], [length, y], [length * 0.8, y + h * 0.35], [length * 0.4, y + h], [0, y + h]];
    const wash = g.createLinearGradient(0, 0, length, 0);
    wash.addColorStop(0, WHITE);
    wash.addColorStop(0.7, rgba('#FBF5E8', 0.95));
    wash.addColorStop(1, rgba(BLUE_FOOT, 0.7));
    g.fillStyle = wash;
    trace(g, outline);
    g.fill();
    ink(g, [...outline.slice(2), [0, y + h]], { width: 0.8, color: LINE, alpha: 0.55, taper: 0.25, seed: seed + side });
    ink(g, [[length * 0.86, y], [length * 0.6, y + h * 0.1], [length * 0.2, y + h * 0.3]], { width: 0.7, color: LINE, alpha: 0.4, taper: 0.4, seed: seed + side + 5 });
  }
}
