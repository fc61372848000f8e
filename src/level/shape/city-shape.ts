import * as v from 'valibot';
import { ACTOR_SLOTS, DISTRICT_SLOTS, ENDOWMENT_FORMS, ENDOWMENT_SLOTS, ENDOWMENT_TYPES, INDICATORS, INDUSTRIES } from '../../sim';
import { actor } from './actor-shape';
import { between, byAnyIndustry, byIndustry, exactObject, id, notNegative, number, points, says, sentence, share, sourced, sources, text, whole, year } from './basics';
import { orUse } from './deck-shape';
import { gameEvent } from './event-shape';
import { cityMap } from './map-shape';
import { policy } from './policy-shape';

const district = exactObject({ id, name: text, about: text, x: says(number, 'World units of the map, 1600 × 960.'), y: number, familiarity: says(share, '1 = well known at the start.'), ...sourced });

const form = exactObject({ form: v.picklist(ENDOWMENT_FORMS), name: text, text, wear: says(share, 'Integrity lost a year.'), speed: says(notNegative, '1 = usual.'), pull: says(notNegative, 'Multiplies the links.') });

const endowment = exactObject({
  id, type: v.picklist(ENDOWMENT_TYPES), name: text, rumour: text, story: text, district: id,
  potential: says(points, 'Share of the cultural potential; all endowments add up to 100.'),
  threshold: says(points, 'Cultural literacy from which officials can see it.'),
  fragility: share, links: says(byAnyIndustry(number), 'Which industries it helps.'), known: v.boolean(),
  forms: v.pipe(v.array(form), v.minLength(1), v.maxLength(ENDOWMENT_FORMS.length)), ...sourced,
});

const standing = exactObject({ policy: id, level: v.picklist([1, 2, 3]), target: v.optional(id) });

const start = exactObject({
  year,
  industries: says(byIndustry(exactObject({ foreign: notNegative, domestic: notNegative, stage: between(1, 5) })), 'Value added, bn yuan at 2020 prices, and value-chain stage.'),
  agriculture: notNegative, property: notNegative, localServices: notNegative,
  governance: points, humanCapital: points, research: points, infrastructure: points, literacy: points, pollution: points, tension: points,
  integrity: says(share, 'How whole the endowments still are.'), latentHazard: points, politicalCapital: points,
  debt: says(between(0, 3), 'Share of GDP.'), hiddenDebt: between(0, 3), treasury: between(0, 3),
  standing: says(v.array(standing), 'Standing orders that the predecessor left.'), ...sourced,
});

const place = exactObject({
  pull: byIndustry(notNegative), landCapacity: says(between(1, 1e6), 'Thousand worker-equivalents.'), environmentalCapacity: between(1, 1e6), investmentReach: notNegative,
  pilotFit: exactObject({ freeTrade: share, reform: share, laboratory: share }),
  hazard: exactObject({ industry: notNegative, credit: notNegative }), gdpReference: between(1, 1000), ...sourced,
});

const historyStep = exactObject({
  from: year, note: text,
  standing: v.record(id, exactObject({ level: whole(0, 3), target: v.optional(id) })),
  launch: v.optional(v.array(exactObject({ policy: id, year, target: v.optional(id) }))),
  focus: v.optional(v.pipe(v.array(v.picklist(INDUSTRIES)), v.maxLength(3))),
});

const fact = exactObject({ what: text, indicator: v.optional(v.picklist(INDICATORS)), year: whole(1900, 2100), value: number, unit: text, ...sourced });

/** A city with all that it uses in its place. `$schema` is for editors and is dropped. */
export const cityShape = exactObject({
  $schema: v.optional(v.string()),
  id, version: sentence, name: text, province: text, question: text, opening: v.optional(says(text, 'The headline of the first year: one short sentence.')), theme: text,
  difficulty: v.picklist([1, 2, 3, 4]),
  districts: v.pipe(v.array(district), v.minLength(1), v.maxLength(DISTRICT_SLOTS)),
  actors: v.pipe(v.array(actor), v.maxLength(ACTOR_SLOTS)),
  endowments: v.pipe(v.array(endowment), v.minLength(1), v.maxLength(ENDOWMENT_SLOTS)),
  policies: v.pipe(v.array(policy), v.minLength(1)),
  events: v.array(gameEvent),
  start, place,
  history: says(v.array(historyStep), 'What the real city did: the ready strategy “history”.'),
  map: v.optional(says(cityMap, 'The lie of the land: water, heights, roads, and what the districts look like. For the painter alone.')),
  facts: says(v.array(fact), 'Figures of the real city, for comparison only.'),
  sources,
});

/** A city's file as its author writes it. */
export const cityFileShape = exactObject({
  ...cityShape.entries,
  actors: v.pipe(v.array(orUse(actor, 'actor')), v.maxLength(ACTOR_SLOTS)),
  policies: v.pipe(v.array(orUse(policy, 'policy')), v.minLength(1)),
  events: v.array(orUse(gameEvent, 'event')),
});
