/**
 * Four eras by what stands and drives in them.
 *
 * | era | homes                             | what drives                           |
 * |-----|-----------------------------------|---------------------------------------|
 * | 0   | farmhouses, brick walk-ups        | bicycles, hand tractors, old buses    |
 * | 1   | tiled houses, plastered blocks    | minivans, container lorries           |
 * | 2   | villas, slabs with balconies      | cars, coaches; fast trains            |
 * | 3   | tall slabs of glass and balconies | electric cars and buses; the metro    |
 */
export type Era = 0 | 1 | 2 | 3;

/** First year of era 0; an era lasts a decade. */
const FIRST_YEAR = 1990;
const LAST: Era = 3;

/** Decades since 1990, 0 to 4. */
export const decadesBy = (year: number): number => Math.max(0, Math.min(LAST + 1, (year - FIRST_YEAR) / 10));

/**
 * The era that one thing belongs to.
 *
 * @param decades how far the city has come
 * @param lag decades by which this thing is older than its time
 */
export const eraOf = (decades: number, lag = 0): Era => Math.max(0, Math.min(LAST, Math.floor(decades - lag))) as Era;

/** What drives in an era, with its share of the traffic; the shares of an era add up to 1. */
export const TRAFFIC: Readonly<Record<Era, readonly (readonly [share: number, vehicle: Vehicle])[]>> = {
  0: [[0.44, 'bicycles'], [0.26, 'tractor'], [0.12, 'bus'], [0.18, 'truck-green']],
  1: [[0.12, 'bicycles'], [0.34, 'minivan'], [0.2, 'lorry-red'], [0.14, 'lorry-blue'], [0.1, 'bus'], [0.1, 'car-black']],
  2: [[0.22, 'car-white'], [0.18, 'car-red'], [0.18, 'car-black'], [0.12, 'coach'], [0.12, 'lorry-blue'], [0.1, 'lorry-red'], [0.08, 'minivan']],
  3: [[0.26, 'electric-white'], [0.22, 'electric-teal'], [0.12, 'electric-blue'], [0.14, 'electric-bus'], [0.12, 'car-white'], [0.14, 'lorry-blue']],
};
export const VEHICLES = ['bicycles', 'tractor', 'bus', 'truck-green', 'minivan', 'lorry-red', 'lorry-blue', 'car-white', 'car-red', 'car-black', 'coach', 'electric-white', 'electric-teal', 'electric-blue', 'electric-bus'] as const;
export type Vehicle = (typeof VEHICLES)[number];

/** What a die 0–1 falls on in an era. */
export function vehicleIn(era: Era, die: number): Vehicle {
  let rest = die;
  for (const [share, vehicle] of TRAFFIC[era]) {
    rest -= share;
    if (rest < 0) return vehicle;
  }
  return TRAFFIC[era][0][1];
}
