import { describe, expect, it } from 'vitest';
import { dispatch, govern, openRun, type Run } from '../../../src/run/index';
import { explain, observed, SIGNS, type Decision } from '../../../src/sim/index';
import { formatChange, formatValue } from '../../../src/view/model/format';
import { crisesIn } from '../../../src/view/model/crisis-account';
import { planJudgement } from '../../../src/view/model/plan-judgement';
import { yearEndOf, type YearEnd } from '../../../src/view/model/year-end';
import { gameOf } from '../../support/games';
import { aLevel, KUNSHAN } from '../../support/levels';

const CONTENT = { accident: true, vice: true, dispute: true };
const upTo = (run: Run, year: number): Run => {
  const years = run.years.filter((played) => played.year < year);
  return { ...run, years, state: years[years.length - 1].after };
};
const PLAYED = (['history', 'gdp-first', 'balanced'] as const).map((id) => ({ id, run: gameOf(id, 7) }));

describe.each(PLAYED)('the card of each year of $id', ({ run }) => {
  const cards: readonly YearEnd[] = run.years.map(({ year }) => yearEndOf(upTo(run, year + 1), { from: year, content: CONTENT }));

  it('has at most five lines', () => { for (const { lines } of cards) expect(lines.length).toBeLessThanOrEqual(5); });
  it('names every crisis with what fed it and what it took', () => {
    const accounts = cards.flatMap(({ crises }) => crises);
    expect(accounts.length).toBe(run.years.flatMap(({ news }) => news).filter(({ kind }) => kind === 'crisis').length);
    for (const { lost, danger, fedBy } of accounts) {
      expect(lost.output).toBeGreaterThan(0);
      expect(lost.favour).toBeGreaterThan(0);
      expect(fedBy.length > 0 || danger.to <= danger.from).toBe(true);
    }
  });
  it('judges a plan in its last year and in no other', () => {
    const judged = cards.filter(({ judgement }) => judgement !== null);
    expect(judged.map(({ until }) => until)).toEqual(run.years.map(({ year }) => year).filter((year) => year % 5 === 0 && year > 1990));
    for (const { plan, year, met, of } of run.state.planVerdicts) {
      expect(judged.find(({ until }) => until === year)?.judgement).toMatchObject({ number: plan, kept: met, promises: { length: of } });
    }
  });
  it('shows changes that agree with the values beside them', () => {
    for (const { moves } of cards) {
      for (const { sign, from, to, change } of moves) {
        const looksSame = formatValue(sign, from) === formatValue(sign, to);
        expect(Math.sign(change) + 0).toBe(looksSame ? 0 : Math.sign(to - from));
        expect(/^0([.]0)?$/.test(formatChange(sign, change))).toBe(looksSame);
      }
    }
  });
});

describe('several years on one card', () => {
  it('are told from the first of them on', () => {
    const { run } = PLAYED[0];
    const told = yearEndOf(upTo(run, 2000), { from: 1996, content: CONTENT });
    expect([told.from, told.until]).toEqual([1996, 1999]);
    const dependence = told.moves.find(({ sign }) => sign === 'dependence')!;
    expect(dependence.from).toBe(observed(KUNSHAN, run.years.find(({ year }) => year === 1996)!.before, 'dependence').value);
  });
});

const play = (run: Run, decisions: readonly Decision[]): Run =>
  dispatch(decisions.reduce((going, decision) => dispatch(going, { kind: 'decide', decision }).run, run), { kind: 'endYear' }).run;

