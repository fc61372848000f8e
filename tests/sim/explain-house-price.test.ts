import { expect, test } from 'vitest';
import { explain } from '../../src/sim/explain';
import { nationalHousePrice, readIndicator } from '../../src/sim/indicators';
import { playGame } from '../../src/sim/play-game';
import { playYear } from '../../src/sim/play-year';
import { MICRO } from '../../src/sim/stocks';
import { worldOf } from '../../src/sim/world';
import { KUNSHAN } from '../support/levels';

const world = worldOf(KUNSHAN);
const { states } = playGame(KUNSHAN, 7, () => []);

test.each([1995, 2005, 2015])('the house price of %i is shared between the country and the city as a product is, by the mean of the other', (year) => {
  const before = states[year - 1990];
  const { state: after, ledger } = playYear(KUNSHAN, before, []);
  const told = explain(KUNSHAN, { before, after, ledger }, 'housePrice');
  const [priceBefore, priceAfter] = [before, after].map((state) => nationalHousePrice(world, state.year) / 2);
  const [cityBefore, cityAfter] = [readIndicator(world, before, 'housePrice') / priceBefore, readIndicator(world, after, 'housePrice') / priceAfter];
  const ofCountry = told.contributions.filter(({ cause, group }) => cause === 'housePrice' && group === 'world').reduce((sum, { micro }) => sum + micro, 0);
  const ofCity = told.contributions.reduce((sum, { micro }) => sum + micro, 0) - ofCountry;
  // What rounding and bent curves leave over is shared out among the parts.
  expect(Math.abs(ofCountry / MICRO - (priceAfter - priceBefore) * (cityBefore + cityAfter) / 2)).toBeLessThan(1e-4);
  expect(Math.abs(ofCity / MICRO - (cityAfter - cityBefore) * (priceBefore + priceAfter) / 2)).toBeLessThan(1e-4);
});
