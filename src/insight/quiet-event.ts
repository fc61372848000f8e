/** A level in which the answers to one event have no consequences: what every answer is measured against. */
import type { Effect, GameEvent, Level } from '../sim/index';

/** The same level with the answers to `id` emptied. Nothing is left out, so that effects on their way keep their numbers. */
export function withoutAnswers(level: Level, id: string): Level {
  const quiet = (event: GameEvent): GameEvent => (event.id === id ? { ...event, options: event.options?.map((option) => ({ ...option, cost: 0, effects: option.effects.map(emptied) })) } : event);
  return { city: { ...level.city, events: level.city.events.map(quiet) }, nation: { ...level.nation, events: level.nation.events.map(quiet) } };
}

/** The amounts that effects carry, whatever their kind. */
const AMOUNTS = ['change', 'shareOfGdp', 'rate', 'shareOfTradables', 'share', 'familiarity'] as const;

function emptied(effect: Effect): Effect {
  return { ...effect, ...Object.fromEntries(AMOUNTS.filter((amount) => amount in effect).map((amount) => [amount, 0])) };
}
