/** What the year brings: dated events of city and nation, and state-driven ones; each with what happens anyway and what the mayor answers. */
import { clamp } from '../curves';
import { applyEffects } from '../effects';
import { readIndicator } from '../indicators';
import type { Undertaking } from '../decide/draft';
import { allHold } from '../decide/requirements';
import { CAUSE } from '../ledger';
import type { DrivenEvent, PreparedEvent, Softening } from '../prepared/events';
import { draw, STREAM } from '../random';
import { type PossibleEvent, seedLuckOf } from '../seed-luck';
import type { AgendaItem, State } from '../state';
import { MICRO, STOCK } from '../stocks';
import { INDICATORS } from '../vocabulary';
import type { World } from '../world';
import type { Year } from '../year';

const MAGNITUDE_SPREAD = 0.8;

export function meetEvents(year: Year, intent: Undertaking): void {
  const { state } = year;
  if (state.agenda.length === 0) return;
  const met: AgendaItem[] = [];
  const begun: State['happened'] = [];
  for (const item of state.agenda) {
    const { event, started } = item;
    const prepared = year.world.events.get(event)!;
    happen(year, prepared, started);
    const answered = item.answered ?? answer(year, prepared, intent);
    met.push(answered === item.answered ? item : { event, started, answered });
    if (started === year.calendar) begun.push({ event, year: started, option: answered });
  }
  state.agenda = met;
  if (begun.length > 0) state.happened = state.happened.concat(begun);
}

/** How strongly a world event strikes this seed's city; history (seed 0) has it at its own size. */
function magnitude(year: Year, prepared: PreparedEvent): number {
  const luck = year.state.seed === 0 ? 1 : 1 + (draw(year.state.seed, STREAM.nation, prepared.draw, 0) - 0.5) * MAGNITUDE_SPREAD * year.world.p.luck;
  return luck * softened(prepared.softenedBy, year.stocks);
}

/** What policy stocks leave of a size or a chance, 0–1. */
function softened(by: readonly Softening[], stocks: ArrayLike<number>): number {
  let left = 1;
  for (const { lever, share } of by) left -= share * clamp(stocks[lever] / MICRO, 0, 1);
  return Math.max(0, left);
}

function happen(year: Year, prepared: PreparedEvent, started: number): void {
  const { id, event, effects } = prepared;
  if (effects.length > 0) applyEffects(year, effects, { cause: CAUSE.event, ref: { kind: 'event', id, year: started, group: event.group }, scale: magnitude(year, prepared) });
  if (started === year.calendar) year.news.push({ kind: 'event', id });
}

/** Do what the mayor answers, and say what that was; null for events that ask nothing. Not answering is an answer: the first option. */
function answer(year: Year, { id, options }: PreparedEvent, intent: Undertaking): string | null {
  if (options.length === 0) return null;
  const chosen = chosenFor(id, intent) ?? options[0].id;
  const { cost, effects } = options.find((option) => option.id === chosen)!;
  const ref = { kind: 'event', id, year: year.calendar, group: 'you' } as const;
  year.change(STOCK.treasury, -cost * year.read.gdp, CAUSE.response, year.source(ref));
  applyEffects(year, effects, { cause: CAUSE.response, ref, scale: 1 });
  return chosen;
}

function chosenFor(event: string, { responses }: Undertaking): string | undefined {
  for (const response of responses) if (response.event === event) return response.option;
  return undefined;
}

/** The events of the coming year. Dated ones that last keep their answer; state-driven ones are drawn from the state as it is now. */
export function agendaOf(world: World, state: State): AgendaItem[] {
  const agenda: AgendaItem[] = [];
  for (const { id, lasts, needs } of world.datedEvents.get(state.year) ?? []) {
    const going = lasts ? state.agenda.find((item) => item.event === id) : undefined;
    if (going !== undefined) agenda.push(going);
    else if (allHold(world.level, state, needs)) agenda.push({ event: id, started: state.year, answered: null });
  }
  addDriven(world, state, agenda);
  return agenda;
}

/** State-driven events, among those that the seed's draws leave possible whatever the state of the city. */
function addDriven(world: World, state: State, agenda: AgendaItem[]): void {
  seen.fill(NaN);
  for (const possible of seedLuckOf(world, state.seed).possible(state.year)) {
    if (occurs(world, state, possible)) agenda.push({ event: possible.driven.id, started: state.year, answered: null });
  }
}

function occurs(world: World, state: State, { driven, luck }: PossibleEvent): boolean {
  return luck < chanceOf(world, state, driven) && !isResting(state, driven) && allHold(world.level, state, driven.needs);
}

/** It has come lately and cannot come again yet. Past events stand in the order of their years. */
function isResting({ happened, year }: State, { id, cooldownYears }: DrivenEvent): boolean {
  for (let n = happened.length - 1; n >= 0 && year - happened[n].year < cooldownYears; n--) if (happened[n].event === id) return true;
  return false;
}

/** Indicators of the state whose events are being drawn, as far as they have been asked for; several events ask for the same. */
const seen = new Float64Array(INDICATORS.length);

function chanceOf(world: World, state: State, { base, terms, mostLikely, softenedBy }: DrivenEvent): number {
  let chance = base;
  for (const { indicator, side, limit, slope } of terms) {
    if (Number.isNaN(seen[indicator])) seen[indicator] = readIndicator(world, state, INDICATORS[indicator]);
    const beyond = side * (seen[indicator] - limit);
    if (beyond > 0) chance += slope * beyond;
  }
  return clamp(chance, 0, mostLikely) * softened(softenedBy, state.stocks);
}
