/** Many people at once: feasts, and those who have just come. */
import { ellipse, type Brush } from '../../../src/view/map/land/brush';
import { seeded } from '../../../src/view/map/land/noise';
import { INK, mix, PIGMENT, rgba } from '../../../src/view/map/land/palette';
import { lantern } from './houses';
import { plainColors, type IsoPen } from './iso-pen';
import { person } from './life';

/** A ring of onlookers, a drum and a lion (or a lit tower of lanterns) in the middle, strings of lanterns overhead. */
export function feast(pen: IsoPen, kind: number): void {
  const random = seeded(kind * 17 + 3);
  const places = Array.from({ length: 26 }, (_, i) => {
    const angle = (i / 26) * 6.28 + random() * 0.2;
    const reach = 1.5 + random() * 0.5;
    return [1.8 + Math.cos(angle) * reach, 1.8 + Math.sin(angle) * reach] as const;
  }).sort((a, b) => a[0] + a[1] - b[0] - b[1]);
  const half = places.filter(([u, v]) => u + v < 3.6);
  for (const [i, at] of half.entries()) stand(pen, at, i * 7 + kind);
  if (kind === 1) lanternTower(pen);
  else lion(pen, kind === 0 ? PIGMENT.vermilion : PIGMENT.gamboge);
  for (const [i, at] of places.filter(([u, v]) => u + v >= 3.6).entries()) stand(pen, at, i * 5 + kind + 2);
  strings(pen);
}

function stand(pen: IsoPen, [u, v]: readonly [number, number], seed: number): void {
  const [x, y] = pen.at(u, v);
  pen.g.save();
  pen.g.translate(x, y);
  pen.g.scale(1.15, 1.15);
  person(pen.g, seed);
  pen.g.restore();
}

/** A lion of cloth over two dancers, and its drum. */
function lion(pen: IsoPen, coat: string): void {
  const g = pen.g;
  const [x, y] = pen.at(1.8, 1.8);
  for (const dx of [-3, -1.4, 2.4, 4]) {
    g.fillStyle = PIGMENT.ink7;
    g.fillRect(x + dx, y - 2, 0.8, 2);
  }
  g.fillStyle = coat;
  ellipse(g, [x + 1.4, y - 3.2], [4.6, 2]);
  g.fill();
  g.strokeStyle = rgba(PIGMENT.shell, 0.95);
  g.lineWidth = 0.7;
  for (let i = 0; i < 5; i++) {
    g.beginPath();
    g.moveTo(x - 1 + i * 1.5, y - 4.8);
    g.lineTo(x - 1.6 + i * 1.5, y - 1.6);
    g.stroke();
  }
  g.fillStyle = mix(coat, PIGMENT.gamboge, 0.4);
  ellipse(g, [x - 3.6, y - 4.2], [2.3, 2.1]);
  g.fill();
  g.fillStyle = INK;
  for (const dx of [-4.4, -3]) {
    ellipse(g, [x + dx, y - 4.7], [0.45, 0.45]);
    g.fill();
  }
  pen.box({ u: 2.6, v: 1, w: 0.4, d: 0.4, h: 0.4 }, plainColors(PIGMENT.vermilionDeep), { line: 0.5, shadow: false });
}

function lanternTower(pen: IsoPen): void {
  pen.line([pen.at(1.8, 1.8), pen.at(1.8, 1.8, 2.3)], 1);
  for (let i = 0; i < 6; i++) lantern(pen, pen.at(1.8 + (i % 2 ? 0.22 : -0.22), 1.8, 0.5 + i * 0.32), 1.25);
}

/** Lanterns from pole to pole. */
function strings(pen: IsoPen): void {
  const poles = [[0.1, 3.4], [3.4, 3.4], [3.4, 0.1]] as const;
  for (const [u, v] of poles) pen.line([pen.at(u, v), pen.at(u, v, 1.8)], 0.8);
  for (const i of [0, 1]) {
    const [[u, v], [u2, v2]] = [poles[i], poles[i + 1]];
    const line = pen.sagging(pen.at(u, v, 1.75), pen.at(u2, v2, 1.75), 3);
    pen.line(line, 0.4, { alpha: 0.7 });
    for (const at of [1, 3, 5, 7]) lantern(pen, [line[at][0], line[at][1] + 1.4], 0.95);
  }
}

/** Somebody with a bundle: on a pole, on the back, or in a striped bag. */
export function migrant(g: Brush, kind: number): void {
  g.save();
  g.scale(1.15, 1.15);
  person(g, kind * 5 + 2);
  g.restore();
  const stripe = [PIGMENT.azurite, PIGMENT.vermilion, PIGMENT.ochre][kind % 3];
  if (kind === 0) {
    g.strokeStyle = rgba(INK, 0.9);
    g.lineWidth = 0.4;
    g.beginPath();
    g.moveTo(-2.6, -1.9);
    g.lineTo(2.6, -2.5);
    g.stroke();
    for (const x of [-2.5, 2.5]) bag(g, [x - 0.7, -1.9], [1.4, 1.3], stripe);
  } else if (kind === 1) bag(g, [-1.9, -2.7], [1.3, 1.7], PIGMENT.malachite);
  else bag(g, [0.9, -1.4], [1.8, 1.4], stripe);
}

function bag(g: Brush, [x, y]: readonly [number, number], [w, h]: readonly [number, number], color: string): void {
  g.fillStyle = color;
  g.fillRect(x, y, w, h);
  g.fillStyle = rgba(PIGMENT.shell, 0.85);
  g.fillRect(x + w * 0.35, y, w * 0.25, h);
  g.strokeStyle = rgba(INK, 0.75);
  g.lineWidth = 0.3;
  g.strokeRect(x, y, w, h);
}

/** Kitchen gardens of the neighbours: beds in rows, bean poles, a water butt, somebody bent over a bed. */
export function allotments(pen: IsoPen, seed: number): void {
  const random = seeded(seed * 7 + 1);
  const greens = [PIGMENT.malachite, '#7FA662', PIGMENT.malachitePale, '#B6A24F', '#8FB37A'];
  const plotOf = pen.topFace([0, 3.6], [0, 2.6]);
  pen.fill(plotOf, rgba('#CDB58C', 0.75));
  pen.line(plotOf, 0.5, { alpha: 0.55, close: true });
  for (let i = 0; i < 5; i++) for (let j = 0; j < 3; j++) {
    const [u, v] = [0.14 + i * 0.7, 0.14 + j * 0.84];
    pen.fill(pen.topFace([u, u + 0.56], [v, v + 0.66]), rgba(greens[Math.floor(random() * 5)], 0.8));
    for (let k = 1; k < 4; k++) pen.line([pen.at(u, v + k * 0.16), pen.at(u + 0.56, v + k * 0.16)], 0.35, { alpha: 0.35, color: PIGMENT.malachiteDeep });
    if (random() < 0.22) for (const q of [0.1, 0.3, 0.5]) pen.line([pen.at(u + q, v + 0.3), pen.at(u + q, v + 0.3, 0.7)], 0.45, { alpha: 0.8, color: PIGMENT.ochreDeep });
  }
  pen.box({ u: 3.1, v: 0.1, w: 0.4, d: 0.4, h: 0.45 }, plainColors(PIGMENT.ochre), { line: 0.6, shadow: false });
  stand(pen, [1.5, 2.3], seed + 4);
}
