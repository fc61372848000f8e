/** Mineral pigments by their painter's grade (D: head, plain: second, L: third) and the mixing of them. */
export const PIGMENT = {
  paper: '#F4ECD8', paper0: '#FCF8EE', paper2: '#EDE1C8', silk: '#E8D9B9', shell: '#FFFDF5',
  ink: '#1D1A17', ink7: '#37322C', ink5: '#5F574C', ink3: '#988E7F',
  azD: '#1B4A78', az: '#2C6BA0', azL: '#7DAFCD', azXL: '#BFD7DE',
  maD: '#1C6350', ma: '#3D8F74', maL: '#93C2A2', maXL: '#CADFC4',
  ochD: '#8C5230', och: '#B87A4B', ochL: '#DDB183',
  verD: '#9C241C', ver: '#C5382C', verL: '#E07B62',
  gam: '#DDA62F', gamL: '#EFD084', rouge: '#A23D4C', indigo: '#2A475B', tile: '#53575A',
};

/** Red, green, blue, 0..255. */
export function rgb(hex) {
  const n = parseInt(hex.slice(1), 16);
  return [(n >> 16) & 255, (n >> 8) & 255, n & 255];
}

export const rgba = (hex, alpha) => `rgba(${rgb(hex).join(',')},${alpha})`;

/** `a` with a share `t` of `b`. */
export function mix(a, b, t) {
  const from = rgb(a);
  const to = rgb(b);
  return `#${from.map((v, i) => Math.round(v + (to[i] - v) * t).toString(16).padStart(2, '0')).join('')}`;
}
