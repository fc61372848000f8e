/** Cities take actors, policies and events from the nation's deck; each fault is told where it can be mended. */
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkLevelFiles, parseCity, parseLevel, parseNation, type Problem, type ProblemCode } from '../../src/level';
import type { City } from '../../src/sim';
import { aCity, aNation, type Json, levelText } from './a-city';

const text = (en: string) => ({ en, zh: '字' });
const styled = { mark: 'E', sources: ['model'] };
const effects = [{ stock: 'tension', change: -1 }, { actor: 'firms', change: 0.1 }, { actor: 'clans', change: 0.1 }];
const aDeck = (): Json => ({
  actors: ['firms', 'clans', 'scribes'].map((id) => ({ id, name: text(id), about: text(id), voice: 'market', influence: 0.2, fedBy: [], fading: 0.05, ...styled })),
  policies: [
    {
      id: 'canal', kind: 'project', theme: 'industry', line: 'roads', name: text('Canal'), summary: text('A canal'), seals: 1, cost: 0.5, localPrice: false, load: 0, buildYears: 2, upkeep: 0.1,
      from: 1995, excludes: ['dam', 'park'], effects, gains: ['firms', 'clans'], resists: [{ actor: 'clans', weight: 0.5 }, { actor: 'firms', weight: 0.2 }], evidence: 2, ...styled,
    },
    {
      id: 'dam', kind: 'project', theme: 'industry', line: 'roads', name: text('Dam'), summary: text('A dam'), seals: 1, cost: 0.5, localPrice: false, load: 0, buildYears: 2, upkeep: 0.1,
      until: 2016, needs: [{ done: 'canal' }], effects: [{ stock: 'tension', change: 1 }], gains: [], resists: [], evidence: 2, ...styled,
    },
    {
      id: 'park', kind: 'programme', theme: 'industry', line: 'roads', name: text('Park'), summary: text('A park'), seals: 1, cost: 0.5, localPrice: false, load: 1, buildYears: 0, upkeep: 0,
      levers: [{ lever: 'parks', weight: 1 }], gains: [], resists: [], evidence: 2, ...styled,
    },
  ],
  events: [{
    id: 'flood', name: text('Flood'), text: text('A flood'), hazard: { base: 0.1, terms: [], max: 0.1, cooldownYears: 5 }, group: 'luck', effects, ...styled,
    options: ['wait', 'act'].map((id) => ({ id, name: text(id), text: text(id), cost: 0, seals: 0, effects })),
  }],
});

const aNationWith = (deck: Json): Json => ({ ...aNation(), deck });
/** The small city, which has `firms` but neither `clans` nor `scribes`, and a `park` of its own. */
const aCityWith = (policies: readonly Json[], more: object = {}): Json => {
  const city = aCity();
  return { ...city, policies: [...city.policies, ...policies], ...more };
};

function levelOf(city: Json, deck: Json = aDeck()): City {
  const result = parseLevel(city, aNationWith(deck));
  if ('problems' in result) throw new Error(JSON.stringify(result.problems));
  return result.level.city;
}
const problemsOf = (result: object): Problem[] => ('problems' in result ? (result.problems as Problem[]) : []);
const told = (city: Json, deck: Json = aDeck()): string[] => problemsOf(parseLevel(city, aNationWith(deck))).map(({ file, code, path }) => `${file} ${code} ${path}`);

describe('what a city takes', () => {
  it('is the shared policy with the city’s own fields in their place, where it stands in the list', () => {
    const { policies } = levelOf(aCityWith([{ use: 'canal', cost: 0.9, summary: text('Ours'), district: 'old-town' }]));
    const { excludes: _, gains: _g, resists: _r, effects: _e, ...shared } = aDeck().policies[0];
    expect(policies.map(({ id }) => id)).toEqual(['colleges', 'court', 'hall', 'park', 'canal']);
    expect(policies[4]).toMatchObject({ ...shared, cost: 0.9, summary: text('Ours'), district: 'old-town' });
    expect(policies[4]).not.toHaveProperty('use');
  });

  it('leaves out the actors and policies that the city lacks', () => {
    const city = levelOf(aCityWith([{ use: 'canal' }], { events: [...aCity().events, { use: 'flood' }] }));
    const known = [{ stock: 'tension', change: -1 }, { actor: 'firms', change: 0.1 }];
    expect(city.policies[4]).toMatchObject({ gains: ['firms'], resists: [{ actor: 'firms', weight: 0.2 }], excludes: ['park'], effects: known });
    expect(city.events[2]).toMatchObject({ id: 'flood', effects: known, options: [{ effects: known }, { effects: known }] });
  });

  it('speaks with the shared voice where an actor bears a shared name and says nothing else', () => {
    const voices = (voice?: string): (string | undefined)[] => {
      const { voice: _own, ...firms } = aCity().actors[0];
      return levelOf(aCityWith([], { actors: [voice === undefined ? firms : { ...firms, voice }] }), { ...aDeck(), actors: aDeck().actors.map((actor: Json) => ({ ...actor, voice: 'thinkTank' })) }).actors.map((actor) => actor.voice);
    };
    expect(voices()).toEqual(['thinkTank']);
    expect(voices('villagers')).toEqual(['villagers']);
  });

  it('keeps an actor that the city takes, or has under the same name', () => {
    const [firms] = aCity().actors;
    const actors = [firms, { use: 'clans', influence: 0.7 }];
    const city = levelOf(aCityWith([{ use: 'canal' }], { actors }));
    expect(city.actors[1]).toMatchObject({ id: 'clans', influence: 0.7, fading: 0.05 });
    expect(city.policies[4].gains).toEqual(['firms', 'clans']);
  });

  it('is nothing that a game gets to see: the nation of the level has no deck', () => {
    const result = parseLevel(aCity(), aNationWith(aDeck()));
    expect('level' in result && result.level.nation).not.toHaveProperty('deck');
  });
});

