/** Whatever is wrong with a file, a link, a save, a disk or a machine: the page says so in words, and the player keeps the game. */
import { Game } from './driver';
import { gameUntil } from './support/core';
import { blockStorage, fillStorage, killWorker, readKept, withoutWebgl, writeKept } from './support/mischief';
import { errorsOf, expect, test } from './support/test';

/** The game can go on: something is stamped and the year ends. */
async function goesOn(game: Game): Promise<void> {
  await game.stamp();
  await game.endYear();
}

test.describe('a run file', () => {
  const good = gameUntil(1993);
  const cases: Readonly<Record<string, { readonly text: string; readonly says: RegExp }>> = {
    'that is no JSON': { text: 'Dear mayor, here is my game.', says: /not JSON/ },
    'that is cut off': { text: JSON.stringify(good).slice(0, 400), says: /cut off/ },
    'that is empty': { text: '', says: /empty/ },
    'of another program': { text: '{"name":"package","version":"1.0.0"}', says: /not a Yifang run/ },
    'of a later version': { text: JSON.stringify({ ...good, version: 99 }), says: /version 99/ },
    'of a city that is not here': { text: JSON.stringify({ ...good, level: 'atlantis' }), says: /atlantis/ },
    'with a decision that nobody knows': { text: JSON.stringify({ ...good, draft: [{ kind: 'conquer' }] }), says: /draft\[0\]/ },
    'that is far too large': { text: ' '.repeat(2_100_000), says: /2,?100 kB/ },
  };

  test('that cannot be read is refused in words, and the open game stays as it was', async ({ game, page }) => {
    await game.openDesk();
    await game.endYear();
    const stamp = await game.stamp();
    for (const [what, { text, says }] of Object.entries(cases)) {
      await test.step(what, async () => {
        await game.openRunFile(text);
        await expect(game.notice('notice.fileRefused')).toHaveText(says);
        await game.putNoticesAway();
        expect(await game.year()).toBe(1991);
        expect(await game.stamped()).toEqual([stamp]);
      });
    }
    await expect(page.locator('.failure')).toHaveCount(0);
    await game.endYear();
  });

  test('that was changed by hand offers what can still be played', async ({ game }) => {
    const years = good.years.map((year, index) => (index === 2 ? { ...year, hash: '0000000000000000' } : year));
    await game.open();
    await game.openRunFile(JSON.stringify({ ...good, years }));
    await expect(game.notice('notice.fileRefused')).toBeVisible();
    await game.button('notice.openSalvage').click();
    await game.expectYear(1992);
    await game.putNoticesAway();
    await goesOn(game);
  });

  test('that is refused on the title leaves the way into a new game', async ({ game }) => {
    await game.open();
    await game.openRunFile('{}');
    await expect(game.notice('notice.fileRefused')).toBeVisible();
    await game.putNoticesAway();
    await game.takeOffice();
  });
});

test.describe('a link', () => {
  test('that is not understood names the part, and one plays all the same', async ({ game, page }) => {
    for (const [query, part] of [['level=atlantis', 'level=atlantis'], ['level=kunshan&seed=-1', 'seed=-1'], ['level=kunshan&seed=many', 'seed=many'], ['level=kunshan&lang=tlh', 'lang=tlh']] as const) {
      await test.step(part, async () => {
        await page.goto(`./?${query}`);
        await expect(game.notice('notice.linkRefused')).toContainText(part);
        await game.expectScreen(query.includes('kunshan') ? 'desk' : 'title');
      });
    }
    await goesOn(game);
  });

  test('with parameters that mean nothing opens all the same', async ({ game }) => {
    await game.openDesk({ query: 'level=kunshan&seed=7&year=2500&utm_source=school&level[]=x' });
    expect(await game.year()).toBe(1990);
    await goesOn(game);
  });
});

