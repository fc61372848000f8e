/**
 * Four voices decide together. Where they are heard evenly a city resists less and learns more; where one drowns out the others, each fails in its own way:
 * the market cuts corners, the government flatters itself and builds white elephants, villages hold land that cannot be put together again, the think tank studies instead of deciding.
 *
 * Urban regimes (Stone 1989); polycentric governance (Ostrom 2010); the firm–government coalitions of Chen 2014. Left out: who speaks to whom, and voices from outside the city.
 */
import { CAUSE } from '../ledger';
import { STOCK } from '../stocks';
import { VOICES } from '../vocabulary';
import { balanceOf, dominanceOf, sharesOf, USUAL_BALANCE } from '../voices';
import type { Year } from '../year';

const MARKET = VOICES.indexOf('market');
const VILLAGERS = VOICES.indexOf('villagers');
const GOVERNMENT = VOICES.indexOf('government');

/** Hear the voices as the year begins. */
export function hearVoices(year: Year): void {
  const { read } = year;
  const shares = sharesOf(year.world, year.stocks);
  read.voiceBalance = balanceOf(shares);
  read.marketRules = dominanceOf(shares[MARKET]);
  read.villagesRule = dominanceOf(shares[VILLAGERS]);
  read.governmentRules = dominanceOf(shares[GOVERNMENT]);
}

/** What an even or an uneven hearing does to governing, learning and tension, and what a voice does that rules alone. */
export function answerToVoices(year: Year): void {
  const { read } = year;
  const more = read.voiceBalance - USUAL_BALANCE;
  year.change(STOCK.governance, 1.2 * more, CAUSE.voices);
  year.change(STOCK.literacy, 0.8 * more, CAUSE.voices);
  year.change(STOCK.tension, -6 * more, CAUSE.voices);
  if (read.marketRules > 0) {
    year.change(STOCK.latentHazard, 1.2 * read.marketRules, CAUSE.cornersCut);
    year.change(STOCK.cost, 0.012 * read.marketRules, CAUSE.cornersCut);
  }
  if (read.governmentRules > 0) year.change(STOCK.hiddenDebt, 0.005 * read.governmentRules * read.gdp, CAUSE.whiteElephants);
}
