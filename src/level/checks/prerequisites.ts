/** Prerequisites that wait for each other: all of them must hold, so none of them ever can. */
import type { City, GameEvent, Policy, Requirement } from '../../sim';
import { at, type Cursor, each, textAt } from '../cursor';
import type { Problem } from '../problem';
import { problem } from './common';

/** Something with prerequisites, by the name that others know it by. */
interface Step { readonly key: string; readonly id: string; readonly waitsFor: readonly Wait[] }
interface Wait { readonly key: string; readonly where: Cursor<string> }

/** Policies and events of a level (or of the deck) whose `needs` run in a circle; each circle is told once. */
export function checkPrerequisites(of: Cursor<Pick<City, 'policies' | 'events'>>): Problem[] {
  const steps = [...stepsOf('done', at(of, 'policies')), ...stepsOf('happened', at(of, 'events'))];
  const book = new Map(steps.map((step) => [step.key, step]));
  const settled = new Set<string>();
  return [...steps.flatMap((step) => circlesFrom(step, { book, settled, path: [] })), ...each(at(of, 'policies')).flatMap(checkAgainstItself)];
}

function stepsOf(kind: 'done' | 'happened', list: Cursor<readonly (Policy | GameEvent)[]>): Step[] {
  return each(list).flatMap((item) => {
    const id = textAt(at(item, 'id'));
    return id === undefined ? [] : [{ key: `${kind} ${id}`, id, waitsFor: each(at(item, 'needs')).flatMap(waitsIn) }];
  });
}

function waitsIn(need: Cursor<Requirement>): Wait[] {
  return (['done', 'happened'] as const).flatMap((kind) => {
    const where = at(need, kind);
    const id = textAt(where);
    return id === undefined ? [] : [{ key: `${kind} ${id}`, where }];
  });
}

interface Walk { readonly book: ReadonlyMap<string, Step>; readonly settled: Set<string>; readonly path: readonly Step[] }

function circlesFrom(step: Step, { book, settled, path }: Walk): Problem[] {
  if (settled.has(step.key)) return [];
  const here = [...path, step];
  const problems = step.waitsFor.flatMap(({ key, where }): Problem[] => {
    const from = here.findIndex((one) => one.key === key);
    if (from >= 0) return [problem(where, 'contradiction', tellCircle(here.slice(from).map(({ id }) => id)))];
    const next = book.get(key);
    return next ? circlesFrom(next, { book, settled, path: here }) : [];
  });
  settled.add(step.key);
  return problems;
}

function tellCircle(ids: readonly string[]): string {
  if (ids.length === 1) return 'Needs itself, so it can never come. Take this need away.';
  const chain = [...ids, ids[0]].map((id) => `"${id}"`).join(' needs ');
  return `Can never come, for the needs run in a circle: ${chain}. Take one of them away.`;
}

/** A policy that must be finished first, and that shuts this one out. */
function checkAgainstItself(policy: Cursor<Policy>): Problem[] {
  const shutOut = new Set(each(at(policy, 'excludes')).map(textAt));
  return each(at(policy, 'needs')).map((need) => at(need, 'done')).filter((done) => shutOut.has(textAt(done) ?? ''))
    .map((done) => problem(done, 'contradiction', `Both needs and excludes "${String(done.value)}", so it can never be chosen. Take one of the two away.`));
}