test.describe('a save', () => {
  test('that is damaged is set aside and named, and one can begin anew', async ({ game, page }) => {
    await game.openDesk();
    await game.endYear();
    await expect.poll(async () => (await readKept(page, 'runs')).length).toBe(1);
    const [{ key, row }] = await readKept(page, 'runs');
    await writeKept(page, 'runs', { key, row: { ...(row as object), file: { format: 'yifang-run', version: 1, years: 'eaten by mice' } } });
    await game.open();
    await game.continueRun();
    await expect(game.notice('notice.damaged')).toContainText('kept aside');
    expect(await readKept(page, 'aside')).toHaveLength(1);
    await game.putNoticesAway();
    await expect(game.button('title.take')).toBeVisible();
    await game.takeOffice();
    await goesOn(game);
  });

  test('that is no save at all does not keep the page from opening', async ({ game, page }) => {
    await game.open();
    await writeKept(page, 'runs', { key: 'auto', row: null });
    await writeKept(page, 'runs', { key: 'other', row: 'not a save' });
    await writeKept(page, 'settings', { key: 'settings', row: { language: 'klingon', volume: 'loud', pace: 7 } });
    await game.open();
    await game.takeOffice();
    await goesOn(game);
  });
});

test.describe('storage', () => {
  test('that is blocked is said, and the game can be played and saved as a file', async ({ game, page }) => {
    await blockStorage(page);
    await game.open();
    await expect(game.notice('notice.storageBlocked')).toBeVisible();
    await game.takeOffice();
    await goesOn(game);
    const [download] = await Promise.all([page.waitForEvent('download'), game.button('notice.saveFile').click()]);
    expect(download.suggestedFilename()).toContain('1991');
    await game.toTitle();
    await game.continueRun();
    await game.expectYear(1991);
  });

  test('that is full is said, and the game goes on', async ({ game, page }) => {
    await fillStorage(page);
    await game.open();
    await game.takeOffice();
    await expect(game.notice('notice.saveFailed')).toBeVisible();
    await goesOn(game);
    await game.toTitle();
    await game.continueRun();
    await game.expectYear(1991);
  });

  test('and its notice do not lie over what one needs most', async ({ game, page }) => {
    await blockStorage(page);
    await game.openDesk();
    await expect(game.notice('notice.storageBlocked')).toBeVisible();
    await game.endYear();
    await game.adoptPlan();
    await game.endYear();
    expect(await game.year()).toBe(1992);
  });
});

test.describe('a machine without WebGL', () => {
  test.use({ withMap: true });

  /** A still picture in place of the map, its places as a list, and a year that ends. */
  async function playsWithoutMap(game: Game): Promise<void> {
    const { page } = game;
    await game.openDesk();
    await expect(game.notice('notice.noWebgl')).toBeVisible();
    await expect(page.getByRole('img', { name: game.text('desk.map.still', { city: 'Kunshan' }) })).toBeVisible();
    await page.getByRole('complementary').getByRole('button', { name: game.text('notice.places') }).click();
    await expect(game.dialog.getByRole('heading', { level: 2 }).first()).toBeVisible();
    await game.closeDialog();
    await game.answerEvents();
    await goesOn(game);
  }

  test('by its script shows a still picture and the list of places', async ({ game, page }) => {
    await withoutWebgl(page);
    await playsWithoutMap(game);
  });

  test('by its settings shows the same', async ({ playwright, launchOptions, baseURL }) => {
    const others = launchOptions.args?.filter((arg) => !/angle|swiftshader/.test(arg)) ?? [];
    const browser = await playwright.chromium.launch({ ...launchOptions, args: [...others, '--disable-gpu', '--disable-software-rasterizer', '--disable-3d-apis'] });
    const page = await browser.newPage({ baseURL, viewport: { width: 1440, height: 900 } });
    const errors = errorsOf(page);
    await playsWithoutMap(new Game(page));
    expect(errors.filter((error) => !/WebGL/i.test(error))).toEqual([]);
    await browser.close();
  });
});

test.describe('the worker that looks ahead', () => {
  test.use({ expectedErrors: /broken on purpose/ });

  test('may die: the page says so, and a plan, a year and the verdict come all the same', async ({ game, page }) => {
    await killWorker(page);
    await game.openDesk();
    await expect(game.notice('notice.workerLost')).toBeVisible();
    await game.putNoticesAway();
    await expect((await game.sheet('forecast')).getByText(game.text('desk.forecast.lost'))).toBeVisible();
    await game.answerEvents();
    await goesOn(game);
    await game.adoptPlan();
    await game.endYear();
    await game.toVerdict();
    await expect(page.getByText(game.text('verdict.historyLost'))).toBeVisible();
  });
});
