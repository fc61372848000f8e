/** The worker's side: takes questions, works on them piece by piece, and drops what nobody waits for any more. */
import type { Level } from '../sim/index';
import { aheadSteps } from './ahead';
import { aimSteps } from './aim-account';
import { claimSteps } from './claims';
import { forecastSteps } from './forecast';
import { foresightSteps } from './foresight';
import { fortuneSteps } from './fortune/index';
import type { Steps } from './futures';
import { historySteps } from './history-verdict';
import { matteredSteps, underSteps, type Hand } from './mattered/index';
import type { FromWorker, Kind, Part, Question, Questions, ToWorker } from './messages';
import { planOddsSteps } from './plan-odds';
import { previewSteps } from './preview';
import { schoolSteps } from './schools/index';

type Answer = Questions[Kind]['answer'];

export interface Port {
  readonly send: (message: FromWorker) => void;
  /** Resolves when messages that have come meanwhile have been handled. */
  readonly pause: () => Promise<void>;
  /** Another worker that shares the longest work; null where there is none to be had. */
  readonly hire?: ((level: Level) => Hand | null) | undefined;
}

/** Returns the handler for messages from the page. */
export function answerQuestions({ send, pause, hire = () => null }: Port): (message: ToWorker) => void {
  let level: Level | null = null;
  const waiting: Question[] = [];
  let busy = false;

  async function workThrough(): Promise<void> {
    busy = true;
    for (let question = waiting[0]; question; question = waiting[0]) {
      await answerOne(question);
      drop(question.id);
    }
    busy = false;
  }

  async function answerOne(question: Question): Promise<void> {
    try {
      if (!level) throw new Error('no level is open');
      const steps = stepsFor(level, question, hire);
      let step = steps.next();
      while (!step.done) {
        await pause();
        if (!waiting.includes(question)) return;
        if (step.value) send({ kind: 'part', id: question.id, part: step.value });
        step = steps.next();
      }
      send({ kind: 'answer', id: question.id, answer: step.value });
    } catch (error) {
      send({ kind: 'failed', id: question.id, reason: error instanceof Error ? error.message : String(error) });
    }
  }

  const drop = (id: number): void => takeOut(waiting, id);

  return (message) => {
    if (message.kind === 'open') level = message.level;
    else if (message.kind === 'cancel') drop(message.id);
    else {
      waiting.push(message);
      if (!busy) void workThrough();
    }
  };
}

function takeOut(waiting: Question[], id: number): void {
  const index = waiting.findIndex((question) => question.id === id);
  if (index >= 0) waiting.splice(index, 1);
}

function stepsFor(level: Level, question: Question, hire: (level: Level) => Hand | null): Steps<Answer, Part> {
  switch (question.kind) {
    case 'forecast': return forecastSteps(level, question.query);
    case 'previews': return previewSteps(level, question.query);
    case 'planOdds': return planOddsSteps(level, question.query);
    case 'historyVerdict': return historySteps(level, question.query);
    case 'ahead': return aheadSteps(level, question.query);
    case 'aim': return aimSteps(level, question.query);
    case 'foresight': return foresightSteps(level, question.query);
    case 'claims': return claimSteps(level, question.query);
    case 'under': return underSteps(level, question.query);
    case 'mattered': return matteredSteps(level, question.query, () => hire(level));
    case 'fortune': return fortuneSteps(level, question.query);
    case 'schools': return schoolSteps(level, question.query);
  }
}
