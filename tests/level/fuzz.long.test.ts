/** Whatever is in a file, the parser answers: a level, or problems with paths. It never throws and never takes long. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkLevelFiles, parseCity, parseLevel, parseNation, type Problem } from '../../src/level';
import { aCity, aNation, aSmallNation, type Json } from './a-city';

/** Every place of a JSON value, as the object that holds it and its key. */
function places(value: Json, found: [Json, string | number][] = []): [Json, string | number][] {
  if (typeof value !== 'object' || value === null) return found;
  for (const key of Object.keys(value)) {
    found.push([value, key]);
    places(value[key], found);
  }
  return found;
}

const strange = fc.oneof(
  fc.constantFrom<Json>(null, '', 'x', 0, -1, 1e308, Infinity, true, [], {}, [[]], [null], { en: '' }, { __proto__: null }, JSON.parse('{"__proto__": 1, "constructor": 2}'), ['x', 'x'], 2030, 'laptops'),
  fc.jsonValue({ maxDepth: 3 }),
);
const spoiling = fc.array(fc.tuple(fc.nat(), fc.constantFrom('replace', 'delete', 'add', 'twice'), strange), { minLength: 1, maxLength: 6 });

/** A strange value is put in as a copy: put in as it is, it could come to hold itself. */
function spoil(json: Json, steps: readonly (readonly [number, string, unknown])[]): Json {
  for (const [where, how, strangeValue] of steps) {
    const value: Json = structuredClone(strangeValue);
    const all = places(json);
    if (all.length === 0) return json;
    const [holder, key] = all[where % all.length];
    if (how === 'delete') { if (Array.isArray(holder)) holder.splice(Number(key), 1); else delete holder[key]; }
    else if (how === 'twice' && Array.isArray(holder)) holder.push(structuredClone(holder[Number(key)]));
    else if (how === 'add' && !Array.isArray(holder)) holder[`${key}x`] = value;
    else holder[key] = value;
  }
  return json;
}

/** A value, or problems that say where and what. */
function isAnswer(result: object): boolean {
  if (!('problems' in result)) return true;
  const problems = result.problems as readonly Problem[];
  return problems.length > 0 && problems.every(({ path, message }) => typeof path === 'string' && message.length > 5);
}

/** The machine may be busy. */
const PATIENCE = 60_000;

describe('the parser answers', () => {
  it('to any JSON', () => {
    fc.assert(fc.property(fc.jsonValue({ maxDepth: 4 }), (json) => {
      expect(parseCity(json)).toHaveProperty('problems');
      expect(parseNation(json)).toHaveProperty('problems');
      expect(isAnswer(parseLevel(json, json))).toBe(true);
    }), { numRuns: 200 });
  }, PATIENCE);

  it('to a spoilt city', () => {
    const nation = aSmallNation();
    fc.assert(fc.property(spoiling, (steps) => {
      expect(isAnswer(parseCity(spoil(aCity(), steps), nation))).toBe(true);
    }), { numRuns: 300 });
  }, PATIENCE);

  it('to a small nation that it is sound: those that are spoilt below begin as one', () => {
    expect(parseLevel(aCity(), aSmallNation())).toHaveProperty('level');
  });

  it('to a spoilt nation', () => {
    const city = aCity();
    fc.assert(fc.property(spoiling, (steps) => {
      expect(isAnswer(parseLevel(city, spoil(aSmallNation(), steps)))).toBe(true);
    }), { numRuns: 60 });
  }, PATIENCE);

  it('to a spoilt city that takes from a spoilt deck', () => {
    const { deck, ...nation } = aSmallNation();
    const aDeck = (): Json => structuredClone(deck);
    const uses = (list: Json): Json => list.map(({ id }: Json) => ({ use: id }));
    fc.assert(fc.property(spoiling, spoiling, (ofCity, ofDeck) => {
      const [city, shared] = [aCity(), aDeck()];
      for (const list of ['actors', 'policies', 'events']) city[list].push(...uses(shared[list]));
      expect(isAnswer(parseLevel(spoil(city, ofCity), { ...nation, deck: spoil(shared, ofDeck) }))).toBe(true);
    }), { numRuns: 100 });
  }, PATIENCE);

  it('to a text that is cut off or changed anywhere', () => {
    const nation = { name: 'nation.json', text: JSON.stringify(aSmallNation()) };
    const city = JSON.stringify(aCity(), null, 1);
    fc.assert(fc.property(fc.nat(city.length), fc.nat(3), fc.constantFrom('', '"', '}', ',', '\\', '9', '字'), (at, cut, put) => {
      const { ok, report } = checkLevelFiles([nation, { name: 'atown.json', text: city.slice(0, at) + put + city.slice(at + cut) }]);
      expect(report).toContain(ok ? '✓ atown.json' : '✗ atown.json');
    }), { numRuns: 60 });
  }, PATIENCE);

  it('and leaves the prototype of objects alone', () => {
    const city = aCity();
    city.sources = JSON.parse('{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}}');
    parseLevel(city, aNation());
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  // A search that is quadratic in the faults would take minutes, and with them the test's patience.
  it('to very many faults', () => {
    const city = aCity();
    city.facts = Array.from({ length: 20_000 }, () => ({}));
    expect(parseCity(city)).toHaveProperty('problems.length', 20_000 * 5);
  }, PATIENCE);
});
