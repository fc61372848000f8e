/** `npm run contact-sheet [cities]`: each city in four years, governed badly and well, painted into docs/pictures/. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { findBrowser } from './find-browser.mjs';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const folder = path.join(root, 'docs', 'pictures');

async function bundle() {
  const result = await build({
    configFile: false, logLevel: 'warn', root,
    build: { write: false, minify: false, target: 'es2022', lib: { entry: path.join(root, 'scripts', 'contact-sheet', 'page.ts'), formats: ['iife'], name: 'sheets' } },
  });
  const [output] = Array.isArray(result) ? result : [result];
  return output.output[0].code;
}

async function paintSheets(wanted) {
  const script = await bundle();
  const { executablePath, args, env } = await findBrowser();
  const chrome = await chromium.launch({ executablePath, args, env: { ...process.env, ...env } });
  try {
    const page = await chrome.newPage();
    await page.goto('about:blank');
    await page.addScriptTag({ content: script });
    const cities = await page.evaluate(() => sheets.cities);
    await mkdir(folder, { recursive: true });
    for (const city of wanted.length > 0 ? wanted : cities) {
      const bytes = Buffer.from(await page.evaluate((name) => sheets.paintSheet(name), city), 'base64');
      await writeFile(path.join(folder, `sheet-${city}.webp`), bytes);
      console.log(`docs/pictures/sheet-${city}.webp ${Math.round(bytes.length / 1024)} kB`);
    }
  } finally {
    await chrome.close();
  }
}

await paintSheets(process.argv.slice(2));
