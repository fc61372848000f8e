/** What the game says about its own model: whole, sourced, and about parameters that exist. */
import { describe, expect, it } from 'vitest';
import { parseModelNotes } from '../../src/level';
import { NATION } from '../support/levels';
import { levelText, type Json } from './a-city';

const notes = (): Json => JSON.parse(levelText('nation.about.json'));
const problemsOf = (json: Json): string[] => {
  const result = parseModelNotes(json, NATION);
  return 'problems' in result ? result.problems.map(({ code, path }) => `${code} ${path}`) : [];
};

describe('the notes on the model', () => {
  it('are whole', () => {
    expect(problemsOf(notes())).toEqual([]);
  });

  it('name what scholars dispute: learning from foreign plants, relatedness, borrowing and agglomeration at least, each with two readings and literature', () => {
    const { contested } = notes();
    expect(contested.map(({ id }: { id: string }) => id)).toEqual(expect.arrayContaining(['spillovers', 'relatedness', 'multiplier', 'agglomeration']));
    for (const one of contested) expect(one.sources.length, one.id).toBeGreaterThanOrEqual(2);
  });

  it.each([
    ['an unknown parameter', 'notAllowed contested[0].parameters[0]', (json: Json) => { json.contested[0].parameters = ['spil']; }],
    ['a source that nobody lists', 'unknownId contested[0].sources[0]', (json: Json) => { json.contested[0].sources = ['Nobody1900']; }],
    ['a missing language', 'missing leavesOut[0].zh', (json: Json) => { delete json.leavesOut[0].zh; }],
    ['a sourced mark without a source', 'noSource rules.debt', (json: Json) => { json.rules.debt = { mark: 'S' }; }],
  ])('are refused with %s', (_what, problem, spoil) => {
    const json = notes();
    spoil(json);
    expect(problemsOf(json)).toContain(problem);
  });
});
