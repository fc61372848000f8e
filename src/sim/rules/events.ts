/** What the year brings: dated events of city and nation, and state-driven ones; each with what happens anyway and what the mayor answers. */
import { clamp } from '../curves';
import { applyEffects } from '../effects';
import { indicator } from '../indicators';
import { holds, type Undertaking } from '../intent';
import type { GameEvent, Level } from '../level';
import { CAUSE } from '../ledger';
import { draw, STREAM } from '../random';
import type { AgendaItem, State } from '../state';
import { LEVER, MICRO, STOCK } from '../stocks';
import { type World, worldOf } from '../world';
import type { Year } from '../year';

const MAGNITUDE_SPREAD = 0.8;

export function meetEvents(year: Year, intent: Undertaking): void {
  year.state.agenda = year.state.agenda.map((item) => {
    const event = year.world.events[year.world.eventIndex.get(item.event)!];
    happen(year, event, item.started);
    return event.options === undefined || item.answered !== null ? item : answer(year, { item, event, intent });
  });
}

/** How strongly a world event strikes this seed's city; history (seed 0) has it at its own size. */
function magnitude(year: Year, event: GameEvent): number {
  const index = year.world.eventIndex.get(event.id)!;
  const luck = year.state.seed === 0 ? 1 : 1 + (draw(year.state.seed, STREAM.nation, year.world.eventDraw[index], 0) - 0.5) * MAGNITUDE_SPREAD * year.world.p.luck;
  const softened = (event.softenedBy ?? []).reduce((left, { lever, share }) => left - share * clamp(year.lever(LEVER[lever]), 0, 1), 1);
  return luck * Math.max(0, softened);
}

function happen(year: Year, event: GameEvent, started: number): void {
  applyEffects(year, event.effects, { cause: CAUSE.event, ref: { kind: 'event', id: event.id, year: started, group: event.group }, scale: magnitude(year, event) });
  if (started !== year.calendar) return;
  year.news.push({ kind: 'event', id: event.id });
  year.state.happened = [...year.state.happened, { event: event.id, year: started, option: null }];
}

/** Not answering is an answer: the first option. */
function answer(year: Year, { item, event, intent }: { item: AgendaItem; event: GameEvent; intent: Undertaking }): AgendaItem {
  const chosen = intent.responses.find((response) => response.event === event.id)?.option ?? event.options![0].id;
  const option = event.options!.find((one) => one.id === chosen)!;
  const ref = { kind: 'event', id: event.id, year: year.calendar, group: 'you' } as const;
  year.change(STOCK.treasury, (-option.cost / 100) * year.read.gdp, CAUSE.response, year.source(ref));
  applyEffects(year, option.effects, { cause: CAUSE.response, ref, scale: 1 });
  year.state.happened = year.state.happened.map((past) => (past.event === event.id && past.year === item.started ? { ...past, option: chosen } : past));
  return { ...item, answered: chosen };
}

/** The events of the coming year. Dated ones that last keep their answer; state-driven ones are drawn from the state as it is now. */
export function agendaOf(level: Level, state: State): AgendaItem[] {
  const world = worldOf(level);
  const agenda: AgendaItem[] = [];
  for (const index of world.datedEvents.get(state.year) ?? []) {
    const { id } = world.events[index];
    agenda.push(state.agenda.find((item) => item.event === id) ?? { event: id, started: state.year, answered: null });
  }
  for (const index of world.drivenEvents) {
    const event = world.events[index];
    if (occurs(world, state, { event, index })) agenda.push({ event: event.id, started: state.year, answered: null });
  }
  return agenda;
}

function occurs(world: World, state: State, { event, index }: { event: GameEvent; index: number }): boolean {
  const { hazard } = event;
  if (hazard === undefined || state.year < (event.from ?? 0) || state.year > (event.until ?? 9999)) return false;
  const last = state.happened.findLast((past) => past.event === event.id);
  if (last && state.year - last.year < hazard.cooldownYears) return false;
  const luck = draw(state.seed, STREAM.event, state.year - 1990, world.eventDraw[index]);
  return luck < hazard.max && luck < chanceOf(world, state, hazard) && (event.needs ?? []).every((need) => holds(world.level, state, need));
}

function chanceOf(world: World, state: State, hazard: NonNullable<GameEvent['hazard']>): number {
  let chance = hazard.base;
  for (const term of hazard.terms) {
    const value = indicator(world.level, state, term.indicator);
    const beyond = term.above === undefined ? (term.below ?? 0) - value : value - term.above;
    if (beyond > 0) chance += term.slope * beyond;
  }
  const softened = (hazard.softenedBy ?? []).reduce((left, { lever, share }) => left - share * clamp(state.stocks[LEVER[lever]] / MICRO, 0, 1), 1);
  return clamp(chance, 0, hazard.max) * Math.max(0, softened);
}
