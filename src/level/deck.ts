/**
 * The shared deck: actors, policies and events that a city takes from the nation's file with `{ "use": "sell-land", … }`.
 *
 * A city's file is read as if everything that it uses stood in it. A problem of the whole is told where its author can mend it.
 */
import { pathTo, type Problem, suggest } from './problem';
import { show } from './shape-problems';

type Json = Readonly<Record<string, unknown>>;
type ListName = 'actors' | 'policies' | 'events';
const WHAT: Readonly<Record<ListName, string>> = { actors: 'actor', policies: 'policy', events: 'event' };

/** A city's file with all that it uses in its place. */
export interface Dealt {
  readonly json: unknown;
  /** Faults of the entries that use something. */
  readonly problems: readonly Problem[];
  /** Entries that use something, by their paths. */
  readonly uses: ReadonlyMap<string, Use>;
}

/** One entry that uses something of the deck. */
interface Use {
  readonly path: string;
  readonly id: string;
  /** Paths of the fields that the city gives itself. */
  readonly own: readonly string[];
  /** False when the deck has no such thing; then nothing is known of the fields that the city does not give. */
  readonly found: boolean;
}

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);
const fieldOf = (value: unknown, key: string): unknown => (isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined);
const listOf = (value: unknown, key: string): readonly unknown[] => {
  const list = fieldOf(value, key);
  return Array.isArray(list) ? list : [];
};
const usesDeck = (entry: unknown): entry is Json => isObject(entry) && Object.hasOwn(entry, 'use');

/** Puts what `city` uses in its place. Without the nation's file nothing can be looked up. */
export function dealDeck(city: unknown, nation: unknown): Dealt {
  const [actors, policies, events] = (['actors', 'policies', 'events'] as const).map((name) => dealList(city, nation, name));
  const missing = nation === undefined ? [actors, policies, events].flatMap(({ uses }) => uses).slice(0, 1).map(nothingToUse) : undefined;
  const uses = new Map([actors, policies, events].flatMap((list) => list.uses).map((use) => [use.path, use]));
  if (!isObject(city)) return { json: city, problems: [], uses };
  const known: Known = { actors: idsIn(city.actors), policies: idsIn(city.policies) };
  return {
    json: { ...city, ...actors.fill(known), ...policies.fill(known), ...events.fill(known) },
    problems: missing ?? [...actors.problems, ...policies.problems, ...events.problems],
    uses,
  };
}

const nothingToUse = ({ path }: Use): Problem => ({ path: pathTo(path, 'use'), code: 'fileMissing', message: 'What cities share is in the nation’s file, and that could not be read.' });

/** The names that the city's own list will have. Undefined without a list: then nothing is taken for a stranger. */
const idsIn = (list: unknown): ReadonlySet<unknown> | undefined => (Array.isArray(list) ? new Set(list.map((entry) => fieldOf(entry, 'use') ?? fieldOf(entry, 'id'))) : undefined);

interface List { readonly uses: readonly Use[]; readonly problems: readonly Problem[]; readonly fill: (known: Known) => Json }

function dealList(city: unknown, nation: unknown, name: ListName): List {
  const shared = new Map(listOf(fieldOf(nation, 'deck'), name).toReversed().map((card) => [fieldOf(card, 'id'), card]));
  const given = listOf(city, name);
  const entries = given.map((entry, index) => ({ entry, path: pathTo(name, index) })).filter(({ entry }) => usesDeck(entry)) as { entry: Json; path: string }[];
  const fill = (entry: unknown, known: Known): unknown => (usesDeck(entry) ? filled(entry, shared.get(entry.use), known) : withVoice(entry, name === 'actors' ? shared : undefined));
  return {
    uses: entries.map(({ entry, path }) => useOf(entry, path, shared)),
    problems: entries.flatMap(({ entry, path }) => faultsOf(entry, path, { what: WHAT[name], ids: [...shared.keys()].filter((id) => typeof id === 'string') })),
    fill: (known) => (given.length === 0 ? {} : { [name]: given.map((entry) => fill(entry, known)) }),
  };
}

