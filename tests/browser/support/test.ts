/** The test function of this folder: a game on a fresh page, which fails where the page reports an error that nobody expected. */
import { test as base, type Page } from '@playwright/test';
import { Game } from '../driver';
import { Keys, mouse } from './hand';

interface Fixtures {
  readonly game: Game;
  /** Whether the game is played with nothing but keys. */
  readonly byKeys: boolean;
  /** Errors that a test brings about on purpose. */
  readonly expectedErrors: RegExp | null;
}

export const test = base.extend<Fixtures>({
  expectedErrors: [null, { option: true }],
  byKeys: [false, { option: true }],
  game: async ({ page, byKeys, expectedErrors }, use) => {
    const errors = errorsOf(page);
    await use(new Game(page, byKeys ? new Keys(page) : mouse));
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
