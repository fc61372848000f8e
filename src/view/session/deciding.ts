import { batch } from '@preact/signals';
import { isGoverned, isPlanDue } from '../model/desk';
import { yearLook } from '../model/year-look';
import type { Decision, Refusal } from '../../sim/index';
import type { Session, StopReason } from '../session-types';
import type { LookAhead } from './look-ahead';
import type { Place } from './place';
import type { SessionServices } from './ports';
import type { RunKeeper } from './run-keeper';
import { RunningYears } from './run-on';
import type { SettingsKeeper } from './settings-keeper';

type Deciding = Pick<Session, 'decide' | 'lift' | 'undo' | 'endYear' | 'runOn' | 'pause' | 'adoptPlan' | 'predict' | 'unsay' | 'running' | 'stop'>;

export interface DecidingInput { readonly runs: RunKeeper; readonly ahead: LookAhead; readonly settings: SettingsKeeper; readonly audio: SessionServices['audio']; readonly place: () => Place }

/** Stamping, lifting, ending years, and letting them run by. */
export function deciding(input: DecidingInput): { readonly deciding: Deciding; readonly years: RunningYears } {
  const { runs, audio, place } = input;
  const years = runningYears(input);
  const decide = (decision: Decision): Refusal | undefined => {
    const { refusal } = runs.act({ kind: 'decide', decision });
    if (!refusal) audio.playDecision(decision);
    return refusal;
  };
  const take = (action: Parameters<RunKeeper['act']>[0]): void => {
    runs.act(action);
    audio.play('lift');
  };
  return {
    years,
    deciding: {
      decide,
      lift: (decision) => take({ kind: 'lift', decision }),
      undo: () => take({ kind: 'undo' }),
      endYear: () => endYear(input, years),
      runOn: () => runOn(input, years),
      pause: () => years.pause(),
      predict: (prediction) => { runs.act({ kind: 'predict', prediction }); },
      unsay: (sign) => { runs.act({ kind: 'unsay', sign }); },
      adoptPlan(plan) {
        const refusal = decide({ kind: 'adoptPlan', plan });
        if (!refusal) place().go('desk');
        return refusal;
      },
      running: years.running, stop: years.stop,
    },
  };
}

/** Ends one year by hand and lays its card on the desk; after the last one the card leads to the verdict. */
function endYear(input: DecidingInput, years: RunningYears): void {
  const { runs, place } = input;
  if (!isGoverned(runs.run.peek().state)) { place().go('verdict'); return; }
  years.pause();
  years.answer();
  const from = playYear(input);
  if (!isGoverned(runs.run.peek().state)) years.end();
  place().openDialog({ kind: 'yearEnd', from });
}

/** Lets years run by, from the plan's page if one is due. */
function runOn({ runs, place }: DecidingInput, years: RunningYears): void {
  place().closeDialog();
  const { state, draft } = runs.run.peek();
  if (!isGoverned(state)) place().go('verdict');
  else if (isPlanDue(state, draft.decisions)) place().go('plan');
  else years.next();
}

function runningYears(input: DecidingInput): RunningYears {
  const { runs, ahead, settings, audio, place } = input;
  return new RunningYears({
    pace: () => settings.settings.peek().pace,
    look: () => yearLook(runs.run.peek(), { outcomes: ahead.looking.outcomes.peek(), content: settings.settings.peek().content }),
    playYear: () => playYear(input),
    onStop(reason, from) {
      audio.play(GRAVE.has(reason.kind) ? 'warning' : 'page');
      place().openDialog({ kind: 'yearEnd', from });
    },
  });
}

/** Reasons to stop that sound like what they are. */
const GRAVE: ReadonlySet<StopReason['kind']> = new Set(['crisis', 'alarm', 'overdrawn', 'ended']);

/** Plays the present year and says which it was. */
function playYear({ runs, ahead, audio }: DecidingInput): number {
  const { year } = runs.run.peek().state;
  batch(() => {
    const { played } = runs.act({ kind: 'endYear' });
    if (!played) return;
    ahead.record(played);
    audio.playYear(played.news);
  });
  return year;
}
