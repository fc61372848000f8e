/** The poster of a finished city: a PNG of the size that is promised, whose QR code opens the very run. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import decodeQR from 'qr/decode.js';
import { encodeRun, readRunCode } from '../../src/run/index';
import { loadLevels } from '../../src/cli/level-files';
import type { Game } from './driver';
import { readPng } from '../support/png';
import { gameUntil, replayed } from './support/core';
import { expect, test } from './support/test';

/** What software takes to paint a city at its full size on a busy machine. */
const PAINTED_MS = 90_000;
const CODE = encodeRun(replayed(JSON.stringify(gameUntil(Infinity))));

for (const language of ['en', 'zh'] as const) {
  test(`the poster of a whole game can be saved, and scanned, in ${language}`, async ({ game, page }) => {
    await game.open({ language });
    await game.openOver();
    await game.button('poster.open').click();
    const saved = page.waitForEvent('download', { timeout: PAINTED_MS });
    await expect(page.getByRole('dialog').getByRole('img')).toBeVisible({ timeout: PAINTED_MS });
    await game.button('poster.save').click();
    const file = await saved;
    expect(file.suggestedFilename()).toBe('yifang-kunshan-2030.png');
    const picture = readPng(readFileSync(await file.path()));
    expect([picture.width, picture.height]).toEqual([1600, 2263]);
    const text = decodeQR(picture, { timeLimit: 20_000, effort: 3 });
    expect(text).toBe(`${page.url().replace(/[?#].*$/, '')}#run=${CODE}`);
    expect(readRunCode(text, loadLevels())).not.toHaveProperty('problems');
  });
}

/** Copies the code that the open dialog shows. */
async function copiedFrom({ page, game }: { readonly page: Page; readonly game: Game }): Promise<string> {
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('img')).toBeVisible();
  await expect(dialog.getByRole('textbox')).not.toHaveValue('');
  await dialog.getByRole('button', { name: game.text('runCode.copy'), exact: true }).click();
  return page.evaluate(() => navigator.clipboard.readText());
}

test('the run code of the open game is shown, copied and drawn on the verdict and in the menu', async ({ game, page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await game.open();
  await game.openOver();
  await game.button('runCode.title').click();
  expect(await copiedFrom({ page, game })).toBe(CODE);
  await game.closeDialog();
  await game.openDesk();
  await game.openMenu();
  await game.button('runCode.title').click();
  expect(readRunCode(await copiedFrom({ page, game }), loadLevels())).toMatchObject({ file: { level: 'kunshan', seed: 7 } });
});

test('the poster and the run code are axe-clean', async ({ game, page }) => {
  await game.open();
  await game.openOver();
  await game.button('runCode.title').click();
  await expect(page.getByRole('dialog').getByRole('img')).toBeVisible();
  expect(await game.axe()).toEqual([]);
  await game.closeDialog();
  await game.button('poster.open').click();
  await expect(page.getByRole('dialog').getByRole('img')).toBeVisible({ timeout: PAINTED_MS });
  expect(await game.axe()).toEqual([]);
});
