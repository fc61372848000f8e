/** Slots that the mayor's own acts fill: each is a numbered plot of a district. */

/** Footprint of a plot, in tiles. */
export const SITE_SIZE = [5.6, 4] as const;

/** The name of a plot, which is also its slot's look. */
export const plotName = (district: string, plot: number): string => `${district}#${plot}`;
