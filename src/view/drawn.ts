/** Longest wait for a frame, ms: a page that is being hidden draws none. */
const PATIENCE_MS = 50;

/** Resolves when what has been asked of the page is drawn: what the player waits for comes before what nobody sees. */
export function drawn(): Promise<void> {
  if (document.hidden) return Promise.resolve();
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, PATIENCE_MS);
  });
}
