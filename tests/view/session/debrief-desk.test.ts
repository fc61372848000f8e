import { describe, expect, it, vi, type Mock } from 'vitest';
import type { Insight, MatteredSoFar } from '../../../src/insight/index';
import { dispatch, openRun } from '../../../src/run/index';
import { openDebrief } from '../../../src/view/session/debrief-desk';
import { KUNSHAN } from '../../support/levels';

const governed = dispatch(openRun(KUNSHAN, 7), { kind: 'endYear' }).run;
const soFar = (done: number): MatteredSoFar => ({ done, of: 2, score: 50, items: [], together: [] });

/** Workers that answer when they are told to. */
function workers() {
  const open: { readonly lose: () => void; readonly close: Mock<() => void>; readonly asked: string[]; tell: (part: MatteredSoFar) => void; settle: (answer: MatteredSoFar | null) => void }[] = [];
  const connect = (_: unknown, lose: () => void): Insight => {
    const worker: (typeof open)[number] = { lose, close: vi.fn<() => void>(), asked: [], tell: () => {}, settle: () => {} };
    const ask = (kind: string) => (query: { readonly seed: number }, tell: (part: MatteredSoFar) => void) => {
      worker.asked.push(`${kind} ${query.seed}`);
      worker.tell = tell;
      return new Promise((settle) => { worker.settle = settle; });
    };
    open.push(worker);
    return { mattered: ask('mattered'), fortune: ask('fortune'), close: worker.close } as unknown as Insight;
  };
  return { open, connect };
}

describe('the debrief', () => {
  it('asks two workers, tells what they know as it comes, and lets them go when they are done', async () => {
    const { open, connect } = workers();
    const { mattered } = openDebrief(governed, connect);
    expect(open.map(({ asked }) => asked)).toEqual([['mattered 7'], ['fortune 7']]);
    expect(mattered.value).toEqual({ status: 'computing', soFar: null });
    open[0].tell(soFar(1));
    expect(mattered.value).toEqual({ status: 'computing', soFar: soFar(1) });
    open[0].settle(soFar(2));
    await vi.waitFor(() => expect(mattered.value).toEqual({ status: 'done', soFar: soFar(2) }));
    expect(open[0].close).toHaveBeenCalled();
  });

  it('keeps what was known when a worker is lost, and starts that one once more when asked to', async () => {
    const { open, connect } = workers();
    const debrief = openDebrief(governed, connect);
    open[0].tell(soFar(1));
    open[0].lose();
    open[0].settle(null);
    await vi.waitFor(() => expect(debrief.mattered.value).toEqual({ status: 'lost', soFar: soFar(1) }));
    expect(debrief.fortune.value.status).toBe('computing');
    debrief.retry();
    expect(open.map(({ asked }) => asked)).toEqual([['mattered 7'], ['fortune 7'], ['mattered 7']]);
    expect(debrief.mattered.value.status).toBe('computing');
  });

  it('is not lost when nobody looks any more', async () => {
    const { open, connect } = workers();
    const debrief = openDebrief(governed, connect);
    debrief.close();
    open[0].settle(null);
    await Promise.resolve();
    expect(open.every(({ close }) => close.mock.calls.length > 0)).toBe(true);
    expect(debrief.mattered.value.status).toBe('computing');
  });

  it('judges no run that nobody governed', () => {
    const { open, connect } = workers();
    const debrief = openDebrief(openRun(KUNSHAN, 7), connect);
    expect([debrief.mattered.value.status, debrief.fortune.value.status]).toEqual(['none', 'none']);
    debrief.retry();
    expect(open).toEqual([]);
  });
});
