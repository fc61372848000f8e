import * as v from 'valibot';
import { type ByIndustry, CRISES, CURVES, EVALUATION_TERMS, INDUSTRIES, type Industry, LEVERS, PARAMETERS, SIGNS } from '../../sim';
import { between, byAnyIndustry, byIndustry, exactObject, id, notNegative, number, says, sentence, share, sourced, sources, text, whole, year } from './basics';
import { deck } from './deck-shape';
import { gameEvent } from './event-shape';

/** Knots of a table: 1990, 1995 … 2035. */
export const KNOTS = 10;
const table = says(v.pipe(v.array(number), v.length(KNOTS)), 'One value every five years, 1990 to 2035.');
const pair = v.strictTuple([between(-1, 1), between(-1, 1)]);

export const traits = exactObject({
  name: text, manufacturing: v.boolean(), ict: v.boolean(),
  labour: says(between(0, 2), 'Sensitivity to labour cost.'), pollution: between(0, 5), land: between(0, 5), productivity: between(0.05, 10),
  openness: says(share, 'How far it lives on orders from far away.'), skillNeeded: share, brandable: between(0, 3), techIntensity: share,
  wave: says(v.pipe(v.array(between(-1, 1)), v.length(KNOTS)), 'Real growth of demand a year, every five years from 1990.'),
  pool: says(v.pipe(v.array(notNegative), v.length(KNOTS)), 'Foreign investment on offer, bn yuan a year, every five years from 1990.'),
  bias: says(exactObject({ until: year, before: pair, after: pair }), 'Growth that only foreign or only domestic firms have: [foreign, domestic].'),
  family: says(v.nullable(whole(0, 4)), 'Technology whose timing is a matter of luck; null = none.'),
  at: says(v.strictTuple([share, share]), 'Place in the network picture.'),
});

const every = <K extends string, S extends v.GenericSchema>(keys: readonly K[], value: S) =>
  exactObject(Object.fromEntries(keys.map((key) => [key, value])) as Record<K, S>);

export const curve = exactObject({ every5Years: table, ...sourced });
const regime = exactObject({ id, from: year, name: text, weights: says(every(EVALUATION_TERMS, share), 'Add up to 1.'), audits: says(share, 'How closely reported figures are checked: 0 = taken on trust.'), ...sourced });
export const signLimit = exactObject({ limit: number, bad: v.picklist(['above', 'below']), watch: says(notNegative, 'Distance to the limit at which one watches it.'), ...sourced });
const parameterNames = Object.keys(PARAMETERS) as (keyof typeof PARAMETERS)[];
const parameters = exactObject(Object.fromEntries(parameterNames.map((name) => [name, says(number, PARAMETERS[name])])) as unknown as Record<keyof typeof PARAMETERS, v.GenericSchema<number>>);
export const relatedTo = byAnyIndustry(share);
const links: v.GenericSchema<unknown, Partial<Record<Industry, Partial<ByIndustry<number>>>>> = byAnyIndustry(relatedTo);

const season = { id, name: text, text, from: says(year, 'First year; other seeds shift it by up to two.'), until: year };
const fad = exactObject({
  ...season,
  industry: v.optional(says(v.picklist(INDUSTRIES), 'Copied as this industry. Give either `industry` or `lever`.')), lever: v.optional(says(v.picklist(LEVERS), 'Copied by this lever.')),
  followers: says(share, 'Share of towns that have followed when it is full.'), fullAfterYears: whole(1, 20), ...sourced,
});
const rival = exactObject({
  ...season, industries: v.pipe(v.array(v.picklist(INDUSTRIES)), v.minLength(1)), pull: says(between(0, 2), '0.2 = rivals are a fifth stronger in these industries.'), ...sourced,
});

/** The nation's file. `$schema` is for editors and is dropped. */
export const nationShape = exactObject({
  $schema: v.optional(v.string()),
  version: sentence,
  industries: byIndustry(traits),
  industriesSource: exactObject(sourced),
  relatedness: says(links, `Symmetric, 0–1; each pair of the ${INDUSTRIES.length} industries at most once.`),
  curves: every(CURVES, curve),
  parameters, parametersSource: exactObject(sourced),
  regimes: v.pipe(v.array(regime), v.minLength(1)),
  signs: every(SIGNS, signLimit),
  events: says(v.array(gameEvent), 'Come to all cities.'),
  deck: v.optional(says(deck, 'What a city may take with "use".')),
  fads: says(v.array(fad), 'What every town takes up at the same time.'),
  rivals: says(v.array(rival), 'Other regions that court the same investors.'),
  crises: every(CRISES, exactObject({ name: text, text, warning: says(exactObject({ watch: notNegative, alarm: notNegative, ...sourced }), 'From where on its precursor is watched and alarming: debt in shares of GDP, the others in points.') })),
  sources,
});
