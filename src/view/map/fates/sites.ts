/** Plots that the mayor's acts fill: a stele, a scaffold, a building, a building that is let go. */
import type { CityPicture } from '../../model/picture';
import type { Site, SiteKind } from '../../model/sites';
import { plotName } from '../site-slots';
import type { Slot } from '../slots';
import { type Fate, NOTHING, show } from './fate';

/** Sites of each picture by the name of their plot. */
const byPlot = new WeakMap<CityPicture, ReadonlyMap<string, Site>>();

/** The site on a plot, if there is one. */
export function siteAt({ look }: Slot, city: CityPicture): Site | undefined {
  let plots = byPlot.get(city);
  if (!plots) {
    plots = new Map(city.sites.map((site) => [plotName(site.district, site.plot), site]));
    byPlot.set(city, plots);
  }
  return plots.get(look);
}

/** Whether a plot has been cleared: a stele stands among the trees that were there. */
export function isSettled(slot: Slot, city: CityPicture): boolean {
  const site = siteAt(slot, city);
  return site !== undefined && site.step !== 'found';
}

const TALL: readonly SiteKind[] = ['towers', 'hospital', 'homes', 'plaza'];
/** What was there before and is mended rather than built. */
const OLD: readonly SiteKind[] = ['heritage', 'craft', 'ecology', 'civic', 'network', 'street', 'stage'];
const WORN = { tint: 0xb9aa8e, alpha: 0.92 };

export function siteFate(slot: Slot, city: CityPicture): Fate {
  const site = siteAt(slot, city);
  if (!site) return NOTHING;
  switch (site.step) {
    case 'found': return show('site-found');
    case 'scaffolded': return show(OLD.includes(site.what) ? 'site-mending' : TALL.includes(site.what) ? 'site-rising-tall' : 'site-rising-low');
    case 'standing': return show(site.form ? `site-${site.what}-${site.form}` : `site-${site.what}`);
    case 'worn': return { frame: `site-${site.what}`, ...WORN };
  }
}
