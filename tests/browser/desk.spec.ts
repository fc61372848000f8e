/** What the page says when something is left unanswered, when money is short, and when a game is over. */
import { verdictOf, type RunFile } from '../../src/run/index';
import type { Game } from './driver';
import { numbersIn } from './support/account';
import { replayed } from './support/core';
import { expect, test } from './support/test';

for (const language of ['en', 'zh'] as const) {
  test(`a memorial without an answer is counted beside the end button until it has one, ${language}`, async ({ game }) => {
    await game.openDesk({ language });
    const waiting = await game.memorials.count();
    expect(waiting).toBeGreaterThan(0);
    const forecast = await game.sheet('forecast');
    await expect(forecast.getByText(game.text('agenda.unanswered', { count: waiting }))).toBeVisible();
    await forecast.getByRole('button', { name: game.text('agenda.unanswered.open') }).click();
    await game.dialog.getByRole('group', { name: game.text('event.options') }).getByRole('button', { disabled: false, pressed: false }).first().click();
    await expect(game.dialog).toBeHidden();
    await game.answerEvents();
    await expect(forecast.getByRole('button', { name: game.text('agenda.unanswered.open') })).toHaveCount(0);
    await game.endYear();
    const file = JSON.parse(await game.savedFile()) as RunFile;
    expect(file.years[0].decisions.filter(({ kind }) => kind === 'respond')).toHaveLength(waiting);
  });
}

/** What is left of the year's money, million yuan: the first number of its button. */
const moneyLeft = async (game: Game): Promise<number> => {
  const text = await game.money.innerText();
  const [left] = numbersIn(text.replace('¥', ''));
  return /^\S*\s?bn/.test(text) ? left * 1000 : left;
};

const LOAN = 'A loan for the city';

test('a loan can be taken when money is short, and stands in the run', async ({ game }) => {
  await game.open();
  await game.openAt(1997);
  await expect(game.page.getByText(game.text('desk.poor.title'))).toBeVisible();
  const before = await moneyLeft(game);
  expect(before).toBeLessThan(0);
  await game.region('desk.proposals').getByRole('button', { name: game.text('desk.filter.risk') }).click();
  const stamp = game.page.getByRole('checkbox', { name: game.text('desk.stamp', { name: LOAN }) });
  await expect(stamp).toBeEnabled();
  await stamp.click();
  await expect(stamp).toBeChecked();
  expect(await moneyLeft(game)).toBeGreaterThan(before);
  await game.money.click();
  await expect(game.dialog.getByRole('row').filter({ hasText: LOAN })).toBeVisible();
  await game.closeDialog();
  await game.endYear();
  const file = JSON.parse(await game.savedFile()) as RunFile;
  expect(file.years.at(-1)?.decisions).toContainEqual(expect.objectContaining({ kind: 'launch', policy: 'city-loan' }));
});

for (const language of ['en', 'zh'] as const) {
  test(`after a finished game the title shows its score, opens its verdict and offers another, ${language}`, async ({ game }) => {
    await game.open({ language });
    await game.openOver();
    const score = verdictOf(replayed(await game.savedFile())).score;
    await game.button('verdict.title').click();
    await game.expectScreen('title');
    await expect(game.scroll).toHaveAccessibleName(new RegExp(`\\b${Math.round(score)}\\b`));
    await expect(game.scroll.getByText(new RegExp(`· ${Math.round(score)}\\b`))).toBeVisible();
    await game.button('title.verdict').first().click();
    await game.expectScreen('verdict');
    await game.button('verdict.title').click();
    await game.page.getByRole('button', { name: game.text('title.again', { city: language === 'en' ? 'Kunshan' : '昆山' }) }).click();
    await game.expectYear(1990);
    await game.endYear();
    await game.toTitle();
    await expect(game.scroll.getByText(new RegExp(`· ${Math.round(score)}\\b`)), 'the best score stays while another game is open').toBeVisible();
    await expect(game.page.getByRole('button', { name: game.text('title.saves', { count: 2 }) })).toBeVisible();
  });
}
