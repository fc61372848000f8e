/** The controller between the game and the page: the open run, its draft, what it is compared with, and the player's settings. */
import { deciding } from './session/deciding';
import { gameSignals } from './session/game-signals';
import { lookAhead } from './session/look-ahead';
import { keepNotices } from './session/notice-board';
import { opening } from './session/opening';
import { keepPlace, type Place } from './session/place';
import type { SessionServices } from './session/ports';
import { RunKeeper } from './session/run-keeper';
import { keepSaving } from './session/saving';
import { keepSettings } from './session/settings-keeper';
import type { Notice, Session } from './session-types';

export type { SessionServices } from './session/ports';

/** What only the composition root may do with a session. */
export interface OpenSession extends Session {
  /** Takes in what storage has kept. */
  open(): Promise<void>;
  /** Puts up a notice about something that happened outside the game. */
  tell(kind: Notice['kind'], detail?: string): void;
}

/** Makes the session on the title screen. Call `open` once to take in what storage has kept. */
export function createSession(services: SessionServices): OpenSession {
  const { audio, storage } = services;
  const board = keepNotices();
  const settings = keepSettings(services);
  const saving = keepSaving(storage, board);
  const runs = new RunKeeper({ services, board, saving });
  const ahead = lookAhead({ run: runs.run, hasRun: runs.hasRun, services, onLost: () => board.raise('workerLost') });
  const { deciding: acts, years } = deciding({ runs, ahead, settings, audio, place: () => place });
  const place: Place = keepPlace({ pause: () => years.pause(), answer: () => years.answer(), play: (cue) => audio.play(cue) });
  const entered = (): void => {
    years.clear();
    ahead.reset();
  };
  return {
    ...place,
    ...gameSignals(runs),
    ...ahead.looking,
    ...acts,
    ...opening({ services, runs, saving, board, entered, go: place.go }),
    levels: services.levels,
    saved: saving.saved,
    saveStatus: saving.saveStatus,
    retrySave: () => { board.clear('saveFailed'); runs.save(); },
    wipe: () => saving.wipe(),
    settings: settings.settings,
    change: settings.change,
    calm: settings.calm,
    notices: board.notices,
    dismiss: board.dismiss,
    tell: board.raise,
    play: (cue) => audio.play(cue),
    open: async () => {
      settings.load(await storage.settings());
      await saving.refresh();
    },
  };
}
