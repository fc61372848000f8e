/** Entry of the Web Worker that looks ahead. */
import { answerQuestions } from './answering';
import { hiring } from './hire';
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

// A machine with one core has nobody to share with; some browsers let no worker start another.
const canHire = navigator.hardwareConcurrency > 1 && typeof Worker === 'function';
const hire = canHire ? hiring(() => new Worker(scope.location.href, { type: 'module' })) : undefined;
const handle = answerQuestions({ send: (message) => scope.postMessage(message), pause, hire });
scope.onmessage = (event: MessageEvent<ToWorker>) => handle(event.data);
