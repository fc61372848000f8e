/** Effects and requirements: objects whose kind is told by the field that they carry. */
import * as v from 'valibot';
import { ENDOWMENT_STEPS, INDICATORS, INDUSTRIES, LEVERS, PILOTS, SCALAR_IDS, type Effect, type Requirement } from '../../sim';
import { between, exactObject, id, number, says, whole } from './basics';

/**
 * A schema for objects that carry exactly one of the fields in `kinds`.
 *
 * The shape is chosen by the field that is there, so that an error names the field at fault and not a list of failed alternatives.
 */
function oneOfKinds<T>(kinds: Record<string, v.GenericSchema<unknown, T>>, what: string): { readonly one: v.GenericSchema<unknown, T>; readonly any: v.GenericSchema<unknown, T> } {
  const names = Object.keys(kinds);
  const any = v.union(Object.values(kinds));
  const none = v.pipe(v.unknown(), v.check(() => false, `${what} must have one of these fields: ${names.join(', ')}.`)) as unknown as v.GenericSchema<unknown, T>;
  const shapeOf = (input: unknown): v.GenericSchema<unknown, T> => {
    if (input === undefined) return any;
    if (typeof input !== 'object' || input === null || Array.isArray(input)) return none;
    const kind = names.find((name) => Object.hasOwn(input, name));
    return kind === undefined ? none : kinds[kind];
  };
  return { one: v.lazy(shapeOf), any };
}

const timing = {
  afterYears: v.optional(says(whole(0, 40), 'Years until it begins.')),
  years: v.optional(says(whole(1, 40), 'Years it is repeated (default 1).')),
};
const industry = v.picklist(INDUSTRIES);
const lever = v.picklist(LEVERS);
const owner = v.picklist(['foreign', 'domestic']);

/** `anyEffect` is the list of all kinds, for editors; `effect` finds the right one. */
export const { one: effect, any: anyEffect } = oneOfKinds<Effect>({
  stock: exactObject({ stock: says(v.picklist(SCALAR_IDS), 'A stock of the city, moved in its own unit.'), change: number, ...timing }),
  money: exactObject({ money: v.picklist(['treasury', 'debt', 'hidden']), shareOfGdp: says(between(-1, 1), '0.01 = one per cent of GDP.'), ...timing }),
  growth: exactObject({
    growth: v.picklist([...INDUSTRIES, 'all', 'manufacturing', 'ict', 'localServices']), rate: says(between(-1, 1), 'Added to the yearly growth rate: 0.03 = three percentage points.'),
    scaledBy: v.optional(v.picklist(['openness', 'pollution', 'labour'])), owner: v.optional(owner), ...timing,
  }),
  plant: exactObject({ plant: industry, shareOfTradables: between(0, 1), owner, ...timing }),
  lever: exactObject({ lever, change: says(between(-2, 2), 'Moves a policy stock once; it fades as usual.'), ...timing }),
  hold: exactObject({ hold: lever, change: says(between(-2, 2), 'Moves what a policy stock returns to, for good.'), ...timing }),
  endowment: exactObject({ endowment: id, part: v.picklist(['discovery', 'activation', 'integrity']), change: between(-1, 1), ...timing }),
  actor: exactObject({ actor: id, change: between(-1, 1), ...timing }),
  pool: exactObject({ pool: v.picklist([...INDUSTRIES, 'all']), share: says(between(-1, 5), '0.2 = a fifth more foreign investment on offer this year.'), ...timing }),
  district: exactObject({ district: id, familiarity: between(-1, 1), ...timing }),
}, 'An effect');

const indicator = v.picklist(INDICATORS);

export const { one: requirement, any: anyRequirement } = oneOfKinds<Requirement>({
  atLeast: exactObject({ indicator, atLeast: number }),
  atMost: exactObject({ indicator, atMost: number }),
  done: exactObject({ done: says(id, 'A finished project or reform.') }),
  endowment: exactObject({ endowment: id, step: v.picklist(ENDOWMENT_STEPS.filter((step) => step !== 'hidden')) }),
  pilot: exactObject({ pilot: v.picklist(PILOTS) }),
  happened: exactObject({ happened: says(id, 'An event of this city or of the nation.') }),
}, 'A requirement');
