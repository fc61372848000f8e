/** Decisions become the city's standing orders; after the last governed year, or an ending, a caretaker keeps only the lights on. */
import type { Undertaking } from '../decide/draft';
import type { StandingOrder } from '../state';
import { AT, LEVER } from '../stocks';
import type { Year } from '../year';

export function takeUp(year: Year, intent: Undertaking): void {
  const { state } = year;
  if (year.epilogue || state.ended !== null) return handOver(year);
  state.standing = intent.standing;
  state.endowments = intent.endowments;
  state.plan = intent.plan;
  if (intent.launched.length > 0) state.works = [...state.works, ...intent.launched];
}

const CARETAKER = [LEVER.services, LEVER.business, LEVER.pollutionControl, LEVER.monitoring];

function handOver(year: Year): void {
  const { state, world } = year;
  if (state.plan === null && year.calendar > (state.ended?.year ?? 2030) + 1) return;
  const kept = new Set(CARETAKER.map((lever) => world.drivers[lever - AT.lever][0]?.policy));
  state.standing = state.standing.map((order, index): StandingOrder => ({ level: kept.has(index) ? 1 : 0, since: order.since, target: null, inherited: order.inherited }));
  state.endowments = state.endowments.map((file) => ({ ...file, activated: null }));
  state.plan = null;
}
