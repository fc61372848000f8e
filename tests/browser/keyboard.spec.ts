/** The whole game by keys alone, as somebody plays who holds no mouse. */
import type { Page } from '@playwright/test';
import type { Game } from './driver';
import { verifyOnCommandLine } from './support/core';
import type { RunFile } from '../../src/run/index';
import { expect, test } from './support/test';

test.use({ byKeys: true });

const FIRST_YEAR = 1990;
const YEARS = 40;

test('a game of forty years, from the title to the verdict', async ({ game }) => {
  test.setTimeout(180_000);
  await sameLuck(game.page);
  await game.open();
  await game.takeOffice();
  await firstYear(game);
  const met = new Set<string>();
  for (let turn = 0; await game.screen() !== 'verdict'; turn++) {
    expect(turn, 'turns are enough for forty years').toBeLessThan(2 * YEARS);
    if (await game.screen() === 'plan') met.add(await plan(game));
    else met.add(await goOn(game, turn));
  }
  expect([...met].sort()).toEqual(['ended a year', 'plan', 'stop: event', 'stop: other', 'stop: plan'].sort());
  const text = await game.savedFile();
  const file = JSON.parse(text) as RunFile;
  const decided = file.years.flatMap((year) => year.decisions.map((decision) => decision.kind));
  expect(file.years.map((year) => year.year)).toEqual(Array.from({ length: YEARS }, (_, index) => FIRST_YEAR + index));
  expect(decided.filter((kind) => kind === 'adoptPlan')).toHaveLength(8);
  expect(decided).toContain('respond');
  expect(verifyOnCommandLine(text)).toMatchObject({ status: 0 });
});

/** A run begun from the title draws its luck; here it is always the same. */
async function sameLuck(page: Page): Promise<void> {
  await page.addInitScript(() => { crypto.getRandomValues = (array) => array; });
}

/** Everything that one learns in the first five minutes. */
async function firstYear(game: Game): Promise<void> {
  const { keyboard } = game.page;
  expect(await game.answerEvents()).toBe(1);
  await game.expectFocus('after an answer');
  await keyboard.press('p');
  await expect(game.stamps().first()).toBeFocused();
  await keyboard.press('Space');
  await expect(game.stamps().first()).toBeChecked();
  await keyboard.press('ArrowRight');
  await expect(game.stamps().nth(1)).toBeFocused();
  await why(game);
  await expect(game.stamps().nth(1)).toBeFocused();
}

/** Opens the causes of the worst number, walks them, and comes back. */
async function why(game: Game): Promise<void> {
  await game.page.keyboard.press('w');
  await expect(game.dialog).toBeVisible();
  await expect(game.dialog.locator(':focus')).toHaveCount(1);
  await game.closeDialog();
}

async function plan(game: Game): Promise<string> {
  const { keyboard } = game.page;
  await keyboard.press('n');
  const industry = game.page.locator('[role=checkbox]:focus');
  await expect(industry).toHaveAttribute('aria-checked', 'false');
  await keyboard.press('Enter');
  await expect(industry).toHaveAttribute('aria-checked', 'true');
  await keyboard.press('e');
  await game.expectScreen('desk');
  await game.expectFocus('after the plan');
  return 'plan';
}

/** One step on the desk: a year by E, or years by C until a card stops them. */
async function goOn(game: Game, turn: number): Promise<string> {
  const { page } = game;
  const year = await game.year();
  if (turn % 4 === 0) {
    await page.keyboard.press('e');
    await expect.poll(async () => await game.screen() !== 'desk' || await game.year() === year + 1).toBe(true);
    if (await game.screen() === 'desk') await game.expectFocus('after a year');
    return 'ended a year';
  }
  await expect(async () => {
    await page.keyboard.press('c');
    expect(await game.stopCard.isVisible() || await game.screen() !== 'desk').toBe(true);
  }).toPass({ intervals: [50], timeout: 60_000 });
  if (await game.screen() !== 'desk') return 'ended a year';
  return answerStop(game, turn);
}

/** A stop card takes the focus; Enter does what it proposes. */
async function answerStop(game: Game, turn: number): Promise<string> {
  const { page } = game;
  await expect(game.stopCard.getByRole('button').first()).toBeFocused();
  const wait = game.stopCard.getByRole('button', { name: game.text('stop.wait') });
  const mayWait = await wait.isVisible();
  if (mayWait && turn % 3 === 0) {
    await game.hand.press(wait);
    return 'stop: other';
  }
  await page.keyboard.press('Enter');
  await expect(game.stopCard).toBeHidden();
  await game.expectFocus('after a stop card');
  if (await game.screen() === 'plan') return 'stop: plan';
  if (!await game.dialog.isVisible()) return 'stop: other';
  await expect(game.dialog.getByRole('group').getByRole('button').first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(game.dialog).toBeHidden();
  await game.expectFocus('after an answer');
  return 'stop: event';
}
