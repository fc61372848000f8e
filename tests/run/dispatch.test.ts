import { describe, expect, it } from 'vitest';
import { canRedo, canUndo, dispatch, draftedOn, finish, govern, isOver, officeOf, openRun, playedYear, refusalOf, stateAt } from '../../src/run/index';
import type { Run } from '../../src/run/index';
import { LAST_YEAR } from '../../src/sim/index';
import type { Decision } from '../../src/sim/index';
import { legalNow } from '../support/candidates';
import { KUNSHAN } from '../support/levels';

const SEED = 7;
const fresh = (): Run => openRun(KUNSHAN, SEED);
const decide = (run: Run, decision: Decision): Run => dispatch(run, { kind: 'decide', decision }).run;
const endYear = (run: Run): Run => dispatch(run, { kind: 'endYear' }).run;
type SetLevel = Extract<Decision, { kind: 'setLevel' }>;
const inherited = new Set(KUNSHAN.city.start.standing.map(({ policy }) => policy));
const [first, second] = legalNow(KUNSHAN, fresh().state).filter((decision): decision is SetLevel => decision.kind === 'setLevel' && !inherited.has(decision.policy));
const NONSENSE: Decision = { kind: 'launch', policy: 'no-such-policy' };

describe('deciding', () => {
  it('adds a decision to the draft and leaves the old run as it was', () => {
    const before = fresh();
    const after = decide(before, first);
    expect(after.draft.decisions).toEqual([first]);
    expect(before.draft.decisions).toEqual([]);
    expect(after.state).toBe(before.state);
  });

  it('refuses what the rules refuse, with the reason, and changes nothing', () => {
    const before = decide(fresh(), first);
    const outcome = dispatch(before, { kind: 'decide', decision: NONSENSE });
    expect(outcome.refusal).toEqual({ code: 'unknown', what: 'no-such-policy' });
    expect(outcome.run).toBe(before);
    expect(refusalOf(before, NONSENSE)).toEqual(outcome.refusal);
  });

  it('replaces an earlier decision on the same policy', () => {
    const lower: Decision = { ...first, level: 1 };
    const run = decide(decide(fresh(), first), lower);
    expect(run.draft.decisions).toEqual([lower]);
    expect(draftedOn(run, first)).toEqual(lower);
  });

  it('lifts the draft when a standing order is set back to what it was', () => {
    const run = decide(decide(fresh(), first), { kind: 'setLevel', policy: first.policy, level: 0 });
    expect(run.draft.decisions).toEqual([]);
  });

  it('costs what the office says and gives it back when lifted', () => {
    const before = fresh();
    const after = decide(before, first);
    expect(officeOf(after).seals).toBeLessThan(officeOf(before).seals);
    const lifted = dispatch(after, { kind: 'lift', decision: first }).run;
    expect(officeOf(lifted).money).toBe(officeOf(before).money);
  });

  it('takes along what rested on a lifted decision', () => {
    const run: Run = { ...fresh(), draft: { decisions: [first, NONSENSE], past: [], future: [] } };
    const { lifted, run: after } = dispatch(run, { kind: 'lift', decision: first });
    expect(after.draft.decisions).toEqual([]);
    expect(lifted.map(({ decision }) => decision)).toEqual([NONSENSE]);
  });

  it('does nothing when there is nothing to lift', () => {
    const run = fresh();
    expect(dispatch(run, { kind: 'lift', decision: first }).run).toBe(run);
  });
});

describe('undo and redo', () => {
  it('walk back and forth through the draft', () => {
    const run = decide(decide(fresh(), first), second);
    const back = dispatch(run, { kind: 'undo' }).run;
    expect(back.draft.decisions).toEqual([first]);
    expect(dispatch(back, { kind: 'redo' }).run.draft.decisions).toEqual([first, second]);
  });

  it('a new decision forgets what was undone', () => {
    const back = dispatch(decide(fresh(), first), { kind: 'undo' }).run;
    expect(canRedo(back)).toBe(true);
    expect(canRedo(decide(back, second))).toBe(false);
  });

  it('end with the year', () => {
    const run = endYear(decide(fresh(), first));
    expect(canUndo(run)).toBe(false);
    expect(dispatch(run, { kind: 'undo' }).run).toBe(run);
  });
});

describe('ending a year', () => {
  it('keeps the decisions, the states and the receipt', () => {
    const before = decide(fresh(), first);
    const { run, played } = dispatch(before, { kind: 'endYear' });
    expect(played).toMatchObject({ year: 1990, decisions: [first] });
    expect(run.state.year).toBe(1991);
    expect(stateAt(run, 1990)).toBe(before.state);
    expect(stateAt(run, 1991)).toBe(run.state);
    expect(stateAt(run, 1992)).toBeUndefined();
    expect(playedYear(run, 1990)).toBe(played);
    expect(played!.ledger.stock.length).toBeGreaterThan(0);
  });

  it('governs forty years, then refuses', () => {
    const run = govern(fresh(), () => []);
    expect(run.years).toHaveLength(40);
    expect(run.years.at(-1)!.year).toBe(LAST_YEAR);
    expect(isOver(run)).toBe(true);
    expect(dispatch(run, { kind: 'endYear' })).toMatchObject({ run, refusal: { code: 'gameOver' } });
    expect(dispatch(run, { kind: 'decide', decision: first }).refusal).toEqual({ code: 'gameOver' });
  });

  it('govern stops where it is told to', () => {
    expect(govern(fresh(), () => [], 1993).state.year).toBe(1993);
  });
});

describe('finishing', () => {
  it('plays the epilogue to a verdict between 0 and 100', () => {
    const { epilogue, state, verdict } = finish(govern(fresh(), () => []));
    expect(epilogue.map(({ year }) => year)).toEqual([2030, 2031, 2032, 2033, 2034]);
    expect(state.year).toBe(2035);
    expect(verdict.score).toBeGreaterThanOrEqual(0);
    expect(verdict.score).toBeLessThanOrEqual(100);
  });

  it('gives an abandoned run the verdict of its standing orders', () => {
    expect(finish(govern(fresh(), () => [], 2005)).verdict).toEqual(finish(govern(fresh(), () => [])).verdict);
  });
});
