/** Every baked picture by what it shows. Made by `npm run assets -- art`. */
import type { Vignette } from '../../model/vignettes';
import banner from '../../../../assets/art/banner.webp';
import dongguan from '../../../../assets/art/hanging-dongguan.webp';
import foshan from '../../../../assets/art/hanging-foshan.webp';
import kunshan from '../../../../assets/art/hanging-kunshan.webp';
import yiwu from '../../../../assets/art/hanging-yiwu.webp';
import title from '../../../../assets/art/title.webp';
import verdictRoad from '../../../../assets/art/verdict-road.webp';

/** The ground of the title page, 1440 × 900; fill the page from its foot upward. */
export const TITLE_GROUND = title;
/** From gilded towers to the gentry's mountains, 1310 × 115: five stations of equal width. */
export const VERDICT_ROAD = verdictRoad;
/** A still landscape for pages with nothing to show, 1040 × 170. */
export const BANNER = banner;

/** Hanging scrolls, 240 × 400: painted cities. */
export const HANGING = { yiwu, foshan, kunshan, dongguan } as const;

const LEAVES = import.meta.glob<string>('../../../../assets/art/event-*.webp', { eager: true, query: '?url', import: 'default' });

/** Address of an album leaf, 360 × 200. */
export const leafOf = (vignette: Vignette): string => LEAVES[`../../../../assets/art/event-${vignette}.webp`];
