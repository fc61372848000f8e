/** The test function of this folder: a game on a fresh page, which fails where the page reports an error that nobody expected. */
import { test as base, type Page } from '@playwright/test';
import { Game } from '../driver';

interface Fixtures {
  readonly game: Game;
  /** Errors that a test brings about on purpose. */
  readonly expectedErrors: RegExp | null;
}

export const test = base.extend<Fixtures>({
  expectedErrors: [null, { option: true }],
  game: async ({ page, expectedErrors }, use) => {
    const errors = errorsOf(page);
    await use(new Game(page));
    const unexpected = errors.filter((error) => !expectedErrors?.test(error));
    base.expect(unexpected, 'errors that the page reported').toEqual([]);
  },
});

export { expect } from '@playwright/test';

/** Everything that the page reports as an error from now on. */
export function errorsOf(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => { if (message.type() === 'error') errors.push(`${message.text()} ${message.location().url}`); });
  return errors;
}
