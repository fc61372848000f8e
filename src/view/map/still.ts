/** The still picture for browsers that cannot paint the living one: Kunshan as it is in 1990. */
import STILL from '../../../assets/map/kunshan-still.webp';

export const STILL_URL: string = STILL;

/** World box that the still picture shows. */
const BOX = { x: -80, y: 120, width: 1600, height: 480 };

export const STILL_ASPECT = BOX.width / BOX.height;

/** Where a world point lies in the still picture, as shares of its width and height. */
export const placeInStill = ({ x, y }: { readonly x: number; readonly y: number }): { x: number; y: number } => ({ x: (x - BOX.x) / BOX.width, y: (y - BOX.y) / BOX.height });
