/** The browser and Node play the same games to the same bytes. `npm run engines` asks more engines, about more games. */
import { corpusScript, hostFor } from '../../scripts/engines/bundle';
import { differencesBetween } from '../../scripts/engines/compare';
import { NODE } from '../../scripts/engines/shells';
import { expect, test } from './support/test';

const GAMES = 200;
const YEARS = 45;

test(`${GAMES} games end every year with the same city as in Node`, async ({ page }) => {
  const script = await corpusScript();
  await page.route('**/corpus.*', (route) => route.fulfill(
    route.request().url().endsWith('.js') ? { contentType: 'text/javascript', body: hostFor.worker(GAMES) + script } : { contentType: 'text/html', body: '<title>corpus</title>' },
  ));
  await page.goto('corpus.html');
  const [expected, found] = await Promise.all([NODE.play(script, GAMES), page.evaluate(playInWorker)]);
  expect(differencesBetween(expected, found)).toEqual([]);
  const years = new Set(found.flatMap((line) => line.match(/\d{4}=[0-9a-f]{16}/g) ?? []));
  expect(years.size, 'years, each with a city of its own').toBe(GAMES * YEARS);
});

/** Runs in the page. */
function playInWorker(): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const lines: string[] = [];
    const worker = new Worker('corpus.js');
    worker.onerror = (event) => reject(new Error(event.message));
    worker.onmessage = ({ data }: MessageEvent<string>) => {
      if (data === 'done') resolve(lines);
      else lines.push(data);
    };
  });
}
