/** The still pictures, for browsers that cannot paint the living one and while it is being unrolled: each city in its first year. */
import type { City } from '../../sim/index';
import { STILL_BOX } from './layers';
import { sheetsOf } from './painted';

const STILLS = import.meta.glob<string>('../../../assets/map/*/still.webp', { eager: true, query: '?url', import: 'default' });

/** Hills and fields of no place in particular. */
const ANYWHERE = 'anywhere';

/** Address of the still picture of a city; open country where nobody has painted the place. */
export const stillOf = (city: Pick<City, 'districts' | 'map'>): string => STILLS[`../../../assets/map/${sheetsOf(city) ?? ANYWHERE}/still.webp`];

export const STILL_ASPECT = STILL_BOX.width / STILL_BOX.height;

/** Where a world point lies in the still picture, as shares of its width and height. */
export const placeInStill = ({ x, y }: { readonly x: number; readonly y: number }): { x: number; y: number } => ({ x: (x - STILL_BOX.x) / STILL_BOX.width, y: (y - STILL_BOX.y) / STILL_BOX.height });
