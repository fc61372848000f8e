/** The built page runs from any folder of any plain web host, and a started game goes on without a network. */
import type { Page } from '@playwright/test';
import type { Game } from './driver';
import { serveBelow } from './support/static-server';
import { expect, test } from './support/test';

const BELOW = '/some/deep/path/';

test.use({ withMap: true });

/** Everything that comes in files of its own has come: map, worker, fonts. */
async function expectWhole(game: Game): Promise<void> {
  const { page } = game;
  await game.settle();
  await expect((await game.sheet('forecast')).getByRole('img', { name: /of ten futures/ }).first()).toBeVisible();
  await expect(page.locator('canvas')).toBeVisible();
  await expect(page.getByRole('img', { name: game.text('desk.map.still', { city: 'Kunshan' }) })).toBeHidden();
  await expect(page.getByRole('complementary', { name: game.text('notice.region') })).toHaveCount(0);
  expect(await fontsOf(page)).toEqual({ asked: true, failed: [] });
}

/** Whether our fonts were fetched, and which could not be. */
const fontsOf = (page: Page): Promise<{ asked: boolean; failed: string[] }> => page.evaluate(async () => {
  await document.fonts.ready;
  const faces = [...document.fonts];
  return { asked: faces.some((face) => face.status === 'loaded'), failed: faces.filter((face) => face.status === 'error').map((face) => face.family) };
});

test('the game runs under a deep path: map, worker, fonts and all', async ({ game }) => {
  const server = await serveBelow(BELOW);
  await game.open({ address: server.address });
  await game.takeOffice();
  await expectWhole(game);
  await game.endYear();
  await game.adoptPlan();
  await game.toVerdict();
  expect(server.missing, 'files that were asked for and are not there').toEqual([]);
  await server.close();
});

test.describe('without a network', () => {
  test.use({ serviceWorkers: 'allow' });

  test('a started game goes on after a reload', async ({ game, page, context }) => {
    const server = await serveBelow(BELOW);
    await game.open({ address: server.address });
    await game.takeOffice();
    await game.endYear();
    await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state), { message: 'a service worker is in charge', timeout: 30_000 }).toBe('activated');
    await context.setOffline(true);
    await server.close();
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await game.continueRun();
    await game.expectYear(1991);
    await expectWhole(game);
    await game.endYear();
  });
});
