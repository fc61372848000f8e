/** The run's decisions under other schools of thought: reckoned in a worker of its own once somebody asks. */
import { signal, type ReadonlySignal } from '@preact/signals';
import type { Insight, SchoolRules, SchoolsSoFar } from '../../insight/index';
import type { Run } from '../../run/index';
import type { SessionServices } from './ports';

/** `idle`: not asked yet. `lost`: no worker could be had; what was known stays. */
export interface SchoolsView { readonly status: 'idle' | 'computing' | 'done' | 'lost'; readonly soFar: SchoolsSoFar | null }

export interface SchoolsDesk {
  readonly view: ReadonlySignal<SchoolsView>;
  /** Begins, or begins once more after the worker was lost. */
  start(): void;
  close(): void;
}

interface Asked { readonly run: Run; readonly schools: readonly SchoolRules[] }

/** Opens the desk on a run. Call `close` when nobody looks any more. */
export function openSchools({ run, schools }: Asked, connect: SessionServices['connect']): SchoolsDesk {
  const view = signal<SchoolsView>({ status: 'idle', soFar: null });
  let insight: Insight | null = null;
  let isClosed = false;
  const show = (status: SchoolsView['status'], soFar: SchoolsSoFar | null = view.peek().soFar): void => { if (!isClosed) view.value = { status, soFar }; };
  const query = { seed: run.seed, decided: run.years.map(({ decisions }) => decisions), schools: schools.map(({ id, factors }) => ({ id, factors })) };

  async function reckon(): Promise<void> {
    insight = connect(run.level, () => show('lost'));
    const found = await insight.schools(query, (soFar) => show('computing', soFar));
    insight.close();
    show(found ? 'done' : 'lost', found ?? undefined);
  }
  return {
    view,
    start() {
      if (['computing', 'done'].includes(view.peek().status)) return;
      show('computing');
      void reckon();
    },
    close() {
      isClosed = true;
      insight?.close();
    },
  };
}
