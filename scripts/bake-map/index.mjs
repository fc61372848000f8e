/**
 * Paints what is slow to paint and writes it to assets/map and assets/sprites.
 *
 * The painter is ordinary browser code (2D canvas and WebGL); it is bundled here and run in a headless Chromium.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { findBrowser } from '../find-browser.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const assets = path.join(here, '..', '..', 'assets');
const WEBGL = ['--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--force-color-profile=srgb'];

/**
 * Bakes the words' parts (`sprites`, `mountains`, `roads`, `ground`, `slots`, `still`) of the words' cities; all where none is named.
 *
 * @param {readonly string[]} words names of parts and of cities, in any order
 * @returns {Promise<{ path: string, bytes: number }[]>} the files written, relative to assets/
 */
export async function bakeMap(words = []) {
  const script = await bundle();
  const { executablePath, args, env } = await findBrowser();
  const chrome = await chromium.launch({ executablePath, args: [...args, ...WEBGL], env: { ...process.env, ...env } });
  try {
    const page = await chrome.newPage();
    page.on('pageerror', (error) => console.error(error.message));
    await page.goto('about:blank');
    await page.addScriptTag({ content: script });
    const written = [];
    for (const { city, parts } of await tasksOf(page, words)) written.push(...(await bake(page, city, parts)));
    return written;
  } finally {
    await chrome.close();
  }
}

/** A task for each city; that of the sprites, which all share, has none. */
async function tasksOf(page, words) {
  const known = await page.evaluate(() => ({ cities: bake.cities, parts: bake.parts }));
  const unknown = words.filter((word) => !known.cities.includes(word) && !known.parts.includes(word));
  if (unknown.length > 0) throw new Error(`There is no ${unknown.join(', ')}. Parts: ${known.parts.join(', ')}. Cities: ${known.cities.join(', ')}.`);
  const named = { cities: words.filter((word) => known.cities.includes(word)), parts: words.filter((word) => known.parts.includes(word)) };
  const parts = named.parts.length > 0 ? named.parts : known.parts;
  const ofCities = parts.filter((part) => part !== 'sprites');
  const cities = (named.cities.length > 0 ? named.cities : known.cities).map((city) => ({ city, parts: ofCities }));
  const sprites = parts.includes('sprites') && named.cities.length === 0 ? [{ city: null, parts: ['sprites'] }] : [];
  return [...sprites, ...(ofCities.length > 0 ? cities : [])];
}

async function bake(page, city, parts) {
  const started = Date.now();
  const files = await page.evaluate(([name, list]) => (name === null ? bake.bakeSprites() : bake.bakeCity(name, list)), [city, parts]);
  const written = [];
  for (const file of files) {
    const bytes = Buffer.from(file.base64, 'base64');
    const target = path.join(assets, file.path);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, bytes);
    written.push({ path: file.path, bytes: bytes.length });
    console.log(`${file.path.padEnd(34)} ${String(Math.round(bytes.length / 1024)).padStart(6)} kB`);
  }
  console.log(`  ${city ?? 'sprites'}: ${((Date.now() - started) / 1000).toFixed(1)} s`);
  return written;
}

async function bundle() {
  const result = await build({
    configFile: false, logLevel: 'warn', root: path.join(here, '..', '..'),
    build: { write: false, minify: false, target: 'es2022', lib: { entry: path.join(here, 'page.ts'), formats: ['iife'], name: 'bake' } },
  });
  const [output] = Array.isArray(result) ? result : [result];
  return output.output[0].code;
}

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) await bakeMap(process.argv.slice(2));
