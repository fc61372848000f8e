/** Two whole languages: switching keeps everything else, and neither shows through in the other. */
import type { Page } from '@playwright/test';
import type { Game } from './driver';
import { citedIn } from './support/core';
import { expect, test } from './support/test';
import { visibleTexts } from './support/visible-texts';

test('switching on the desk changes every word and nothing else', async ({ game, page }) => {
  await game.openDesk();
  await game.endYear();
  await game.stamp();
  const before = await game.savedFile();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page).toHaveTitle(game.text('app.title', { place: 'desk', city: 'Kunshan', year: '1991' }));

  await game.speak('zh');
  await expect(page).toHaveTitle(game.text('app.title', { place: 'desk', city: '昆山', year: '1991' }));
  await expect(game.region('desk.proposals')).toBeVisible();
  expect(await game.stamped()).toHaveLength(1);
  expect(await game.savedFile()).toBe(before);

  await game.speak('en');
  expect(await game.savedFile()).toBe(before);
});

type Look = (place: string) => Promise<void>;

/** Goes everywhere that words are. */
async function everywhere(game: Game, look: Look): Promise<void> {
  const dialog = async (place: string, open: () => Promise<unknown>): Promise<void> => {
    await open();
    await expect(game.dialog).toBeVisible();
    await look(place);
    await game.closeDialog();
  };
  await look('title');
  await dialog('help', () => game.button('title.howTo').click());
  await dialog('settings', () => game.button('title.settings').click());
  await game.openAt(2006);
  await game.settle();
  await look('desk');
  await game.region('desk.proposals').getByRole('button', { name: game.text('desk.filter.all') }).click();
  await game.settle();
  await look('desk, all proposals');
  await dialog('proposal in detail', () => game.button('desk.more').first().click());
  await dialog('why', () => game.why('debtRatio'));
  await dialog('gazette', () => game.button('desk.gazette').click());
  await dialog('places', () => game.button('desk.places').click());
  await dialog('a place', async () => {
    await game.button('desk.places').click();
    await game.dialog.getByRole('heading', { level: 2 }).first().getByRole('button').click();
  });
  await dialog('budget', () => game.money.click());
  await dialog('seen from above', () => game.seenFromAbove.first().click());
  await dialog('all figures', () => game.region('desk.situation').getByRole('button', { name: game.text('figures.title') }).click());
  await dialog('menu', () => game.openMenu());
  await game.openPlan();
  await game.settle();
  await look('plan');
  await game.button('plan.asTable').click();
  await look('plan as a table');
  await game.adoptPlan();
  await game.closeYear();
  await look('card of a year');
  await game.putCardAway();
  await game.toVerdict();
  await expect(game.page.getByText(game.text('verdict.historyPending'))).toHaveCount(0, { timeout: 60_000 });
  await look('verdict');
  await game.button('verdict.title').click();
  await dialog('saved games', () => game.page.getByRole('button', { name: game.text('title.saves', { count: 1 }) }).click());
}

/** Texts that are shown and said, with the place where each was met first. */
async function collect(game: Game, wanted: (page: Page) => Promise<readonly string[]>): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  await everywhere(game, async (place) => {
    for (const text of await wanted(game.page)) found[text] ??= place;
  });
  return found;
}

/** Two Latin words in a row, or one long one: names of keys, units and abbreviations are shorter. */
const ENGLISH = /[A-Za-z]{2,}[\s,.’'-]+[A-Za-z]{2,}|[A-Za-z]{9,}/;

test('in Chinese no sentence is left in English', async ({ game }) => {
  await game.open({ language: 'zh' });
  // Sources are cited as they were published, in every language.
  const cited = citedIn('zh');
  const found = await collect(game, async (page) => (await visibleTexts(page)).filter(({ text, language }) => language.startsWith('zh') && ENGLISH.test(text) && !cited.has(text)).map(({ text }) => text));
  expect(found).toEqual({});
});

test('in English every Chinese character is marked as Chinese, so that it can be read out', async ({ game }) => {
  await game.open({ language: 'en' });
  const found = await collect(game, async (page) => (await visibleTexts(page)).filter(({ text, language, said }) => said && !language.startsWith('zh') && /\p{Script=Han}/u.test(text)).map(({ text }) => text));
  expect(found).toEqual({});
});
