/** Trees in a few kinds of foliage stroke. */
import type { Point } from '../../../src/view/map/world';
import { lerp } from '../../../src/view/map/chance';
import { dab, ellipse, ink, type Brush } from '../../../src/view/map/land/brush';
import { between, pick, seeded, type Random } from '../../../src/view/map/land/noise';
import { INK, mix, PIGMENT, rgba } from '../../../src/view/map/land/palette';

export const TREES = ['broad', 'willow', 'pine', 'peach', 'ginkgo', 'maple', 'cypress', 'bare', 'bamboo', 'fruit', 'banyan', 'palm'] as const;
export type TreeKind = (typeof TREES)[number];

/** A tree with its foot at (0, 0); `size` 1 is about 7 units high. */
export function tree(g: Brush, kind: TreeKind, look: { size: number; seed: number }): void {
  const random = seeded(look.seed * 131 + 7);
  const s = look.size;
  if (kind === 'cypress') return cypress(g, s, random);
  if (kind === 'bamboo') return bamboo(g, s, random);
  if (kind === 'palm') return palm(g, s, random);
  if (kind === 'banyan') return banyan(g, s, random);
  g.fillStyle = rgba('#5b4a35', 0.12);
  ellipse(g, [1.6 * s, 0.3], [3.4 * s, 1.2 * s]);
  g.fill();
  const lean = (random() - 0.5) * 1.4 * s;
  const height = s * (kind === 'pine' || kind === 'bare' ? between(random, 3.2, 4.4) : between(random, 2.3, 3.1));
  if (kind === 'pine') return pine(g, { s, lean, height }, random);
  ink(g, [[0, 0], [lean * 0.5, -height * 0.6], [lean, -height]], { width: 1.15 * Math.sqrt(s), color: mix(PIGMENT.ink7, PIGMENT.ochreDeep, 0.3), alpha: 0.9, taper: 0.15 });
  if (kind === 'bare') return twigs(g, { s, lean, height }, random);
  if (kind === 'willow') return willow(g, { s, lean, height }, random);
  canopy(g, { at: [lean, -height * 1.42], s, pigments: CANOPY[kind] }, random);
  if (kind === 'fruit') fruits(g, { s, lean, height }, random);
}

/** A royal palm: a pale, straight stem and falling fronds. */
function palm(g: Brush, s: number, random: Random): void {
  const [lean, height] = [(random() - 0.5) * 2 * s, between(random, 7.4, 9.4) * s];
  ink(g, [[0, 0], [lean * 0.4, -height * 0.6], [lean, -height]], { width: 1.05 * Math.sqrt(s), color: mix(PIGMENT.ink3, PIGMENT.ochrePale, 0.35), alpha: 0.95, taper: 0.1 });
  for (let i = 0; i < 13; i++) {
    const angle = Math.PI * (0.06 + (0.88 * i) / 12) + (random() - 0.5) * 0.2;
    const [dx, rise] = [-Math.cos(angle) * 4.2 * s, Math.sin(angle) * 1.7 * s];
    const color = mix(PIGMENT.malachite, i % 3 ? PIGMENT.malachiteDeep : PIGMENT.malachitePale, between(random, 0.2, 0.6));
    ink(g, [[lean, -height], [lean + dx * 0.55, -height - rise], [lean + dx, -height - rise * 0.2 + 1.5 * s]], { width: between(random, 0.9, 1.3), color, alpha: 0.9, taper: 0.4, seed: i });
  }
}

/** A banyan: a wide flat crown on several stems, with hanging roots. */
function banyan(g: Brush, s: number, random: Random): void {
  g.fillStyle = rgba('#5b4a35', 0.13);
  ellipse(g, [1.6 * s, 0.3], [6 * s, 1.7 * s]);
  g.fill();
  const bark = mix(PIGMENT.ink7, PIGMENT.ochreDeep, 0.25);
  for (const x of [-1.1, -0.3, 0.5, 1.3]) ink(g, [[x * 1.2 * s, 0], [x * 0.5 * s, -1.8 * s], [x * 2 * s, -3.6 * s]], { width: 1.3 * Math.sqrt(s), color: bark, alpha: 0.9, taper: 0.12 });
  for (let i = 0; i < 8; i++) {
    const x = (random() - 0.5) * 7 * s;
    ink(g, [[x, -3 * s], [x + 0.2, -between(random, 0.6, 1.6) * s]], { width: 0.4, color: bark, alpha: 0.6, taper: 0.4 });
  }
  const pigments = [mix(PIGMENT.malachitePale, PIGMENT.malachite, 0.3), mix(PIGMENT.malachite, PIGMENT.malachiteDeep, 0.45), mix(PIGMENT.malachiteDeep, INK, 0.15)] as const;
  for (const x of [-3, 3, 0]) canopy(g, { at: [x * s, -(4.3 + (x ? 0 : 0.7)) * s], s: s * 0.98, pigments }, random);
}

