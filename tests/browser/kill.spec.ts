/** The tab dies at any moment: what is lost is at most the click that was under way. */
import type { Page } from '@playwright/test';
import type { RunFile } from '../../src/run/index';
import { Game } from './driver';
import { expect, test } from './support/test';

const fileOf = async (game: Game): Promise<RunFile> => JSON.parse(await game.savedFile()) as RunFile;

/** Ways in which a tab goes. */
const DEATHS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'its process crashes': async (page) => {
    const devtools = await page.context().newCDPSession(page);
    const gone = page.waitForEvent('crash');
    // The answer never comes: whoever would give it is dead.
    void devtools.send('Page.crash').catch(() => undefined);
    await gone;
  },
  'it is closed without asking': (page) => page.close({ runBeforeUnload: false }),
};

/** Milliseconds between the last click and the death: the game writes within the first few. */
const MOMENTS = [0, 8, 60, Math.round(Math.random() * 300)];
let seed = 7;

for (const [way, kill] of Object.entries(DEATHS)) {
  test(`when ${way}, at most the click under way is lost`, async ({ game, page }) => {
    let living = game;
    let landed = 0;
    await game.openDesk({ query: `level=kunshan&seed=${seed += 1}` });
    for (const moment of MOMENTS) {
      await test.step(`${moment} ms after a click`, async () => {
        await living.stamp();
        const before = await fileOf(living);
        await living.stamps({ checked: false, disabled: false }).first().evaluate((box: HTMLElement) => { setTimeout(() => box.click()); });
        await new Promise((resolve) => { setTimeout(resolve, moment); });
        await kill(living.page);
        living = new Game(await page.context().newPage());
        await living.open();
        await living.continueRun();
        await living.expectScreen('desk');
        const { draft, years } = await fileOf(living);
        const kept = before.draft.length;
        expect({ years, draft: draft.slice(0, kept) }).toEqual({ years: before.years, draft: before.draft });
        expect([kept, kept + 1]).toContain(draft.length);
        landed += draft.length - kept;
        await living.endYear();
      });
    }
    expect(landed, 'a click that had time to be written was never lost').toBeGreaterThan(0);
  });
}
