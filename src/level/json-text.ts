/**
 * Reads JSON text and remembers where each value stands, so that every fault can be shown by line and column.
 *
 * `JSON.parse` words its errors differently in every browser, and takes the last of two fields with the same name without a word.
 */
import { pathTo, type Problem, type ProblemCode } from './problem';

export interface JsonText {
  readonly value: unknown;
  /** Fields that are given twice. */
  readonly problems: readonly Problem[];
  /** Offset in the text of the value at each path. */
  readonly offsets: ReadonlyMap<string, number>;
}

export interface Position { readonly line: number; readonly column: number }

const DEEPEST = 64;
/** All of a text up to its end, an escape or a control character. */
const PLAIN = /[^"\\\p{Cc}]*/uy;
/** Characters of the text that an error repeats. */
const LONGEST_QUOTE = 20;

class Fault extends Error {
  readonly offset: number;
  readonly code: ProblemCode;
  constructor(offset: number, message: string, code: ProblemCode = 'notJson') {
    super(message);
    this.offset = offset;
    this.code = code;
  }
}

/** Reads a whole file. The fault of a text that is no JSON names line and column. */
export function readJson(text: string): JsonText | { readonly fault: Problem } {
  const clean = text.startsWith('\uFEFF') ? text.slice(1) : text;
  try {
    const scanner = new Scanner(clean);
    scanner.scan();
    return { value: JSON.parse(clean) as unknown, problems: scanner.problems, offsets: scanner.offsets };
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    const { line, column } = positionAt(clean, error.offset);
    return { fault: { path: '', code: error.code, message: `Line ${line}, column ${column}: ${error.message}` } };
  }
}

/** Where the value at `path` stands in `text`; of a field that is missing, the object that lacks it. */
export function positionOf(text: string, json: JsonText, path: string): Position {
  const clean = text.startsWith('\uFEFF') ? text.slice(1) : text;
  let known = path;
  while (known !== '' && !json.offsets.has(known)) known = known.replace(/(?:\.?[A-Za-z_$][\w$]*|\[\d+\]|\["(?:[^"\\]|\\.)*"\])$/, '');
  return positionAt(clean, json.offsets.get(known) ?? 0);
}

function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

/** Walks over the text once. It accepts exactly what `JSON.parse` accepts, up to a depth of 64. */
class Scanner {
  readonly problems: Problem[] = [];
  readonly offsets = new Map<string, number>();
  readonly #text: string;
  #at = 0;

  constructor(text: string) { this.#text = text; }

  scan(): void {
    this.#space();
    this.#value('', 0);
    this.#space();
    if (this.#at < this.#text.length) throw new Fault(this.#at, 'The file should end here, but something follows.');
  }

  #value(path: string, depth: number): void {
    this.offsets.set(path, this.#at);
    if (depth > DEEPEST) throw new Fault(this.#at, `Nested deeper than ${DEEPEST} levels.`, 'tooDeep');
    const sign = this.#text[this.#at];
    if (sign === '{') this.#object(path, depth);
    else if (sign === '[') this.#list(path, depth);
    else if (sign === '"') this.#string();
    else this.#word();
  }

  #object(path: string, depth: number): void {
    const seen = new Set<string>();
    this.#enclosed('}', () => {
      const start = this.#at;
      if (this.#text[start] !== '"') throw this.#unexpected('the name of a field in double quotes');
      const key = this.#string();
      const place = pathTo(path, key);
      if (seen.has(key)) this.problems.push({ path: place, code: 'duplicateKey', message: `The field ${JSON.stringify(key)} is given twice; only the last one would count.` });
      seen.add(key);
      this.#space();
      if (this.#text[this.#at] !== ':') throw this.#unexpected(`a colon after ${JSON.stringify(key)}`);
      this.#at++;
      this.#space();
      this.#value(place, depth + 1);
    });
  }

  #list(path: string, depth: number): void {
    let index = 0;
    this.#enclosed(']', () => this.#value(pathTo(path, index++), depth + 1));
  }

  /** Entries between brackets, with commas between them. */
  #enclosed(close: string, entry: () => void): void {
    const open = this.#at++;
    this.#space();
    if (this.#text[this.#at] === close) { this.#at++; return; }
    for (;;) {
      entry();
      this.#space();
      const sign = this.#text[this.#at];
      if (sign === close) { this.#at++; return; }
      if (sign === undefined) throw new Fault(this.#at, `The file ends, but the bracket opened in line ${positionAt(this.#text, open).line} is not closed.`);
      if (sign !== ',') throw this.#unexpected(`a comma or ${close}`);
      const comma = this.#at++;
      this.#space();
      if (this.#text[this.#at] === close) throw new Fault(comma, `Remove this comma: nothing follows it before ${close}.`);
    }
  }

  #string(): string {
    const start = this.#at++;
    let isPlain = true;
    for (; ;) {
      PLAIN.lastIndex = this.#at;
      PLAIN.test(this.#text);
      this.#at = PLAIN.lastIndex;
      const sign = this.#text[this.#at];
      if (sign === undefined) throw new Fault(start, 'This text is not closed: a double quote is missing.');
      if (sign < ' ') throw new Fault(this.#at, 'A text cannot run over the end of a line or contain a tab: write \\n or \\t.');
      this.#at++;
      if (sign === '"') break;
      if (sign !== '\\') continue;
      isPlain = false;
      this.#escape();
    }
    return isPlain ? this.#text.slice(start + 1, this.#at - 1) : (JSON.parse(this.#text.slice(start, this.#at)) as string);
  }

  #escape(): void {
    const match = /^(?:["\\/bfnrt]|u[0-9A-Fa-f]{4})/.exec(this.#text.slice(this.#at, this.#at + 5));
    if (!match) throw new Fault(this.#at - 1, 'This backslash means nothing here: write \\\\ for a backslash and \\" for a quote.');
    this.#at += match[0].length;
  }

  #word(): void {
    const rest = this.#text.slice(this.#at, this.#at + 400);
    const match = /^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.+-])/.exec(rest);
    if (!match) throw this.#unexpected('a value');
    this.#at += match[0].length;
  }

  #space(): void {
    while (this.#at < this.#text.length && ' \n\r\t'.includes(this.#text[this.#at])) this.#at++;
  }

  #unexpected(wanted: string): Fault {
    const sign = this.#text[this.#at];
    if (sign === undefined) return new Fault(this.#at, `The file ends, but ${wanted} should come.`);
    if (sign === '/') return new Fault(this.#at, 'JSON has no comments: remove it.');
    if (sign === "'" || sign === '“' || sign === '”') return new Fault(this.#at, 'Texts are written in straight double quotes: "…".');
    const word = /^(?:"[^"\n]*"?|[^\s,{}[\]":]+)/.exec(this.#text.slice(this.#at, this.#at + LONGEST_QUOTE))?.[0] ?? sign;
    return new Fault(this.#at, `Here should be ${wanted}, not ${word}.`);
  }
}
