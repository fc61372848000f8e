/** The list of what mattered: each decision and event with its name, its years and how far it moved the verdict. */
import { couldHaveFailed, isDeed, type Deed, type Effect, type Matter, type Mattered, type MatteredSoFar, type TogetherKind, type Watched } from '../../insight/index';
import { PILLARS, type Level, type Pillar, type Text } from '../../sim/index';
import { planOf } from './format';
import type { Sentence } from './sentence';

export const SHOWN_KINDS = ['deeds', 'events'] as const;
export type ShownKind = (typeof SHOWN_KINDS)[number];

/** One line of the list. */
export interface MatterRow {
  readonly id: string;
  /** What was left out, for the sentence that says so. */
  readonly kind: Matter['kind'] | 'inherited';
  readonly title: Sentence;
  readonly when: Sentence;
  /** The year that it leads to. */
  readonly year: number;
  readonly effect: Effect;
  readonly side: 'gave' | 'cost' | 'nothing';
  readonly couldHaveFailed: boolean;
  readonly here: number | null;
  readonly dropped: number;
  /** By size; only those that a reader could see. */
  readonly pillars: readonly { readonly pillar: Pillar; readonly points: number }[];
  readonly moved: readonly { readonly indicator: Watched; readonly by: number }[];
}

/** Smaller effects are none, points of the verdict. */
export const NOTICEABLE = 0.05;
/** Where no effect reaches this, no single decision made the city. */
const WORTH_NAMING = 1;

/** The lines of one kind, the largest first, `most` at the most. */
export function rowsOf(level: Level, { items }: MatteredSoFar, { kind, most = Infinity }: { readonly kind: ShownKind; readonly most?: number }): readonly MatterRow[] {
  const ofKind = items.filter(({ matter }) => isDeed(matter) === (kind === 'deeds'));
  return ofKind.slice(0, most).map((item) => rowOf(level, item));
}

/** True when no decision by itself moved the verdict by a point. */
export const noneStandsOut = ({ items }: MatteredSoFar): boolean => items.every(({ matter, effect }) => !isDeed(matter) || Math.abs(effect.mean) < WORTH_NAMING);

export function rowOf(level: Level, { id, matter, effect, here, dropped, pillars, indicators }: Mattered): MatterRow {
  return {
    id, kind: matter.kind === 'order' && matter.inherited ? 'inherited' : matter.kind, title: titleOf(level, matter), when: whenOf(matter), year: matter.year, effect, here, dropped, couldHaveFailed: couldHaveFailed(effect),
    side: Math.abs(effect.mean) < NOTICEABLE ? 'nothing' : effect.mean > 0 ? 'gave' : 'cost',
    pillars: PILLARS.map((pillar) => ({ pillar, points: pillars[pillar] })).filter(({ points }) => Math.abs(points) >= NOTICEABLE).toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points)),
    moved: movedOf(indicators),
  };
}

/** What counts as one step of an indicator, in its own unit; gdp in bn yuan. */
const STEP: Readonly<Record<Watched, number>> = { gdp: 10, valueKept: 0.01, dependence: 0.02, unemployment: 0.005, debtRatio: 0.05, waterAir: 2, cultivation: 2, qualityOfLife: 1 };
/** Part of a step that is worth a word. */
const WORTH_A_WORD = 0.5;
const MOST_MOVED = 4;

function movedOf(indicators: Mattered['indicators']): MatterRow['moved'] {
  const steps = ({ indicator, by }: MatterRow['moved'][number]): number => Math.abs(by) / STEP[indicator];
  return Object.entries(indicators).map(([id, by]) => ({ indicator: id as Watched, by })).filter((one) => steps(one) >= WORTH_A_WORD).toSorted((a, b) => steps(b) - steps(a)).slice(0, MOST_MOVED);
}

/** Two things that matter otherwise together than one by one; points of the verdict. */
export interface PairRow { readonly kind: TogetherKind; readonly one: Sentence; readonly other: Sentence; readonly joint: number; readonly sum: number }

const MOST_PAIRS = 3;

