/** What the painting of a whole city tells, in words: the list for those who cannot point at it. */
import type { Level, State } from '../../sim/index';
import { noteOf, type BuildingNote } from './building-note';
import { CRAFTS } from './crafts';
import { pictureOf, type CityPicture } from './picture';

/** From these on a measure of the picture, 0–1, shows in enough lots to be worth a line. */
const SHOWS = 0.1;
const CRAFT_SHOWS = 0.06;

/** One note for each kind of thing that the picture now shows in number, works first. */
export function cityNotes(level: Level, state: State): readonly BuildingNote[] {
  const city = pictureOf(level, state);
  return [...worksIn(city), ...townIn(city), ...peopleIn(city), ...landIn(city)].flatMap(([kind, frame]) => noteOf(level, state, { kind, frame, site: null }) ?? []);
}

type Line = readonly [kind: string, frame: string];
const lineIf = (condition: boolean, kind: string, frame: string): readonly Line[] => (condition ? [[kind, frame]] : []);

function worksIn({ crafts, active, upgrade, trade, steel }: CityPicture): readonly Line[] {
  const largest = CRAFTS.filter((craft) => crafts[craft] >= CRAFT_SHOWS).toSorted((a, b) => crafts[b] - crafts[a]);
  return [
    ...largest.map((craft): Line => ['works', `plant-${craft}-active`]),
    ...lineIf(active < 1 - SHOWS, 'works', steel > 0.5 ? 'steel-grey-idle' : 'sawtooth-small-idle'),
    ...lineIf(upgrade > 0.4, 'works', 'laboratory-wings'),
    ...lineIf(trade > SHOWS, 'works', 'containers-2'),
  ];
}

function townIn({ towers, unfinished, active, heritage, tended, glitz, craft }: CityPicture): readonly Line[] {
  return [
    ...lineIf(towers > SHOWS, 'tower', `home-${glitz > 0.4 ? 'gold' : active < 0.75 ? 'idle' : 'cream'}-1`),
    ...lineIf(towers > SHOWS && unfinished > SHOWS, 'tower', `frame-${unfinished > 0.5 ? 'dead' : 'live'}-1`),
    ['house', `house-u0-along-${heritage < 0.45 ? 'decayed' : tended > 0.5 ? 'restored' : 'kept'}`],
    ...lineIf(glitz > SHOWS, 'house', 'home-rose-0'),
    ...lineIf(craft > 0.3, 'workshop', 'workshop'),
  ];
}

/** Who has come, what they keep, and what carries them and their goods. */
const peopleIn = ({ migrants, feasts, freight, metro, era, tended }: CityPicture): readonly Line[] => [
  ...lineIf(migrants > SHOWS, 'migrant', 'migrant-0'),
  ...lineIf(feasts.length > 0, 'crowd', 'feast-0'),
  ...lineIf(freight > SHOWS, 'freight', 'freight-diesel'),
  ...lineIf(metro, 'metro', 'metro-stop'),
  ...lineIf(era >= 1 && tended > 0.5, 'allotment', 'allotment-0'),
];

const landIn = ({ works, towers }: CityPicture): readonly Line[] => lineIf(Math.max(works, towers) < 0.9, 'plot', 'plot-green-0');
