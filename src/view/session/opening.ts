import { isGoverned } from '../model/desk';
import type { Session } from '../session-types';
import type { NoticeBoard } from './notice-board';
import type { SessionServices } from './ports';
import type { RunKeeper } from './run-keeper';
import type { Saving } from './saving';

type Opening = Pick<Session, 'startRun' | 'continueRun' | 'exportRun' | 'saveFile' | 'exportSaved' | 'deleteRun' | 'importRun' | 'openSalvage'>;

export interface OpeningInput {
  readonly services: SessionServices;
  readonly runs: RunKeeper;
  readonly saving: Saving;
  readonly board: NoticeBoard;
  /** A run has just been opened: everything about the one before is forgotten. */
  readonly entered: () => void;
  readonly go: Session['go'];
}

/** Ways into a run and out of it: new, from storage, from a file, to a file. */
export function opening({ services, runs, saving, board, entered, go }: OpeningInput): Opening {
  const enter = (opened: boolean): boolean => {
    if (opened) {
      entered();
      go(isGoverned(runs.run.peek().state) ? 'desk' : 'verdict');
    }
    return opened;
  };
  return {
    startRun(levelId, seed) {
      const level = services.levels.find((one) => one.city.id === levelId);
      if (!level) { board.raise('linkRefused', levelId); return; }
      runs.start(level, seed ?? services.randomSeed());
      enter(true);
    },
    async continueRun(slot) {
      const newest = slot ?? saving.saved.peek()[0]?.slot;
      return newest === undefined ? false : enter(await runs.load(newest));
    },
    exportRun: () => runs.file().text,
    saveFile: () => services.download(runs.file()),
    async exportSaved(slot) {
      const file = await runs.fileOf(slot);
      if (file) services.download(file);
      return file !== null;
    },
    deleteRun: (slot) => runs.remove(slot),
    async importRun(file) {
      const opened = enter(await runs.importFile(file));
      if (opened) board.raise('runImported');
      return opened;
    },
    openSalvage: () => { enter(runs.openSalvage()); },
  };
}
