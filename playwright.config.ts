/** Real-browser tests of the built page. They fail, and say what to do, where no browser can be found. */
import { defineConfig } from '@playwright/test';
import { findBrowser } from './scripts/find-browser.mjs';

const PORT = Number(process.env.YIFANG_TEST_PORT ?? 4179);
/** Folder of the built page, so that one can test a build of one's own. */
const DIST = process.env.YIFANG_TEST_DIST ?? 'dist';
const browser = await findBrowser();
/** Where there is no graphics card, the page itself is painted faster without WebGL's detour; the map still takes it. */
const PLAIN_PAINT = ['--disable-gpu-compositing', '--disable-gpu-rasterization'];

export default defineConfig({
  testDir: 'tests/browser',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  // Two games side by side: each waits for its own paint and its own futures half of the time.
  workers: 2,
  fullyParallel: true,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  use: {
    baseURL: `http://127.0.0.1:${PORT}/`,
    browserName: 'chromium',
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    actionTimeout: 20_000,
    // The offline test alone needs it; elsewhere it would fetch the whole game once more for every test.
    serviceWorkers: 'block',
    screenshot: 'only-on-failure',
    launchOptions: { executablePath: browser.executablePath, args: [...browser.args, ...PLAIN_PAINT], ...(browser.env && { env: { ...process.env, ...browser.env } as Record<string, string> }) },
  },
  webServer: {
    command: `npx vite preview --outDir "${DIST}" --host 127.0.0.1 --port ${PORT} --strictPort`,
    url: `http://127.0.0.1:${PORT}/`,
    reuseExistingServer: false,
  },
});
