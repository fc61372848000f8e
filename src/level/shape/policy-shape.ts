import * as v from 'valibot';
import { BUDGET_LINES, EVALUATION_TERMS, LEVERS, POLICY_KINDS, THEMES } from '../../sim';
import { between, exactObject, id, notNegative, says, sourced, text, whole, year } from './basics';
import { effect, requirement } from './effects';

export const policy = exactObject({
  id, name: text, summary: text,
  kind: says(v.picklist(POLICY_KINDS), 'programme, finance, bid and dressing are standing orders (level 0–3); the others are launched once.'),
  theme: v.picklist(THEMES),
  line: says(v.picklist(BUDGET_LINES), 'Share of the Five-Year Plan’s budget that helps it.'),
  seals: says(whole(1, 2), 'Seals in the year in which it is started or raised.'),
  cost: says(between(-20, 40), 'Per cent of GDP a year: at level 2, or per year of building. Negative brings money in.'),
  localPrice: says(v.boolean(), 'True when it is paid in yuan: dear for a poor city.'),
  load: says(between(0, 3), 'Attention per level of a standing order.'),
  buildYears: whole(0, 15),
  upkeep: says(between(-5, 10), 'Per cent of GDP a year after completion.'),
  repeatAfterYears: v.optional(whole(1, 40)),
  from: v.optional(year), until: v.optional(year),
  needs: v.optional(v.array(requirement)),
  excludes: v.optional(v.array(id)),
  target: v.optional(v.picklist(['industry', 'district'])),
  levers: v.optional(says(v.array(exactObject({ lever: v.picklist(LEVERS), weight: between(-2, 2) })), 'What it moves: at level 2, or for good at completion.')),
  effects: v.optional(says(v.array(effect), 'Consequences at completion.')),
  dresses: v.optional(says(exactObject({ term: v.picklist(EVALUATION_TERMS), points: between(1, 40) }), 'Dressings only: the term of the evaluation that looks better, and by how many points at level 2.')),
  gains: says(v.array(id), 'Actors that gain.'),
  resists: v.array(exactObject({ actor: id, weight: notNegative })),
  evidence: says(v.picklist([1, 2, 3]), '1 thin, 2 fair, 3 strong.'),
  district: v.optional(id),
  ...sourced,
});
