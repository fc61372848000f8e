/** What mattered, asked in Chromium: by one worker alone, and by two that share the seeds. */
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { build, preview } from 'vite';
import type { DecidedGame } from '../../src/insight/mattered/index';
import type { SeedTask } from '../../src/insight/mattered/playing';
import { findBrowser } from '../find-browser.mjs';
import type { Took } from './mattered-page/worker';

/** Seconds on the wall. */
export interface InChromium {
  /** From the question to the first ranking: of a worker that has played nothing, and of the same worker asked again. */
  readonly firstRankings: readonly [cold: number, warm: number];
  readonly alone: number;
  readonly shared: number;
  /** Seeds that the second worker played. */
  readonly byHand: number;
}

/** Plays the tasks both ways. Throws when they do not come to the same. */
export async function playInChromium(game: DecidedGame, tasks: readonly SeedTask[]): Promise<InChromium> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'yifang-mattered-'));
  const page = path.join(process.cwd(), 'scripts/bench/mattered-page');
  await build({ configFile: false, root: page, logLevel: 'error', base: './', worker: { format: 'es' }, build: { outDir: folder, emptyOutDir: true, target: 'es2022' } });
  const server = await preview({ configFile: false, root: page, logLevel: 'error', build: { outDir: folder }, preview: { host: '127.0.0.1', port: 0, open: false } });
  const { executablePath, args, env } = await findBrowser();
  const browser = await chromium.launch({ executablePath, args, env: { ...process.env, ...env } as Record<string, string> });
  try {
    const tab = await browser.newPage();
    await tab.goto(server.resolvedUrls?.local[0] ?? '');
    await tab.waitForFunction(() => 'play' in window);
    const firstRankings = await tab.evaluate((asked) => window.firstRankings(asked), game);
    const play = (alone: boolean): Promise<Took> => tab.evaluate((work) => window.play(work), { game, tasks, alone });
    const [alone, shared] = [await play(true), await play(false)];
    if (alone.sum !== shared.sum) throw new Error('One worker and two came to different effects.');
    return { firstRankings, alone: alone.seconds, shared: shared.seconds, byHand: shared.byHand };
  } finally {
    await browser.close();
    await server.close();
    rmSync(folder, { recursive: true });
  }
}
