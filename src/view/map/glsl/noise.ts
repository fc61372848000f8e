/** Smooth noise for the shaders: a 256 × 256 texture of white noise, repeated and linear; one fetch is one smooth sample. GLSL ES 1.00. */
export const NOISE_SIZE = 256;

export const NOISE = `
uniform sampler2D uNoise;
float vn(vec2 p) { vec2 i = floor(p), f = p - i; f = f * f * (3. - 2. * f); return texture2D(uNoise, (i + f + .5) / 256.).r; }
float fbm(vec2 p) { float a = .5, r = 0.; for (int i = 0; i < 5; i++) { r += a * vn(p); p = mat2(1.6, 1.2, -1.2, 1.6) * p + 7.1; a *= .5; } return r / .97; }
`;

/** RGBA bytes of the noise texture, the same in the bake and in the game. */
export function noiseBytes(): Uint8ClampedArray<ArrayBuffer> {
  const bytes = new Uint8ClampedArray(NOISE_SIZE * NOISE_SIZE * 4);
  let state = 1234567;
  for (let i = 0; i < bytes.length; i += 4) {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 3266489917 + i / 4) | 0;
    bytes[i] = ((state ^ (state >>> 13)) >>> 8) & 255;
    bytes[i + 3] = 255;
  }
  return bytes;
}
