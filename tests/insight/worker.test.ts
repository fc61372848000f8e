import { describe, expect, it, vi } from 'vitest';
import { answerQuestions } from '../../src/insight/answering';
import { checkClaims, connectInsight, forecast } from '../../src/insight/index';
import type { WorkerLike } from '../../src/insight/index';
import type { FromWorker, ToWorker } from '../../src/insight/messages';
import type { Claim } from '../../src/level/index';
import { newGame } from '../../src/sim/index';
import { KUNSHAN } from '../support/levels';

const state = newGame(KUNSHAN, 7);
const QUICK = { futures: 20, years: 2 };
const turn = (): Promise<void> => new Promise((resolve) => { setTimeout(resolve, 0); });

/** The worker's code on this thread, with messages copied as a browser copies them. */
class FakeWorker implements WorkerLike {
  onmessage: ((event: MessageEvent) => void) | null = null;
  onerror: ((event: ErrorEvent) => void) | null = null;
  onmessageerror: ((event: MessageEvent) => void) | null = null;
  readonly heard: ToWorker['kind'][] = [];
  isTerminated = false;
  private readonly handle = answerQuestions({ send: (message) => this.answer(message), pause: turn });

  postMessage(message: ToWorker): void {
    this.heard.push(message.kind);
    const copy = structuredClone(message);
    setTimeout(() => { if (!this.isTerminated) this.handle(copy); }, 0);
  }

  terminate(): void {
    this.isTerminated = true;
  }

  die(message: string): void {
    this.onerror?.({ message } as ErrorEvent);
  }

  private answer(message: FromWorker): void {
    if (!this.isTerminated) this.onmessage?.({ data: structuredClone(message) } as MessageEvent);
  }
}

/** Never answers and never dies. */
class SilentWorker extends FakeWorker {
  override postMessage(): void {}
}

function open(makeWorker: () => FakeWorker = () => new FakeWorker(), patienceMs?: number) {
  const workers: FakeWorker[] = [];
  const onLost = vi.fn<(reason: string) => void>();
  const insight = connectInsight({ level: KUNSHAN, makeWorker: () => { workers.push(makeWorker()); return workers.at(-1)!; }, onLost, patienceMs });
  return { insight, workers, onLost };
}

describe('insight through a worker', () => {
  it('answers what the same code answers on this thread', async () => {
    const { insight } = open();
    expect(await insight.forecast({ state, decisions: [], options: QUICK })).toEqual(forecast(KUNSHAN, state, [], QUICK));
    insight.close();
  });

  it('answers different questions side by side', async () => {
    const { insight } = open();
    const [ahead, cards, history] = await Promise.all([
      insight.forecast({ state, decisions: [], options: QUICK }),
      insight.previews({ state, decisions: [], candidates: [], options: QUICK }),
      insight.historyVerdict({ seed: 7, games: 1 }),
    ]);
    expect(ahead?.from).toBe(1990);
    expect(cards).toEqual([]);
    expect(history?.scores).toHaveLength(1);
    insight.close();
  });

  it('tells the results of claims one by one, the same as on this thread, and plays each game once', async () => {
    const { insight } = open();
    const claims: Claim[] = [
      { playing: 'do-nothing', seeds: [1, 2], on: 'each', expect: 'gdp', year: 1995, above: 0 },
      { playing: 'do-nothing', than: 'history', seeds: [1], on: 'mean', expect: 'gdp', year: 1995, above: 1e6 },
    ];
    const told: boolean[] = [];
    const results = await insight.claims({ claims }, ({ met }) => told.push(met));
    expect(told).toEqual([true, false]);
    expect(results).toEqual(checkClaims(KUNSHAN, claims));
    insight.close();
  });

  it('tells nothing more of claims that nobody waits for', async () => {
    const { insight } = open();
    const told = vi.fn<() => void>();
    const claim: Claim = { playing: 'do-nothing', seeds: [1], on: 'each', expect: 'gdp', year: 1995, above: 0 };
    const stale = insight.claims({ claims: Array.from({ length: 40 }, (_, n) => ({ ...claim, seeds: [n] })) }, told);
    expect((await insight.claims({ claims: [] }))).toEqual([]);
    expect(await stale).toBeNull();
    const before = told.mock.calls.length;
    await turn();
    expect(told.mock.calls.length).toBe(before);
    expect(before).toBeLessThan(40);
    insight.close();
  });

  it('drops a question when a newer one of its kind comes', async () => {
    const { insight, workers } = open();
    const stale = insight.forecast({ state, decisions: [], options: { futures: 10_000 } });
    await turn();
    const fresh = insight.forecast({ state, decisions: [], options: QUICK });
    expect(await stale).toBeNull();
    expect((await fresh)?.futures).toBe(QUICK.futures);
    expect(workers[0].heard).toEqual(['open', 'forecast', 'cancel', 'forecast']);
    insight.close();
  });

  it('answers null to a question that fails, and goes on', async () => {
    const { insight, onLost } = open();
    expect(await insight.planOdds({ state, decisions: [], plan: null as never })).toBeNull();
    expect(await insight.previews({ state, decisions: [], candidates: [] , options: QUICK })).toEqual([]);
    expect(onLost).not.toHaveBeenCalled();
    insight.close();
  });

  it('starts a worker that died once more and asks again', async () => {
    const { insight, workers, onLost } = open();
    const question = insight.forecast({ state, decisions: [], options: QUICK });
    workers[0].die('out of memory');
    expect((await question)?.from).toBe(1990);
    expect(workers).toHaveLength(2);
    expect(workers[0].isTerminated).toBe(true);
    expect(onLost).not.toHaveBeenCalled();
    insight.close();
  });

  it('says so once when the second dies too, and answers null from then on', async () => {
    const { insight, workers, onLost } = open();
    const question = insight.forecast({ state, decisions: [], options: QUICK });
    workers[0].die('');
    workers[1].die('no such file');
    expect(await question).toBeNull();
    expect(onLost.mock.calls).toEqual([['no such file']]);
    expect(insight.isLost()).toBe(true);
    expect(await insight.forecast({ state, decisions: [] })).toBeNull();
  });

  it('is lost from the start where workers cannot be made', async () => {
    const { insight, onLost } = open(() => { throw new Error('workers are forbidden'); });
    expect(await insight.forecast({ state, decisions: [] })).toBeNull();
    expect(onLost).toHaveBeenCalledOnce();
  });

  it('does not wait for ever', async () => {
    const { insight, onLost } = open(() => new SilentWorker(), 10);
    expect(await insight.forecast({ state, decisions: [] })).toBeNull();
    expect(onLost.mock.calls).toEqual([['no answer']]);
  });
});
