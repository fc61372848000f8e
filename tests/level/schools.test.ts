/** The schools of thought in the notes on the model: whole, sourced, each on a question that is asked. */
import { describe, expect, it } from 'vitest';
import { parseModelNotes } from '../../src/level';
import { NATION } from '../support/levels';
import { levelText, type Json } from './a-city';

const notes = (): Json => JSON.parse(levelText('nation.about.json'));
const problemsOf = (json: Json): string[] => {
  const result = parseModelNotes(json, NATION);
  return 'problems' in result ? result.problems.map(({ code, path }) => `${code} ${path}`) : [];
};

describe('the schools of thought', () => {
  it('are four to six, with literature, on spillovers, relatedness, debt, agglomeration and culture', () => {
    const { schools } = notes();
    expect(schools.length).toBeGreaterThanOrEqual(4);
    expect(schools.length).toBeLessThanOrEqual(6);
    expect(new Set(schools.map(({ question }: { question: string }) => question))).toEqual(new Set(['spillovers', 'relatedness', 'multiplier', 'agglomeration', 'culture']));
    for (const { id, sources } of schools) expect(sources.length, id).toBeGreaterThanOrEqual(1);
  });

  it.each([
    ['a parameter that does not exist', 'unknownField schools[0].factors.spil', (json: Json) => { json.schools[0].factors = { spil: 2 }; }],
    ['a factor below nothing', 'outOfRange schools[0].factors.spill', (json: Json) => { json.schools[0].factors = { spill: -1 }; }],
    ['a parameter of another question', 'contradiction schools[0].factors.mTalent', (json: Json) => { json.schools[0].factors = { mTalent: 2 }; }],
    ['factors that change nothing', 'noEffect schools[0].factors', (json: Json) => { json.schools[0].factors = { spill: 1 }; }],
    ['no factors', 'noEffect schools[0].factors', (json: Json) => { json.schools[0].factors = {}; }],
    ['a question that nobody asks', 'unknownId schools[1].question', (json: Json) => { json.schools[1].question = 'spillover'; }],
    ['the same id twice', 'duplicateId schools[1].id', (json: Json) => { json.schools[1].id = json.schools[0].id; }],
    ['a source that nobody lists', 'unknownId schools[0].sources[0]', (json: Json) => { json.schools[0].sources = ['Nobody1900']; }],
    ['a missing language', 'missing schools[0].claim.zh', (json: Json) => { delete json.schools[0].claim.zh; }],
  ])('are refused with %s', (_what, problem, spoil) => {
    const json = notes();
    spoil(json);
    expect(problemsOf(json)).toContain(problem);
  });
});
