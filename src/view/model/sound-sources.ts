/** How much of each sound of place comes from a quarter and from a building, 0–1. */
import type { QuarterKind } from '../../sim/index';
import type { PlaceSound } from './heard';
import type { SiteKind } from './sites';

type Source = Readonly<Partial<Record<PlaceSound, number>>>;

export const KIND_SOURCES: Readonly<Record<QuarterKind, Source>> = {
  oldTown: { market: 0.8, looms: 0.4, birds: 0.3 },
  waterTown: { water: 1, market: 0.5, birds: 0.5 },
  works: { looms: 1, hum: 1 },
  towers: { market: 0.4, hum: 0.2 },
  campus: { birds: 0.6, hum: 0.15 },
  villages: { birds: 0.8, looms: 0.5, market: 0.2 },
  port: { water: 0.8, market: 0.5, hum: 0.6 },
  orchard: { birds: 1 },
  kilns: { hum: 0.9, looms: 0.2 },
  market: { market: 1 },
  ponds: { water: 0.7, birds: 0.8 },
};

/** A place whose quarters nobody has drawn: a town on canals with some of everything. */
export const CALM_SOURCES: Source = { water: 0.8, market: 0.4, looms: 0.6, hum: 0.5, birds: 0.6 };

export const SITE_SOURCES: Readonly<Partial<Record<SiteKind, Source>>> = {
  works: { looms: 0.8, hum: 1 }, depot: { trains: 0.6, hum: 0.5 }, market: { market: 1 }, street: { market: 0.9 }, station: { trains: 1 }, metro: { trains: 1 },
  park: { birds: 1 }, wetland: { birds: 1, water: 0.8 }, ecology: { birds: 1, water: 0.6 }, craft: { looms: 0.5 }, network: { market: 0.6 }, plaza: { market: 0.4 },
};
