/** Nothing leaves the computer: no request goes anywhere but to where the page came from. */
import { expect, test } from './support/test';

test.use({ withMap: true });

test('a game, from the title to the verdict, asks nobody else for anything', async ({ game, page, context }) => {
  const asked = new Set<string>();
  const refused: string[] = [];
  context.on('request', (request) => asked.add(new URL(request.url()).origin));
  page.on('websocket', (socket) => asked.add(new URL(socket.url()).origin));
  await page.exposeFunction('tellViolation', (uri: string) => { refused.push(uri); });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => { (window as unknown as { tellViolation: (uri: string) => void }).tellViolation(`${event.violatedDirective} ${event.blockedURI}`); });
  });

  await game.open();
  await game.takeOffice();
  await game.settle();
  await game.answerEvents();
  await game.stamp();
  await game.endYear();
  await game.adoptPlan();
  await game.runOn();
  await game.closeDialog();
  await game.savedFile();
  await game.toVerdict();
  await expect(page.getByText(game.text('verdict.historyPending'))).toHaveCount(0, { timeout: 60_000 });

  const home = new URL(page.url()).origin;
  expect([...asked].filter((origin) => origin !== home && origin !== 'null')).toEqual([]);
  expect(asked).toContain(home);
  expect(refused, 'what the content policy held back').toEqual([]);
  expect(await context.cookies()).toEqual([]);
});
