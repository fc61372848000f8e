/** Branches, trees, comparison, and what becomes of a damaged save, as a player meets them. */
import type { Locator } from '@playwright/test';
import type { Game } from './driver';
import { pattern } from './support/messages';
import { expect, test } from './support/test';

const START = 1996;
const FROM = 1993;

async function openSaves(game: Game, count: number): Promise<Locator> {
  await game.hand.press(game.page.getByRole('button', { name: game.text('title.saves', { count }) }));
  await expect(game.dialog).toBeVisible();
  return game.dialog;
}

/** From a game that stands in 1996: another from the start of 1993. */
async function branchFrom(game: Game): Promise<void> {
  await game.openAt(START);
  await game.toTitle();
  const saves = await openSaves(game, 1);
  await game.hand.press(saves.getByRole('button', { name: pattern(game.language, 'runs.branch.of') }).first());
  await game.dialog.getByRole('combobox', { name: game.text('branch.year') }).selectOption(String(FROM));
  await game.dialog.getByRole('textbox', { name: game.text('branch.name') }).fill('Other way');
  await game.hand.press(game.dialog.getByRole('button', { name: game.text('branch.do', { ready: 'no', year: String(FROM) }) }));
  await game.expectScreen('desk');
  await game.expectYear(FROM);
}

test.describe('with nothing but keys', () => {
  test.use({ byKeys: true });

  test('a game branches, both stay, and lie side by side', async ({ game }) => {
    await game.open();
    await branchFrom(game);
    await game.endYear();
    await game.toTitle();
    const saves = await openSaves(game, 2);
    await expect(saves.locator('.runs .runs')).toContainText('Other way');
    for (const box of await saves.locator('.runs').getByRole('checkbox').all()) await game.hand.press(box);
    await game.hand.press(saves.getByRole('button', { name: game.text('runs.compare', { count: 2 }) }));
    await expect(game.dialog.locator('.compare-answer')).toBeVisible();
    const cells = await game.dialog.locator('.fall tbody tr:not([hidden]) td:nth-child(2)').allTextContents();
    const [from, ...steps] = cells.map((text) => Math.round(Number(text.replace('−', '-').replace('+', '')) * 10));
    const to = steps.pop();
    const pillars = await game.dialog.locator('.fall-pillar td:nth-child(2)').allTextContents();
    expect(from + pillars.map((text) => Math.round(Number(text.replace('−', '-').replace('+', '')) * 10)).reduce((sum, one) => sum + one, 0), 'the rows that are written add up').toBe(to);
  });
});

test('a save that was damaged on the disk is set aside, told, and rescued from its latest sound copy', async ({ game, page }) => {
  await game.openDesk();
  for (let year = 0; year < 3; year++) await game.endYear();
  await page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve) => { const request = indexedDB.open('yifang'); request.onsuccess = () => resolve(request.result); });
    const runs = database.transaction('runs', 'readwrite').objectStore('runs');
    const rows = await new Promise<{ slot: string; file: unknown }[]>((resolve) => { const request = runs.getAll(); request.onsuccess = () => resolve(request.result as { slot: string; file: unknown }[]); });
    for (const row of rows) runs.put({ ...row, file: 'rubbish' }, row.slot);
    await new Promise((resolve) => { runs.transaction.oncomplete = resolve; });
    database.close();
  });
  await game.open();
  await game.continueRun();
  await game.hand.press(game.button('notice.openSalvage'));
  await game.expectYear(1993);
  await game.toTitle();
  await expect((await openSaves(game, 1)).getByText(game.text('runs.aside', { count: 1 }))).toBeVisible();
});
