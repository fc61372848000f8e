/** Checks that hold anywhere in a file: no hostile keys, marks backed by sources, plain texts in both languages. */
import { pathTo, type Problem, suggest } from '../problem';

const DEEPEST = 32;
const FORBIDDEN = new Set(['__proto__', 'prototype', 'constructor']);
const HAN = /\p{Script=Han}/u;
/** A tag, or a character written as an entity. A lone `<` is a sign like any other. */
const MARKUP = /<\/?[a-z][^<>]*>|<!--|&(?:[a-z]+|#\d+);/i;

interface Visit { readonly path: string; readonly value: Readonly<Record<string, unknown>> }

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Every object of a JSON value, in reading order, with the faults that make it unsafe to read on. */
function walk(root: unknown): { readonly objects: Visit[]; readonly problems: Problem[] } {
  const objects: Visit[] = [];
  const problems: Problem[] = [];
  const visit = (value: object, path: string, depth: number): void => {
    if (depth > DEEPEST) { problems.push({ path, code: 'tooDeep', message: `Nested deeper than ${DEEPEST} levels.` }); return; }
    if (Array.isArray(value)) { value.forEach((entry: unknown, index) => { if (isObject(entry)) visit(entry, pathTo(path, index), depth + 1); }); return; }
    objects.push({ path, value: value as Readonly<Record<string, unknown>> });
    for (const [key, entry] of Object.entries(value)) {
      if (FORBIDDEN.has(key)) problems.push({ path: pathTo(path, key), code: 'forbiddenKey', message: `${JSON.stringify(key)} cannot be the name of a field.` });
      else if (isObject(entry)) visit(entry, pathTo(path, key), depth + 1);
    }
  };
  if (isObject(root)) visit(root, '', 0);
  return { objects, problems };
}

/** `knownSources` is undefined when the other file, which may hold the missing ones, is not at hand. */
export function checkTextAndSources(root: unknown, knownSources: ReadonlySet<string> | undefined): Problem[] {
  const { objects, problems } = walk(root);
  for (const object of objects) problems.push(...sourceProblems(object, knownSources), ...markupProblems(object), ...languageProblems(object));
  return problems;
}

function sourceProblems({ path, value }: Visit, known: ReadonlySet<string> | undefined): Problem[] {
  if (typeof value.mark !== 'string') return [];
  const listed: unknown[] = Array.isArray(value.sources) ? value.sources : [];
  if ((value.mark === 'S' || value.mark === 'S*') && listed.length === 0) {
    return [{ path, code: 'noSource', message: `Marked ${value.mark} (seen in a source), but no source is named. Add "sources", or use R (recalled) or E (stylised).` }];
  }
  if (known === undefined) return [];
  return listed.flatMap((key, index): Problem[] => (typeof key !== 'string' || known.has(key)
    ? [] : [{ path: pathTo(pathTo(path, 'sources'), index), code: 'unknownId', message: `There is no source "${key}" in this file or in nation.json.${suggest(key, [...known])}`, value: key }]));
}

/** Texts are shown as they stand: a tag would be read out, not obeyed. */
function markupProblems({ path, value }: Visit): Problem[] {
  const { en, zh } = value;
  if (typeof en !== 'string' || typeof zh !== 'string') return [];
  return Object.entries({ en, zh }).flatMap(([language, text]): Problem[] => {
    const found = MARKUP.exec(text)?.[0];
    return found === undefined ? [] : [{ path: pathTo(path, language), code: 'markup', message: `Holds the markup ${JSON.stringify(found)}, but texts are plain and would show it as it stands. Write the words alone.`, value: text }];
  });
}

/** A Chinese text of several words without one Chinese character is an English text in the wrong place. References keep their language. */
function languageProblems({ path, value }: Visit): Problem[] {
  const { en, zh } = value;
  if (typeof en !== 'string' || typeof zh !== 'string' || path.startsWith('sources')) return [];
  if (zh.trim() !== '' && !HAN.test(zh) && (zh.trim().split(/\s+/).length >= 3 || isCopy(zh, en))) return [{ path: pathTo(path, 'zh'), code: 'notTranslated', message: 'Has no Chinese character: every sentence is needed in both languages.', value: zh }];
  if (HAN.test(en) && !/[A-Za-z]/.test(en)) return [{ path: pathTo(path, 'en'), code: 'notTranslated', message: 'Has no Latin letter: every sentence is needed in both languages.', value: en }];
  return [];
}

/** The same word in both languages; a number, a sign or an abbreviation may be. */
const isCopy = (zh: string, en: string): boolean => zh.trim() === en.trim() && /[a-z]{3}/.test(zh);
