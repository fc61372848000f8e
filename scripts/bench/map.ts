/** What the painting costs: boot, a moving frame and an idle second beside an empty Phaser scene, and the memory of its textures. Prints one JSON report. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { build } from 'vite';
import { findBrowser } from '../find-browser.mjs';
import { medianOf } from './timing';
import type { Report } from './report';

const WEBGL = ['--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--disable-gpu-compositing'];
const SIZE = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };
/** The first movements, which a machine without a graphics card prepares for, are not counted. */
const WARM_MS = 1500;
const MOVE_MS = 2500;
/** What the last frames leave behind is not counted either. */
const COOL_MS = 1500;
const IDLE_MS = 15_000;
/** The step in which processor time is counted: a rest of 15 s takes only a few. */
const CLOCK_MS = 10;
const ROUNDS = 3;

const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.webp': 'image/webp', '.json': 'application/json' };

async function servedPage(): Promise<{ address: string; close: () => void }> {
  const folder = path.join(os.tmpdir(), `yifang-bench-${process.pid}`);
  await build({ configFile: false, root: path.join(process.cwd(), 'scripts/bench/map-page'), logLevel: 'error', base: './', build: { outDir: folder, emptyOutDir: true, target: 'es2022', assetsInlineLimit: 0 } });
  const server = createServer((request, response) => {
    const file = path.join(folder, path.normalize(new URL(request.url ?? '/', 'http://bench').pathname).replace(/^\/$/, '/index.html'));
    try {
      response.setHeader('content-type', TYPES[path.extname(file)] ?? 'application/octet-stream');
      response.end(readFileSync(file));
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((ready) => { server.listen(0, '127.0.0.1', ready); });
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close: () => { server.close(); } };
}

/** Adds up the bytes of all textures that the page gives to WebGL. */
function watchTextures(): void {
  const sizes = new Map<WebGLTexture, number>();
  let bound: WebGLTexture | null = null;
  const { bindTexture, texImage2D, deleteTexture } = WebGLRenderingContext.prototype;
  const own = WebGLRenderingContext.prototype as unknown as Record<string, unknown>;
  own.bindTexture = function bind(this: WebGLRenderingContext, target: number, texture: WebGLTexture | null) { bound = texture; bindTexture.call(this, target, texture); };
  own.deleteTexture = function remove(this: WebGLRenderingContext, texture: WebGLTexture | null) { if (texture) sizes.delete(texture); deleteTexture.call(this, texture); };
  own.texImage2D = function put(this: WebGLRenderingContext, ...values: unknown[]) {
    const source = values[5] as { width: number; height: number };
    const [width, height] = values.length > 6 ? [values[3] as number, values[4] as number] : [source.width, source.height];
    if (bound) sizes.set(bound, width * height * 4);
    (texImage2D as (...given: unknown[]) => void).apply(this, values);
  };
  Object.assign(window, { textureBytes: () => [...sizes.values()].reduce((sum, bytes) => sum + bytes, 0) });
}

/** Processor seconds that the whole browser has used. */
async function cpuOf(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
}

interface Cost { readonly frameMs: number; readonly idleMs: number }

/** Milliseconds of processor time for a moving frame, and for a second of rest. */
async function costOf(browser: Browser, page: Page): Promise<Cost> {
  await page.evaluate((milliseconds) => window.stage.move(milliseconds), WARM_MS);
  const before = await cpuOf(browser);
  const frames = await page.evaluate((milliseconds) => window.stage.move(milliseconds), MOVE_MS);
  const moved = await cpuOf(browser);
  await page.evaluate(() => window.stage.sleep());
  await page.waitForTimeout(COOL_MS);
  const asleep = await cpuOf(browser);
  await page.waitForTimeout(IDLE_MS);
  const after = await cpuOf(browser);
  return { frameMs: ((moved - before) * 1000) / Math.max(1, frames), idleMs: ((after - asleep) * 1000) / (IDLE_MS / 1000) };
}

interface Round { readonly bootMs: number; readonly city: Cost; readonly empty: Cost; readonly textureMb: number }

async function round(browser: Browser, address: string): Promise<Round> {
  const opened = async (): Promise<Page> => {
    const page = await browser.newPage({ viewport: SIZE });
    await page.addInitScript(watchTextures);
    await page.goto(address);
    return page;
  };
  const bare = await opened();
  await bare.evaluate(() => window.openEmpty());
  const empty = await costOf(browser, bare);
  await bare.close();
  const page = await opened();
  const bootMs = await page.evaluate(() => window.openCity());
  const city = await costOf(browser, page);
  const bytes = await page.evaluate(() => (window as unknown as { textureBytes: () => number }).textureBytes());
  await page.close();
  return { bootMs, city, empty, textureMb: bytes / 1e6 };
}

interface Load { readonly fetchedMb: number; readonly textureMb: number }

/** What a dense screen of a size fetches for the painting, and what the graphics card holds of it. */
async function loadOf(browser: Browser, address: string, viewport: { width: number; height: number }): Promise<Load> {
  const page = await browser.newPage({ viewport, deviceScaleFactor: 2 });
  await page.addInitScript(watchTextures);
  await page.goto(address);
  await page.evaluate(() => window.openCity());
  const load = await page.evaluate(() => ({
    fetchedMb: performance.getEntriesByType('resource').filter(({ name }) => /\.(webp|json)$/.test(name)).reduce((sum, one) => sum + (one as PerformanceResourceTiming).encodedBodySize, 0) / 1e6,
    textureMb: (window as unknown as { textureBytes: () => number }).textureBytes() / 1e6,
  }));
  await page.close();
  return load;
}

async function measure(): Promise<Report> {
  const { address, close } = await servedPage();
  const { executablePath, args, env } = await findBrowser();
  const browser = await chromium.launch({ executablePath, args: [...args, ...WEBGL], env: { ...process.env, ...env } as Record<string, string> });
  try {
    const rounds: Round[] = [];
    for (let i = 0; i < ROUNDS; i++) rounds.push(await round(browser, address));
    return reportOn(rounds, { phone: await loadOf(browser, address, PHONE), desk: await loadOf(browser, address, SIZE) });
  } finally {
    await browser.close();
    close();
  }
}

function reportOn(rounds: readonly Round[], { phone, desk }: { readonly phone: Load; readonly desk: Load }): Report {
  const middle = (read: (one: Round) => number): number => medianOf(rounds.map(read));
  const [boot, frame, memory] = [middle(({ bootMs }) => bootMs), middle(({ city, empty }) => city.frameMs / empty.frameMs), middle(({ textureMb }) => textureMb)];
  const rested = (read: (one: Round) => Cost): number => rounds.reduce((sum, one) => sum + (read(one).idleMs * IDLE_MS) / 1000, 0);
  const [idle, idleEmpty] = [rested(({ city }) => city), rested(({ empty }) => empty)];
  const kept = (promise: string, holds: boolean): string => `${holds ? 'Kept' : 'NOT kept'}: ${promise}`;
  return {
    title: `the map of a city at ${SIZE.width}×${SIZE.height} under software rendering; median of ${ROUNDS} rounds, each beside an empty Phaser scene`,
    rows: [
      { label: 'boot of the painting', value: boot, unit: 'ms' },
      { label: 'moving frame, processor time', value: middle(({ city }) => city.frameMs), unit: 'ms' }, { label: 'the same of an empty scene', value: middle(({ empty }) => empty.frameMs), unit: 'ms' },
      { label: 'idle second, processor time', value: middle(({ city }) => city.idleMs), unit: 'ms' }, { label: 'the same of a sleeping empty game', value: middle(({ empty }) => empty.idleMs), unit: 'ms' },
      { label: 'textures', value: memory, unit: 'MB' },
      ...[{ name: `${PHONE.width}×${PHONE.height}`, load: phone }, { name: `${SIZE.width}×${SIZE.height}`, load: desk }].flatMap(({ name, load }) => [{ label: `fetched at ${name}, two pixels per px`, value: load.fetchedMb, unit: 'MB' }, { label: 'textures of the same', value: load.textureMb, unit: 'MB' }]),
    ],
    notes: [
      kept('the painting boots within 2500 ms.', boot <= 2500), kept(`a moving frame costs at most 4 empty ones (${frame.toFixed(2)}).`, frame <= 4),
      kept(`an idle second costs at most 1.2 of a sleeping empty game (${(idle / idleEmpty).toFixed(2)}, to one step of the clock).`, idle <= 1.2 * idleEmpty + CLOCK_MS), kept('textures take at most 128 MB.', memory <= 128), kept('a phone-sized canvas loads smaller textures.', phone.textureMb < desk.textureMb),
    ],
  };
}

console.log(JSON.stringify(await measure()));
