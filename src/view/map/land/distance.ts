/** Exact Euclidean distance transform (Felzenszwalb and Huttenlocher): signed distance in pixels, positive inside the mask. */
const FAR = 1e12;

export function signedDistance(mask: Uint8ClampedArray, width: number, height: number): Float32Array {
  const inside = new Float64Array(width * height);
  const outside = new Float64Array(width * height);
  for (let i = 0; i < inside.length; i++) {
    const cover = mask[i * 4 + 3] / 255;
    inside[i] = cover === 1 ? 0 : cover === 0 ? FAR : Math.max(0, 0.5 - cover) ** 2;
    outside[i] = cover === 1 ? FAR : cover === 0 ? 0 : Math.max(0, cover - 0.5) ** 2;
  }
  transform(inside, width, height);
  transform(outside, width, height);
  return Float32Array.from(inside, (value, i) => Math.sqrt(outside[i]) - Math.sqrt(value));
}

function transform(grid: Float64Array, width: number, height: number): void {
  const line = lineTransform(Math.max(width, height));
  for (let x = 0; x < width; x++) line(grid, { start: x, step: width, length: height });
  for (let y = 0; y < height; y++) line(grid, { start: y * width, step: 1, length: width });
}

/** The lower envelope of parabolas along one row or column. */
function lineTransform(longest: number): (grid: Float64Array, run: { start: number; step: number; length: number }) => void {
  const f = new Float64Array(longest);
  const vertex = new Int32Array(longest);
  const edge = new Float64Array(longest + 1);
  return (grid, { start, step, length }) => {
    for (let i = 0; i < length; i++) f[i] = grid[start + i * step];
    let k = 0;
    vertex[0] = 0;
    edge[0] = -FAR;
    edge[1] = FAR;
    for (let q = 1; q < length; q++) {
      let s = 0;
      do {
        const r = vertex[k];
        s = (f[q] + q * q - f[r] - r * r) / (2 * q - 2 * r);
      } while (s <= edge[k] && --k > -1);
      k++;
      vertex[k] = q;
      edge[k] = s;
      edge[k + 1] = FAR;
    }
    k = 0;
    for (let q = 0; q < length; q++) {
      while (edge[k + 1] < q) k++;
      grid[start + q * step] = (q - vertex[k]) ** 2 + f[vertex[k]];
    }
  };
}
