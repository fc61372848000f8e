/** Runs played again for a page that looks at them, one after the other, so that the page can be painted in between. */
import { useSignal, type ReadonlySignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { readSteps, type ReadRun } from '../../../insight/compare/index';
import type { Run } from '../../../run/index';
import type { Session } from '../../session-types';
import { inSlices } from '../../in-slices';
import type { RunSource } from '../../session/runs-desk';

export type Reading<Value> = { readonly kind: 'working'; readonly done: number } | { readonly kind: 'unreadable' } | { readonly kind: 'ready'; readonly value: Value };

const nextTask = (): Promise<void> => new Promise((resolve) => { setTimeout(resolve); });

/** A run as it is kept. */
export function useRun(session: Session, source: RunSource): ReadonlySignal<Reading<Run>> {
  return useReading([source], session, { each: (run) => Promise.resolve(run), all: ([run]) => run });
}

/** Runs read to their verdicts. */
export function useReads(session: Session, sources: readonly RunSource[]): ReadonlySignal<Reading<readonly ReadRun[]>> {
  return useReading(sources, session, { each: read, all: (found) => found });
}

const reads = new WeakMap<Run, ReadRun>();
async function read(run: Run): Promise<ReadRun> {
  const known = reads.get(run) ?? await inSlices(readSteps(run));
  reads.set(run, known);
  return known;
}

interface Work<Part, Value> { /** Done for one run at a time. */ readonly each: (run: Run) => Promise<Part>; readonly all: (parts: readonly Part[]) => Value }

function useReading<Part, Value>(sources: readonly RunSource[], session: Session, { each, all }: Work<Part, Value>): ReadonlySignal<Reading<Value>> {
  const reading = useSignal<Reading<Value>>({ kind: 'working', done: 0 });
  useEffect(() => {
    let isOpen = true;
    const work = async (): Promise<void> => {
      const parts: Part[] = [];
      for (const source of sources) {
        await nextTask();
        const found = await session.runs.read(source);
        if (!isOpen) return;
        if ('problems' in found) { reading.value = { kind: 'unreadable' }; return; }
        await nextTask();
        parts.push(await each(found.run));
        if (!isOpen) return;
        reading.value = { kind: 'working', done: parts.length };
      }
      await nextTask();
      if (isOpen) reading.value = { kind: 'ready', value: all(parts) };
    };
    void work();
    return () => { isOpen = false; };
  }, []);
  return reading;
}
