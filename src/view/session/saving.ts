import { signal, type ReadonlySignal } from '@preact/signals';
import type { Run } from '../../run/index';
import type { SavedRun, SaveStatus } from '../session-types';
import type { NoticeBoard } from './notice-board';
import type { StoragePort, StoragePortStatus } from './ports';

export interface Saving {
  readonly saved: ReadonlySignal<readonly SavedRun[]>;
  readonly saveStatus: ReadonlySignal<SaveStatus>;
  save(run: Run, slot: string): Promise<void>;
  remove(slot: string): Promise<void>;
  refresh(): Promise<void>;
  wipe(): Promise<void>;
}

/** The list is read anew so long after a save: it reads every game, and nobody looks at it while one decides. */
const LISTED_AFTER_MS = 300;

/** Autosave with its status. Where the browser keeps nothing, a notice says so and the game goes on in memory. */
export function keepSaving(storage: StoragePort, board: NoticeBoard): Saving {
  const saved = signal<readonly SavedRun[]>([]);
  const saveStatus = signal<SaveStatus>('none');
  const follow = (status: StoragePortStatus): void => {
    if (status.persistent) return;
    saveStatus.value = statusOf(status);
    board.raise(status.reason === 'blocked' ? 'storageBlocked' : 'saveFailed');
  };
  follow(storage.status());
  storage.onStatus(follow);
  const refresh = async (): Promise<void> => { saved.value = await storage.list(); };
  let due: ReturnType<typeof setTimeout> | undefined;
  const refreshSoon = (): void => {
    clearTimeout(due);
    due = setTimeout(() => void refresh(), LISTED_AFTER_MS);
  };
  return {
    saved, saveStatus, refresh,
    async save(run, slot) {
      saveStatus.value = 'saving';
      await storage.autosave(run, slot);
      saveStatus.value = statusOf(storage.status());
      refreshSoon();
    },
    async remove(slot) {
      await storage.remove(slot);
      await refresh();
    },
    async wipe() {
      await storage.wipe();
      await refresh();
      saveStatus.value = 'none';
    },
  };
}

function statusOf(status: StoragePortStatus): SaveStatus {
  if (status.persistent) return 'saved';
  return status.reason === 'blocked' ? 'memoryOnly' : 'failed';
}
