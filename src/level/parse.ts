/** Untrusted JSON → a level, or all that is wrong with it. */
import type { City, Level, Nation } from '../sim';
import { checkCity } from './checks/check-city';
import { checkNation } from './checks/check-nation';
import { type Cursor, cursorOn } from './cursor';
import { dealDeck, toldToCity } from './deck';
import type { Problem } from './problem';
import { cityShape, nationShape } from './shape';
import { shapeOf } from './shape-problems';

/** Names of the two files in problems. */
export interface FileNames { readonly city: string; readonly nation: string }
const FILE_NAMES: FileNames = { city: 'city', nation: 'nation.json' };

/**
 * A city from parsed JSON, or all its problems.
 *
 * What it uses of the nation's deck is put in first. Without `nationJson`, sources and events that may be in the nation's file are taken on trust.
 */
export function parseCity(json: unknown, nationJson?: unknown): { readonly city: City } | { readonly problems: Problem[] } {
  const dealt = dealDeck(json, nationJson);
  const { output, problems } = shapeOf(cityShape, dealt.json);
  const nation = nationJson === undefined ? undefined : cursorOn<Nation>(nationJson);
  const found = merge(problems, checkCity(cursorOn<City>(dealt.json), nation));
  const isDeckSound = once(() => !problemsOf(parseNation(nationJson)).some(({ path }) => path.startsWith('deck')));
  const all = [...dealt.problems, ...found.flatMap((problem) => toldToCity(problem, dealt, isDeckSound) ?? [])];
  if (output === undefined || all.length > 0) return { problems: all };
  return { city: withoutSchema(output) };
}

/** The nation from parsed JSON, or all its problems. */
export function parseNation(json: unknown): { readonly nation: Nation } | { readonly problems: Problem[] } {
  const { output, problems } = shapeOf(nationShape, json);
  const all = merge(problems, checkNation(cursorOn<Nation>(json) as Cursor<Nation>));
  if (output === undefined || all.length > 0) return { problems: all };
  const { deck: _dealtAlready, ...nation } = withoutSchema(output);
  return { nation };
}

/** Both files of a level, each checked against the other. Problems say in which file they are. */
export function parseLevel(cityJson: unknown, nationJson: unknown, files: FileNames = FILE_NAMES): { readonly level: Level } | { readonly problems: Problem[] } {
  const nation = parseNation(nationJson);
  const city = parseCity(cityJson, nationJson ?? {});
  const problems = [...named(files.nation, nation), ...named(files.city, city)];
  return 'nation' in nation && 'city' in city ? { level: { city: city.city, nation: nation.nation } } : { problems };
}

const problemsOf = (result: object): Problem[] => ('problems' in result ? (result.problems as Problem[]) : []);
const named = (file: string, result: object): Problem[] => problemsOf(result).map((problem) => ({ ...problem, file }));

/** Works it out when it is first asked for. */
function once(ask: () => boolean): () => boolean {
  let answer: boolean | undefined;
  return () => (answer ??= ask());
}

/** Faults of shape first. Where the shape is wrong already, a second complaint about the same place says nothing new. */
function merge(shape: readonly Problem[], checks: readonly Problem[]): Problem[] {
  const told = new Set(shape.map(({ path, code }) => `${path} ${code}`));
  return [...shape, ...checks.filter(({ path, code }) => !told.has(`${path} ${code}`))];
}

function withoutSchema<T extends { $schema?: string }>({ $schema: _forEditors, ...rest }: T): Omit<T, '$schema'> {
  return rest;
}