type Row = readonly [what: string, code: ProblemCode, path: string, entry: Json, words?: string];

const FAULTS: readonly Row[] = [
  ['an unknown id', 'unknownId', 'policies[4].use', { use: 'cannal' }, 'Did you mean "canal"?'],
  ['an id that is no text', 'wrongType', 'policies[4].use', { use: 3 }, 'Must be the id of a shared policy, but is 3.'],
  ['an id of every object', 'unknownId', 'policies[4].use', { use: 'constructor' }],
  ['a new id', 'contradiction', 'policies[4].id', { use: 'canal', id: 'ditch' }],
  ['an unknown field', 'unknownField', 'policies[4].costt', { use: 'canal', costt: 1 }, 'Did you mean "cost"'],
  ['a field of the wrong kind', 'wrongType', 'policies[4].cost', { use: 'canal', cost: 'dear' }],
  ['a text in one language', 'missing', 'policies[4].name.zh', { use: 'canal', name: { en: 'Ditch' } }],
  ['an unknown actor of its own', 'unknownId', 'policies[4].gains[0]', { use: 'canal', gains: ['clans'] }],
  ['an unknown district', 'unknownId', 'policies[4].district', { use: 'canal', district: 'nowhere' }],
  ['an unknown source', 'unknownId', 'policies[4].sources[0]', { use: 'canal', sources: ['X1'] }],
  ['a key that could poison a prototype', 'forbiddenKey', 'policies[4].__proto__', JSON.parse('{"use": "canal", "__proto__": {"cost": 1}}')],
  ['an end before the shared beginning', 'wrongOrder', 'policies[4].until', { use: 'canal', until: 1991 }],
  ['a beginning after the shared end', 'wrongOrder', 'policies[4]', { use: 'dam', from: 2018, needs: [] }, 'The shared "dam" does not fit this level (until): Ends in 2016, before it begins in 2018.'],
  ['a kind that the shared effects do not fit', 'contradiction', 'policies[4]', { use: 'canal', kind: 'programme', buildYears: 0, levers: [{ lever: 'parks', weight: 1 }] }, 'The shared "canal" does not fit this level (effects): A standing order'],
  ['a shared requirement that this city cannot meet', 'unknownId', 'policies[4]', { use: 'dam' }, 'does not fit this level (needs[0].done): "canal"'],
  ['nothing left to do', 'noEffect', 'policies[4]', { use: 'canal', effects: [] }, 'Does nothing'],
  ['the name of one of its own', 'duplicateId', 'policies[4].use', { use: 'park' }],
];

describe('an entry that takes something', () => {
  it.each(FAULTS)('with %s', (_what, code, path, entry, words = '') => {
    const problems = problemsOf(parseLevel(aCityWith([entry]), aNationWith(aDeck())));
    const found = problems.filter((problem) => problem.file === 'city' && problem.code === code && problem.path === path);
    expect(found.map(({ message }) => message).join(), JSON.stringify(problems)).toContain(words);
    expect(found).toHaveLength(1);
    for (const { message } of problems) expect(message).toMatch(/^\S.*[.?]$/su);
  });

  it('tells one mistake once, though others refer to it', () => {
    const city = aCityWith([{ use: 'cannal' }]);
    city.start.standing = [{ policy: 'cannal', level: 1 }];
    expect(told(city)).toEqual(['city unknownId policies[4].use']);
  });

  it('says once that there is nothing to take from when the nation’s file is not at hand', () => {
    const problems = problemsOf(parseCity(aCityWith([{ use: 'canal' }, { use: 'dam' }], { actors: [...aCity().actors, { use: 'clans' }] })));
    expect(problems.map(({ code, path }) => `${code} ${path}`)).toEqual(['fileMissing actors[1].use']);
  });

  it('finds nothing in a nation without a deck', () => {
    const { deck: _, ...nation } = aNation();
    expect(problemsOf(parseLevel(aCityWith([{ use: 'canal' }]), nation)).map(({ message }) => message)).toEqual(['"canal" is not a shared policy: the nation’s deck has none of that id. There are none.']);
  });
});

