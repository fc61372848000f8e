/** Turns what the schemas find into problems with paths and sentences. */
import * as v from 'valibot';
import { pathTo, type Problem, type ProblemCode, suggest } from './problem';

/** All faults of shape of `input`, in the order of the schema. An empty list means that `output` is whole. */
export function shapeOf<T>(schema: v.GenericSchema<unknown, T>, input: unknown): { readonly output: T | undefined; readonly problems: Problem[] } {
  const result = v.safeParse(schema, input);
  return result.success ? { output: result.output, problems: [] } : { output: undefined, problems: distinct(result.issues.map(problemOf)) };
}

/** A list in the place of an object lacks every field; once is enough. */
function distinct(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((problem) => [`${problem.path} ${problem.message}`, problem])).values()];
}

function problemOf(issue: v.BaseIssue<unknown>): Problem {
  const items = (issue.path ?? []) as readonly v.IssuePathItem[];
  const parent = items.slice(0, -1).reduce(stepTo, '');
  const last = items.at(-1);
  // A list has some fields of its own that no author gave, such as `map`.
  if (typeof last?.key === 'string' && Array.isArray(last.input)) return { path: parent, code: 'wrongType', message: 'Must be an object, but is a list.' };
  const path = last === undefined ? '' : stepTo(parent, last);
  const { code, message } = faultOf(issue);
  return isSmall(issue.input) ? { path, code, message, value: issue.input } : { path, code, message };
}

const stepTo = (path: string, { key }: v.IssuePathItem): string => pathTo(path, key as string | number);

const isSmall = (value: unknown): boolean => value === null || (typeof value !== 'object' && typeof value !== 'undefined');

interface Fault { readonly code: ProblemCode; readonly message: string }

function faultOf(issue: v.BaseIssue<unknown>): Fault {
  const last = issue.path?.at(-1);
  if (issue.kind === 'schema') return schemaFault(issue, last as v.IssuePathItem | undefined);
  const limit = issue.requirement as number;
  switch (issue.type) {
    case 'min_value': return { code: 'outOfRange', message: `Must be at least ${limit}, but is ${show(issue.input)}.` };
    case 'max_value': return { code: 'outOfRange', message: `Must be at most ${limit}, but is ${show(issue.input)}.` };
    case 'integer': return { code: 'outOfRange', message: `Must be a whole number, but is ${show(issue.input)}.` };
    case 'finite': return { code: 'outOfRange', message: 'Must be a finite number.' };
    case 'non_empty': return { code: 'empty', message: 'Must not be empty.' };
    case 'min_length': case 'max_length': case 'length': return { code: 'wrongLength', message: lengthMessage(issue.type, limit, issue.input) };
    case 'regex': return typeof issue.input === 'string' && issue.input.trim() === '' ? { code: 'empty', message: 'Must not be empty.' } : { code: 'badFormat', message: formatMessage(issue.input) };
    case 'check': return { code: 'wrongType', message: issue.message };
    default: return { code: 'wrongType', message: issue.message };
  }
}

function schemaFault(issue: v.BaseIssue<unknown>, last: v.IssuePathItem | undefined): Fault {
  if (issue.type === 'never') return { code: 'unknownField', message: `This field is not known here.${suggest(last?.key, issue.message.split(' '))}` };
  if (last?.origin === 'key' && issue.input === undefined) return { code: 'missing', message: `The field ${JSON.stringify(last.key)} is missing.${LANGUAGES[String(last.key)] ?? ''}` };
  if (issue.type === 'picklist') {
    const allowed = [...(issue.expected ?? '').matchAll(/"([^"]*)"/g)].map((match) => match[1]);
    if (allowed.length > 0) return { code: 'notAllowed', message: `${show(issue.input)} is not one of the allowed words.${suggest(issue.input, allowed)}` };
    return { code: 'notAllowed', message: `Must be one of ${(issue.expected ?? '').replace(/[()]/g, '').replaceAll(' | ', ', ')}, but is ${show(issue.input)}.` };
  }
  return { code: 'wrongType', message: `Must be ${KINDS[issue.type] ?? issue.expected}, but is ${show(issue.input)}.` };
}

/** What a missing field of a text means. */
const LANGUAGES: Readonly<Record<string, string>> = { en: ' Every text is needed in English too.', zh: ' Every text is needed in Chinese too.' };

const KINDS: Readonly<Record<string, string>> = {
  string: 'a text', number: 'a number', boolean: 'true or false', array: 'a list', object_with_rest: 'an object', record: 'an object', strict_tuple: 'a list of two numbers',
};

function lengthMessage(type: string, limit: number, input: unknown): string {
  const has = (input as { length: number }).length;
  const unit = typeof input === 'string' ? 'characters' : limit === 1 ? 'entry' : 'entries';
  const rule = type === 'length' ? 'exactly' : type === 'min_length' ? 'at least' : 'at most';
  return `Must have ${rule} ${limit} ${unit}, but has ${has === 0 ? 'none' : has}.`;
}

const formatMessage = (input: unknown): string => `${show(input)} is not a name: use letters, digits and hyphens, beginning with a small letter (source keys may begin with a capital or a digit).`;

/** A value in a sentence, cut short. */
export function show(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'an object';
  const text = typeof value === 'string' ? JSON.stringify(value) : String(value as number | boolean | undefined);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
