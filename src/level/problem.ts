/** What kind of fault it is. The text layer has a sentence for each; `message` is the English one with the details. */
export const PROBLEM_CODES = [
  'notJson', 'notUtf8', 'duplicateKey', 'forbiddenKey', 'tooDeep', // the text itself
  'missing', 'unknownField', 'wrongType', 'notAllowed', 'outOfRange', 'wrongLength', 'empty', 'badFormat', // one value
  'duplicateId', 'unknownId', 'wrongSum', 'wrongOrder', 'contradiction', 'noEffect', 'noSource', 'notTranslated', 'markup', 'fileMissing', // values together
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** One fault of a level, in words its author can act on. */
export interface Problem {
  /** Where, such as `policies[3].levers[0].lever`; empty for the whole file. */
  readonly path: string;
  readonly code: ProblemCode;
  readonly message: string;
  readonly value?: unknown;
  readonly file?: string;
}

const PLAIN_KEY = /^[A-Za-z_$][\w$]*$/;

/** Path of `key` inside `path`: `a` + `b` → `a.b`, `a` + 3 → `a[3]`, `a` + `N 2` → `a["N 2"]`. */
export function pathTo(path: string, key: string | number): string {
  if (typeof key === 'number') return `${path}[${key}]`;
  if (!PLAIN_KEY.test(key)) return `${path}[${JSON.stringify(key)}]`;
  return path === '' ? key : `${path}.${key}`;
}

const MANY = 60;

/** The end of a sentence: ` Did you mean "x"?` when one of `known` is close to `word`, else what is known, unless that is a long list. */
export function suggest(word: unknown, known: readonly string[]): string {
  const nearest = typeof word === 'string' ? nearestOf(word, known) : undefined;
  if (nearest !== undefined) return ` Did you mean "${nearest}"?`;
  if (known.length === 0) return ' There are none.';
  return known.length > MANY ? '' : ` Known: ${known.join(', ')}.`;
}

const LONGEST_WORD = 40;

/** The closest of `known`; short names must agree but for their case, or every "K3" would look like "N3". */
function nearestOf(word: string, known: readonly string[]): string | undefined {
  const limit = word.length < 4 ? 0 : Math.floor(Math.min(word.length, LONGEST_WORD) / 3);
  let best: string | undefined;
  let least = limit + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) >= least) continue;
    const edits = editsBetween(word.toLowerCase(), candidate.toLowerCase());
    if (edits < least) { least = edits; best = candidate; }
  }
  return best;
}

/** Levenshtein distance. */
function editsBetween(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) next.push(Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length];
}
