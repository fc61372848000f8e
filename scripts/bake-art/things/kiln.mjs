import { ellipse } from '../kit/lines.mjs';
import { mix, PIGMENT, rgba } from '../kit/pigments.mjs';

const BRICK = '#b9743f';

/** The kiln's back and foot lines at a share `t` of its length, `k` of its height. */
function kilnLine({ from, to }, k) {
  const girth = (t) => 19 - 5 * t;
  return Array.from({ length: 31 }, (_, i) => {
    const t = i / 30;
    const [x, y] = [from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t];
    return [x + 7 * (1 - k), y + 3 * (1 - k) - girth(t) * k];
  });
}

function kilnBody(p, kiln) {
  const [back, foot] = [kilnLine(kiln, 1), kilnLine(kiln, 0)];
  const [x, y] = kiln.from;
  const clay = p.g.createLinearGradient(x + 20, y - 40, x + 44, y);
  clay.addColorStop(0, '#d99f6e');
  clay.addColorStop(0.5, BRICK);
  clay.addColorStop(1, '#8a4f2a');
  p.fill([...back, ...[...foot].reverse()], clay);
  for (let k = 1; k < 6; k++) p.line(kilnLine(kiln, k / 6), { width: 0.45, alpha: 0.4, taper: 0, jitter: 0.2 });
  for (let i = 0; i <= 30; i++) p.line([back[i], foot[i]], { width: 0.35, alpha: 0.22, taper: 0 });
  p.line(back, { width: 1.6, taper: 0.02 });
  p.line(foot, { width: 1.2, alpha: 0.75, taper: 0.02 });
}

function stokeHoles(p, kiln) {
  const row = kilnLine(kiln, 0.62);
  for (let i = 2; i < 30; i += 2) {
    p.fill(ellipse(row[i], [1.9, 1.5], { n: 10 }), '#3a1d10');
    p.fill(ellipse(row[i], [1.1, 0.8], { n: 8 }), i < 16 ? '#f0a73c' : PIGMENT.ver);
  }
}

function mouth(p, [x, y]) {
  p.shape(ellipse([x, y - 2], [10, 13]), '#7a4526', { width: 1 });
  const fire = p.g.createRadialGradient(x, y + 2, 0, x, y, 8);
  fire.addColorStop(0, '#ffe9a8');
  fire.addColorStop(0.5, '#f0902c');
  fire.addColorStop(1, '#8f2a17');
  p.shape(ellipse([x, y - 2], [5.6, 7.4]), fire, { width: 0.8 });
}

/** A tiled shelter over the kiln at a share `t` of its length. */
function shelter(p, { from, to }, t) {
  const [x, y] = [from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t - 4];
  for (const dx of [-8, 2, 12]) p.line([[x + dx, y + 6 - dx * 0.6], [x + dx, y - 24 - dx * 0.62]], { width: 1, taper: 0, colour: '#6b4a2a' });
  const [a, b] = [[x - 15, y - 12], [x + 21, y - 37]];
  const shift = ([px, py], dx, dy) => [px + dx, py + dy];
  p.fill([a, b, shift(b, 0, -11), shift(a, 0, -11)], PIGMENT.tile);
  p.shape([shift(a, 8, 9), shift(b, 8, 9), shift(b, 0, -11), shift(a, 0, -11)], '#6c7073', { width: 0.8 });
  p.line([shift(a, 0, -11), shift(b, 0, -11)], { width: 2, taper: 0 });
  for (let k = 0; k <= 14; k++) {
    const at = [a[0] + ((b[0] - a[0]) * k) / 14, a[1] + ((b[1] - a[1]) * k) / 14];
    p.line([shift(at, 0, -11), shift(at, 8, 9)], { width: 0.45, alpha: 0.35, taper: 0 });
  }
}

/** A dragon kiln climbing a slope from its fire mouth at `from` to its chimney end at `to`. */
export function dragonKiln(p, kiln) {
  kilnBody(p, kiln);
  stokeHoles(p, kiln);
  mouth(p, [kiln.from[0] + 3, kiln.from[1] - 7]);
  for (const t of [0.36, 0.72]) shelter(p, kiln, t);
}

/** Half-profiles of jars, from the lip down: [half width, height], in shares of the size. */
const PROFILES = {
  belly: [[0.42, 1], [0.45, 0.94], [0.36, 0.9], [0.66, 0.66], [0.7, 0.45], [0.52, 0.12], [0.44, 0]],
  shouldered: [[0.34, 1], [0.36, 0.93], [0.28, 0.86], [0.55, 0.7], [0.62, 0.5], [0.5, 0.2], [0.36, 0]],
  vase: [[0.22, 1.1], [0.2, 0.86], [0.46, 0.66], [0.5, 0.42], [0.38, 0.16], [0.3, 0]],
};

function glazeBand(p, [x, y], { size, glaze }) {
  p.g.fillStyle = rgba('#e8d3a6', 0.55);
  p.g.fillRect(x - size, y - 0.56 * size, 2 * size, 0.24 * size);
  for (let i = 0; i < 7; i++) {
    const at = [x - 0.6 * size + (1.2 * size * i) / 6, y - 0.5 * size + p.range(0, 0.12) * size];
    p.fill(ellipse(at, [0.09 * size, 0.15 * size], { n: 10 }), rgba(glaze, 0.9));
  }
}

/** A glazed jar standing at `at`; `profile` is one of belly, shouldered, vase. */
export function jar(p, [x, y], { size, glaze, profile = 'belly' }) {
  const shape = PROFILES[profile];
  const side = (sign) => shape.map(([w, h]) => [x + sign * w * size, y - h * size]);
  const shine = p.g.createLinearGradient(x - 0.7 * size, 0, x + 0.7 * size, 0);
  shine.addColorStop(0, mix(glaze, PIGMENT.ink, 0.25));
  shine.addColorStop(0.32, mix(glaze, '#fff6e0', 0.42));
  shine.addColorStop(0.6, glaze);
  shine.addColorStop(1, mix(glaze, PIGMENT.ink, 0.42));
  const [left, right] = [smoothed(side(-1)), smoothed(side(1))];
  p.g.save();
  p.trace([...left, ...[...right].reverse()]);
  p.g.fillStyle = shine;
  p.g.fill();
  p.g.clip();
  glazeBand(p, [x, y], { size, glaze });
  p.g.restore();
  p.line(left, { width: 1, taper: 0.05, jitter: 0.15 });
  p.line(right, { width: 1.2, taper: 0.05, jitter: 0.15 });
  const lip = shape[0];
  p.shape(ellipse([x, y - lip[1] * size], [lip[0] * size, lip[0] * size * 0.28], { n: 16 }), mix(glaze, PIGMENT.ink, 0.6), { width: 0.7 });
}

/** Rounds the corners of a profile by averaging neighbours twice. */
function smoothed(points) {
  let out = points;
  for (let pass = 0; pass < 2; pass++) {
    out = out.flatMap((point, i) => {
      const next = out[i + 1];
      if (!next) return [point];
      return [
        [point[0] * 0.75 + next[0] * 0.25, point[1] * 0.75 + next[1] * 0.25],
        [point[0] * 0.25 + next[0] * 0.75, point[1] * 0.25 + next[1] * 0.75],
      ];
    });
  }
  return [points[0], ...out, points.at(-1)];
}
