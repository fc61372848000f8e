/** The first decision does not wait for the map: its code comes when the panels are there already. */
import { expect, PHASER, test } from './support/test';

test('the title, the first stamp and the first year come without the code of the map', async ({ game, page }) => {
  const asked: string[] = [];
  page.on('request', (request) => { if (PHASER.test(request.url())) asked.push(request.url()); });
  await game.open();
  expect(asked, 'code of the map asked for by the title').toEqual([]);
  await game.takeOffice();
  await game.stamp();
  await expect.poll(() => asked.length, { message: 'the code of the map is asked for, and held back' }).toBe(1);
  await expect(game.mapLoading).toBeVisible();
  await game.endYear();
  await expect(game.mapLoading).toBeVisible();
  await game.button('desk.map.without').click();
  await expect(game.mapLoading).toBeHidden();
  await expect(page.getByRole('img', { name: game.text('desk.map.still', { city: 'Kunshan' }) })).toBeVisible();
});
