/** A prediction from the plan's page to its judgement: with nothing but keys, and kept through a reload. */
import type { Locator } from '@playwright/test';
import { Keys } from './support/hand';
import { pattern } from './support/messages';
import { expect, test } from './support/test';
import type { Game } from './driver';

const MADE = 2006;
const JUDGED = 2010;
const VALUES = { low: '0', value: '50', high: '100' } as const;

const form = (game: Game): Locator => game.page.locator('.prediction-form');
const field = (game: Game, name: keyof typeof VALUES): Locator => form(game).getByRole('textbox', { name: game.text(`foresight.${name}`), exact: true });

/** Types into a field, reached by Tab. */
async function type(game: Game, name: keyof typeof VALUES, value: string): Promise<void> {
  await new Keys(game.page).goTo(field(game, name));
  await game.page.keyboard.press('Control+A');
  await game.page.keyboard.type(value);
}

/** Foretells water and air for the plan's last year, so wide that it must come true. */
async function foretell(game: Game): Promise<void> {
  await form(game).getByRole('combobox', { name: game.text('foresight.sign'), exact: true }).selectOption('waterAir');
  await type(game, 'low', '100');
  await type(game, 'value', VALUES.value);
  await type(game, 'high', VALUES.high);
  await game.page.keyboard.press('Enter');
  await expect(form(game).getByRole('alert')).toHaveText(game.text('foresight.fault.order'));
  await type(game, 'low', VALUES.low);
  await game.page.keyboard.press('Enter');
  await expect(written(game)).toContainText(game.text('indicator.waterAir'));
}

const written = (game: Game): Locator => game.page.locator('.prediction li');
const told = (game: Game): Locator => game.page.locator('.came-true li');

test.describe('with nothing but keys', () => {
  test.use({ byKeys: true });

  test('a prediction is written before the plan, struck out and written again, judged on the plan’s last day, and found in the debrief', async ({ game, page }) => {
    test.setTimeout(240_000);
    await game.open();
    await game.openAt(MADE);
    await game.openPlan();
    await game.hand.press(page.locator('.prediction > summary'));
    await foretell(game);
    await game.hand.press(written(game).getByRole('button', { name: game.text('foresight.unsay.of', { sign: game.text('indicator.waterAir') }) }));
    await expect(written(game)).toHaveCount(0);
    await foretell(game);
    await game.adoptPlan();
    for (let year = MADE; year < JUDGED; year++) await game.endYear();

    // What is kept is read again from the disk.
    await game.open();
    await game.continueRun();
    await game.expectYear(JUDGED);
    await game.putNoticesAway();
    await game.closeYear();
    await expect(told(game)).toContainText(game.text('indicator.waterAir'));
    await expect(told(game).locator('.is-kept')).toHaveCount(1);
    await game.putCardAway();

    await game.toVerdict();
    const part = page.getByRole('region', { name: pattern(game.language, 'foresight.debrief') });
    await game.hand.press(part.locator('.table-twin summary').first());
    const row = part.getByRole('row', { name: game.text('indicator.waterAir') }).first();
    await expect(row).toContainText(`${MADE}–${JUDGED}`);
    await expect(row).toContainText('0–100');
    const range = part.getByRole('listitem').filter({ hasText: `${game.text('indicator.waterAir')} ${JUDGED}` });
    await game.hand.press(range.getByRole('button', { name: game.text('desk.why.in', { sign: game.text('indicator.waterAir'), year: String(JUDGED) }) }));
    await expect(game.dialog.getByRole('treegrid')).toBeVisible();
  });
});
