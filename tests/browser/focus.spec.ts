/** Tab goes everywhere and comes back; dialogs keep the focus while they are open and give it back when Esc closes them. */
import type { Locator, Page } from '@playwright/test';
import type { Game } from './driver';
import { expect, test } from './support/test';

test.use({ byKeys: true });

const CONTROLS = 'a[href], button:not([disabled]), input:not([disabled]), select, summary, [tabindex="0"]';

/** Presses Tab until everything has had the focus, or it must have been round, and names the controls that were passed over. */
async function missedByTab(page: Page, within: Locator): Promise<readonly string[]> {
  await within.evaluate((root, controls) => {
    const shown = [...root.querySelectorAll<HTMLElement>(controls)].filter((control) => control.tabIndex >= 0 && control.checkVisibility({ visibilityProperty: true }));
    // Of a group of radio buttons the chosen one is the only stop.
    const stops = shown.filter((control) => !(control instanceof HTMLInputElement && control.type === 'radio' && !control.checked));
    window.missed = new Set(stops);
    window.stops = stops.length;
    window.addEventListener('focusin', ({ target }) => window.missed.delete(target as HTMLElement));
    stops[0].focus();
    window.missed.delete(stops[0]);
  }, CONTROLS);
  const stops = await page.evaluate(() => window.stops);
  expect(stops, 'there is something to reach').toBeGreaterThan(0);
  // Scrolled regions are stops of their own, odds that come meanwhile bring links, and the browser may stop once between the end and the beginning.
  for (let tabs = 0; tabs < 2 * stops + 12 && await page.evaluate(() => window.missed.size) > 0; tabs++) await page.keyboard.press('Tab');
  return page.evaluate(() => [...window.missed].map((control) => control.getAttribute('aria-label') ?? control.textContent.trim()));
}

declare global {
  interface Window { missed: Set<HTMLElement>; stops: number }
}

const SCREENS: Readonly<Record<string, (game: Game) => Promise<unknown>>> = {
  title: async () => {},
  desk: (game) => game.takeOffice(),
  plan: async (game) => { await game.openAt(1996); await game.openPlan(); },
  verdict: async (game) => { await game.openOver(); },
};

for (const [screen, goThere] of Object.entries(SCREENS)) {
  test(`Tab reaches every control of the ${screen} and goes round`, async ({ game, page }) => {
    await game.open();
    await goThere(game);
    await game.settle();
    expect(await missedByTab(page, page.locator('#app'))).toEqual([]);
  });
}

const DIALOGS: Readonly<Record<string, { readonly from: (game: Game) => Locator }>> = {
  why: { from: (game) => game.region('desk.situation').getByRole('button', { name: game.text('desk.why.of', { sign: game.text('indicator.debtRatio') }) }) },
  gazette: { from: (game) => game.button('desk.gazette') },
  places: { from: (game) => game.button('desk.places') },
  budget: { from: (game) => game.money },
  'seen from above': { from: (game) => game.seenFromAbove.first() },
  figures: { from: (game) => game.region('desk.situation').getByRole('button', { name: game.text('figures.title') }) },
  help: { from: (game) => game.button('desk.help') },
  menu: { from: (game) => game.button('desk.menu') },
  detail: { from: (game) => game.button('desk.more').first() },
};

test('a dialog keeps the focus inside, and Esc gives it back to where it was', async ({ game, page }) => {
  await game.open();
  await game.openAt(1996);
  for (const [name, { from }] of Object.entries(DIALOGS)) {
    await test.step(name, async () => {
      await game.hand.press(from(game));
      await expect(game.dialog.locator(':focus')).toHaveCount(1);
      await game.settle();
      expect.soft(await missedByTab(page, game.dialog), name).toEqual([]);
      await expect(game.dialog.locator(':focus')).toHaveCount(1);
      await game.closeDialog();
      await expect(from(game)).toBeFocused();
    });
  }
});

test('each key of the desk does what the help says', async ({ game, page }) => {
  const { keyboard } = page;
  await game.open();
  await game.openAt(1997);
  const opens: Readonly<Record<string, string>> = { w: 'dialog-why', l: game.text('places.title'), g: game.text('gazette.title'), '?': game.text('help.title') };
  for (const [key, title] of Object.entries(opens)) {
    await keyboard.press(key);
    if (key === 'w') await expect(game.dialog.getByRole('treegrid')).toBeVisible();
    else await expect(game.dialog.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await game.closeDialog();
  }
  await keyboard.press('1');
  await expect(game.region('desk.situation').getByRole('listitem').first().locator('[id^="why-"]')).toBeFocused();
  await keyboard.press('f');
  await expect(game.region('desk.forecast')).toBeFocused();
  await keyboard.press('p');
  await expect(game.stamps().first()).toBeFocused();
  await keyboard.press('m');
  await expect(game.button('desk.roll')).toHaveAttribute('aria-pressed', 'true');
  await keyboard.press('Escape');
  await expect(game.button('desk.unroll')).toHaveAttribute('aria-pressed', 'false');
  await keyboard.press('c');
  await keyboard.press('Space');
  await expect(game.button('desk.on').or(game.stopCard)).toBeVisible();
});

test('without single-key shortcuts the letters do nothing, and everything still works by Tab', async ({ game, page }) => {
  await game.openDesk();
  await game.openMenu();
  const shortcuts = page.getByRole('checkbox', { name: game.text('settings.shortcuts') });
  await game.hand.press(shortcuts);
  await expect(shortcuts).not.toBeChecked();
  await game.closeDialog();
  await game.settle();
  for (const key of ['w', 'g', 'l', 'm', 'e', 'c']) await page.keyboard.press(key);
  await expect(page.locator('dialog[open]')).toHaveCount(0);
  await expect(game.button('desk.unroll')).toBeVisible();
  expect(await game.year()).toBe(1990);
  await game.endYear();
});
