/** Looking back: any year that is over, as the desk stood in it, and cities side by side. */
import type { Locator, Page } from '@playwright/test';
import type { Game } from './driver';
import { pattern } from './support/messages';
import { expect, test } from './support/test';

const NOW = 2003;
const THEN = 1997;

const ruler = (game: Game): Locator => game.page.locator('.masthead').getByRole('slider', { name: game.text('look.brush') });
const bar = (game: Game, year: number): Locator => game.page.getByRole('region', { name: game.text('look.title', { year: String(year) }) });
const signsOf = (page: Page): Promise<string[]> => page.locator('.sign-row').evaluateAll((rows) => rows.map((row) => `${row.querySelector('.sign-name')?.textContent} ${row.querySelector('.sign-value b')?.textContent}`));

async function placesOf(game: Game): Promise<string> {
  await game.page.keyboard.press('l');
  const places = await game.dialog.locator('.place-list').innerText();
  await game.closeDialog();
  return places;
}

/** Drags the ruler's brush to a year by the pointer. */
async function dragTo(game: Game, year: number): Promise<void> {
  const box = (await game.page.locator('.ruler-frame').boundingBox())!;
  const xOf = (one: number): number => box.x + (box.width * (10 + (450 * (one - 1990)) / 40)) / 470;
  await game.page.mouse.move(xOf(NOW), box.y + 20);
  await game.page.mouse.down();
  await game.page.mouse.move(xOf(2000), box.y + 20, { steps: 4 });
  await game.page.mouse.move(xOf(year), box.y + 20, { steps: 4 });
  await game.page.mouse.up();
}

test('the desk of a past year is the desk as it stood in it, and decides nothing', async ({ game, page }) => {
  await game.open();
  await game.openAt(THEN);
  const [signs, places] = [await signsOf(page), await placesOf(game)];
  await game.toTitle();
  await game.openAt(NOW);
  expect(await signsOf(page)).not.toEqual(signs);

  await dragTo(game, THEN);
  await expect(bar(game, THEN)).toBeVisible();
  expect(await signsOf(page)).toEqual(signs);
  expect(await placesOf(game)).toBe(places);
  await expect(page.locator('.truth-mark').first(), 'its records are open by now').toContainText(game.text('look.true'));

  await expect(game.stamps()).toHaveCount(0);
  await expect(page.getByRole('button', { name: pattern(game.language, 'desk.end') })).toHaveCount(0);
  for (const key of ['e', 'c', 'u']) await page.keyboard.press(key);
  expect(await game.year()).toBe(NOW);

  await page.keyboard.press('Escape');
  await expect(bar(game, THEN)).toHaveCount(0);
  await expect(game.stamps().first()).toBeVisible();
  expect(await game.year()).toBe(NOW);
});

test('keys step through the years and play them', async ({ game, page }) => {
  await game.open();
  await game.openAt(NOW);
  await page.keyboard.press(',');
  await expect(bar(game, NOW - 1)).toBeVisible();
  await page.keyboard.press('Home');
  await expect(bar(game, 1990)).toBeVisible();
  await page.keyboard.press('.');
  await expect(bar(game, 1991)).toBeVisible();
  await expect(ruler(game)).toHaveAttribute('aria-valuetext', /1991.*8/);
  await ruler(game).focus();
  await page.keyboard.press('PageUp');
  await expect(ruler(game)).toHaveAttribute('aria-valuenow', '1996');
  await page.keyboard.press(' ');
  await expect.poll(async () => Number(await ruler(game).getAttribute('aria-valuenow'))).toBeGreaterThan(1997);
  await expect(page.getByRole('button', { name: game.text('look.pause') }).or(game.stamps().first())).toBeVisible();
  await page.keyboard.press(',');
  await page.keyboard.press(' ');
  expect(await game.axe()).toEqual([]);
});

test('the verdict page replays the run, and its brush opens the desk of a year', async ({ game, page }) => {
  await game.open();
  await game.openOver();
  const brush = page.locator('.replay').getByRole('slider', { name: pattern(game.language, 'look.course.label') });
  await brush.focus();
  await page.keyboard.press('PageDown');
  await expect(brush).toHaveAttribute('aria-valuenow', '2025');
  await game.hand.press(page.getByRole('button', { name: game.text('look.course.open', { year: '2025' }) }));
  await expect(bar(game, 2025)).toBeVisible();
  await page.keyboard.press('Escape');
  await game.expectScreen('verdict');
  await expect(brush).toHaveAttribute('aria-valuenow', '2025');
});

test('the brush on the technology waves reads a year and opens its desk', async ({ game, page }) => {
  await game.open();
  await game.openAt(2006);
  await game.openPlan();
  const brush = page.locator('.plan-waves').getByRole('slider', { name: game.text('look.brush') });
  await expect(brush).toHaveAttribute('aria-valuenow', '2006');
  await brush.focus();
  await page.keyboard.press('PageDown');
  await expect(brush).toHaveAttribute('aria-valuetext', /^2001: .+ \d+\.\d%/);
  await game.hand.press(page.getByRole('button', { name: game.text('look.course.open', { year: '2001' }) }));
  await expect(bar(game, 2001)).toBeVisible();
  await page.keyboard.press('Escape');
  await game.expectScreen('plan');
});

test('two cities stand side by side in the year of the brush', async ({ game, page }) => {
  await game.open();
  await game.openAt(NOW);
  await game.toTitle();
  await game.hand.press(page.getByRole('button', { name: game.text('title.saves', { count: 1 }) }));
  await game.hand.press(game.dialog.locator('.runs').getByRole('checkbox'));
  await game.hand.press(game.dialog.locator('.ready-runs summary').first());
  await game.hand.press(game.dialog.locator('.ready-runs').first().getByRole('checkbox', { name: game.text('runs.choose', { name: game.text('strategy.history') }) }));
  await game.hand.press(game.dialog.getByRole('button', { name: game.text('runs.compare', { count: 2 }) }));
  await expect(game.dialog.locator('.compare-stills canvas')).toHaveCount(2, { timeout: 60_000 });
  const brush = game.dialog.locator('.overlay').getByRole('slider');
  await brush.focus();
  await page.keyboard.press('PageDown');
  const year = String(NOW - 1 - 5);
  await expect(brush).toHaveAttribute('aria-valuenow', year);
  await expect(game.dialog.getByRole('img', { name: game.text('look.maps.painting', { letter: 'B', city: 'Kunshan', year }) })).toBeVisible();
  await game.hand.press(game.dialog.locator('.places-apart summary'));
  await expect(game.dialog.locator('.places-apart li').first()).toBeVisible();
  expect(await game.axe()).toEqual([]);
});
