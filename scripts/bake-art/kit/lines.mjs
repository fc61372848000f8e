/** Geometry of strokes. A point is [x, y]. */

/** Catmull-Rom through `points`, a point about every `step` px. */
export function curve(points, step = 3, closed = false) {
  const n = points.length;
  const at = (i) => (closed ? points[(i + n) % n] : points[Math.max(0, Math.min(n - 1, i))]);
  const out = [];
  for (let i = 0; i < (closed ? n : n - 1); i++) {
    const [a, b, c, d] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    const count = Math.max(1, Math.round(Math.hypot(c[0] - b[0], c[1] - b[1]) / step));
    for (let j = 0; j < count; j++) out.push(catmullRom([a, b, c, d], j / count));
  }
  if (!closed) out.push(points[n - 1]);
  return out;
}

function catmullRom([a, b, c, d], t) {
  const f = (k) =>
    0.5 * (2 * b[k] + (c[k] - a[k]) * t + (2 * a[k] - 5 * b[k] + 4 * c[k] - d[k]) * t * t + (3 * b[k] - a[k] - 3 * c[k] + d[k]) * t * t * t);
  return [f(0), f(1)];
}

/** The same polyline with a point about every `step` px. */
export function resample(points, step) {
  const out = [];
  for (let i = 0; i < points.length - 1; i++) {
    const [x0, y0] = points[i];
    const [x1, y1] = points[i + 1];
    const count = Math.max(1, Math.round(Math.hypot(x1 - x0, y1 - y0) / step));
    for (let k = 0; k < count; k++) out.push([x0 + ((x1 - x0) * k) / count, y0 + ((y1 - y0) * k) / count]);
  }
  out.push(points.at(-1));
  return out;
}

/** Unit tangent of a polyline at point `i`. */
export function tangent(points, i) {
  const a = points[Math.max(0, i - 1)];
  const b = points[Math.min(points.length - 1, i + 1)];
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
  return [(b[0] - a[0]) / length, (b[1] - a[1]) / length];
}

/** The outline of a band of constant `width` along a polyline. */
export function band(points, width) {
  const left = [];
  const right = [];
  points.forEach(([x, y], i) => {
    const [dx, dy] = tangent(points, i);
    left.push([x - (dy * width) / 2, y + (dx * width) / 2]);
    right.push([x + (dy * width) / 2, y - (dx * width) / 2]);
  });
  return [...left, ...right.reverse()];
}

/** Points of an ellipse, from angle `from` to `to` (radians, clockwise on the screen). */
export function ellipse([x, y], [rx, ry], { from = 0, to = Math.PI * 2, n = 28 } = {}) {
  return Array.from({ length: n + 1 }, (_, i) => {
    const angle = from + ((to - from) * i) / n;
    return [x + Math.cos(angle) * rx, y + Math.sin(angle) * ry];
  });
}