function useOf(entry: Json, path: string, shared: ReadonlyMap<unknown, unknown>): Use {
  const own = Object.keys(entry).filter((key) => key !== 'use').map((key) => pathTo(path, key));
  return { path, id: typeof entry.use === 'string' ? entry.use : '', own, found: shared.has(entry.use) };
}

function faultsOf(entry: Json, path: string, { what, ids }: { readonly what: string; readonly ids: readonly string[] }): Problem[] {
  const problems: Problem[] = [];
  const { use } = entry;
  if (typeof use !== 'string') problems.push({ path: pathTo(path, 'use'), code: 'wrongType', message: `Must be the id of a shared ${what}, but is ${show(use)}.` });
  else if (!ids.includes(use)) problems.push({ path: pathTo(path, 'use'), code: 'unknownId', message: `"${use}" is not a shared ${what}: the nation’s deck has none of that id.${suggest(use, ids)}`, value: use });
  if (Object.hasOwn(entry, 'id')) problems.push({ path: pathTo(path, 'id'), code: 'contradiction', message: `What is shared keeps its id. Leave "id" out, or leave "use" out and write the ${what} in full.` });
  return problems;
}

/** An actor that bears a shared name speaks with the voice of that name, unless its city says otherwise. */
function withVoice(entry: unknown, shared: ReadonlyMap<unknown, unknown> | undefined): unknown {
  const voice = fieldOf(shared?.get(fieldOf(entry, 'id')), 'voice');
  return isObject(entry) && voice !== undefined && !Object.hasOwn(entry, 'voice') ? { ...entry, voice } : entry;
}

interface Known { readonly actors: ReadonlySet<unknown> | undefined; readonly policies: ReadonlySet<unknown> | undefined }

/** The shared fields, without what this city lacks, under the city's own. */
function filled(entry: Json, card: unknown, known: Known): Json {
  const { use, ...own } = entry;
  return { ...(isObject(card) ? withoutStrangers(card, known) : {}), ...own, id: use };
}

/** Leaves out who is no actor of this city, and what is excluded but not on its desk. */
function withoutStrangers(card: Json, { actors, policies }: Known): Json {
  const lists: Readonly<Record<string, (entry: unknown) => boolean>> = {
    gains: (entry) => isAmong(entry, actors),
    excludes: (entry) => isAmong(entry, policies),
    resists: (entry) => isAmong(fieldOf(entry, 'actor'), actors),
    effects: (entry) => isAmong(fieldOf(entry, 'actor'), actors),
  };
  const kept = Object.entries(card).map(([key, value]): [string, unknown] => {
    if (!Array.isArray(value)) return [key, value];
    if (key === 'options') return [key, value.map((option: unknown) => (isObject(option) ? withoutStrangers(option, { actors, policies }) : option))];
    return [key, Object.hasOwn(lists, key) ? value.filter(lists[key]) : value];
  });
  return Object.fromEntries(kept);
}

const isAmong = (id: unknown, known: ReadonlySet<unknown> | undefined): boolean => known === undefined || typeof id !== 'string' || known.has(id);

const ENTRY = /^(?:actors|policies|events)\[\d+\]/;

/**
 * Where the author of the city meets a problem of the dealt file; undefined when it is not the city's.
 *
 * A field that the city gives is its own. In a shared field the fault is the deck's, and told there, unless the deck is sound:
 * then the two do not go together, and only the city can know better.
 */
export function toldToCity(problem: Problem, { uses }: Dealt, isDeckSound: () => boolean): Problem | undefined {
  const use = uses.get(ENTRY.exec(problem.path)?.[0] ?? '');
  if (use === undefined || use.own.some((path) => isWithin(problem.path, path))) return problem;
  if (problem.path === pathTo(use.path, 'id')) return use.found ? { ...problem, path: pathTo(use.path, 'use') } : undefined;
  if (!use.found || !isDeckSound()) return undefined;
  if (problem.path === use.path) return problem;
  const part = problem.path.slice(use.path.length).replace(/^\./, '');
  return { path: use.path, code: problem.code, message: `The shared "${use.id}" does not fit this level (${part}): ${problem.message}` };
}

const isWithin = (path: string, whole: string): boolean => path === whole || path.startsWith(`${whole}.`) || path.startsWith(`${whole}[`);
