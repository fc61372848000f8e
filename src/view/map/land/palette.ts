/** Mineral pigments, named after the painter's grades. */
export const PIGMENT = {
  paper: '#FCF8EE', silk: '#E6D6B4', shell: '#FFFDF5',
  ink9: '#1D1A17', ink7: '#37322C', ink5: '#665E53', ink3: '#988E7F',
  azuriteDeep: '#1B4A78', azurite: '#2C6BA0', azuritePale: '#7DAFCD', azuriteFaint: '#BFD7DE',
  malachiteDeep: '#1C6350', malachite: '#3D8F74', malachitePale: '#93C2A2', malachiteFaint: '#CADFC4',
  ochreDeep: '#8C5230', ochre: '#B87A4B', ochrePale: '#DDB183',
  vermilionDeep: '#9C241C', vermilion: '#C5382C', vermilionPale: '#E07B62',
  gamboge: '#DDA62F', gambogePale: '#EFD084', rouge: '#A23D4C', rougePale: '#E2A7A4', indigo: '#2A475B',
} as const;
export const INK = PIGMENT.ink9;

export type Rgb = readonly [number, number, number];

export function rgb(hex: string): Rgb {
  const n = Number.parseInt(hex.slice(1), 16);
  return [(n >> 16) & 255, (n >> 8) & 255, n & 255];
}

export function rgba(hex: string, alpha: number): string {
  const [r, g, b] = rgb(hex);
  return `rgba(${r},${g},${b},${alpha})`;
}

export function mix(a: string, b: string, t: number): string {
  const from = rgb(a);
  const to = rgb(b);
  const channel = (i: number): string => Math.max(0, Math.min(255, Math.round(from[i] + (to[i] - from[i]) * t))).toString(16).padStart(2, '0');
  return `#${channel(0)}${channel(1)}${channel(2)}`;
}

/** Darker (negative) or lighter (positive) by mixing ink or paper in. */
export const shade = (hex: string, amount: number): string => (amount < 0 ? mix(hex, '#241d16', -amount) : mix(hex, '#fffaf0', amount));
