/** Long work in slices, so that the page is painted and answers in between. */

/** Shorter than a frame, with room for the paint. */
const SLICE_MS = 12;

const nextTask = (): Promise<void> => new Promise((resolve) => { setTimeout(resolve); });

/** Works until a slice is over, then lets the page have its turn, until the answer is there. */
export async function inSlices<Answer>(steps: Generator<unknown, Answer, void>): Promise<Answer> {
  await nextTask();
  for (let began = performance.now(); ;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - began < SLICE_MS) continue;
    await nextTask();
    began = performance.now();
  }
}
