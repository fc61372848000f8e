/** Schools of thought: what they change, and in the direction that each claims. */
import { describe, expect, it, vi } from 'vitest';
import { answerQuestions } from '../../src/insight/answering';
import { movedMost, schoolsOf, type SCHOOL_SIGNS, type SchoolsSoFar, type StrategyId, type UnderSchool } from '../../src/insight/index';
import type { FromWorker, ToWorker } from '../../src/insight/messages';
import { levelUnder, schoolSteps } from '../../src/insight/schools/index';
import { parseModelNotes, type School } from '../../src/level/index';
import { finish } from '../../src/run/index';
import { type Decision, SIDES } from '../../src/sim/index';
import { gameOf } from '../support/games';
import { KUNSHAN, NATION } from '../support/levels';
import { levelText } from '../level/a-city';

const parsed = parseModelNotes(JSON.parse(levelText('nation.about.json')), NATION);
if ('problems' in parsed) throw new Error(JSON.stringify(parsed.problems));
const SCHOOLS: readonly School[] = parsed.notes.schools;
const decidedBy = (id: StrategyId): (readonly Decision[])[] => gameOf(id, 7).years.map(({ decisions }) => decisions);
const games = new Map<StrategyId, SchoolsSoFar>();

/** A strategy's decisions in Kunshan under every shipped school, over two worlds. */
function playing(id: StrategyId): SchoolsSoFar {
  const known = games.get(id) ?? schoolsOf(KUNSHAN, { seed: 7, decided: decidedBy(id), schools: SCHOOLS, seeds: 1 });
  games.set(id, known);
  return known;
}
const under = (school: string, id: StrategyId): UnderSchool => playing(id).schools.find((one) => one.id === school)!;
const moved = (school: string, id: StrategyId, sign: (typeof SCHOOL_SIGNS)[number]): number => under(school, id).here.signs[sign] - playing(id).usual.signs[sign];

describe('a level under a school', () => {
  it('has the parameters times the factors, and all else as it was', () => {
    const level = levelUnder(KUNSHAN, { id: 'x', factors: { spill: 3, embedPolicy: 0 } });
    expect(level.nation.parameters).toEqual({ ...KUNSHAN.nation.parameters, spill: 3 * KUNSHAN.nation.parameters.spill, embedPolicy: 0 });
    expect({ ...level, nation: { ...level.nation, parameters: KUNSHAN.nation.parameters } }).toEqual(KUNSHAN);
    expect(level.city).toBe(KUNSHAN.city);
  });
});

describe('the same decisions under a school', () => {
  const nothing = { id: 'nothing', factors: { spill: 1, mCluster: 1 } };

  it('are the same game where the factors are 1', () => {
    const { usual, schools: [{ here, change, history, sides, fallen }] } = schoolsOf(KUNSHAN, { seed: 7, decided: decidedBy('balanced'), schools: [nothing], seeds: 1 });
    expect(here).toEqual(usual);
    expect([change.mean, history.mean, fallen.length, ...Object.values(sides)]).toEqual([0, 0, 0, ...SIDES.map(() => 0)]);
    expect(movedMost({ sides })).toBeNull();
  });

  it('are, under the usual rules, the run’s own verdict', () => {
    expect(playing('balanced').usual.score).toBe(finish(gameOf('balanced', 7)).verdict.score);
  });

  it('tell history’s own change as theirs when they are history’s', () => {
    for (const { change, history } of playing('history').schools) expect(history).toEqual(change);
  });

  it('come out the same whenever they are asked for, and do not depend on what else is asked', () => {
    const alone = schoolsOf(KUNSHAN, { seed: 7, decided: decidedBy('specialise'), schools: [SCHOOLS[2]], seeds: 1 });
    expect(alone.schools[0]).toEqual(playing('specialise').schools[2]);
  });

  it('are told on the way, and give room after every game', () => {
    const steps = [...schoolSteps(KUNSHAN, { seed: 7, decided: [], schools: [nothing, SCHOOLS[0]], seeds: 3 })];
    expect(steps.length).toBe(4 * 3);
    expect(steps.flatMap((part) => (part ? [part.done] : []))).toEqual([0, 2]);
  });

  it('have a range only over enough worlds', () => {
    const { schools: [one] } = schoolsOf(KUNSHAN, { seed: 7, decided: [], schools: [SCHOOLS[0]], seeds: 4 });
    expect(one.change.range!.low).toBeLessThanOrEqual(one.change.mean);
    expect(one.change.range!.high).toBeGreaterThanOrEqual(one.change.mean);
    expect(playing('balanced').schools[0].change.range).toBeNull();
  });

  it('name by year and place what is refused there but stood in the run', () => {
    const decided = decidedBy('balanced');
    const { fallen } = under('leap', 'balanced');
    expect(fallen.length).toBeGreaterThan(0);
    for (const { year, index } of fallen) expect(decided[year - KUNSHAN.city.start.year][index]).toBeDefined();
    // What was refused in the run itself is not the school's doing.
    const twice: Decision = { kind: 'launch', policy: 'no-such-policy' };
    expect(schoolsOf(KUNSHAN, { seed: 7, decided: [[twice]], schools: [nothing], seeds: 0 }).schools[0].fallen).toEqual([]);
  });
});

