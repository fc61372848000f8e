/** A map on which nothing moves costs nothing. */
import type { Page } from '@playwright/test';
import { expect, test } from './support/test';

test.use({ withMap: true });

/** Frames of the browser that are watched: two seconds on a screen of 60 a second. */
const WATCHED_FRAMES = 120;

interface Work { readonly draws: number; readonly frames: number }

/** Counts draw calls and asked-for frames from the start of the page. */
async function countWork(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.work = { draws: 0, frames: 0 };
    const ask = window.requestAnimationFrame.bind(window);
    window.nextFrame = () => new Promise((resolve) => { ask(() => resolve()); });
    window.requestAnimationFrame = (callback) => { window.work.frames++; return ask(callback); };
    for (const { prototype } of [WebGLRenderingContext, WebGL2RenderingContext]) {
      for (const name of ['drawArrays', 'drawElements', 'clear'] as const) {
        const draw = prototype[name] as (...values: number[]) => void;
        Object.assign(prototype, { [name](this: WebGLRenderingContext, ...values: number[]) { window.work.draws++; draw.apply(this, values); } });
      }
    }
  });
}

/** Work done while the browser goes through so many frames. */
const workWithin = (page: Page, frames: number): Promise<Work> => page.evaluate(async (count) => {
  const before = { ...window.work };
  for (let frame = 0; frame < count; frame++) await window.nextFrame();
  return { draws: window.work.draws - before.draws, frames: window.work.frames - before.frames };
}, frames);

const expectRest = (page: Page): Promise<void> => expect.poll(() => workWithin(page, WATCHED_FRAMES), { timeout: 90_000 }).toEqual({ draws: 0, frames: 0 });
const drawn = (page: Page): Promise<number> => page.evaluate(() => window.work.draws);

declare global {
  interface Window { work: { draws: number; frames: number }; nextFrame: () => Promise<void> }
}

test('the map draws nothing while nothing moves, and wakes for what does', async ({ game, page }) => {
  await countWork(page);
  await game.openDesk();
  await game.settle();
  expect(await drawn(page), 'the map was drawn').toBeGreaterThan(0);
  await expectRest(page);

  await test.step('a new year is drawn', async () => {
    const before = await drawn(page);
    await game.endYear();
    await expect.poll(() => drawn(page)).toBeGreaterThan(before);
    await game.settle();
    await expectRest(page);
  });

  await test.step('a wider look is drawn', async () => {
    await game.button('desk.unroll').click();
    const before = await drawn(page);
    await game.button('desk.map.nearer').click();
    await expect.poll(() => drawn(page)).toBeGreaterThan(before);
    await expectRest(page);
  });
});
