import { isGoverned } from '../model/desk';
import type { Session } from '../session-types';
import { say } from '../text/index';
import type { NoticeBoard } from './notice-board';
import type { OwnLevels } from './own-levels';
import type { SessionServices } from './ports';
import type { RunKeeper } from './run-keeper';
import type { Saving } from './saving';

type Opening = Pick<Session, 'startRun' | 'continueRun' | 'exportRun' | 'saveFile' | 'exportSaved' | 'runCodeOf' | 'importRun' | 'openSalvage' | 'openFile' | 'removeLevel'>;

export interface OpeningInput {
  readonly services: SessionServices;
  readonly runs: RunKeeper;
  readonly saving: Saving;
  readonly board: NoticeBoard;
  readonly own: OwnLevels;
  /** A run has just been opened: everything about the one before is forgotten. */
  readonly entered: () => void;
  readonly go: Session['go'];
  readonly openDialog: Session['openDialog'];
}

/** Goes to where the open run is: the desk while it is governed, then its verdict. */
export function goIn({ runs, entered, go }: Pick<OpeningInput, 'runs' | 'entered' | 'go'>): void {
  entered();
  go(isGoverned(runs.run.peek().state) ? 'desk' : 'verdict');
}

/** Ways into a run and out of it: new, from storage, from a file, to a file. */
export function opening(input: OpeningInput): Opening {
  const { services, runs, saving, board } = input;
  const enter = (opened: boolean): boolean => {
    if (opened) goIn(input);
    return opened;
  };
  const importRun = async (file: File): Promise<boolean> => {
    const opened = enter(await runs.importFile(file));
    if (opened) board.raise('runImported');
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
    runCodeOf: (slot) => runs.codeOf(slot),
    importRun,
    ...ownFiles(input, importRun),
    openSalvage: () => { enter(runs.openSalvage()); },
  };
}

/** Files that may be levels, and levels that go again. */
function ownFiles({ own, board, openDialog }: OpeningInput, importRun: Session['importRun']): Pick<Opening, 'openFile' | 'removeLevel'> {
  return {
    async openFile(file) {
      const taken = await own.take(file);
      if ('isRun' in taken) await importRun(file);
      else if ('faults' in taken) openDialog({ kind: 'levelRefused', file: file.name, faults: taken.faults });
      else board.raise('levelTaken', say(taken.level.city.name));
    },
    removeLevel: (id) => own.remove(id),
  };
}
