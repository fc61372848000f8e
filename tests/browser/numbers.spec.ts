/** What the page prints is what the rules say: the same run is played again here, without a page. */
import { explain, MICRO, observed, SIGNS, type Sign } from '../../src/sim/index';
import type { Run } from '../../src/run/index';
import { formatValue } from '../../src/view/model/format';
import type { Game } from './driver';
import { decimalsIn, numbersIn, readAccount, sumsOf } from './support/account';
import { replayed } from './support/core';
import { expect, test } from './support/test';

/** A sign as its row prints it, such as `78–87` or `4.2%`. */
async function printed(game: Game, sign: Sign): Promise<string> {
  const situation = await game.sheet('situation');
  const why = game.page.getByRole('button', { name: game.text('desk.why.of', { sign: game.text(`indicator.${sign}`) }) });
  return situation.getByRole('listitem').filter({ has: why }).locator('b').innerText();
}

const printedSigns = async (game: Game): Promise<Record<string, string>> => Object.fromEntries(await Promise.all(SIGNS.map(async (sign) => [sign, await printed(game, sign)])));

/** The numbers that belong into a row: the value, or the range of what nobody measures; as many as are printed. */
function expected({ level, state }: Run, sign: Sign, text: string): number[] {
  const { value, low, high, measured } = observed(level, state, sign);
  const scale = text.includes('%') ? 100 : 1;
  return (measured ? [value] : [low, high]).map((number) => number * scale);
}

function expectPrinted(run: Run, texts: Readonly<Record<string, string>>): void {
  for (const sign of SIGNS) {
    const text = texts[sign];
    const half = 0.5 * 10 ** -decimalsIn(text) + 1e-9;
    const [found, wanted] = [numbersIn(text.replace('–', ' ')), expected(run, sign, text)];
    // Both ends of a range may round to one number.
    const shown = found.length === 1 ? wanted.map(() => found[0]) : found;
    expect(shown, `${sign} in ${run.state.year}: “${text}” for ${wanted.join(' to ')}`).toHaveLength(wanted.length);
    shown.forEach((number, index) => expect(Math.abs(number - wanted[index]), `${sign} in ${run.state.year}: “${text}” for ${wanted.join(' to ')}`).toBeLessThanOrEqual(half));
  }
}

/** The run as it stood at the start of a year. */
const at = (run: Run, year: number): Run => ({ ...run, state: run.years.find((played) => played.year === year)?.before ?? run.state });

test('the six signs are those of the same run without a page, year by year', async ({ game }) => {
  await game.openDesk();
  const seen = new Map<number, Record<string, string>>();
  for (let year = 1990; year < 1996; year++) {
    seen.set(year, await printedSigns(game));
    // Answers may take all seals, so the stamp comes first.
    await game.stamp();
    await game.answerEvents();
    await game.endYear();
  }
  seen.set(1996, await printedSigns(game));
  const run = replayed(await game.savedFile());
  for (const [year, texts] of seen) expectPrinted(at(run, year), texts);
});

for (const language of ['en', 'zh'] as const) {
  test(`the causes of every sign add up to what it moved, ${language}`, async ({ game }) => {
    await game.open({ language });
    await game.openAt(2009);
    const run = replayed(await game.savedFile());
    expectPrinted(run, await printedSigns(game));
    for (const sign of SIGNS) await expectAccount(game, run, sign);
  });
}

/** The account of the last year adds up at every level, and starts and ends where the rules do. */
async function expectAccount(game: Game, run: Run, sign: Sign): Promise<void> {
  const account = await readAccount(await game.why(sign));
  expect(account.rows.length, `rows of ${sign}`).toBeGreaterThan(1);
  expect(account.whose.length, `whose doing ${sign} was`).toBeGreaterThan(0);
  for (const { told, summed } of sumsOf(account)) expect(summed, `rows of ${sign}`).toBe(told);
  const last = run.years.at(-1)!;
  const [before, after] = [last.before, last.after].map((state) => observed(run.level, state, sign).value);
  const scale = formatValue(sign, before).includes('%') ? 100 : 1;
  expect(Math.abs(account.from - before * scale), `${sign} before: ${account.from} for ${before}`).toBeLessThan(0.051);
  expect(Math.abs(account.to - after * scale), `${sign} after: ${account.to} for ${after}`).toBeLessThan(0.051);
  const { fromMicro, toMicro, contributions } = explain(run.level, last, sign);
  expect(contributions.reduce((sum, part) => sum + part.micro, 0) / MICRO).toBeCloseTo((toMicro - fromMicro) / MICRO, 9);
  await game.closeDialog();
}

/** What a button opens, read as an account: its rows are the sum of what is told. */
async function expectSums(game: Game, name: string): Promise<void> {
  const dialog = game.page.getByRole('dialog');
  await expect(dialog.getByRole('treegrid')).toBeVisible();
  const account = await readAccount(dialog);
  for (const { told, summed } of sumsOf(account)) expect(summed, `rows of ${name}`).toBe(told);
  await game.closeDialog();
}

test('forty years, a card’s effect and the odds open into causes that add up', async ({ game }) => {
  await game.open();
  await game.openAt(2009);
  const dialog = await game.why('valueKept');
  await dialog.getByRole('button', { name: game.text('why.span.all', { from: '1990' }) }).click();
  const account = await readAccount(dialog);
  expect(Math.max(...account.rows.map(({ level }) => level)), 'levels of the tree').toBeGreaterThanOrEqual(3);
  for (const { told, summed } of sumsOf(account)) expect(summed, 'rows of forty years').toBe(told);
  await game.closeDialog();
  const proposals = await game.sheet('proposals');
  await proposals.locator('.card-aim').getByRole('button').first().click();
  await expectSums(game, 'a card’s effect');
  const forecast = await game.sheet('forecast');
  await forecast.getByRole('listitem').getByRole('button').first().click();
  await expectSums(game, 'odds');
});
