/** What one has done is still there: after a reload, in another browser, and on the command line. */
import type { RunFile } from '../../src/run/index';
import { Game } from './driver';
import { verifyOnCommandLine } from './support/core';
import { expect, test } from './support/test';

/** Two years of real play: answers, a plan, and a stamp that waits for the end of the year. */
async function playTwoYears(game: Game): Promise<void> {
  await game.openDesk();
  expect(await game.answerEvents()).toBeGreaterThan(0);
  await game.stamp();
  await game.endYear();
  await game.adoptPlan();
  await game.endYear();
  await game.stamp(1);
}

test('a reload brings back the year and what was drafted in it', async ({ game, page }) => {
  await playTwoYears(game);
  const stamped = await game.stamped();
  expect(stamped).toHaveLength(1);
  const before = await game.savedFile();
  await game.open();
  await game.continueRun();
  await game.expectYear(1992);
  await expect.poll(() => game.stamped()).toEqual(stamped);
  expect(JSON.parse(await game.savedFile())).toEqual(JSON.parse(before));
  await test.step('a plain reload keeps the language too', async () => {
    await game.speak('zh');
    await page.goto('./');
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
  });
});

test('a run file opens in another browser at the same city, and the command line agrees', async ({ game, browser }) => {
  await playTwoYears(game);
  const text = await game.savedFile();
  const file = JSON.parse(text) as RunFile;
  expect(file.years.map((year) => year.year)).toEqual([1990, 1991]);
  expect(file.years.every((year) => year.decisions.length > 0)).toBe(true);
  expect(file.draft).toHaveLength(1);

  const context = await browser.newContext({ locale: 'en-GB', baseURL: new URL('.', game.page.url()).href });
  const there = new Game(await context.newPage());
  await there.open();
  await there.openRunFile(text);
  await there.expectYear(1992);
  const told = there.notice('notice.runImported');
  await expect(told).toBeVisible();
  expect(await there.page.locator('.masthead').evaluate((head) => head.getBoundingClientRect().top), 'what went well moves nothing').toBe(0);
  expect(await there.savedFile()).toBe(text);
  await expect(told, 'and leaves by itself').toBeHidden({ timeout: 30_000 });
  await there.endYear();
  const next = JSON.parse(await there.savedFile()) as RunFile;
  await context.close();

  await game.endYear();
  expect(JSON.parse(await game.savedFile())).toEqual(next);
  expect(verifyOnCommandLine(text)).toMatchObject({ status: 0 });
  const forged = { ...file, years: file.years.map((year) => ({ ...year, decisions: [] })) };
  expect(verifyOnCommandLine(JSON.stringify(forged)).status, 'a file whose decisions were taken out').toBe(1);
});
