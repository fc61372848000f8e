/** Which places the baked sheets show. */
import type { City } from '../../sim/index';
import painted from '../../../assets/map/painted.json';

/** Whether a city lies as it lay when the sheets were baked: the same districts in the same places, the same map. */
export function isPainted({ districts, map }: City): boolean {
  return layOf({ districts, map }) === layOf(painted as unknown as Pick<City, 'districts' | 'map'>);
}

/** What decides about the picture; what policies build is not part of it. */
function layOf({ districts, map }: Pick<City, 'districts' | 'map'>): string {
  const { waters = [], heights = [], roads = [], quarters = [] } = map ?? {};
  return JSON.stringify([districts.map(({ id, x, y }) => [id, x, y]), waters.map(({ kind, line, width }) => [kind, line, width ?? 0]), heights.map(({ kind, line, height }) => [kind, line, height]), roads.map(({ kind, line }) => [kind, line]), quarters.map(({ district, kind }) => [district, kind])]);
}
