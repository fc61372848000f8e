/** The controller between the game and the page: the open run, its draft, what it is compared with, and the player's settings. */
import { batch, computed, signal } from '@preact/signals';
import { finish, isOver, refusalOf, type Run } from '../run/index';
import type { Decision, Refusal } from '../sim/index';
import { isPlanDue } from './model/desk';
import { yearLook } from './model/year-look';
import { lookAhead } from './session/look-ahead';
import { keepNotices } from './session/notice-board';
import type { SessionServices } from './session/ports';
import { keepRun } from './session/run-keeper';
import { runOn } from './session/run-on';
import { keepSettings } from './session/settings-keeper';
import type { DialogRequest, Notice, Screen, Session } from './session-types';

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
  const board = keepNotices();
  const keeper = keepSettings(services);
  const runs = keepRun(services, board);
  const screen = signal<Screen>('title');
  const dialog = signal<DialogRequest | null>(null);
  const ahead = lookAhead({ run: runs.run, hasRun: runs.hasRun, services, onLost: () => board.raise('workerLost') });

  const playYear = (): void => {
    batch(() => {
      const { played } = runs.act({ kind: 'endYear' });
      if (!played) return;
      ahead.record(played);
      services.audio.playYear(played.news);
    });
  };
  const running = runOn({
    pace: () => keeper.settings.peek().pace,
    look: () => yearLook(runs.run.peek(), { outcomes: ahead.outcomes.peek(), content: keeper.settings.peek().content }),
    playYear,
    onStop(reason) {
      services.audio.play(reason.kind === 'alarm' || reason.kind === 'ended' ? 'warning' : 'page');
      dialog.value = { kind: 'stop' };
    },
  });
  const leaveFor = (next: Screen): void => {
    running.pause();
    running.answer();
    batch(() => {
      dialog.value = null;
      screen.value = next;
    });
  };
  const enter = (): void => {
    running.clear();
    ahead.reset();
    leaveFor(isOver(runs.run.peek()) ? 'verdict' : 'desk');
  };
  const entered = (opened: boolean): boolean => {
    if (opened) enter();
    return opened;
  };
  const decide = (decision: Decision): Refusal | undefined => {
    const { refusal } = runs.act({ kind: 'decide', decision });
    if (!refusal) services.audio.play('seal');
    return refusal;
  };
  const finished = finishedOnce();

  return {
    screen, go: leaveFor,
    dialog,
    openDialog: (request) => { running.pause(); dialog.value = request; services.audio.play('open'); },
    closeDialog: () => { dialog.value = null; running.answer(); },
    openWhy: (indicator, year) => { running.pause(); dialog.value = { kind: 'why', indicator, year }; services.audio.play('open'); },

    levels: services.levels,
    hasRun: runs.hasRun,
    run: runs.run,
    level: computed(() => runs.run.value.level),
    state: computed(() => runs.run.value.state),
    lastYear: computed(() => runs.run.value.years.at(-1) ?? null),
    news: computed(() => runs.run.value.years.at(-1)?.news ?? []),
    drafted: computed(() => runs.run.value.draft.decisions),
    office: runs.office,
    proposals: ahead.proposals,
    running: running.running,
    stop: running.stop,
    forecast: ahead.forecast,
    fanSign: ahead.fanSign,
    showFan: ahead.showFan,
    outcomes: ahead.outcomes,
    preview: ahead.preview,
    planOdds: async (plan) => (await ahead.insight()?.planOdds({ state: runs.run.peek().state, decisions: runs.run.peek().draft.decisions, plan })) ?? null,
    historyVerdict: async () => (await ahead.insight()?.historyVerdict({ seed: runs.run.peek().seed })) ?? null,
    finished: () => finished(runs.run.value),

    startRun(levelId, seed) {
      const level = services.levels.find((one) => one.city.id === levelId);
      if (!level) { board.raise('linkRefused', levelId); return; }
      runs.start(level, seed ?? services.randomSeed());
      enter();
    },
    async continueRun(slot) {
      const newest = slot ?? runs.saved.peek()[0]?.slot;
      return newest === undefined ? false : entered(await runs.load(newest));
    },
    exportRun: () => runs.file().text,
    saveFile: () => services.download(runs.file()),
    async importRun(file) {
      const opened = entered(await runs.importFile(file));
      if (opened) board.raise('runImported');
      return opened;
    },
    openSalvage: () => { entered(runs.openSalvage()); },
    refusal: (decision) => refusalOf(runs.run.value, decision),
    decide,
    lift: (decision) => { runs.act({ kind: 'lift', decision }); services.audio.play('lift'); },
    undo: () => { runs.act({ kind: 'undo' }); services.audio.play('lift'); },
    canUndo: runs.canUndo,
    endYear() {
      running.pause();
      running.answer();
      playYear();
      if (isOver(runs.run.peek())) leaveFor('verdict');
    },
    runOn: () => { if (running.running.peek()) running.hurry(); else startRunning(); },
    pause: running.pause,
    adoptPlan(draft) {
      const refusal = decide({ kind: 'adoptPlan', plan: draft });
      if (!refusal) leaveFor('desk');
      return refusal;
    },

    saved: runs.saved,
    saveStatus: runs.saveStatus,
    retrySave: () => { board.clear('saveFailed'); void runs.save(); },
    wipe: runs.wipe,
    settings: keeper.settings,
    change: keeper.change,
    calm: keeper.calm,
    notices: board.notices,
    dismiss: board.dismiss,
    play: (cue) => services.audio.play(cue),
    tell: board.raise,
    async open() {
      keeper.load(await services.storage.settings());
      await runs.refresh();
    },
  };

  function startRunning(): void {
    dialog.value = null;
    const { state, draft } = runs.run.peek();
    if (isPlanDue(state, draft.decisions)) leaveFor('plan');
    else running.start();
  }
}

/** The reading of a run to its end, kept for the run it was made for. */
function finishedOnce(): (run: Run) => ReturnType<typeof finish> {
  let last: { readonly run: Run; readonly value: ReturnType<typeof finish> } | null = null;
  return (run) => (last = last?.run === run ? last : { run, value: finish(run) }).value;
}
