import { computed, signal, type ReadonlySignal } from '@preact/signals';
import { canUndo, dispatch, formatRun, officeOf, openRun, parseRunBytes, runFileName, type Action, type Outcome, type ParsedRun, type Run, type RunProblem } from '../../run/index';
import type { Level, Office } from '../../sim/index';
import type { SavedRun, SaveStatus } from '../session-types';
import { t, type MessageKey } from '../text/index';
import type { NoticeBoard } from './notice-board';
import type { SessionServices, StoragePortStatus } from './ports';

export interface RunKeeper {
  readonly run: ReadonlySignal<Run>;
  readonly hasRun: ReadonlySignal<boolean>;
  readonly office: ReadonlySignal<Office>;
  readonly canUndo: ReadonlySignal<boolean>;
  readonly saved: ReadonlySignal<readonly SavedRun[]>;
  readonly saveStatus: ReadonlySignal<SaveStatus>;
  start(level: Level, seed: number): void;
  act(action: Action): Outcome;
  /** Opens a save. False when it could not be read. */
  load(slot: string): Promise<boolean>;
  importFile(file: File): Promise<boolean>;
  openSalvage(): boolean;
  file(): { readonly name: string; readonly text: string };
  save(): Promise<void>;
  refresh(): Promise<void>;
  wipe(): Promise<void>;
}

/** The open run: every change goes through here and is saved. */
export function keepRun(services: SessionServices, board: NoticeBoard): RunKeeper {
  const run = signal<Run>(openRun(services.levels[0], 0));
  const hasRun = signal(false);
  const saved = signal<readonly SavedRun[]>([]);
  const saveStatus = signal<SaveStatus>('none');
  let salvage: Run | null = null;

  const follow = (status: StoragePortStatus): void => {
    if (status.persistent) return;
    saveStatus.value = status.reason === 'blocked' ? 'memoryOnly' : 'failed';
    board.raise(status.reason === 'blocked' ? 'storageBlocked' : 'saveFailed');
  };
  follow(services.storage.status());
  services.storage.onStatus(follow);

  const refresh = async (): Promise<void> => { saved.value = await services.storage.list(); };
  const save = async (): Promise<void> => {
    saveStatus.value = 'saving';
    await services.storage.autosave(run.peek());
    const status = services.storage.status();
    saveStatus.value = status.persistent ? 'saved' : status.reason === 'blocked' ? 'memoryOnly' : 'failed';
    await refresh();
  };
  const open = (next: Run): true => {
    salvage = null;
    board.clear('damaged', 'salvage', 'fileRefused');
    run.value = next;
    hasRun.value = true;
    void save();
    return true;
  };
  const refuse = (kind: 'damaged' | 'fileRefused', problems: readonly RunProblem[], rest?: Run): false => {
    board.raise(kind, problems.slice(0, 3).map(tellProblem).join(' '));
    salvage = rest ?? null;
    if (rest) board.raise('salvage', String(rest.state.year));
    return false;
  };
  const take = (parsed: ParsedRun): boolean => ('run' in parsed ? open(parsed.run) : refuse('fileRefused', parsed.problems, parsed.salvage));

  return {
    run, hasRun, saved, saveStatus, refresh, save,
    office: computed(() => officeOf(run.value)),
    canUndo: computed(() => canUndo(run.value)),
    start: (level, seed) => { open(openRun(level, seed)); },
    act(action) {
      const outcome = dispatch(run.peek(), action);
      if (outcome.run !== run.peek()) {
        run.value = outcome.run;
        void save();
      }
      return outcome;
    },
    async load(slot) {
      const loaded = await services.storage.load(slot, services.levels);
      if (loaded.kind === 'run') return open(loaded.run);
      return loaded.kind === 'damaged' ? refuse('damaged', loaded.problems, loaded.salvage) : false;
    },
    importFile: async (file) => take(parseRunBytes(new Uint8Array(await file.arrayBuffer()), services.levels)),
    openSalvage: () => (salvage ? open(salvage) : false),
    file: () => ({ name: runFileName(run.peek()), text: JSON.stringify(formatRun(run.peek()), null, 1) }),
    async wipe() {
      await services.storage.wipe();
      await refresh();
      saveStatus.value = 'none';
    },
  };
}

const tellProblem = (problem: RunProblem): string => t(`runFile.${problem.code}` as MessageKey, { path: problem.path, ...problem.values });
