/** The test function of this folder: a game on a fresh page, which fails where the page reports an error that nobody expected. */
import { test as base, type Page } from '@playwright/test';
import { Game } from '../driver';
import { Keys, mouse } from './hand';

interface Fixtures {
  readonly game: Game;
  /** Whether the living map is loaded. Software must paint it here, so tests of other things go without. */
  readonly withMap: boolean;
  /** Whether the game is played with nothing but keys. */
  readonly byKeys: boolean;
  /** Errors that a test brings about on purpose. */
  readonly expectedErrors: RegExp | null;
}

export const test = base.extend<Fixtures>({
  expectedErrors: [null, { option: true }],
  byKeys: [false, { option: true }],
  withMap: [false, { option: true }],
  game: async ({ page, withMap, byKeys, expectedErrors }, use) => {
    const errors = errorsOf(page);
    if (!withMap) await neverLoad(page, PHASER);
    await use(new Game(page, { hand: byKeys ? new Keys(page) : mouse, hasMap: withMap }));
    const unexpected = errors.filter((error) => !expectedErrors?.test(error));
    base.expect(unexpected, 'errors that the page reported').toEqual([]);
  },
});

/** The code that paints the map. */
export const PHASER = /\/phaser-[^/]*\.js$/;

/** Answers requests for these files never, as a very slow network would. */
export async function neverLoad(page: Page, files: RegExp): Promise<void> {
  await page.route(files, () => {});
}

export { expect } from '@playwright/test';

/** Everything that the page reports as an error from now on. */
export function errorsOf(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => { if (message.type() === 'error') errors.push(`${message.text()} ${message.location().url}`); });
  return errors;
}
