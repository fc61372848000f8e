/** What there is to say about the model itself: where its rules come from, what is contested, and what it leaves out. Data beside the nation's file. */
import * as v from 'valibot';
import { type Nation, PARAMETERS, type Parameter, type Sourced, type Text } from '../sim/index';
import { checkTextAndSources } from './checks/text-and-sources';
import type { Problem } from './problem';
import { exactObject, id, sourced, sources, text } from './shape/basics';
import { checkSchools, schoolShape, type School } from './schools';
import { shapeOf } from './shape-problems';

/** A question on which the literature is divided, its two answers, and the one that the rules take. */
export interface Contested extends Sourced { readonly id: string; readonly title: Text; readonly weak: Text; readonly strong: Text; readonly here: Text; readonly parameters: readonly Parameter[] }

export interface ModelNotes {
  /** Sources of the rules, by the name of their group. */
  readonly rules: Readonly<Record<string, Sourced>>;
  readonly contested: readonly Contested[];
  /** Sides of the contested questions that a finished run can be replayed under. */
  readonly schools: readonly School[];
  readonly leavesOut: readonly Text[];
  readonly sources: Readonly<Record<string, Text>>;
}

const names = Object.keys(PARAMETERS) as Parameter[];
const contested = exactObject({ id, title: text, weak: text, strong: text, here: text, parameters: v.array(v.picklist(names)), ...sourced });
const shape = exactObject({ rules: v.record(id, exactObject(sourced)), contested: v.array(contested), schools: v.array(schoolShape), leavesOut: v.array(text), sources });

/** Notes from untrusted JSON, or all that is wrong with them; their sources may also be the nation's. */
export function parseModelNotes(json: unknown, nation: Pick<Nation, 'sources'>): { readonly notes: ModelNotes } | { readonly problems: readonly Problem[] } {
  const { output, problems } = shapeOf(shape, json);
  const known = new Set([...Object.keys(nation.sources), ...Object.keys(output?.sources ?? {})]);
  const all = [...problems, ...checkTextAndSources(json, output && known), ...(output ? checkSchools(output.schools, output.contested) : [])];
  return output === undefined || all.length > 0 ? { problems: all } : { notes: output };
}
