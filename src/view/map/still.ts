/** The still picture for browsers that cannot paint the living one: Kunshan as it is in 1990. */
import { STILL_BOX } from './layers';
import STILL from '../../../assets/map/kunshan-still.webp';

export const STILL_URL: string = STILL;

export const STILL_ASPECT = STILL_BOX.width / STILL_BOX.height;

/** Where a world point lies in the still picture, as shares of its width and height. */
export const placeInStill = ({ x, y }: { readonly x: number; readonly y: number }): { x: number; y: number } => ({ x: (x - STILL_BOX.x) / STILL_BOX.width, y: (y - STILL_BOX.y) / STILL_BOX.height });