export function pairRows(level: Level, { items, together }: MatteredSoFar): readonly PairRow[] {
  const titleIn = (id: string): Sentence[] => items.filter((item) => item.id === id).map(({ matter }) => titleOf(level, matter));
  return together.slice(0, MOST_PAIRS).flatMap(({ ids, kind, joint, sum }) => {
    const [[one], [other]] = ids.map(titleIn);
    return one && other ? [{ kind, one, other, joint: joint.mean, sum }] : [];
  });
}

/** "Industrial parks: electronics". */
export function titleOf(level: Level, matter: Matter): Sentence {
  switch (matter.kind) {
    case 'order': return matter.inherited ? inheritedTitle(level, matter) : withTarget(nameOfPolicy(level, matter.policy), matter.target === null ? undefined : nameOfTarget(level, matter.target));
    case 'launch': return withTarget(nameOfPolicy(level, matter.policy), matter.target === null ? undefined : nameOfTarget(level, matter.target));
    case 'endowment': return endowmentTitle(level, matter);
    case 'respond': return responseTitle(level, matter);
    case 'focus': case 'budget': return { key: `debrief.title.${matter.kind}`, numbers: { plan: planOf(matter.year)?.number ?? 0 } };
    case 'crisis': return { key: 'debrief.title.plain', names: { name: level.nation.crises[matter.crisis].name } };
    case 'event': return { key: 'debrief.title.plain', names: { name: eventIn(level, matter.event)?.name ?? plain(matter.event) } };
  }
}

/** Of what was taken over, the change is the deed. */
const inheritedTitle = (level: Level, { policy, until }: Extract<Deed, { kind: 'order' }>): Sentence =>
  ({ key: until === null ? 'debrief.title.changed' : 'debrief.title.ended', names: { name: nameOfPolicy(level, policy) } });

function withTarget(name: Text, target: Text | undefined): Sentence {
  return target ? { key: 'debrief.title.aimed', names: { name, target } } : { key: 'debrief.title.plain', names: { name } };
}

function endowmentTitle(level: Level, { endowment, action, form }: Extract<Deed, { kind: 'endowment' }>): Sentence {
  const found = level.city.endowments.find(({ id }) => id === endowment);
  const shape = found?.forms.find((one) => one.form === form)?.name;
  return { key: `debrief.title.${action}`, names: { name: found?.name ?? plain(endowment), form: shape ?? plain('') } };
}

function responseTitle(level: Level, { event, option }: Extract<Deed, { kind: 'respond' }>): Sentence {
  const found = eventIn(level, event);
  return { key: 'debrief.title.answer', names: { event: found?.name ?? plain(event), option: found?.options?.find(({ id }) => id === option)?.name ?? plain(option) } };
}

/** When it was, and what more there is to know of it at a glance. */
function whenOf(matter: Matter): Sentence {
  switch (matter.kind) {
    case 'order': return orderYears(matter);
    case 'launch': case 'endowment': case 'respond': case 'focus': case 'budget': return { key: 'debrief.when.year', names: { year: yearText(matter.year) } };
    case 'event': case 'crisis': return { key: 'debrief.when.event', names: { years: { en: matter.years.join(', '), zh: matter.years.join('、') } } };
  }
}

/** A run of an order ends with the year before its stop. One that was taken over and stopped at once was only stopped. */
function orderYears({ year, until, level, inherited }: Extract<Deed, { kind: 'order' }>): Sentence {
  const names = { from: yearText(year), until: yearText((until ?? year) - 1) };
  if (inherited && until !== null) return year === until ? { key: 'debrief.when.stopped', names } : { key: 'debrief.when.changedStopped', names: { from: yearText(year), until: yearText(until) } };
  if (inherited) return { key: 'debrief.when.inherited', numbers: { level }, names };
  return until === null ? { key: 'debrief.when.orderOn', numbers: { level }, names } : { key: 'debrief.when.order', numbers: { level }, names };
}

const yearText = (year: number): Text => plain(String(year));
const plain = (text: string): Text => ({ en: text, zh: text });
const eventIn = ({ city, nation }: Level, id: string) => [...city.events, ...nation.events].find((event) => event.id === id);
const nameOfPolicy = (level: Level, id: string): Text => level.city.policies.find((policy) => policy.id === id)?.name ?? plain(id);
const nameOfTarget = (level: Level, target: string): Text | undefined =>
  Object.entries(level.nation.industries).find(([id]) => id === target)?.[1].name ?? level.city.districts.find(({ id }) => id === target)?.name;
