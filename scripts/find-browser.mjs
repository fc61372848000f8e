/**
 * Finds a Chromium-like browser for the browser tests and for pictures, on whatever machine this is.
 *
 * In this order: `CHROME_BIN`, an installed Chrome, Edge or Chromium, the browsers that Playwright keeps, the Chromium of the optional package
 * `@sparticuz/chromium` (Linux on x64), and at last Playwright's own download.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';

const { env } = process;

/** WebGL in software where there is no graphics card; no traffic of the browser's own; sounds may be heard without a click. */
export const BROWSER_ARGS = [
  '--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--autoplay-policy=no-user-gesture-required',
  '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync',
];

/** Told to the person when there is nothing: what to do about it. */
export const NO_BROWSER = `No browser found for the browser tests.
Install Chrome, Edge or Chromium, or set CHROME_BIN to the program, for example
  CHROME_BIN="/path/to/chrome" npm test`;

/** @returns {Promise<import('./find-browser.mjs').Browser>} */
export async function findBrowser() {
  const sandbox = process.getuid?.() === 0 || env.CI ? ['--no-sandbox'] : [];
  const args = [...sandbox, ...BROWSER_ARGS];
  if (env.CHROME_BIN) {
    if (!existsSync(env.CHROME_BIN)) throw new Error(`CHROME_BIN is set to ${env.CHROME_BIN}, but there is no such program.`);
    return { executablePath: env.CHROME_BIN, args, source: 'CHROME_BIN' };
  }
  const installed = candidates().find((file) => existsSync(file));
  if (installed) return { executablePath: installed, args, source: 'installed' };
  const kept = await keptByPlaywright();
  if (kept) return { executablePath: kept, args, source: 'playwright' };
  const packed = await unpackChromium();
  if (packed) return { ...packed, args: ['--no-sandbox', '--headless=shell', ...args], source: 'package' };
  const fetched = await fetchedByPlaywright();
  if (fetched) return { executablePath: fetched, args, source: 'playwright' };
  throw new Error(NO_BROWSER);
}

function candidates() {
  if (process.platform === 'win32') {
    const programs = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe', 'Chromium/Application/chrome.exe'];
    return [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].flatMap((base) => (base ? programs.map((program) => path.join(base, program)) : []));
  }
  if (process.platform === 'darwin') {
    const folders = ['/Applications', path.join(os.homedir(), 'Applications')];
    return ['Google Chrome', 'Microsoft Edge', 'Chromium', 'Brave Browser'].flatMap((name) => folders.map((folder) => `${folder}/${name}.app/Contents/MacOS/${name}`));
  }
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'microsoft-edge-stable'];
  const folders = (env.PATH ?? '').split(path.delimiter).filter(Boolean);
  return [...names.flatMap((name) => folders.map((folder) => path.join(folder, name))), '/snap/bin/chromium', '/opt/google/chrome/chrome'];
}

async function keptByPlaywright() {
  const { chromium } = await import('@playwright/test');
  const file = chromium.executablePath();
  return existsSync(file) ? file : null;
}

/** The last resort needs a network; where it fails the person reads `NO_BROWSER`. */
async function fetchedByPlaywright() {
  const cli = path.join(path.dirname(fileURLToPath(import.meta.resolve('@playwright/test/package.json'))), 'cli.js');
  const { status } = spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio: ['ignore', 'inherit', 'inherit'], timeout: 300_000 });
  return status === 0 ? keptByPlaywright() : null;
}

async function unpackChromium() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  const folder = fileURLToPath(new URL('../node_modules/.cache/chromium', import.meta.url));
  mkdirSync(folder, { recursive: true });
  try {
    const executablePath = await inTemporaryFolder(folder, async () => (await import('@sparticuz/chromium')).default.executablePath());
    const libraries = spawnSync(executablePath, ['--version']).status === 0 ? null : unpackLibraries(folder);
    return { executablePath, ...(libraries && { env: { LD_LIBRARY_PATH: libraries } }) };
  } catch (error) {
    console.warn(`The Chromium of @sparticuz/chromium does not start here: ${error instanceof Error ? error.message : error}`);
    return null;
  }
}

/** The package re-uses any `chromium` in the temporary folder, of whatever version; a folder of our own prevents that. */
async function inTemporaryFolder(folder, task) {
  const before = env.TMPDIR;
  env.TMPDIR = folder;
  try {
    return await task();
  } finally {
    if (before === undefined) delete env.TMPDIR;
    else env.TMPDIR = before;
  }
}

/** Shared libraries for machines without a desktop, shipped in the same package. */
function unpackLibraries(folder) {
  const archive = new URL('../node_modules/@sparticuz/chromium/bin/al2023.tar.br', import.meta.url);
  const target = path.join(folder, 'al2023');
  mkdirSync(target, { recursive: true });
  spawnSync('tar', ['-x', '-C', target], { input: brotliDecompressSync(readFileSync(archive)) });
  return path.join(target, 'lib');
}
