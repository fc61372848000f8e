import * as v from 'valibot';
import { GROUPS, INDICATORS, LEVERS } from '../../sim';
import { between, exactObject, id, number, says, share, sourced, text, whole, year } from './basics';
import { effect, requirement } from './effects';

const softenedBy = v.array(exactObject({ lever: v.picklist(LEVERS), share }));

const option = exactObject({
  id, name: text, text,
  cost: says(between(-20, 20), 'Per cent of GDP paid from the treasury; negative = received.'),
  seals: whole(0, 3),
  needs: v.optional(v.array(requirement)),
  effects: v.array(effect),
});

const hazard = exactObject({
  base: says(share, 'Probability in a year when no term adds to it.'),
  terms: v.array(exactObject({ indicator: v.picklist(INDICATORS), above: v.optional(number), below: v.optional(number), slope: number })),
  max: share,
  cooldownYears: whole(0, 60),
  softenedBy: v.optional(softenedBy),
});

export const gameEvent = exactObject({
  id, name: text, text,
  year: v.optional(says(year, 'A dated event. Give either `year` or `hazard`.')),
  lasts: v.optional(says(whole(1, 45), 'Years that a dated event lasts (default 1).')),
  hazard: v.optional(says(hazard, 'A state-driven event.')),
  from: v.optional(year), until: v.optional(year),
  needs: v.optional(v.array(requirement)),
  group: says(v.picklist(GROUPS), 'Whose doing it is in the explanations.'),
  district: v.optional(id),
  sensitive: v.optional(says(v.picklist(['accident', 'vice', 'dispute']), 'A teacher can switch off such events.')),
  major: v.optional(says(v.boolean(), 'True for a turning point that stops years running by; other choices wait on the desk.')),
  fiction: v.optional(says(v.boolean(), 'True for scenarios after 2026.')),
  effects: says(v.array(effect), 'Happen every year that it lasts, whatever the mayor does.'),
  softenedBy: v.optional(softenedBy),
  options: v.optional(says(v.pipe(v.array(option), v.minLength(2), v.maxLength(4)), 'The first is what happens without an answer.')),
  ...sourced,
});
