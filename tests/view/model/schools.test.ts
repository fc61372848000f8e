import { describe, expect, it } from 'vitest';
import type { SchoolsSoFar, UnderSchool } from '../../../src/insight/index';
import { parseModelNotes } from '../../../src/level/index';
import { SIDES } from '../../../src/sim/index';
import { farthest, schoolRows, sidesMoved } from '../../../src/view/model/schools';
import { levelText } from '../../level/a-city';
import { NATION } from '../../support/levels';

const parsed = parseModelNotes(JSON.parse(levelText('nation.about.json')), NATION);
if ('problems' in parsed) throw new Error(JSON.stringify(parsed.problems));
const { notes } = parsed;
const still = Object.fromEntries(SIDES.map((side) => [side, 0])) as UnderSchool['sides'];
const game = { score: 50, sides: still, signs: { gdp: 100, valueKept: 0.3, debtRatio: 1, cultivation: 10 } };
const underSchool = (id: string, mean: number, sides: Partial<UnderSchool['sides']> = {}): UnderSchool =>
  ({ id, here: game, change: { mean, range: null }, history: { mean: 0, range: null }, sides: { ...still, ...sides }, fallen: [] });
const soFar = (...schools: UnderSchool[]): SchoolsSoFar => ({ done: 1, of: 1, usual: game, schools });

describe('the table of schools', () => {
  it('follows the order of the notes, with the question that each answers', () => {
    const rows = schoolRows(notes, soFar(...notes.schools.map(({ id }) => underSchool(id, 0)).toReversed()));
    expect(rows.map(({ school }) => school.id)).toEqual(notes.schools.map(({ id }) => id));
    for (const { school, question } of rows) expect(question?.id).toBe(school.question);
  });

  it('tells gain from cost, and neither from what nobody could see', () => {
    const [gave, cost, nothing] = notes.schools.map(({ id }) => id);
    expect(schoolRows(notes, soFar(underSchool(gave, 0.2), underSchool(cost, -0.2), underSchool(nothing, -0.01))).map(({ way }) => way)).toEqual(['gave', 'cost', 'nothing']);
  });

  it('names the side that moves most, up or down', () => {
    const [row] = schoolRows(notes, soFar(underSchool(notes.schools[0].id, 1, { wealth: 0.02, resilience: -0.05, life: 0.0001 })));
    expect(row.most).toEqual({ side: 'resilience', points: -5 });
    expect(sidesMoved(row).map(({ side }) => side)).toEqual(['resilience', 'wealth']);
    expect(schoolRows(notes, soFar(underSchool(notes.schools[0].id, 0)))[0].most).toBeNull();
  });

  it('names the school that moves the verdict most, if any does by a point', () => {
    const [one, two] = notes.schools.map(({ id }) => id);
    expect(farthest(schoolRows(notes, soFar(underSchool(one, 1.2), underSchool(two, -2))))?.school.id).toBe(two);
    expect(farthest(schoolRows(notes, soFar(underSchool(one, 0.9), underSchool(two, -0.3))))).toBeNull();
    expect(farthest([])).toBeNull();
  });
});
