/** Browsers: each opens a page of ours, which plays the corpus in a worker and sends its lines back. */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { chromium, firefox, webkit, type BrowserType, type LaunchOptions } from '@playwright/test';
import { findBrowser } from '../find-browser.mjs';
import { hostFor } from './bundle';
import { type Engine, programAt } from './shells';

const PAGE = `<!doctype html><title>corpus</title><script>
  const lines = [];
  const send = (path, body) => fetch(path, { method: 'POST', body });
  const worker = new Worker('/corpus.js');
  worker.onerror = (event) => send('/failed', String(event.message));
  worker.onmessage = ({ data }) => { if (data === 'done') send('/lines', lines.join('\\n')); else lines.push(data); };
</script>`;
const MOST_MINUTES = 10;
const MINUTE = 60_000;

/** Every browser that can be opened here. */
export async function installedBrowsers(): Promise<Engine[]> {
  const { executablePath, args, env } = await findBrowser();
  const chrome: LaunchOptions = { executablePath, args, ...(env && { env: { ...process.env, ...env } as Record<string, string> }) };
  const kept = ([[firefox, 'SpiderMonkey (Firefox)'], [webkit, 'JavaScriptCore (WebKit)']] as const).filter(([type]) => existsSync(type.executablePath()));
  const installed = programAt('firefox') ?? programAt('firefox-esr');
  const withoutDriver = installed !== null && !kept.some(([type]) => type === firefox) ? [engine('SpiderMonkey (Firefox)', (address) => openFirefox(installed, address))] : [];
  return [engine('V8 (Chromium)', driven(chromium, chrome)), ...kept.map(([type, name]) => engine(name, driven(type, {}))), ...withoutDriver];
}

/** Opens an address; the answer closes what was opened. */
type Open = (address: string) => Promise<() => Promise<void>>;

const driven = (type: BrowserType, options: LaunchOptions): Open => async (address) => {
  const browser = await type.launch(options);
  await (await browser.newPage()).goto(address);
  return () => browser.close();
};

/** A Firefox as people have it needs no driver to open one page. */
const openFirefox = (program: string, address: string): ReturnType<Open> => {
  const profile = mkdtempSync(path.join(os.tmpdir(), 'yifang-firefox-'));
  const child = spawn(program, ['--headless', '--no-remote', '--profile', profile, address], { stdio: 'ignore' });
  const closed = new Promise<void>((resolve) => { child.on('close', () => resolve()); });
  return Promise.resolve(async () => {
    child.kill();
    await closed;
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });
};

const engine = (name: string, open: Open): Engine => ({
  name,
  play: async (script, games) => {
    const { address, lines, stop } = await serve(hostFor.worker(games) + script);
    const close = await open(address);
    try {
      return await lines;
    } finally {
      await close();
      stop();
    }
  },
});

interface Served { readonly address: string; readonly lines: Promise<string[]>; readonly stop: () => void }

/** Serves the page and its script, and hears what comes back. */
async function serve(script: string): Promise<Served> {
  const server = createServer();
  const lines = new Promise<string[]>((resolve, reject) => {
    server.on('request', (request: IncomingMessage, response: ServerResponse) => {
      const isScript = request.url === '/corpus.js';
      response.writeHead(200, { 'content-type': isScript ? 'text/javascript' : 'text/html' }).end(isScript ? script : PAGE);
      if (request.url === '/lines') textOf(request).then((text) => resolve(text.split('\n')), reject);
      if (request.url === '/failed') textOf(request).then((text) => reject(new Error(text)), reject);
    });
    setTimeout(() => reject(new Error(`No answer within ${MOST_MINUTES} minutes`)), MOST_MINUTES * MINUTE).unref();
  });
  await new Promise<void>((done) => { server.listen(0, '127.0.0.1', done); });
  const stop = (): void => { server.close(); server.closeAllConnections(); };
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, lines, stop };
}

async function textOf(request: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  return Buffer.concat(pieces).toString('utf8');
}
