/** Entry of the Web Worker that looks ahead. */
import { answerQuestions } from './answering';
import type { ToWorker } from './messages';

const scope = self as unknown as DedicatedWorkerGlobalScope;
// A message to oneself queues behind those from the page, so that a cancel is heard between two pieces of work; timers are clamped to 4 ms.
const bell = new MessageChannel();
const listeners: (() => void)[] = [];
bell.port1.onmessage = () => listeners.shift()?.();
const pause = (): Promise<void> => new Promise((resolve) => {
  listeners.push(resolve);
  bell.port2.postMessage(null);
});

const handle = answerQuestions({ send: (message) => scope.postMessage(message), pause });
scope.onmessage = (event: MessageEvent<ToWorker>) => handle(event.data);
