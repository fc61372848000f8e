/** Every number that tells how the city stands, or how it may stand, has a way beside it to why it is so or to where it comes from. */
import type { Game } from './driver';
import { expect, test } from './support/test';

/**
 * Where numbers stand that say nothing about the city: pictures whose numbers stand in the table beside them, what one sets oneself,
 * and the accounts to which all others lead.
 */
const ELSEWHERE = [
  'svg', '[aria-hidden=true]', '.hidden-text', '.visually-hidden', 'select', 'input', 'output', 'kbd', 'summary', '[role=slider]',
  '.ruler-frame', '.masthead-year', '.price', '.budget-steps', '.budget-bar', '.level-stepper', '.network', '.waves', '.why-page', '.source-note',
].join(', ');

/** What belongs to one number: the smallest of these round it. */
const PLACES = 'li, tr, p, dt, dd, figcaption, header, h1, h2, h3, label, summary, caption, article, td, .resource, .order';

/** A share, money, points with a sign, or a decimal: years, counts and names of plans are none. */
const NUMBER = String.raw`\d+(\.\d+)?\s?%|¥\s?\d|[+−]\d|\d\.\d`;

/** Texts with a number and neither a button in their place nor their table right below. */
function dumb(game: Game, root: string): Promise<readonly string[]> {
  return game.page.evaluate(({ root, elsewhere, places, number }) => {
    const found = new Set<string>();
    for (const top of document.querySelectorAll(root)) {
      const walker = document.createTreeWalker(top, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const element = node.parentElement!;
        if (!new RegExp(number).test(node.textContent ?? '') || element.closest(elsewhere) || !element.checkVisibility()) continue;
        if (element.closest('button, a, [role=button]')) continue;
        const place = element.closest(places) ?? element;
        const around = place.matches('td, th, dt, dd, h3, b') ? place.closest('tr, dl, article') ?? place : place;
        const hasTable = place.nextElementSibling?.matches('details') ?? false;
        if (!hasTable && around.querySelector('button, a') === null) found.add(around.textContent!.trim().slice(0, 100));
      }
    }
    return [...found];
  }, { root, elsewhere: ELSEWHERE, places: PLACES, number: NUMBER });
}

/** Looks at what is open, and tells where a number has no way on. */
async function look(game: Game, where: string, root: string, into: Record<string, readonly string[]>): Promise<void> {
  await expect(game.page.locator('[aria-busy=true]')).toHaveCount(0, { timeout: 60_000 });
  const texts = await dumb(game, root);
  if (texts.length > 0) into[where] = texts;
}

test('every number on the desk, on an answer, on the year’s card and on the plan’s page opens', async ({ game, page }) => {
  test.setTimeout(240_000);
  const found: Record<string, readonly string[]> = {};
  await game.open();
  await game.openAt(2010);
  await look(game, 'desk', '.desk-sheets', found);
  if (await game.memorials.count() > 0) {
    await game.openEvent();
    await expect(page.locator('.option-effect.card-pending')).toHaveCount(0, { timeout: 60_000 });
    expect(await page.locator('.option-effect .why-link').count()).toBeGreaterThan(0);
    await look(game, 'answers to an event', 'dialog', found);
    await game.closeDialog();
  }
  await game.money.click();
  await look(game, 'budget', 'dialog', found);
  await game.closeDialog();
  await game.button('desk.gazette').click();
  await look(game, 'gazette', 'dialog', found);
  await game.closeDialog();
  await game.closeYear();
  await look(game, 'the year’s card', 'dialog, .year-card', found);
  await game.putCardAway();
  await game.openPlan();
  await expect(page.locator('.target-odds .why-link')).toHaveCount(4, { timeout: 60_000 });
  await look(game, 'plan', '.plan-document', found);
  await page.locator('.target-odds .why-link').first().click();
  await expect(game.dialog.getByText(game.text('ahead.note'))).toBeVisible({ timeout: 60_000 });
  await game.closeDialog();
  await game.expectScreen('plan');
  expect(found).toEqual({});
});

test('every number of the verdict opens', async ({ game, page }) => {
  test.setTimeout(240_000);
  const found: Record<string, readonly string[]> = {};
  await game.open();
  await game.openOver();
  await expect(page.getByText(game.text('verdict.historyPending'))).toHaveCount(0, { timeout: 60_000 });
  await expect(page.locator('.mattered-list li').first()).toBeVisible({ timeout: 60_000 });
  for (const part of ['.six-sides', '.verdict-cards', '.patterns', '.foresight', '.verdict-deeds', '.findings']) {
    const texts = await dumb(game, part);
    if (texts.length > 0) found[part] = texts;
  }
  expect(found).toEqual({});
});
