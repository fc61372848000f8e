/** The built page: how long it takes to stand in another year of a long game, and to lift a seal. Prints one JSON report. */
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { build, preview } from 'vite';
import { STRATEGIES } from '../../src/insight/strategies/index';
import { encodeRun, govern, openRun } from '../../src/run/index';
import { findBrowser } from '../find-browser.mjs';
import { gamesOf } from './games';
import { medianOf } from './timing';
import type { Report } from './report';

/** The promises to players, ms. */
const BUDGET = { seek: 50, undo: 16 };
const UNTIL = 2029;
const SEED = 7;
/** The first ones, in which the page's code is still cold, are not counted. */
const WARM_UPS = 6;
const SEEKS = 40;
const UNDOS = 20;
/** The painting follows when the hand has rested; until it has, nothing else is measured. */
const REST_MS = 700;

/** Milliseconds until the page is right again, laid out and all; and until the browser has the frame. */
interface Took { readonly laidOut: number; readonly framed: number }

/** Presses a key on an element and waits for what follows. Runs in the page. */
function pressAndWait({ on, key }: { readonly on: string; readonly key: string }): Promise<Took> {
  const element = document.querySelector(on) ?? document.body;
  return new Promise((done) => {
    requestAnimationFrame(() => {
      const from = performance.now();
      element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      // The page draws itself in the microtasks after the key; reading a box lays it out.
      setTimeout(() => {
        document.body.getBoundingClientRect();
        const laidOut = performance.now() - from;
        requestAnimationFrame(() => { const { port1, port2 } = new MessageChannel(); port1.onmessage = () => done({ laidOut, framed: performance.now() - from }); port2.postMessage(null); });
      });
    });
  });
}

/** A game of many decisions, shortly before its end, as a run code. */
function longGame(): string {
  const { level } = gamesOf('kunshan');
  return encodeRun(govern(openRun(level, SEED), STRATEGIES.find(({ id }) => id === 'balanced')!.mayor, UNTIL));
}

const RULER = '.ruler-frame [role=slider]';
/** Leaps and single years, there and back; `End` would leave the past. */
const WAYS = ['PageDown', 'PageDown', 'ArrowLeft', 'Home', 'PageUp', 'PageUp', 'PageUp', 'ArrowRight', 'PageUp', 'ArrowLeft'] as const;

async function seeks(page: Page): Promise<readonly Took[]> {
  const took: Took[] = [];
  for (let n = 0; n < WARM_UPS + SEEKS; n++) {
    took.push(await page.evaluate(pressAndWait, { on: RULER, key: WAYS[n % WAYS.length] }));
    await page.waitForTimeout(REST_MS);
  }
  if (await page.locator('.look-bar').count() === 0) throw new Error('The desk is not in the past: nothing was measured');
  return took.slice(WARM_UPS);
}

/** Seals that are pressed and lifted again with U. */
async function undos(page: Page): Promise<readonly Took[]> {
  const took: Took[] = [];
  for (let n = 0; n < WARM_UPS + UNDOS; n++) {
    const stamps = page.locator('.stamp:not([aria-disabled=true])[aria-checked=false]');
    await stamps.first().click();
    await page.waitForTimeout(REST_MS);
    const before = await page.locator('.stamp[aria-checked=true]').count();
    took.push(await page.evaluate(pressAndWait, { on: 'body', key: 'u' }));
    if (await page.locator('.stamp[aria-checked=true]').count() >= before) throw new Error('No seal was lifted: nothing was measured');
    await page.waitForTimeout(REST_MS);
  }
  return took.slice(WARM_UPS);
}

async function measure(): Promise<Report> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'yifang-seek-'));
  await build({ logLevel: 'error', build: { outDir: folder, emptyOutDir: true } });
  const server = await preview({ logLevel: 'error', build: { outDir: folder }, preview: { host: '127.0.0.1', port: 0, open: false } });
  const { executablePath, args, env } = await findBrowser();
  const browser = await chromium.launch({ executablePath, args: [...args, '--disable-gpu-compositing'], env: { ...process.env, ...env } as Record<string, string> });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(`${server.resolvedUrls?.local[0]}?lang=en#run=${encodeURIComponent(longGame())}`);
    await page.locator('.handscroll-canvas[data-living=true]').waitFor();
    await page.waitForTimeout(3000);
    const lifted = await undos(page);
    return reportOn(await seeks(page), lifted);
  } finally {
    await browser.close();
    await server.close();
    rmSync(folder, { recursive: true });
  }
}

function reportOn(sought: readonly Took[], lifted: readonly Took[]): Report {
  const [seek, undo] = [sought, lifted].map((took) => ({
    median: medianOf(took.map(({ laidOut }) => laidOut)), slowest: Math.max(...took.map(({ laidOut }) => laidOut)), frame: medianOf(took.map(({ framed }) => framed)),
  }));
  const kept = (what: string, median: number, budget: number): string => `${median <= budget ? 'Kept' : 'NOT kept'}: ${what} within ${budget} ms (median ${median.toFixed(1)}).`;
  return {
    title: `the built page with a game of ${UNTIL - 1990} years, 1440×900 under software rendering; ${SEEKS} seeks, ${UNDOS} undos; wall time on whatever else the machine does`,
    rows: [
      { label: 'seek: state, page and layout, median', value: seek.median, unit: 'ms' }, { label: 'the slowest', value: seek.slowest, unit: 'ms' }, { label: 'seek until the next frame is out, median', value: seek.frame, unit: 'ms' },
      { label: 'undo: state, page and layout, median', value: undo.median, unit: 'ms' }, { label: 'the slowest', value: undo.slowest, unit: 'ms' }, { label: 'undo until the next frame is out, median', value: undo.frame, unit: 'ms' },
    ],
    notes: [kept('a seek', seek.median, BUDGET.seek), kept('an undo', undo.median, BUDGET.undo), 'The painting follows a seek once the hand rests, and is not counted.'],
  };
}

console.log(JSON.stringify(await measure()));