describe('through the worker', () => {
  const query = { seed: 7, decided: [], schools: [SCHOOLS[0]], seeds: 2 };

  /** Asks the worker's code on this thread; `heard` sees every message, and may answer with one. */
  async function ask(heard: (message: FromWorker) => ToWorker | void): Promise<FromWorker[]> {
    const messages: FromWorker[] = [];
    let pauses = 0;
    const handle = answerQuestions({
      send(message) {
        messages.push(message);
        const reply = heard(message);
        if (reply) handle(reply);
      },
      async pause() { pauses++; },
    });
    handle({ kind: 'open', level: KUNSHAN });
    handle({ kind: 'schools', id: 1, query });
    await vi.waitFor(() => expect(messages.length).toBeGreaterThan(0), 20_000);
    for (let before = -1; before !== pauses;) {
      before = pauses;
      await new Promise((resolve) => { setTimeout(resolve, 300); });
    }
    return messages;
  }

  it('they are answered with what this thread finds', async () => {
    const messages = await ask(() => undefined);
    expect(messages.at(-1)).toEqual({ kind: 'answer', id: 1, answer: schoolsOf(KUNSHAN, query) });
    expect(messages.map(({ kind }) => kind)).toEqual(['part', 'answer']);
  });

  it('they stop when nobody waits for them any more', async () => {
    const messages = await ask(() => ({ kind: 'cancel', id: 1 }));
    expect(messages.map(({ kind }) => kind)).toEqual(['part']);
  });
});

describe('the shipped schools', () => {
  it.each(SCHOOLS.map(({ id }) => id))('%s changes a game', (id) => {
    const { change, sides } = under(id, 'balanced');
    expect(change.mean).not.toBe(0);
    expect(movedMost({ sides })).not.toBeNull();
  });

  it('let a city that courts investors learn more where foreign plants teach, less where they are enclaves', () => {
    expect(under('foreign-teach', 'history').sides.skill).toBeGreaterThan(0.002);
    expect(under('foreign-alone', 'history').sides.skill).toBeLessThan(-0.002);
  });

  it('make nearness carry less, and deliberate branching more, where cities can leap', () => {
    expect(under('leap', 'culture-only').change.mean).toBeLessThan(0);
    expect(under('leap', 'diversify').change.mean).toBeGreaterThan(0);
  });

  it('make debt heavier where it crowds out, most for who borrows', () => {
    expect(moved('crowding-out', 'gdp-first', 'debtRatio')).toBeGreaterThan(1);
    expect(moved('crowding-out', 'gdp-first', 'debtRatio')).toBeGreaterThan(10 * moved('crowding-out', 'balanced', 'debtRatio'));
  });

  it('make one trade done whole richer, and frailer', () => {
    expect(moved('one-trade', 'history', 'gdp')).toBeGreaterThan(0);
    expect(under('one-trade', 'history').sides.wealth).toBeGreaterThan(0.01);
    expect(under('one-trade', 'copycat').sides.resilience).toBeLessThan(0);
  });

  it('let care for culture yield more where it is capital, and nothing to who never cared', () => {
    expect(moved('culture-capital', 'culture-only', 'cultivation')).toBeGreaterThan(1);
    expect(under('culture-capital', 'culture-only').change.mean).toBeGreaterThan(0.3);
    expect(Math.abs(moved('culture-capital', 'gdp-first', 'cultivation'))).toBeLessThan(0.1);
  });
});
