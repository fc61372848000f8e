/** What the map points at: at most four places that want to be looked at, one per district. */
import { AT, CLOUD_BELOW, MICRO, type Level, type State, type Text } from '../../sim/index';
import type { OpenEvent } from './desk';

export type PinKind = 'event' | 'rumour' | 'building' | 'done' | 'unseen';

export interface Pin {
  readonly id: string;
  readonly kind: PinKind;
  readonly district: string;
  /** World units of the map. */
  readonly x: number;
  readonly y: number;
  readonly title: Text;
  /** Words heard there; the other kinds have a sentence of their own. */
  readonly quote: Text | null;
  /** Year in which a work is or was finished. */
  readonly year: number | null;
}

export const MOST_PINS = 4;

/** How well the administration knows a district, 0–1. */
export const familiarityOf = (state: State, district: number): number => state.stocks[AT.familiarity + district] / MICRO;

/** The pins of a year, most urgent first. */
export function pinsOf(level: Level, state: State, open: readonly OpenEvent[]): readonly Pin[] {
  const seen = new Set<string>();
  const pins = [...eventPins(level, open), ...rumourPins(level, state), ...workPins(level, state), ...unseenPins(level, state)];
  return pins.filter((pin) => !seen.has(pin.district) && seen.add(pin.district)).slice(0, MOST_PINS);
}

/** Everything that is to be said about one district, for the list of places. */
export function pinsAt(level: Level, state: State, of: { readonly open: readonly OpenEvent[]; readonly district: string }): readonly Pin[] {
  return [...eventPins(level, of.open), ...rumourPins(level, state), ...workPins(level, state)].filter((pin) => pin.district === of.district);
}

function eventPins(level: Level, open: readonly OpenEvent[]): Pin[] {
  return open.flatMap(({ event, drafted }) => (event.district && drafted === null ? pinAt(level, event.district, { id: `event.${event.id}`, kind: 'event', title: event.name, quote: null, year: null }) : []));
}

function rumourPins(level: Level, state: State): Pin[] {
  return level.city.endowments.flatMap((endowment, index) => {
    const file = state.endowments[index];
    const isRumour = file?.discovered !== null && file?.identified === null;
    return isRumour ? pinAt(level, endowment.district, { id: `rumour.${endowment.id}`, kind: 'rumour', title: districtName(level, endowment.district), quote: endowment.rumour, year: null }) : [];
  });
}

function workPins(level: Level, state: State): Pin[] {
  return state.works.toReversed().flatMap((work) => {
    const policy = level.city.policies.find((one) => one.id === work.policy);
    const district = work.target ?? policy?.district;
    if (!policy || !district || policy.kind === 'fieldwork' || policy.buildYears === 0) return [];
    if (work.done > state.year) return pinAt(level, district, { id: `work.${work.policy}`, kind: 'building', title: policy.name, quote: null, year: work.done });
    return work.done === state.year ? pinAt(level, district, { id: `work.${work.policy}`, kind: 'done', title: policy.name, quote: null, year: work.done }) : [];
  });
}

function unseenPins(level: Level, state: State): Pin[] {
  return level.city.districts.flatMap((district, index) =>
    familiarityOf(state, index) < CLOUD_BELOW ? pinAt(level, district.id, { id: `unseen.${district.id}`, kind: 'unseen', title: district.name, quote: null, year: null }) : []);
}

const districtName = (level: Level, id: string): Text => level.city.districts.find((district) => district.id === id)?.name ?? { en: id, zh: id };

function pinAt(level: Level, id: string, pin: Omit<Pin, 'district' | 'x' | 'y'>): Pin[] {
  const district = level.city.districts.find((one) => one.id === id);
  return district ? [{ ...pin, district: id, x: district.x, y: district.y }] : [];
}
