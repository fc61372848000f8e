import { chromium } from '@playwright/test';
import { findBrowser } from '../find-browser.mjs';

/** A headless browser that paints on the processor, in sRGB, so that every machine paints the same. */
export async function launchBrowser() {
  const { executablePath, args, env } = await findBrowser();
  return chromium.launch({ executablePath, args: [...args, '--disable-gpu', '--force-color-profile=srgb'], env: { ...process.env, ...env } });
}
