/** Curves over time are tables with one value every five years from 1990, so that a teacher can read and change them. */
export const CURVE_START = 1990;
export const CURVE_STEP = 5;
/** Years that the tables cover, counted from 1990. */
export const HORIZON = 45;

export const clamp = (x: number, low: number, high: number): number => (x < low ? low : x > high ? high : x);

/** Value of a table at `year`: linear between its knots, flat before the first and after the last. */
export function curveAt(values: readonly number[], year: number): number {
  const x = (year - CURVE_START) / CURVE_STEP;
  if (x <= 0) return values[0];
  const knot = Math.floor(x);
  if (knot >= values.length - 1) return values[values.length - 1];
  return values[knot] + (values[knot + 1] - values[knot]) * (x - knot);
}

/** The table written out year by year, 1990 … 2035. */
export function yearly(values: readonly number[]): Float64Array {
  return Float64Array.from({ length: HORIZON + 1 }, (_, t) => curveAt(values, CURVE_START + t));
}

/** Value of a yearly table at a moment between two years, counted from 1990. */
export function between(table: Float64Array, t: number): number {
  const at = clamp(t, 0, HORIZON);
  const whole = Math.floor(at);
  return whole >= HORIZON ? table[HORIZON] : table[whole] + (table[whole + 1] - table[whole]) * (at - whole);
}
