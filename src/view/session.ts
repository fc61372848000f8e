/** The controller between the game and the page: the open run, its draft, what it is compared with, and the player's settings. */
import { computed } from '@preact/signals';
import { checkClaimsOn } from './session/claims-desk';
import { openDebrief } from './session/debrief-desk';
import { openSchools } from './session/schools-desk';
import { deciding } from './session/deciding';
import { gameSignals } from './session/game-signals';
import { lookAhead } from './session/look-ahead';
import { LookBackKeeper } from './session/look-back';
import { keepNotices, type NoticeBoard } from './session/notice-board';
import { goIn, opening } from './session/opening';
import { keepOwnLevels, type OwnLevels } from './session/own-levels';
import { keepPlace, type Place } from './session/place';
import type { SessionServices } from './session/ports';
import { RunKeeper } from './session/run-keeper';
import { keepRunsDesk } from './session/runs-desk';
import { keepSaving, type Saving } from './session/saving';
import { keepSettings, type SettingsKeeper } from './session/settings-keeper';
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
export function createSession(given: SessionServices): OpenSession {
  const { audio, storage } = given;
  const board = keepNotices();
  const own = keepOwnLevels({ ...given, board });
  const services: SessionServices = { ...given, get levels() { return [...given.levels, ...own.levels.value]; } };
  const settings = keepSettings(services);
  const saving = keepSaving(storage, board);
  const runs = new RunKeeper({ services, board, saving });
  const ahead = lookAhead({ run: runs.run, hasRun: runs.hasRun, services, onLost: () => board.raise('workerLost') });
  const { deciding: acts, years } = deciding({ runs, ahead, settings, audio, place: () => place });
  const place: Place = keepPlace({ pause: () => years.pause(), answer: () => years.answer(), play: (cue) => audio.play(cue) });
  const entered = (): void => {
    years.clear();
    ahead.reset();
    past.reset();
  };
  const past = new LookBackKeeper({ run: runs.run, screen: place.screen, session: () => session });
  const session: OpenSession = {
    ...place,
    ...gameSignals(runs),
    ...ahead.looking,
    ...acts,
    ...opening({ services, runs, saving, board, own, entered, go: place.go, openDialog: place.openDialog }),
    runs: keepRunsDesk({ services, runs, saving, enter: () => goIn({ runs, entered, go: place.go }), levelsCame: () => own.load() }),
    get levels() { return services.levels; },
    ...aboutModel(services, own),
    lookBack: past,
    debrief: () => openDebrief(runs.run.peek(), services.connect),
    schools: () => openSchools({ run: runs.run.peek(), schools: services.notes.schools }, services.connect),
    ...around({ saving, settings, board, audio }),
    retrySave: () => { board.clear('saveFailed'); runs.save(); },
    wipe: async () => { await saving.wipe(); await own.load(); },
    open: async () => {
      settings.load(await storage.settings());
      await own.load();
      await saving.refresh();
    },
  };
  return session;
}

/** What can be known of the model and of the player's own levels. */
function aboutModel(services: SessionServices, own: OwnLevels): Pick<OpenSession, 'ownLevels' | 'notes' | 'checkClaims'> {
  return {
    ownLevels: computed(() => new Set(own.levels.value.map(({ city }) => city.id))),
    notes: services.notes,
    checkClaims: (level) => checkClaimsOn(level, services),
  };
}

interface Surroundings { readonly saving: Saving; readonly settings: SettingsKeeper; readonly board: NoticeBoard; readonly audio: SessionServices['audio'] }

/** Saves, settings, notices and sounds, as panels know them. */
function around({ saving, settings, board, audio }: Surroundings): Pick<OpenSession, 'saved' | 'saveStatus' | 'settings' | 'change' | 'calm' | 'notices' | 'dismiss' | 'tell' | 'heard' | 'play'> {
  return {
    saved: saving.saved, saveStatus: saving.saveStatus,
    settings: settings.settings, change: settings.change, calm: settings.calm,
    notices: board.notices, dismiss: board.dismiss, tell: board.raise,
    heard: audio.heard,
    play: (cue) => audio.play(cue),
  };
}