describe('a seal', () => {
  it('is told with its part of the receipt, as the page of causes has it', () => {
    const { run } = PLAYED[2];
    const told = run.years.flatMap((played) => yearEndOf(upTo(run, played.year + 1), { from: played.year, content: CONTENT }).lines.flatMap((line) => (line.kind === 'seal' && line.seal.effect ? [{ played, ...line.seal, effect: line.seal.effect }] : [])));
    expect(told.length).toBeGreaterThan(5);
    for (const { played, decision, effect } of told) {
      const policy = 'policy' in decision ? decision.policy : 'endowment' in decision ? decision.endowment : '';
      const own = explain(KUNSHAN, played, effect.indicator).contributions.filter(({ source }) => source?.id === policy);
      expect(effect.amount).toBeCloseTo(own.reduce((sum, { amount }) => sum + amount, 0), 6);
    }
  });
  it('on fieldwork says what is better known, and is not told twice when it is finished', () => {
    const visit = KUNSHAN.city.policies.find(({ kind }) => kind === 'fieldwork')!;
    const district = KUNSHAN.city.districts[0].id;
    const run = [{ target: district }, {}].map((target) => play(openRun(KUNSHAN, 7), [{ kind: 'launch', policy: visit.id, ...target }])).find(({ years }) => years[0].decisions.length > 0)!;
    const { lines } = yearEndOf(run, { from: 1990, content: CONTENT });
    const seal = lines.find((line) => line.kind === 'seal');
    expect(seal?.kind === 'seal' && (seal.seal.learned ?? seal.seal.effect)).toBeTruthy();
    expect(lines.some((line) => line.kind === 'completed' && line.ids.includes(visit.id))).toBe(false);
  });
});

describe('money', () => {
  it('that had to be borrowed is told', () => {
    const { run } = PLAYED[1];
    const short = run.years.filter((played) => explain(KUNSHAN, played, 'treasury').contributions.some(({ cause, micro }) => cause === 'deficit' && micro > 1e3));
    expect(short.length).toBeGreaterThan(0);
    for (const { year } of short) expect(yearEndOf(upTo(run, year + 1), { from: year, content: CONTENT }).lines.at(-1)).toMatchObject({ kind: 'money' });
  });
});

describe('what the level above does', () => {
  it('adds up to the receipt', () => {
    const { run } = PLAYED[0];
    const played = run.years.find(({ year }) => year === 1995)!;
    const { standing } = planJudgement(run, played)!;
    const parts = explain(KUNSHAN, played, 'standing').contributions.filter(({ cause }) => cause === 'evaluation' || cause === 'planKept');
    expect(standing).toBeCloseTo(parts.reduce((sum, { amount }) => sum + amount, 0), 6);
  });
});

it('a calm year has no crisis', () => expect(crisesIn(PLAYED[0].run, PLAYED[0].run.years[0])).toEqual([]));
it('all six signs are there', () => expect(yearEndOf(upTo(PLAYED[0].run, 1991), { from: 1990, content: CONTENT }).moves.map(({ sign }) => sign)).toEqual([...SIGNS]));

describe('figures that come out, and warnings', () => {
  const level = aLevel({ city: { policies: KUNSHAN.city.policies.map((policy) => (policy.kind === 'dressing' ? { ...policy, seals: 0, cost: 0 } : policy)) } });
  const dress: Decision[] = level.city.policies.filter(({ kind }) => kind === 'dressing').map(({ id }) => ({ kind: 'setLevel', policy: id, level: 3 }));
  const run = govern(openRun(level, 7), (_, state) => (state.year >= 2006 && state.dressing.exposures === 0 ? dress : []));

  it('are told with what they cost', () => {
    const year = run.years.find(({ news }) => news.some(({ kind }) => kind === 'exposed'))!.year;
    const line = yearEndOf(upTo(run, year + 1), { from: year, content: CONTENT }).lines[0];
    expect(line).toMatchObject({ kind: 'exposed', year });
    expect(line.kind === 'exposed' && line.standing < 0 && line.favour < 0).toBe(true);
  });

  it('tell of one crisis once in several years, with the last word', () => {
    const { run: played } = PLAYED[1];
    const told = yearEndOf(played, { from: 1990, content: CONTENT }).lines.flatMap((line) => (line.kind === 'warning' ? [line.news.id] : []));
    expect(new Set(told).size).toBe(told.length);
  });

  it('leave out accidents where those are not to be shown', () => {
    const { run: played } = PLAYED[1];
    const warned = played.years.find(({ news }) => news.some(({ kind, id }) => kind === 'warning' && id === 'accident'))!.year;
    const idsShown = (accident: boolean): readonly string[] =>
      yearEndOf(upTo(played, warned + 1), { from: warned, content: { ...CONTENT, accident } }).lines.flatMap((line) => (line.kind === 'warning' ? [line.news.id] : []));
    expect(idsShown(true)).toContain('accident');
    expect(idsShown(false)).not.toContain('accident');
  });
});
