/** What the accessibility rules of axe find on a page. */
import axe, { type Result } from 'axe-core';
import type { Page } from '@playwright/test';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** One line for each finding: the rule, what it asks for, and where. */
export async function axeFindings(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const violations = await page.evaluate(async (rules) => (await window.axe.run({ runOnly: rules, resultTypes: ['violations'] })).violations, RULES);
  return violations.map(tellFinding);
}

function tellFinding({ id, help, nodes }: Result): string {
  const places = nodes.slice(0, 5).map((node) => `${node.target.join(' ')}${node.any[0] ? ` (${node.any[0].message})` : ''}`);
  return `${id}: ${help}: ${places.join('; ')}${nodes.length > places.length ? ` and ${nodes.length - places.length} more` : ''}`;
}

declare global {
  interface Window { axe: typeof axe }
}
