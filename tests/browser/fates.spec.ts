/** Same city, three fates: whoever sees the pictures without a number can tell the cultivated city from the hollow one. */
import type { Locator } from '@playwright/test';
import { expect, test } from './support/test';

interface Look { /** Share of the pixels that are leaf green. */ readonly green: number; /** Mean lightness of the sky, 0–255: smog darkens it. */ readonly sky: number; /** Every 40th pixel's lightness. */ readonly sample: readonly number[] }

const lookOf = (painting: Locator): Promise<Look> => painting.evaluate((canvas: HTMLCanvasElement) => {
  const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
  let [green, sky] = [0, 0];
  const skyEnd = Math.floor(canvas.height * 0.06) * canvas.width * 4;
  const sample: number[] = [];
  for (let i = 0; i < data.length; i += 4) {
    const [red, leaf, blue] = [data[i], data[i + 1], data[i + 2]];
    if (leaf > red + 12 && leaf > blue + 4) green++;
    if (i < skyEnd) sky += ((red + leaf + blue) / 3 / skyEnd) * 4;
    if (i % 160 === 0) sample.push((red + leaf + blue) / 3);
  }
  return { green: green / (data.length / 4), sky, sample };
});

const apart = (a: Look, b: Look): number => a.sample.reduce((sum, value, i) => sum + Math.abs(value - b.sample[i]), 0) / a.sample.length;

for (const city of ['kunshan', 'yiwu', 'foshan', 'dongguan']) {
  test(`three fates of ${city}`, async ({ page }) => {
    await page.goto(`?fates=${city}&lang=en`);
    await expect(page.locator('.fate[data-ready=true]')).toHaveCount(3, { timeout: 60_000 });
    const [hollow, neglected, cultivated] = await Promise.all(['hollow', 'neglected', 'cultivated'].map((id) => lookOf(page.locator(`[data-fate=${id}] canvas`))));
    expect(cultivated.green, 'leaf green').toBeGreaterThan(hollow.green * 1.3);
    expect(cultivated.green, 'leaf green').toBeGreaterThan(neglected.green * 1.1);
    expect(cultivated.sky, 'light in the sky').toBeGreaterThan(hollow.sky + 3);
    for (const [name, one, other] of [['hollow and neglected', hollow, neglected], ['neglected and cultivated', neglected, cultivated], ['hollow and cultivated', hollow, cultivated]] as const) {
      expect(apart(one, other), `${name} differ`).toBeGreaterThan(4);
    }
  });
}
