import { describe, expect, it } from 'vitest';
import { answerQuestions } from '../../src/insight/answering';
import { hireHand } from '../../src/insight/hire';
import { inOneGo } from '../../src/insight/futures';
import { mattered, matteredSteps, type Hand, type MatteredQuery, type MatteredSoFar, type SeedOutcome, type UnderQuery, underSteps } from '../../src/insight/mattered/index';
import type { WorkerLike } from '../../src/insight/index';
import type { FromWorker, ToWorker } from '../../src/insight/messages';
import { gameOf } from '../support/games';
import { KUNSHAN } from '../support/levels';

const QUERY: MatteredQuery = { seed: 7, decided: gameOf('history', 7).years.map(({ decisions }) => decisions).slice(0, 5), seeds: 44, keep: 1 };
const ALONE = mattered(KUNSHAN, QUERY);
const SHORT = { ...QUERY, seeds: 12 };
const SHORT_ALONE = mattered(KUNSHAN, SHORT);

/** A hand on this thread: it plays at once what it is given, and hands it over when `comes` says so. */
function aHand(comes: (asked: number) => boolean): Hand & { readonly given: UnderQuery[]; isDismissed: boolean } {
  const given: UnderQuery[] = [];
  let open: readonly SeedOutcome[] | null = null;
  let asked = 0;
  return {
    given, isDismissed: false,
    isIdle: () => open === null,
    give(query) {
      given.push(structuredClone(query));
      open = structuredClone(inOneGo(underSteps(KUNSHAN, structuredClone(query))));
    },
    take() {
      asked += 1;
      if (open === null || !comes(asked)) return [];
      const outcomes = open.toReversed();
      open = null;
      return outcomes;
    },
    dismiss() { this.isDismissed = true; },
  };
}

/** The machine may be busy. */
const PATIENCE = 60_000;

const seedsOf = (hand: { readonly given: readonly UnderQuery[] }): number[] => hand.given.flatMap(({ tasks }) => tasks.map(({ seed }) => seed));

describe('work that two share', { timeout: PATIENCE }, () => {
  it('comes to the same as the work of one, and a good part of it is done by the other', () => {
    const hand = aHand(() => true);
    expect(inOneGo(matteredSteps(KUNSHAN, QUERY, () => hand))).toEqual(ALONE);
    expect(seedsOf(hand).length).toBeGreaterThan(15);
    expect(new Set(seedsOf(hand)).size).toBe(seedsOf(hand).length);
    expect(hand.isDismissed).toBe(true);
  });

  it('comes to the same when the other is slow', () => {
    expect(inOneGo(matteredSteps(KUNSHAN, SHORT, () => aHand((asked) => asked % 7 === 0)))).toEqual(SHORT_ALONE);
  });

  it('comes to the same when nothing ever comes back', () => {
    const hand = aHand(() => false);
    expect(inOneGo(matteredSteps(KUNSHAN, SHORT, () => hand))).toEqual(SHORT_ALONE);
    expect(hand.given.length).toBe(1);
  });

  it('is not shared before the first ranking stands', () => {
    const hand = aHand(() => true);
    const steps = matteredSteps(KUNSHAN, SHORT, () => hand);
    const told: MatteredSoFar[] = [];
    while (told.length < 2) {
      const step = steps.next();
      if (!step.done && step.value) told.push(step.value);
    }
    expect(told.map(({ done }) => done)).toEqual([1, 1]);
    expect(hand.given).toEqual([]);
  });

  it('goes through a second worker of the same code', async () => {
    const given: FromWorker[] = [];
    const turn = (): Promise<void> => new Promise((resolve) => { setTimeout(resolve, 0); });
    const makeWorker = (): WorkerLike => {
      const worker: WorkerLike = { postMessage: (message) => handle(structuredClone(message)), terminate: () => undefined, onmessage: null, onerror: null, onmessageerror: null };
      const handle: (message: ToWorker) => void = answerQuestions({ pause: turn, send: (message) => { given.push(message); worker.onmessage?.({ data: structuredClone(message) } as MessageEvent); } });
      return worker;
    };
    const answer = await new Promise<MatteredSoFar>((resolve) => {
      const handle = answerQuestions({ pause: turn, hire: (level) => hireHand(level, makeWorker), send: (message) => { if (message.kind === 'answer') resolve(message.answer as MatteredSoFar); } });
      handle({ kind: 'open', level: KUNSHAN });
      handle({ kind: 'mattered', id: 1, query: SHORT });
    });
    expect(answer).toEqual(SHORT_ALONE);
    expect(given.filter(({ kind }) => kind === 'answer').length).toBeGreaterThan(1);
  });
});
