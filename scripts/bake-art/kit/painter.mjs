import { resample, tangent } from './lines.mjs';
import { PIGMENT, rgba } from './pigments.mjs';
import { between, mulberry, sway } from './random.mjs';

/** A brush, its hand (a seeded generator), and the canvas under it. All lengths are picture units, whatever the scale of the bake. */
export class Painter {
  constructor(context, seed) {
    this.g = context;
    this.random = mulberry(seed);
  }

  range(a, b) {
    return between(this.random, a, b);
  }

  /** Roughly normal, mean 0, deviation 1. */
  normal() {
    let sum = 0;
    for (let i = 0; i < 6; i++) sum += this.random();
    return (sum - 3) / 1.22;
  }

  trace(points) {
    this.g.beginPath();
    points.forEach(([x, y], i) => (i ? this.g.lineTo(x, y) : this.g.moveTo(x, y)));
    this.g.closePath();
  }

  fill(points, colour) {
    this.trace(points);
    this.g.fillStyle = colour;
    this.g.fill();
  }

  disc([x, y], radius, colour) {
    this.g.fillStyle = colour;
    this.g.beginPath();
    this.g.arc(x, y, radius, 0, 7);
    this.g.fill();
  }

  /** An ink line whose width breathes and whose ends taper: `taper` is the share of the length at each end. */
  line(points, { width = 1.1, colour = PIGMENT.ink, alpha = 0.85, taper = 0.35, jitter = 0.35, step = 3 } = {}) {
    const path = resample(points, step);
    if (path.length < 2) return;
    const seed = Math.floor(this.random() * 1e6);
    const left = [];
    const right = [];
    path.forEach(([x, y], i) => {
      const [dx, dy] = tangent(path, i);
      const t = i / (path.length - 1);
      const end = taper ? Math.min(1, Math.min(t, 1 - t) / taper + 0.25) : 1;
      const half = width * 0.5 * end * (1 + 0.35 * sway(i * 0.17, 1, seed));
      const off = jitter * sway(i * 0.09, 9, seed);
      left.push([x - dy * (off + half), y + dx * (off + half)]);
      right.push([x - dy * (off - half), y + dx * (off - half)]);
    });
    this.fill([...left, ...right.reverse()], rgba(colour, alpha));
  }

  outline(points, options) {
    points.forEach((point, i) => this.line([point, points[(i + 1) % points.length]], { taper: 0.15, jitter: 0.25, ...options }));
  }

  /** A filled shape with its ink contour. */
  shape(points, colour, options) {
    this.fill(points, colour);
    this.outline(points, { width: 0.8, alpha: 0.85, ...options });
  }

  /** A pool of watercolour: translucent copies of the outline, each pushed about by noise. */
  wash(points, colour, { alpha = 0.35, spread = 4, layers = 10 } = {}) {
    const rim = resample([...points, points[0]], 8);
    for (let layer = 0; layer < layers; layer++) {
      const seed = Math.floor(this.random() * 1e6);
      const push = (x, y, k) => spread * (sway(x * 0.02, y * 0.02, seed + k) + 0.5 * sway(x * 0.11, y * 0.11, seed + k + 7));
      this.fill(rim.map(([x, y]) => [x + push(x, y, 0), y + push(x, y, 31)]), rgba(colour, (alpha / layers) * 1.6));
    }
  }

  /** A soft patch of mist: `at` is its centre, `size` its width and height. */
  mist(at, size, { alpha = 0.8, colour = PIGMENT.paper } = {}) {
    const { g } = this;
    g.save();
    g.translate(at[0], at[1]);
    g.scale(size[0] / 2, size[1] / 2);
    const gradient = g.createRadialGradient(0, 0, 0, 0, 0, 1);
    gradient.addColorStop(0, rgba(colour, alpha));
    gradient.addColorStop(0.45, rgba(colour, alpha * 0.72));
    gradient.addColorStop(1, rgba(colour, 0));
    this.disc([0, 0], 1, gradient);
    g.restore();
  }

  /** A bank of mist along a line: `from` and `to` in x, at height `y`, about `height` thick. */
  mistBand([from, to], [y, height], { alpha = 0.8, count = 14, colour = PIGMENT.paper } = {}) {
    for (let i = 0; i < count; i++) {
      const x = from + ((to - from) * (i + 0.5 * this.random())) / count;
      const size = [((to - from) / count) * this.range(2, 3.6), height * this.range(0.6, 1.3)];
      this.mist([x, y + this.normal() * height * 0.25], size, { alpha: alpha * this.range(0.4, 1), colour });
    }
  }

  /** Loose dots in a box: leaves, moss, goods. */
  dots([x, y], [width, height], { count, colour, alpha = 0.6, size = 1 }) {
    const { g } = this;
    for (let i = 0; i < count; i++) {
      g.fillStyle = rgba(colour, alpha * this.range(0.5, 1));
      g.beginPath();
      const at = [x + this.range(-0.5, 0.5) * width, y + this.range(-0.5, 0.5) * height];
      g.ellipse(at[0], at[1], size * this.range(0.6, 1.4), size * this.range(0.5, 1), 0, 0, 7);
      g.fill();
    }
  }

  /** A dab of a loaded brush: a lopsided blot. */
  dab([x, y], radius, { colour, alpha = 0.8, squash = 0.75 }) {
    const start = this.random() * 6.28;
    const rim = Array.from({ length: 8 }, (_, i) => {
      const angle = start + (i / 7) * 6.283;
      const reach = radius * this.range(0.75, 1.2);
      return [x + Math.cos(angle) * reach, y + Math.sin(angle) * reach * squash];
    });
    this.fill(rim, rgba(colour, alpha));
  }

  /** Short ripples in a box; `test([x, y])` keeps them on the water. */
  ripples([x0, y0], [x1, y1], { count, length = 1, width = 0.7, alpha = 0.22, colour = PIGMENT.azD, test = () => true }) {
    for (let i = 0; i < count; i++) {
      const y = y0 + (y1 - y0) * this.random() ** 0.8;
      const x = this.range(x0, x1);
      const reach = this.range(14, 60) * length;
      const seed = Math.floor(this.random() * 1e6);
      if (!test([x, y]) || !test([x + reach, y])) continue;
      const points = [];
      for (let k = 0; k <= reach; k += 4) points.push([x + k, y + sway(k * 0.09, 0, seed) * 1.2]);
      this.line(points, { width, alpha, colour, taper: 0.5, jitter: 0 });
    }
  }
}
