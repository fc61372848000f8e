/** The shape of a run file. Whether its decisions are legal is for the rules to say, by playing them. */
import * as v from 'valibot';
import { BUDGET_LINES, ENDOWMENT_ACTIONS, ENDOWMENT_FORMS, INDICATORS, INDUSTRIES, SIGNS } from '../sim/index';
import type { BudgetLine, Decision } from '../sim/index';
import { SURENESS } from './prediction';
import { RUN_FILE_VERSION, RUN_FORMAT } from './run-file';

const MOST_YEARS = 60;
const MOST_DECISIONS = 200;
const LONGEST_ID = 80;
const MOST_PREDICTIONS = MOST_YEARS * SIGNS.length;
export const LARGEST_SEED = 0xffff_ffff;

/** An object without unknown keys. The entries lose their prototype so that a key named `toString` counts as unknown too. */
const strict = <Entries extends v.ObjectEntries>(entries: Entries) => v.strictObject(Object.assign(Object.create(null), entries) as Entries);
// −0 equals 0 for every rule, but would not be the same bytes.
const plainNumber = v.pipe(v.number(), v.finite(), v.transform((value) => (value === 0 ? 0 : value)));
const wholeNumber = v.pipe(v.number(), v.safeInteger(), v.transform((value) => (value === 0 ? 0 : value)));
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_ID));
// The length is checked before the items are, so that a file with millions of them is turned away at once.
const shortList = <Item extends v.GenericSchema>(item: Item, most: number) => v.pipe(v.custom<unknown[]>(Array.isArray, `Expected Array`), v.maxLength(most), v.array(item));

const level = v.pipe(v.picklist([0, 1, 2, 3]), v.transform((value) => (value === 0 ? 0 : value)));
const budget = strict(Object.fromEntries(BUDGET_LINES.map((line) => [line, wholeNumber])) as Record<BudgetLine, typeof wholeNumber>);
const planTarget = strict({ indicator: v.picklist(INDICATORS), atLeast: v.optional(plainNumber), atMost: v.optional(plainNumber) });
const plan = strict({ focus: shortList(v.picklist(INDUSTRIES), INDUSTRIES.length), targets: shortList(planTarget, INDICATORS.length), budget });

const decision = v.variant('kind', [
  strict({ kind: v.literal('setLevel'), policy: id, level, target: v.optional(id) }),
  strict({ kind: v.literal('launch'), policy: id, target: v.optional(id) }),
  strict({ kind: v.literal('endowment'), endowment: id, action: v.picklist(ENDOWMENT_ACTIONS), form: v.optional(v.picklist(ENDOWMENT_FORMS)) }),
  strict({ kind: v.literal('respond'), event: id, option: id }),
  strict({ kind: v.literal('adoptPlan'), plan }),
]);

const decisions = shortList(decision, MOST_DECISIONS) as v.GenericSchema<unknown, Decision[]>;
const year = strict({ year: wholeNumber, decisions, hash: v.optional(v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/))) });

const prediction = v.pipe(
  strict({ made: wholeNumber, until: wholeNumber, sign: v.picklist(SIGNS), value: plainNumber, low: plainNumber, high: plainNumber, sure: v.picklist(SURENESS) }),
  v.check(({ low, value, high }) => low <= value && value <= high, 'low ≤ value ≤ high'),
  v.check(({ made, until }) => made <= until, 'made ≤ until'),
);

export const runFileSchema = strict({
  format: v.literal(RUN_FORMAT),
  version: v.literal(RUN_FILE_VERSION),
  level: id,
  levelVersion: id,
  rules: id,
  seed: v.pipe(wholeNumber, v.minValue(0), v.maxValue(LARGEST_SEED)),
  years: shortList(year, MOST_YEARS),
  draft: v.optional(decisions, []),
  predictions: v.optional(shortList(prediction, MOST_PREDICTIONS)),
  savedAt: v.optional(v.pipe(v.string(), v.maxLength(LONGEST_ID))),
});
