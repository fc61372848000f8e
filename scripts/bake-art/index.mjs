/**
 * Paints the pictures of the screens into assets/art: a headless browser runs the pages' painters on a canvas and encodes WebP.
 * Seeds are fixed, so the same sources paint the same picture.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { launchBrowser } from './browser.mjs';

const HERE = fileURLToPath(new URL('./', import.meta.url));
const ART = fileURLToPath(new URL('../../assets/art/', import.meta.url));
const ORIGIN = 'http://studio.invalid'; // never asked: every request is answered from this folder
const TYPES = { '.html': 'text/html', '.mjs': 'text/javascript', '.json': 'application/json', '.svg': 'image/svg+xml' };

async function answerFromDisk(route) {
  const file = path.join(HERE, new URL(route.request().url()).pathname);
  const type = TYPES[path.extname(file)];
  if (!file.startsWith(HERE) || !type) return route.abort();
  return route.fulfill({ body: await readFile(file), contentType: type });
}

/** Paints every picture, or only those whose names start with one of `only`. */
export async function bakeArt(only = []) {
  await mkdir(ART, { recursive: true });
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    page.on('pageerror', (error) => console.error(error));
    await page.route('**/*', answerFromDisk);
    await page.goto(`${ORIGIN}/studio.html`);
    await page.waitForFunction(() => 'paintPicture' in window);
    const names = await page.evaluate(() => window.pictureNames);
    for (const name of names.filter((each) => only.length === 0 || only.some((start) => each.startsWith(start)))) {
      const started = Date.now();
      const bytes = Buffer.from(await page.evaluate((each) => window.paintPicture(each), name), 'base64');
      await writeFile(path.join(ART, `${name}.webp`), bytes);
      console.log(`art: ${name}.webp, ${Math.round(bytes.length / 1024)} kB, ${((Date.now() - started) / 1000).toFixed(1)} s`);
    }
  } finally {
    await browser.close();
  }
}
