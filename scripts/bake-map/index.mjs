/**
 * Paints what is slow to paint and writes it to assets/map and assets/sprites.
 *
 * The painter is ordinary browser code (2D canvas and WebGL); it is bundled here and run in a headless Chromium.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { findBrowser } from '../find-browser.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const assets = path.join(here, '..', '..', 'assets');
const WEBGL = ['--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--force-color-profile=srgb'];

/**
 * @param {{ parts?: string[] }} options `parts` of the bake, all by default
 * @returns {Promise<{ path: string, bytes: number }[]>} the files written, relative to assets/
 */
export async function bakeMap({ parts } = {}) {
  const script = await bundle();
  const { executablePath, args, env } = await findBrowser();
  const chrome = await chromium.launch({ executablePath, args: [...args, ...WEBGL], env: { ...process.env, ...env } });
  try {
    const page = await chrome.newPage();
    page.on('pageerror', (error) => console.error(error.message));
    await page.goto('about:blank');
    await page.addScriptTag({ content: script });
    const names = parts ?? (await page.evaluate(() => Object.keys(window.PARTS)));
    const written = [];
    for (const name of names) written.push(...(await bakePart(page, name)));
    return written;
  } finally {
    await chrome.close();
  }
}

async function bakePart(page, name) {
  const started = Date.now();
  const files = await page.evaluate((part) => window.PARTS[part](), name);
  const written = [];
  for (const file of files) {
    const bytes = Buffer.from(file.base64, 'base64');
    const target = path.join(assets, file.path);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, bytes);
    written.push({ path: file.path, bytes: bytes.length });
    console.log(`${file.path.padEnd(30)} ${String(Math.round(bytes.length / 1024)).padStart(6)} kB`);
  }
  console.log(`  ${name}: ${((Date.now() - started) / 1000).toFixed(1)} s`);
  return written;
}

async function bundle() {
  const { districts, map } = JSON.parse(await readFile(path.join(here, '..', '..', 'levels', 'kunshan.json'), 'utf8'));
  const result = await build({
    configFile: false, logLevel: 'warn', define: { LAY: JSON.stringify({ districts: districts.map(({ id, x, y }) => ({ id, x, y })), map }) },
    build: { write: false, minify: false, target: 'es2022', lib: { entry: path.join(here, 'page.ts'), formats: ['iife'], name: 'bake' } },
  });
  const [output] = Array.isArray(result) ? result : [result];
  return output.output[0].code;
}

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) await bakeMap({ parts: process.argv.length > 2 ? process.argv.slice(2) : undefined });
