/** Where cities that are laid side by side differ, in words: what their paintings show and a list can say. */
import type { District, Level, State } from '../../sim/index';
import { t } from '../text/index';
import type { BuildingNote } from './building-note';
import { cityNotes } from './city-notes';
import { notesAt } from './site-note';

/** One place, and what is to be said of it in each city. `district` null = of the city as a whole. */
export interface PlaceApart { readonly district: District | null; readonly notes: readonly (readonly BuildingNote[])[] }

/** Places of which not all cities have the same to tell; what all share is left out. */
export function placesApart(level: Level, states: readonly State[]): readonly PlaceApart[] {
  const places = [...level.city.districts.map((district) => ({ district, notes: states.map((state) => notesAt(level, state, district.id)) })), { district: null, notes: states.map((state) => cityNotes(level, state)) }];
  return places.map(({ district, notes }) => ({ district, notes: ownOf(notes) })).filter(({ notes }) => notes.some((one) => one.length > 0));
}

const told = ({ id, values }: BuildingNote): string => t(id, values);

function ownOf(notes: readonly (readonly BuildingNote[])[]): PlaceApart['notes'] {
  const all = notes.map((one) => new Set(one.map(told)));
  return notes.map((one) => one.filter((note) => !all.every((set) => set.has(told(note)))));
}
