/** All runs that are kept, as a whole: read without opening, branched, named, deleted with undo, put into one file and taken out of it. */
import { signal, type ReadonlySignal } from '@preact/signals';
import { strategyById, type StrategyId } from '../../insight/index';
import { govern, isOver, openRun, parseRunSteps, type Run, type RunProblem } from '../../run/index';
import { inSlices } from '../in-slices';
import type { Level, Mayor } from '../../sim/index';
import type { SavedRun } from '../session-types';
import type { Imported, KeptAside, SessionServices } from './ports';
import type { RunKeeper } from './run-keeper';
import type { Saving } from './saving';

/** A run that can be looked at: a kept one, or what a ready strategy does under a seed. */
export type RunSource =
  | { readonly kind: 'kept'; readonly slot: string }
  | { readonly kind: 'ready'; readonly strategy: StrategyId; readonly level: string; readonly seed: number };

export type ReadSource = { readonly run: Run } | { readonly problems: readonly RunProblem[] };

/** A run that is to be governed from now on, and what it grew from. */
export interface NewBranch { readonly run: Run; readonly source: RunSource; readonly from: number; readonly name: string }

export interface RunsDesk {
  /** Slot of the open run; null while none is open. */
  readonly openSlot: ReadonlySignal<string | null>;
  /** The run that was deleted last and can still be brought back. */
  readonly removed: ReadonlySignal<SavedRun | null>;
  /** Saves that could not be read, as they were found. */
  readonly aside: ReadonlySignal<readonly KeptAside[]>;
  /** Plays a run as it is kept, or as a strategy would; nothing is opened, moved or written by it. */
  read(source: RunSource): Promise<ReadSource>;
  /** Opens a branch in a slot of its own. */
  open(branch: NewBranch): void;
  rename(slot: string, name: string): Promise<void>;
  /** Deletes a kept run; the open one is closed with it. */
  remove(slot: string): Promise<void>;
  undoRemove(): Promise<void>;
  /** Hands out all saves as one file. */
  exportAll(): Promise<void>;
  importAll(file: File): Promise<Imported>;
  exportAside(key: string): void;
  refresh(): Promise<void>;
}

export interface RunsDeskInput {
  readonly services: SessionServices;
  readonly runs: RunKeeper;
  readonly saving: Saving;
  /** A run has been opened. */
  readonly enter: () => void;
  /** Levels may have come along with the saves. */
  readonly levelsCame: () => Promise<void>;
}

/** What marks and trees call the origin of a run. */
export const originOf = (source: RunSource): string => (source.kind === 'kept' ? source.slot : `strategy:${source.strategy}`);

export function keepRunsDesk({ services, runs, saving, enter, levelsCame }: RunsDeskInput): RunsDesk {
  const { storage } = services;
  const removed = signal<SavedRun | null>(null);
  const aside = signal<readonly KeptAside[]>([]);
  const readOnce = kept(services);
  const refresh = async (): Promise<void> => {
    aside.value = await storage.setAside();
    await saving.refresh();
  };
  return {
    removed, aside, refresh,
    openSlot: runs.openSlot,
    read: readOnce,
    open({ run, source, from, name }) {
      void storage.mark({ key: runs.openBranch(run), of: originOf(source), from, ...(name.trim() && { name: name.trim() }) }).then(refresh);
      enter();
    },
    async rename(slot, name) {
      await storage.mark({ key: slot, name: name.trim() });
      await refresh();
    },
    async remove(slot) {
      const run = saving.saved.peek().find((one) => one.slot === slot) ?? null;
      await runs.remove(slot);
      removed.value = run;
    },
    async undoRemove() {
      removed.value = null;
      await storage.putBack();
      await refresh();
    },
    ...inOneFile({ services, refresh, levelsCame }),
    exportAside(key) {
      const save = aside.peek().find((one) => one.key === key);
      if (save) services.download({ name: 'yifang-set-aside.json', text: JSON.stringify(save.raw, null, 1) ?? 'null' });
    },
  };
}

interface FileInput { readonly services: SessionServices; readonly refresh: () => Promise<void>; readonly levelsCame: () => Promise<void> }

function inOneFile({ services, refresh, levelsCame }: FileInput): Pick<RunsDesk, 'exportAll' | 'importAll'> {
  return {
    async exportAll() {
      const file = await services.storage.exportAll();
      services.download({ name: `yifang-saves-${file.savedAt.slice(0, 10)}.json`, text: JSON.stringify(file) });
    },
    async importAll(file) {
      const told = await services.storage.importAll(await file.text(), services.levels);
      await levelsCame();
      await refresh();
      return told;
    },
  };
}

/** Reads each source once, until its save has changed. */
function kept(services: SessionServices): RunsDesk['read'] {
  const known = new Map<string, { readonly stamp: string; readonly read: ReadSource }>();
  return async (source) => {
    const save = source.kind === 'kept' ? await services.storage.kept(source.slot) : null;
    const key = source.kind === 'kept' ? `kept ${source.slot}` : `ready ${source.strategy} ${source.level} ${source.seed}`;
    const stamp = save?.savedAt ?? '';
    const before = known.get(key);
    if (before?.stamp === stamp) return before.read;
    const read = source.kind === 'ready' ? await readyRun(source, services.levels) : await inSlices(parseRunSteps(save?.file, services.levels));
    known.set(key, { stamp, read });
    return read;
  };
}

async function readyRun({ strategy, level: id, seed }: Extract<RunSource, { kind: 'ready' }>, levels: readonly Level[]): Promise<ReadSource> {
  const level = levels.find(({ city }) => city.id === id);
  const mayor = strategyById(strategy)?.mayor;
  if (!level || !mayor) return { problems: [] };
  return { run: await inSlices(governSteps(openRun(level, seed), mayor)) };
}

/** A strategy's game, a year a step. */
function* governSteps(opened: Run, mayor: Mayor): Generator<void, Run, void> {
  let run = opened;
  while (!isOver(run)) {
    run = govern(run, mayor, run.state.year + 1);
    yield;
  }
  return run;
}