/** Litchis, or whatever is red and ripe. */
function fruits(g: Brush, { s, lean, height }: Trunk, random: Random): void {
  for (let i = 0; i < 13; i++) {
    const [angle, reach] = [random() * 6.28, Math.sqrt(random()) * 2.9 * s];
    dab(g, { at: [lean + Math.cos(angle) * reach * 1.1, -height * 1.42 + Math.sin(angle) * reach * 0.8], radius: 0.42 * s, color: i % 3 ? PIGMENT.vermilion : PIGMENT.vermilionDeep, alpha: 0.95, squash: 0.9 }, random);
  }
}

const CANOPY: Record<'broad' | 'peach' | 'ginkgo' | 'maple' | 'fruit', readonly [string, string, string]> = {
  broad: [PIGMENT.malachitePale, PIGMENT.malachite, PIGMENT.malachiteDeep],
  fruit: [PIGMENT.malachitePale, mix(PIGMENT.malachite, PIGMENT.malachiteDeep, 0.35), PIGMENT.malachiteDeep],
  peach: ['#F3C9C4', '#E49A98', PIGMENT.rouge],
  ginkgo: [PIGMENT.gambogePale, PIGMENT.gamboge, '#A8741E'],
  maple: ['#E9A27C', PIGMENT.vermilionPale, PIGMENT.vermilionDeep],
};

interface Trunk { s: number; lean: number; height: number }

function cypress(g: Brush, s: number, random: Random): void {
  ink(g, [[0, 0], [0, -3 * s]], { width: 0.8, color: PIGMENT.ink7, alpha: 0.8, taper: 0 });
  for (let i = 0; i < 7; i++) {
    dab(g, { at: [(random() - 0.5) * s * (1.6 - i * 0.18), -s * (2 + i * 1.5)], radius: s * (1.35 - i * 0.13), color: mix(PIGMENT.malachiteDeep, INK, between(random, 0.1, 0.45)), alpha: 0.8, squash: 1.2 }, random);
  }
}

function bamboo(g: Brush, s: number, random: Random): void {
  for (let i = 0; i < 5; i++) {
    const x = (random() - 0.5) * 5 * s;
    const tip = x + (random() - 0.3) * 3 * s;
    const height = between(random, 7, 11) * s;
    ink(g, [[x, random() - 0.5], [x + 0.2, -height * 0.6], [tip, -height]], { width: 0.5, color: PIGMENT.malachiteDeep, alpha: 0.85, taper: 0.1 });
    for (let q = 0; q < 6; q++) {
      const t = 0.35 + random() * 0.65;
      const leaf: Point = [lerp(x, tip, t), -height * t];
      ink(g, [leaf, [leaf[0] + (random() - 0.4) * 3 * s, leaf[1] + between(random, 0.6, 1.6) * s]], { width: 0.8, color: mix(PIGMENT.malachite, PIGMENT.malachiteDeep, random()), alpha: 0.8, taper: 0.4 });
    }
  }
}

function pine(g: Brush, { s, lean, height }: Trunk, random: Random): void {
  ink(g, [[0, 0], [lean * 0.5, -height * 0.8], [lean * 1.3, -height * 1.9]], { width: 1.2 * Math.sqrt(s), color: mix(PIGMENT.ochreDeep, INK, 0.55), alpha: 0.9, taper: 0.15 });
  for (let i = 0; i < 5; i++) {
    const t = 0.55 + i * 0.11;
    const spread = 1.25 - t * 0.45;
    const x = lean * 1.3 * t + (i % 2 ? 1 : -1) * between(random, 0.6, 2.6) * s * (1.2 - t * 0.6);
    const y = -height * 1.95 * t;
    g.fillStyle = rgba(mix(PIGMENT.malachite, PIGMENT.malachiteDeep, 0.4), 0.75);
    ellipse(g, [x, y], [s * between(random, 2, 3.1) * spread, s * 0.85]);
    g.fill();
    for (let q = 0; q < 6; q++) {
      const needle = x + (random() - 0.5) * 4.4 * s * spread;
      ink(g, [[needle, y + 0.5 * s], [needle + (random() - 0.5), y - 0.9 * s]], { width: 0.5, color: mix(PIGMENT.malachiteDeep, INK, 0.55), alpha: 0.7, taper: 0.3 });
    }
  }
}