const OF_THE_DECK: readonly (readonly [string, string, (deck: Json) => void])[] = [
  ['misspells an actor', 'unknownId deck.policies[0].gains[1]', (d) => { d.policies[0].gains[1] = 'clan'; }],
  ['misspells a policy', 'unknownId deck.policies[1].needs[0].done', (d) => { d.policies[1].needs[0].done = 'cannal'; }],
  ['names one city’s endowment', 'unknownId deck.policies[0].effects[3].endowment', (d) => { d.policies[0].effects = [...effects, { endowment: 'song', part: 'discovery', change: 0.1 }]; }],
  ['names one city’s district', 'unknownId deck.policies[0].district', (d) => { d.policies[0].district = 'old-town'; }],
  ['cites a source that the nation lacks', 'unknownId deck.policies[0].sources[0]', (d) => { d.policies[0].sources = ['K1']; }],
  ['lacks a field', 'missing deck.policies[0].cost', (d) => { delete d.policies[0].cost; }],
  ['has one id twice', 'duplicateId deck.actors[3].id', (d) => { d.actors.push(structuredClone(d.actors[0])); }],
  ['has the id of an event that comes to all cities', 'duplicateId deck.events[0].id', (d) => { d.events[0].id = 'wto'; }],
  ['has a policy that does nothing', 'noEffect deck.policies[0]', (d) => { d.policies[0].effects = []; }],
];

describe('a deck that is wrong', () => {
  it.each(OF_THE_DECK)('because it %s is told in the nation’s file, and not again in the city’s', (_what, fault, spoil) => {
    const deck = aDeck();
    spoil(deck);
    const problems = told(aCityWith([{ use: 'canal' }]), deck);
    expect(problems).toContain(`nation.json ${fault}`);
    expect(problems.filter((problem) => problem.startsWith('city'))).toEqual([]);
  });

  it('is shown by line in the report', () => {
    const deck = aDeck();
    deck.policies[0].cost = 'dear';
    const files = [{ name: 'nation.json', text: JSON.stringify(aNationWith(deck), null, 2) }, { name: 'atown.json', text: JSON.stringify(aCityWith([{ use: 'canal' }, { use: 'sluice' }]), null, 2) }];
    const { report } = checkLevelFiles(files);
    expect(report).toMatch(/✗ nation\.json {2}1 problem\n {4}\d+:\d+ {2}deck\.policies\[0\]\.cost {2}Must be a number/);
    expect(report).toMatch(/✗ atown\.json {2}1 problem\n {4}\d+:14 {2}policies\[5\]\.use {2}"sluice" is not a shared policy/);
  });
});

describe('the deck of the game', () => {
  const nation = aNation();
  const cities: Json[] = readdirSync(new URL('../../levels/', import.meta.url)).filter((name) => name.endsWith('.json') && !/^nation|\.(?:schema|claims)\./.test(name)).map((name) => JSON.parse(levelText(name)));

  it('is sound', () => {
    expect(parseNation(nation)).toHaveProperty('nation');
  });

  it('names no place of any city', () => {
    const places = cities.flatMap((city) => [city.name, city.province, ...city.districts.filter(({ id }: Json) => !/zone|high-tech/.test(id)).map(({ name }: Json) => name)]).flatMap(({ en, zh }: Json) => [en, zh]);
    const words = JSON.stringify(nation.deck);
    expect(places.length).toBeGreaterThan(10);
    expect([...places, 'Shanghai', '上海', 'Taiwan', '台资', '台湾', '两岸'].filter((place) => words.includes(place))).toEqual([]);
  });

  it('is what a city says only where it differs', () => {
    const repeated = cities.flatMap((city) => (['actors', 'policies', 'events'] as const).flatMap((list) => city[list].filter((entry: Json) => entry.use).flatMap((entry: Json) => {
      const shared = nation.deck[list].find(({ id }: Json) => id === entry.use);
      return Object.keys(entry).filter((key) => JSON.stringify(entry[key]) === JSON.stringify(shared[key])).map((key) => `${city.id}: ${entry.use}.${key}`);
    })));
    expect(repeated).toEqual([]);
  });
});
