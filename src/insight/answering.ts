/** The worker's side: takes questions, works on them piece by piece, and drops what nobody waits for any more. */
import type { Level } from '../sim/index';
import { forecastSteps } from './forecast';
import type { Steps } from './futures';
import { historySteps } from './history-verdict';
import type { FromWorker, Kind, Question, Questions, ToWorker } from './messages';
import { planOddsSteps } from './plan-odds';
import { previewSteps } from './preview';

type Answer = Questions[Kind]['answer'];

export interface Port {
  readonly send: (message: FromWorker) => void;
  /** Resolves when messages that have come meanwhile have been handled. */
  readonly pause: () => Promise<void>;
}

/** Returns the handler for messages from the page. */
export function answerQuestions({ send, pause }: Port): (message: ToWorker) => void {
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
      const steps = stepsFor(level, question);
      let step = steps.next();
      while (!step.done) {
        await pause();
        if (!waiting.includes(question)) return;
        step = steps.next();
      }
      send({ kind: 'answer', id: question.id, answer: step.value });
    } catch (error) {
      send({ kind: 'failed', id: question.id, reason: error instanceof Error ? error.message : String(error) });
    }
  }

  function drop(id: number): void {
    const index = waiting.findIndex((question) => question.id === id);
    if (index >= 0) waiting.splice(index, 1);
  }

  return (message) => {
    if (message.kind === 'open') level = message.level;
    else if (message.kind === 'cancel') drop(message.id);
    else {
      waiting.push(message);
      if (!busy) void workThrough();
    }
  };
}

function stepsFor(level: Level, question: Question): Steps<Answer> {
  switch (question.kind) {
    case 'forecast': return forecastSteps(level, question.query);
    case 'previews': return previewSteps(level, question.query);
    case 'planOdds': return planOddsSteps(level, question.query);
    case 'historyVerdict': return historySteps(level, question.query);
  }
}
