import { ellipse } from '../kit/lines.mjs';
import { mix, PIGMENT, rgba } from '../kit/pigments.mjs';

/** An isometric pen at `at`: u runs to the lower right, v to the lower left, z up; one unit is `unit` px along x. */
export class Iso {
  constructor(painter, [x, y], unit = 8) {
    Object.assign(this, { p: painter, x, y, unit });
  }

  at(u, v, z = 0) {
    return [this.x + (u - v) * this.unit * 0.88, this.y + (u + v) * this.unit * 0.44 - z * this.unit];
  }

  face(corners, colour, options) {
    const points = corners.map((corner) => this.at(...corner));
    if (options === null) this.p.fill(points, colour);
    else this.p.shape(points, colour, { width: 0.7, alpha: 0.7, ...options });
  }

  /** A block standing on the ground at z = 0. */
  box([w, d, h], { left, right, top }, options) {
    this.face([[0, d, 0], [w, d, 0], [w, d, h], [0, d, h]], left, options);
    this.face([[w, 0, 0], [w, d, 0], [w, d, h], [w, 0, h]], right, options);
    this.face([[0, 0, h], [w, 0, h], [w, d, h], [0, d, h]], top, options);
  }
}

/** The hipped roof of a pavilion over a square of side `side`, its eaves turned up. */
function hippedRoof(pen, { side, eave, peak }) {
  const [near, far] = [-0.6, side + 0.6];
  const [a, b] = [side * 0.33, side * 0.67];
  pen.face([[near, far, eave], [far, far, eave], [b, a + 0.4, peak], [a, a + 0.4, peak]], '#5d6462');
  pen.face([[far, far, eave], [far, near, eave], [b, a + 0.4, peak]], '#434a4b');
  const ribs = 9;
  for (let i = 1; i < ribs; i++) {
    const t = i / ribs;
    pen.p.line([pen.at(near + (far - near) * t, far, eave), pen.at(a + (b - a) * t, a + 0.4, peak)], { width: 0.45, alpha: 0.35, taper: 0, jitter: 0.1 });
  }
  const [l, m, r] = [pen.at(near, far, eave), pen.at(far, far, eave), pen.at(far, near, eave)];
  const sag = (from, to) => [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2 + 0.8];
  pen.p.line([[l[0] - 4, l[1] - 5], l, sag(l, m), m, sag(m, r), r, [r[0] + 4, r[1] - 5]], { width: 1.7, alpha: 0.9, taper: 0.03 });
  pen.p.line([pen.at(a, a + 0.4, peak + 0.06), pen.at(b, a + 0.4, peak + 0.06)], { width: 2.2, alpha: 0.9, taper: 0.05 });
}

/** A scholar's pavilion on a low platform: vermilion or timber posts, grey tiles. */
export function pavilion(p, at, { unit = 9, posts = PIGMENT.ver } = {}) {
  const pen = new Iso(p, at, unit);
  pen.box([2.8, 2.8, 0.5], { top: '#e0c896', left: '#c4a46c', right: '#a3834d' });
  const post = (u, v) => p.line([pen.at(u, v, 0.5), pen.at(u, v, 2.9)], { width: 1.8, alpha: 0.95, colour: posts, taper: 0 });
  post(0.2, 0.2);
  for (const [u, v] of [[0.2, 2.6], [2.6, 2.6], [2.6, 0.2]]) post(u, v);
  const rail = [pen.at(0.2, 2.6, 1.1), pen.at(2.6, 2.6, 1.1), pen.at(2.6, 0.2, 1.1)];
  p.line(rail, { width: 1, colour: mix(posts, PIGMENT.ink, 0.3), taper: 0 });
  hippedRoof(pen, { side: 2.8, eave: 2.9, peak: 4.7 });
}

