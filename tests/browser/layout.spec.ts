/** The desk fits its window: on the drawn sizes, on a phone, and with letters up to twice as large. */
import type { Game } from './driver';
import { either } from './support/messages';
import { cutIn, cutOff, expectFree, expectNoSidewaysScroll, jammedIn } from './support/layout';
import { expect, test } from './support/test';

const WINDOWS = [{ width: 1440, height: 900 }, { width: 1280, height: 720 }, { width: 390, height: 844 }] as const;

/** Ends the year, or opens the plan that has to come first. */
const endButton = (game: Game) => game.page.getByRole('button', { name: either(game.language, 'desk.end', 'desk.planWrite') }).first();

async function expectDeskWhole(game: Game, when: string): Promise<void> {
  await game.settle();
  await expectNoSidewaysScroll(game.page);
  await expectFree(endButton(game));
  expect(await cutOff(endButton(game)), `the button that ends the year is cut off, ${when}`).toBe(false);
  const cards = (await game.sheet('proposals')).getByRole('article');
  await expect(cards).toHaveCount(6);
  expect.soft(await cutIn(cards), `cut off in cards, ${when}`).toEqual([]);
  for (const sheet of ['situation', 'forecast'] as const) {
    const region = await game.sheet(sheet);
    await region.scrollIntoViewIfNeeded();
    expect.soft(await jammedIn(region), `texts in the way of each other: ${sheet}, ${when}`).toEqual([]);
  }
  await game.sheet('proposals');
}

for (const language of ['en', 'zh'] as const) {
  for (const viewport of WINDOWS) {
    test.describe(`${language}, ${viewport.width} × ${viewport.height}`, () => {
      test.use({ viewport });

      test('the desk is whole in the first year, after a year, in a crowded year and when a plan is due', async ({ game }) => {
        await game.openDesk({ language });
        await expect(game.page.getByRole('complementary', { name: game.text('guide.title') })).toBeVisible();
        await expectDeskWhole(game, 'in the first year');
        await game.stamp();
        await game.endYear();
        await expectDeskWhole(game, 'in the second year, with the plan due');
        await game.openAt(2009);
        await expectDeskWhole(game, 'in 2009');
      });
    });
  }
}

test.describe('with larger letters', () => {
  test.use({ viewport: { width: 1280, height: 720 } });

  /** No scrollbar below, and the button that ends the year can be brought into view whole. */
  async function expectUsable(game: Game): Promise<void> {
    await game.settle();
    await expectNoSidewaysScroll(game.page);
    const end = endButton(game);
    await end.scrollIntoViewIfNeeded();
    await expectFree(end);
    expect(await cutOff(end)).toBe(false);
    await game.stamp();
    await game.endYear();
  }

  for (const language of ['en', 'zh'] as const) {
    test(`by the setting the desk is still whole, ${language}`, async ({ game, page }) => {
      await game.openDesk({ language });
      await game.openMenu();
      await page.getByRole('radio', { name: game.text('settings.textSize.larger'), exact: true }).check();
      await expect(page.locator('html')).toHaveAttribute('data-size', 'larger');
      await game.closeDialog();
      await expectUsable(game);
    });

    test(`of the browser, at 200 %, the desk is still whole, ${language}`, async ({ game, page }) => {
      const protocol = await page.context().newCDPSession(page);
      await protocol.send('Page.setFontSizes', { fontSizes: { standard: 32 } });
      await game.openDesk({ language });
      expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px');
      await expectUsable(game);
    });
  }

  test.describe('by zooming to 200 %', () => {
    test.use({ viewport: { width: 640, height: 360 }, deviceScaleFactor: 2 });

    test('the desk is still whole', async ({ game }) => {
      await game.openDesk();
      await expectUsable(game);
    });
  });
});