function twigs(g: Brush, { s, lean, height }: Trunk, random: Random): void {
  for (let i = 0; i < 6; i++) {
    const t = 0.45 + random() * 0.55;
    const from: Point = [lean * t, -height * t];
    ink(g, [from, [from[0] + (random() - 0.5) * 3.4 * s, from[1] - between(random, 1.4, 3.2) * s]], { width: 0.55, color: PIGMENT.ink7, alpha: 0.75, taper: 0.6 });
  }
}

function willow(g: Brush, { s, lean, height }: Trunk, random: Random): void {
  const y = -height * 1.05;
  for (let i = 0; i < 5; i++) dab(g, { at: [lean + (random() - 0.5) * 2.6 * s, y - 0.2 * s + (random() - 0.5) * 1.2 * s], radius: s * between(random, 1.3, 2), color: mix(PIGMENT.malachitePale, PIGMENT.malachite, 0.62), alpha: 0.8, squash: 0.8 }, random);
  for (let i = 0; i < 3; i++) dab(g, { at: [lean + (random() - 0.6) * 2 * s, y - 0.8 * s], radius: s * 0.8, color: PIGMENT.malachitePale, alpha: 0.7, squash: 0.7 }, random);
  for (let i = 0; i < 19; i++) {
    const t = -1 + (2 * i) / 18;
    const from: Point = [lean + t * 1.6 * s, y - s * (1 - t * t) * 1.1];
    const length = s * between(random, 2.8, 5.2);
    const out = t * s * 2.2;
    const color = mix(PIGMENT.malachite, pick(random, [PIGMENT.malachiteDeep, PIGMENT.gamboge, PIGMENT.malachitePale]), between(random, 0.15, 0.5));
    ink(g, [from, [from[0] + out * 0.7, from[1] + length * 0.25], [from[0] + out, from[1] + length]], { width: between(random, 0.5, 0.95), color, alpha: 0.8, taper: 0.25, seed: i });
  }
}

/** Dark mass, lit lobes to the upper left, then dot strokes (点叶). */
function canopy(g: Brush, crown: { at: Point; s: number; pigments: readonly [string, string, string] }, random: Random): void {
  const { at: [x, y], s, pigments: [light, body, deep] } = crown;
  const count = 5 + Math.floor(random() * 2);
  const lobes = Array.from({ length: count }, (_, i) => {
    const angle = (i / count) * 6.28 + random() * 0.7;
    return { x: x + Math.cos(angle) * 1.35 * s, y: y + Math.sin(angle) * 0.95 * s, r: s * between(random, 1.25, 1.75) };
  });
  lobes.push({ x, y: y - 0.5 * s, r: 1.8 * s });
  for (const l of lobes) dab(g, { at: [l.x, l.y + 0.35 * s], radius: l.r, color: mix(deep, body, 0.35), alpha: 0.9, squash: 0.86 }, random);
  for (const l of lobes) dab(g, { at: [l.x - 0.3 * s, l.y - 0.3 * s], radius: l.r * 0.78, color: body, alpha: 0.85, squash: 0.84 }, random);
  for (const l of lobes) if (random() < 0.75) dab(g, { at: [l.x - 0.55 * s, l.y - 0.65 * s], radius: l.r * 0.42, color: light, alpha: 0.8, squash: 0.8 }, random);
  const dots = (count: number, look: { from: number; turn: number; rim: boolean; color: string; radius: number }): void => {
    for (let i = 0; i < count; i++) {
      const angle = look.from + random() * look.turn;
      const r = 2.5 * s * (look.rim ? 0.9 + random() * 0.25 : Math.sqrt(random()));
      dab(g, { at: [x + Math.cos(angle) * r, y + Math.sin(angle) * r * 0.76], radius: look.radius * s, color: look.color, alpha: 0.58, squash: 0.8 }, random);
    }
  };
  dots(12, { from: 0, turn: 6.28, rim: false, color: mix(deep, INK, 0.55), radius: 0.34 });
  dots(7, { from: 3.5, turn: 2.4, rim: true, color: deep, radius: 0.38 });
}