/** An arched stone bridge seen from the side, `span` × `rise`. */
export function archBridge(p, [x, y], { span, rise, depth = 8 }) {
  const n = 24;
  const arc = (width, height, power) => Array.from({ length: n + 1 }, (_, i) => [x - width / 2 + (width * i) / n, y - height * Math.sin((Math.PI * i) / n) ** power]);
  const top = arc(span, rise, 0.8).map(([px, py]) => [px, py - 1]);
  const under = arc(span * 0.42, rise * 0.8, 1);
  const back = top.map(([px, py]) => [px + depth * 0.9, py - depth * 0.42]);
  p.fill([...back, ...[...top].reverse()], '#d9cba9');
  p.line(back, { width: 0.8, alpha: 0.6, taper: 0.1 });
  p.fill([...top, [x + span / 2, y + 1], ...[...under].reverse(), [x - span / 2, y + 1]], '#efe5cb');
  p.line(top, { width: 1.3, taper: 0.1 });
  p.line(under, { width: 1, taper: 0.1 });
  voussoirs(p, [x, y], { span, rise });
  for (let i = 2; i < n - 1; i += 2) p.line([top[i], [top[i][0], top[i][1] - 2.6]], { width: 0.7, alpha: 0.7, taper: 0 });
  p.line(top.slice(2, -2).map(([px, py]) => [px, py - 2.6]), { width: 0.6, alpha: 0.7 });
  p.fill([...under, [x + span * 0.21, y], [x - span * 0.21, y]], rgba(PIGMENT.indigo, 0.18));
}

/** The ring of wedge stones round the arch, and the courses above it. */
function voussoirs(p, [x, y], { span, rise }) {
  for (let i = 1; i < 14; i++) {
    const angle = Math.PI * (1 + i / 14);
    const ring = (k) => [x + Math.cos(angle) * span * 0.21 * k, y + Math.sin(angle) * rise * 0.8 * k];
    p.line([ring(1), ring(1.12)], { width: 0.5, alpha: 0.45, taper: 0 });
  }
  p.line(ellipse([x, y], [span * 0.235, rise * 0.9], { from: Math.PI, to: Math.PI * 2 }), { width: 0.5, alpha: 0.4, taper: 0.1 });
}

/** A market stall: counter, striped awning, goods. */
export function stall(p, at, { awning, goods, unit = 6 }) {
  const pen = new Iso(p, at, unit);
  pen.box([2.4, 1.2, 0.8], { top: '#e7d3a8', left: '#d9bd8a', right: '#c4a26b' }, { width: 0.5 });
  p.dots(pen.at(1.2, 0.6, 0.95), [unit * 1.5, unit * 0.7], { count: 9, colour: goods, alpha: 0.85, size: unit * 0.13 });
  for (const [u, v] of [[0, 1.2], [2.4, 1.2], [2.4, 0]]) p.line([pen.at(u, v, 0), pen.at(u, v, 2)], { width: 0.6, alpha: 0.7, taper: 0 });
  pen.face([[-0.2, -0.2, 2.4], [2.6, -0.2, 2.4], [2.6, 1.5, 1.85], [-0.2, 1.5, 1.85]], mix(awning, PIGMENT.paper, 0.2), { width: 0.55 });
  for (const s of [1, 3]) {
    const [a, b] = [-0.2 + (2.8 * s) / 5, -0.2 + (2.8 * (s + 1)) / 5];
    pen.face([[a, -0.2, 2.4], [b, -0.2, 2.4], [b, 1.5, 1.85], [a, 1.5, 1.85]], rgba('#fbf6e8', 0.65), null);
  }
}

/** A field of ridged rows, `u` × `v` px on the ground. */
export function field(p, at, { size: [w, d], colour, rows = 6 }) {
  const pen = new Iso(p, at, 1);
  pen.face([[0, 0], [w, 0], [w, d], [0, d]], rgba(colour, 0.6), { width: 0.6, alpha: 0.4 });
  for (let i = 1; i < rows; i++) p.line([pen.at(0, (d * i) / rows), pen.at(w, (d * i) / rows)], { width: 0.5, alpha: 0.34, colour: mix(colour, PIGMENT.ink, 0.5) });
}
