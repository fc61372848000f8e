import { Painter } from '../kit/painter.mjs';
import { mix, PIGMENT } from '../kit/pigments.mjs';
import { smooth } from '../kit/random.mjs';

/** Points of the land on the picture, and whether nothing stands before them. */
function eye(view) {
  const { base, depth, lean, x0, top, scale, width, height, slices, field } = view;
  const slice = (d) => (d / depth) * field.rows;
  const project = ([x, d, z]) => [x, base - (depth - d) * lean - z];
  const sees = (point) => {
    const [px, py] = project(point);
    const [ix, iy] = [Math.round((px - x0) * scale), Math.round((py - top) * scale)];
    if (ix < 0 || iy < 0 || ix >= width || iy >= height) return false;
    const shown = slices[iy * width + ix];
    return shown >= 0 && Math.abs(shown - slice(point[1])) < 3.5;
  };
  const heightAt = (x, d) => field.height(x - x0, slice(d));
  const bulge = (x, d) => heightAt(x, d) - field.mean(x - x0, slice(d));
  const fall = (x, d) => {
    const gx = heightAt(x + 1, d) - heightAt(x - 1, d);
    const gd = field.height(x - x0, slice(d) + 1.2) - field.height(x - x0, slice(d) - 1.2);
    const length = Math.hypot(gx, gd) + 1e-3;
    return [gx / length, gd / length];
  };
  return { project, sees, heightAt, bulge, fall, foot: view.tallest * view.mistBase * 0.62 };
}

/** A line down the slope from (x, d), as long as it stays in sight and above the mist. */
function fallLine({ project, sees, heightAt, fall }, [x, d], { length, foot }) {
  const points = [];
  for (let step = 0; step < length; step++) {
    const z = heightAt(x, d);
    if (z < foot || !sees([x, d, z])) break;
    points.push(project([x, d, z]));
    const [dx, dd] = fall(x, d);
    x -= dx * 0.9;
    d -= dd * 0.9;
  }
  return points;
}

function drawTexture(brush, view, land) {
  const { x0, x1, depth, strength, strokes } = view;
  for (let i = 0; i < (x1 - x0) * 5.2 * strokes; i++) {
    const start = [brush.range(x0 + 2, x1 - 2), brush.range(2, depth - 2)];
    const z = land.heightAt(...start);
    const foot = land.foot * brush.range(0.85, 1.7);
    if (z < foot || (land.bulge(...start) < 0.2 && brush.random() < 0.75)) continue;
    const points = fallLine(land, start, { length: brush.range(7, 24), foot });
    if (points.length < 5) continue;
    const colour = brush.random() < 0.7 ? mix(PIGMENT.azD, PIGMENT.ink, 0.55) : mix(PIGMENT.ochD, PIGMENT.ink, 0.3);
    brush.line(points, { width: brush.range(0.45, 0.95), colour, alpha: 0.42 * smooth(land.foot, land.foot * 2.2, z) * strength, taper: 0.5, jitter: 0 });
  }
}

function crestTree(brush, [x, y], alpha) {
  const height = brush.range(2.4, 5);
  brush.line([[x, y + 0.6], [x + brush.range(-0.4, 0.4), y - height]], { width: 0.75, alpha: 0.62 * alpha, taper: 0.2 });
  const leaf = mix(PIGMENT.maD, PIGMENT.ink, brush.range(0.2, 0.55));
  for (let i = 0; i < 3; i++) {
    brush.dab([x + brush.range(-1.1, 1.1), y - height * brush.range(0.55, 1.05)], brush.range(0.7, 1.5), { colour: leaf, alpha: 0.62 * alpha, squash: 0.7 });
  }
}

/** Moss dots and small trees along the crests. */
function drawMoss(brush, view, land) {
  const { x0, x1, depth, trees } = view;
  for (let i = 0; i < (x1 - x0) * 3.2 * trees; i++) {
    const [x, d] = [brush.range(x0 + 2, x1 - 2), brush.range(2, depth - 2)];
    const z = land.heightAt(x, d);
    if (z < land.foot || land.bulge(x, d) < 1 || !land.sees([x, d, z])) continue;
    const at = land.project([x, d, z]);
    const alpha = smooth(land.foot, land.foot * 1.6, z);
    if (brush.random() < 0.62) brush.dab([at[0], at[1] - 0.4], brush.range(0.5, 1.05), { colour: PIGMENT.ink, alpha: 0.5 * alpha, squash: 0.85 });
    else crestTree(brush, at, alpha);
  }
}

/** Texture strokes down the slopes, then moss and trees, on the canvas of a projected range. */
export function drawStrokes(context, view) {
  context.save();
  context.scale(view.scale, view.scale);
  context.translate(-view.x0, -view.top);
  const brush = new Painter(context, view.seed * 77 + 5);
  const land = eye(view);
  drawTexture(brush, view, land);
  drawMoss(brush, view, land);
  context.restore();
}
