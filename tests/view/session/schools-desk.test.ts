import { describe, expect, it, vi } from 'vitest';
import type { Insight, SchoolsQuery, SchoolsSoFar } from '../../../src/insight/index';
import { dispatch, openRun } from '../../../src/run/index';
import { openSchools } from '../../../src/view/session/schools-desk';
import { KUNSHAN } from '../../support/levels';

const run = dispatch(openRun(KUNSHAN, 7), { kind: 'endYear' }).run;
const schools = [{ id: 'a', factors: { spill: 2 }, name: { en: 'A', zh: '甲' } }];
const soFar = (done: number): SchoolsSoFar => ({ done, of: 2, usual: { score: 1, sides: {}, signs: {} }, schools: [] }) as unknown as SchoolsSoFar;

function opened() {
  const queries: SchoolsQuery[] = [];
  const close = vi.fn<() => void>();
  const worker: { lose?: (reason: string) => void; tell?: (part: SchoolsSoFar) => void; settle?: (answer: SchoolsSoFar | null) => void } = {};
  const desk = openSchools({ run, schools }, (_, onLost) => {
    worker.lose = onLost;
    const ask = (query: SchoolsQuery, hear: (part: SchoolsSoFar) => void) => {
      queries.push(query);
      worker.tell = hear;
      return new Promise<SchoolsSoFar | null>((resolve) => { worker.settle = resolve; });
    };
    return { schools: ask, close } as unknown as Insight;
  });
  return { desk, queries, close, lose: () => worker.lose?.('gone'), tell: (part: SchoolsSoFar) => worker.tell?.(part), settle: (answer: SchoolsSoFar | null) => worker.settle?.(answer) };
}

describe('the replay under other schools', () => {
  it('waits to be asked, and asks once, for what the rules need alone', () => {
    const { desk, queries } = opened();
    expect([desk.view.value.status, queries.length]).toEqual(['idle', 0]);
    desk.start();
    desk.start();
    expect(queries).toEqual([{ seed: 7, decided: [[]], schools: [{ id: 'a', factors: { spill: 2 } }] }]);
  });

  it('tells what is known as it comes, and lets the worker go at the end', async () => {
    const { desk, close, tell, settle } = opened();
    desk.start();
    tell(soFar(1));
    expect(desk.view.value).toEqual({ status: 'computing', soFar: soFar(1) });
    settle(soFar(2));
    await vi.waitFor(() => expect(desk.view.value).toEqual({ status: 'done', soFar: soFar(2) }));
    expect(close).toHaveBeenCalledOnce();
  });

  it('keeps what was known when the worker is lost, and begins once more', async () => {
    const { desk, queries, lose, tell, settle } = opened();
    desk.start();
    tell(soFar(1));
    lose();
    settle(null);
    await vi.waitFor(() => expect(desk.view.value).toEqual({ status: 'lost', soFar: soFar(1) }));
    desk.start();
    expect([desk.view.value.status, queries.length]).toEqual(['computing', 2]);
  });

  it('says nothing more once nobody looks', async () => {
    const { desk, close, settle } = opened();
    desk.start();
    desk.close();
    settle(null);
    await Promise.resolve();
    expect(close).toHaveBeenCalled();
    expect(desk.view.value.status).toBe('computing');
  });
});
