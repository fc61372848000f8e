/** What can be wrong with a run file or a run code. Each code has a sentence in every language, `runFile.<code>`. */
export const RUN_PROBLEM_CODES = [
  'tooLarge', 'notText', 'empty', 'notJson', 'notARun', 'otherVersion', 'missing', 'unknownKey', 'wrongValue',
  'unknownLevel', 'otherLevelVersion', 'otherRules', 'yearOutOfOrder', 'afterTheEnd', 'refused', 'hashMismatch', 'broken',
  'noCode', 'codeCutOff', 'codeDamaged', 'otherCodeFormat', 'codeOfUnknownLevel', 'otherVocabulary', 'otherCity',
] as const;
export type RunProblemCode = (typeof RUN_PROBLEM_CODES)[number];

export interface RunProblem {
  /** Where in the file, such as `years[3].decisions[0].policy`; '' is the whole file. */
  readonly path: string;
  readonly code: RunProblemCode;
  /** English, for logs and the command line. */
  readonly message: string;
  /** What the sentence is filled with. */
  readonly values: Readonly<Record<string, string | number>>;
}

type Values = RunProblem['values'];

const MESSAGES: Record<RunProblemCode, (values: Values) => string> = {
  tooLarge: ({ size, limit }) => `the file has ${size} kB; a run has at most ${limit} kB`,
  notText: () => 'the file is not UTF-8 text',
  empty: () => 'the file is empty',
  notJson: ({ reason }) => `the file is not valid JSON: ${reason}`,
  notARun: ({ expected, received }) => `this is not a Yifang run (expected ${expected}, found ${received})`,
  otherVersion: ({ found, known }) => `the file has format version ${found}; this game reads version ${known}`,
  missing: ({ expected }) => `is missing (expected ${expected})`,
  unknownKey: ({ key }) => `"${key}" is not known here`,
  wrongValue: ({ expected, received }) => `expected ${expected}, found ${received}`,
  unknownLevel: ({ level, known }) => `no level "${level}" here (there are: ${known})`,
  otherLevelVersion: ({ file, here }) => `made with level version ${file}, this game has ${here}; the decisions can still be read and played again, but other numbers may come out`,
  otherRules: ({ file, here }) => `made with rules ${file}, this game has ${here}; the decisions can still be read and played again, but other numbers may come out`,
  yearOutOfOrder: ({ expected, received }) => `expected the year ${expected}, found ${received}`,
  afterTheEnd: ({ last }) => `decisions after the last governed year, ${last}`,
  refused: ({ year, refusal }) => `the rules refuse this decision in ${year} (${refusal})`,
  hashMismatch: ({ year, expected, received }) => `playing again gives another city at the end of ${year} (file ${expected}, here ${received}); the years before are sound`,
  broken: ({ reason }) => `the run cannot be played: ${reason}`,
  noCode: () => 'there is no run code in this text',
  codeCutOff: ({ expected, found }) => `the run code is cut off: ${found} of ${expected} characters are here`,
  codeDamaged: () => 'the run code is damaged: a character is wrong, missing or too many',
  otherCodeFormat: ({ found, known }) => `the run code has format ${found}; this game reads format ${known}`,
  codeOfUnknownLevel: ({ level, seed, years, known }) => `the run code is sound, but there is no level "${level}" here (there are: ${known}); it has seed ${seed} and ${years} years`,
  otherVocabulary: ({ level, file, here, seed, years }) => `the run code was made with version ${file} of "${level}", this game has ${here}, which lacks some of its policies or events; its decisions cannot be read, but it has seed ${seed} and ${years} years`,
  otherCity: ({ year, expected, received }) => `playing again gives another city at the end of ${year} than the code says (code ${expected}, here ${received})`,
};

const LONGEST_VALUE = 80;

/** Values from a foreign file are cut to a length that a message can hold. */
export function problem(path: string, code: RunProblemCode, values: Values = {}): RunProblem {
  const short = Object.fromEntries(Object.entries(values).map(([key, value]) => [key, typeof value === 'string' ? shorten(value) : value]));
  return { path: shorten(path), code, values: short, message: MESSAGES[code](short) };
}

const shorten = (text: string): string => (text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text);
