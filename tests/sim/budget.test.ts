import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { BUDGET_ITEMS, type Budget, CAUSES, indicator, type Ledger, office, playGame, playYear, STOCK } from '../../src/sim/index';
import { KUNSHAN } from '../support/levels';
import { anyGame, playAll } from '../support/random-games';

const total = (budget: Budget, items: readonly (keyof Budget)[] = BUDGET_ITEMS): number => items.reduce((sum, item) => sum + budget[item], 0);
const spent = (ledger: Ledger, causes: readonly string[]): number =>
  ledger.amount.reduce((sum, amount, line) => sum + (ledger.stock[line] === STOCK.treasury && causes.includes(CAUSES[ledger.cause[line]]) ? amount : 0), 0) / 1e6;

describe('the budget', () => {
  it('adds up to the money of the year, and what runs costs what it says', () => {
    fc.assert(fc.property(anyGame(KUNSHAN, { years: 12 }), (game) => {
      // After an ending a caretaker governs, and nobody asks for a budget.
      for (const { before } of playAll(KUNSHAN, game).filter((step) => step.before.ended === null)) {
        const { budget, moneyAtStart } = office(KUNSHAN, before, []);
        expect(total(budget)).toBeCloseTo(moneyAtStart, 9);
        const { ledger } = playYear(KUNSHAN, before, []);
        expect(spent(ledger, ['programmes', 'projects', 'upkeep', 'borrowing'])).toBeCloseTo(total(budget, ['orders', 'plan', 'endowments', 'works', 'upkeep']), 4);
      }
    }), { numRuns: 12 });
  });

  it('says beforehand what the next year will begin with, when nothing is decided: within what growth moves', () => {
    const { states } = playGame(KUNSHAN, 3, () => [], { ledger: false });
    for (const [index, state] of states.slice(0, 38).entries()) {
      const { moneyNextYear } = office(KUNSHAN, state, []);
      const after = office(KUNSHAN, states[index + 1], []).moneyAtStart;
      expect(Math.abs(after - moneyNextYear) / indicator(KUNSHAN, state, 'gdp')).toBeLessThan(0.06);
    }
  });
});
