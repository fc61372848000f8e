/**
 * What the ready strategies make of each city, in numbers small enough to be read in a review.
 *
 * A difference here means that the balance has changed: say in the commit why it should. If that is meant, write the numbers anew:
 * `UPDATE_GOLDEN=1 npx vitest run tests/golden`. The seed is 0: history's dates, and no single strokes of luck.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { STRATEGIES } from '../../src/insight/index';
import { SHIPPED_LEVELS } from '../support/levels';
import { balanceOf, parseBalance, writtenBalance } from './balance';

describe.each(SHIPPED_LEVELS.map((level) => ({ id: level.city.id, level })))('the balance of $id', ({ id, level }) => {
  const file = fileURLToPath(new URL(`${id}.txt`, import.meta.url));
  const played = STRATEGIES.map((strategy) => balanceOf(level, strategy));
  if (process.env.UPDATE_GOLDEN !== undefined || !existsSync(file)) writeFileSync(file, writtenBalance(played));
  const golden = parseBalance(readFileSync(file, 'utf8'));

  it('names every ready strategy', () => {
    expect(Object.keys(golden)).toEqual(STRATEGIES.map((strategy) => strategy.id));
  });

  it.each(played)('under $id is what it was', (one) => {
    expect(one.lines).toEqual(golden[one.id]);
  });
});
