/** The account of a number, as the page prints it: rows that must add up. */
import { expect, type Locator } from '@playwright/test';

export interface AccountRow { readonly level: number; readonly amount: number; readonly open: boolean }
export interface Account { readonly from: number; readonly to: number; readonly rows: readonly AccountRow[]; /** Whose doing it was, one number each. */ readonly whose: readonly number[] }

/** Every number in a text: with a true minus sign, thousands in groups, and decimals. */
export const numbersIn = (text: string): number[] => [...text.matchAll(/[+−-]?\d[\d,]*(?:\.\d+)?/g)].map(([number]) => Number(number.replace('−', '-').replaceAll(',', '')));

/** How many decimals the first number of a text has. */
export const decimalsIn = (text: string): number => /\d\.(\d+)/.exec(text)?.[1].length ?? 0;

/** Levels of an account of which every heading is opened; and how many further ones, from above, of what lies deeper. */
const LEVELS_OPENED = 3;
const DEEPER_OPENED = 24;

/** Opens the headings of an account and reads it. What lies deeper by the hundred is opened in part; `traces.long.test.ts` adds up all of it. */
export async function readAccount(dialog: Locator): Promise<Account> {
  const tree = dialog.getByRole('treegrid');
  await openAll(tree);
  const rows = await tree.getByRole('row').filter({ has: tree.page().getByRole('gridcell') }).evaluateAll((all) => all.map((row) => ({
    level: Number(row.ariaLevel), open: row.ariaExpanded === 'true',
    amount: [...row.querySelectorAll('[role=gridcell]:not([aria-hidden])')][0].textContent,
  })));
  const whose = await dialog.getByRole('region').getByRole('paragraph').first().locator('b').allTextContents();
  const read = rows.map((row) => ({ ...row, amount: numbersIn(row.amount)[0] }));
  return { from: read[0].amount, to: read.at(-1)!.amount, rows: read.slice(1, -1), whose: whose.map((text) => numbersIn(text)[0]) };
}

async function openAll(tree: Locator): Promise<void> {
  for (let level = 1; level <= LEVELS_OPENED; level++) await openEach(tree, tree.locator(`[role=row][aria-expanded=false][aria-level="${level}"]`), Infinity);
  await openEach(tree, tree.getByRole('row', { expanded: false }), DEEPER_OPENED);
}

/** Presses the headings one after the other, in one turn of the page. */
async function openEach(tree: Locator, closed: Locator, most: number): Promise<void> {
  const open = tree.getByRole('row', { expanded: true });
  const before = await open.count();
  const pressed = await closed.evaluateAll((rows, limit) => {
    const pick = rows.slice(0, limit);
    for (const row of pick) (row as HTMLElement).click();
    return pick.length;
  }, Math.min(most, Number.MAX_SAFE_INTEGER));
  await expect(open).toHaveCount(before + pressed);
}

/** What each open heading, and the account as a whole, says that its rows come to, beside what they come to. */
export function sumsOf({ from, to, rows, whose }: Account): readonly { readonly told: number; readonly summed: number }[] {
  const under = (index: number, level: number): number[] => {
    const end = rows.findIndex((row, at) => at > index && row.level <= level);
    return rows.slice(index + 1, end < 0 ? undefined : end).filter((row) => row.level === level + 1).map((row) => row.amount);
  };
  const headings = rows.flatMap((row, index) => (row.open ? [{ told: row.amount, parts: under(index, row.level) }] : []));
  const change = to - from;
  return [{ told: change, parts: under(-1, 0) }, { told: change, parts: whose }, ...headings].map(({ told, parts }) => ({ told: rounded(told), summed: rounded(parts.reduce((sum, part) => sum + part, 0)) }));
}

/** Away with what binary fractions add, and with the sign of nothing. */
const rounded = (value: number): number => Math.round(value * 1000) / 1000 || 0;
