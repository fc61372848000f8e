/** Auspicious clouds (祥云): scalloped banks with curls, drawn over what nobody has measured. */
import type { Point } from '../../../src/view/map/world';
import { ellipse, ink, trace, type Brush } from './brush';
import { seeded } from './noise';
import { mix, PIGMENT, rgba } from './palette';

interface Lobe { x: number; y: number; r: number }

/** A bank about `width` units wide, standing on (0, 0). */
export function cloudBank(g: Brush, bank: { width: number; seed: number }): void {
  const lobes = heap(bank);
  for (const lobe of lobes) curl(g, lobe, bank.seed);
  tail(g, bank);
}

/** Lobes from the back row to the front, like scales: each row lower, wider and nearer. */
function heap({ width, seed }: { width: number; seed: number }): Lobe[] {
  const random = seeded(seed);
  const lobes: Lobe[] = [];
  const rows = 3;
  for (let row = 0; row < rows; row++) {
    const t = (row + 1) / rows;
    const half = (width / 2) * (0.42 + 0.5 * t);
    const count = Math.round(3 + row * 1.6 + random());
    for (let i = 0; i < count; i++) {
      const s = count === 1 ? 0.5 : i / (count - 1);
      const arch = Math.sin(Math.PI * s);
      lobes.push({ x: -half + 2 * half * s + (random() - 0.5) * 4, y: -width * 0.3 * (1 - t) - arch * width * 0.1 * (1.3 - t * 0.6), r: width * (0.085 + 0.05 * arch) * (0.9 + random() * 0.3) });
    }
  }
  return lobes;
}

function curl(g: Brush, { x, y, r }: Lobe, seed: number): void {
  const wash = g.createRadialGradient(x - r * 0.2, y - r * 0.3, r * 0.1, x, y, r * 1.15);
  wash.addColorStop(0, '#FFFDF6');
  wash.addColorStop(0.7, '#F8F1E2');
  wash.addColorStop(1, mix('#E9E2D0', PIGMENT.azuriteFaint, 0.45));
  g.fillStyle = wash;
  ellipse(g, [x, y], [r * 1.08, r]);
  g.fill();
  const line = mix(PIGMENT.azuriteDeep, PIGMENT.ink5, 0.45);
  ink(g, arc({ x, y, r }, [Math.PI * 1.02, Math.PI * 2.05]), { width: 0.85, color: line, alpha: 0.62, taper: 0.2, seed: seed + Math.round(x) });
  const flip = x > 0 ? -1 : 1;
  const spiral: Point[] = [];
  for (let a = 0; a < Math.PI * 3.1; a += 0.22) {
    const radius = r * 0.74 * (1 - a / (Math.PI * 3.5));
    spiral.push([x + flip * Math.cos(a + Math.PI) * radius, y + r * 0.08 + Math.sin(a + Math.PI) * radius * 0.88]);
  }
  ink(g, spiral, { width: 0.7, color: line, alpha: 0.5, taper: 0.35, seed: seed + Math.round(y) });
}

const arc = ({ x, y, r }: Lobe, [from, to]: Point): Point[] => Array.from({ length: 22 }, (_, i) => {
  const a = from + ((to - from) * i) / 21;
  return [x + Math.cos(a) * r * 1.08, y + Math.sin(a) * r];
});

/** The long flat foot of the bank, fading into the land. */
function tail(g: Brush, { width, seed }: { width: number; seed: number }): void {
  const w = width * 0.62;
  const wash = g.createLinearGradient(-w, 0, w, 0);
  wash.addColorStop(0, rgba('#FBF5E8', 0));
  wash.addColorStop(0.25, rgba('#FBF5E8', 0.95));
  wash.addColorStop(0.75, rgba('#FBF5E8', 0.95));
  wash.addColorStop(1, rgba('#FBF5E8', 0));
  g.fillStyle = wash;
  const h = width * 0.07;
  trace(g, [[-w, 1], [-w * 0.5, -h * 0.9], [w * 0.5, -h], [w, 1], [w * 0.4, h], [-w * 0.4, h]]);
  g.fill();
  const line = mix(PIGMENT.azuriteDeep, PIGMENT.ink5, 0.45);
  for (const [i, y] of [-h * 0.2, h * 0.45].entries()) {
    ink(g, [[-w * (0.8 - i * 0.2), y], [-w * 0.2, y + 1.2], [w * 0.3, y - 0.6], [w * (0.7 + i * 0.15), y + 0.4]], { width: 0.7, color: line, alpha: 0.4, taper: 0.4, seed: seed + i });
  }
}
