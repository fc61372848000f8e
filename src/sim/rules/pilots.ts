/** The centre grants pilots to those who are ready: rare windows that bridge to new industries (Heilmann 2008). */
import { CAUSE } from '../ledger';
import { LEVER, STOCK } from '../stocks';
import { INDUSTRIES, type Pilot } from '../vocabulary';
import { INDUSTRY_COUNT } from '../world';
import type { Year } from '../year';
import { pilotActive } from './relatedness';

const BIDS: readonly { pilot: Pilot; lever: number; from: number }[] = [
  { pilot: 'freeTrade', lever: LEVER.bidFreeTrade, from: 1999 },
  { pilot: 'reform', lever: LEVER.bidReform, from: 2010 },
  { pilot: 'laboratory', lever: LEVER.bidLaboratory, from: 2007 },
];
const READY = 0.6;
const COST_IN_CAPITAL = 15;

export function grantPilots(year: Year): void {
  for (const { pilot, lever, from } of BIDS) {
    if (year.state.pilots[pilot] > 0 || year.calendar < from) continue;
    const fit = year.world.level.city.place.pilotFit[pilot];
    if (year.lever(lever) * fit * fit * (0.4 + year.of(STOCK.politicalCapital) / 100) <= READY) continue;
    year.state.pilots = { ...year.state.pilots, [pilot]: year.calendar };
    year.change(STOCK.politicalCapital, -COST_IN_CAPITAL, CAUSE.pilot, year.by(lever));
    year.news.push({ kind: 'granted', id: pilot });
  }
}

const TRADE = INDUSTRIES.indexOf('trade');

export function growByPilots(year: Year): void {
  const { openness, techIntensity } = year.world.industry;
  const [zone, reform, laboratory] = [pilotActive(year, 'freeTrade'), pilotActive(year, 'reform'), pilotActive(year, 'laboratory')];
  if (!zone && !reform && !laboratory) return;
  for (let i = 0; i < INDUSTRY_COUNT; i++) {
    const rate = (zone ? 0.022 * openness[i] : 0) + (reform ? (i === TRADE ? 0.045 : 0.012) : 0) + (laboratory ? 0.014 * techIntensity[i] : 0);
    year.grow(i, rate, CAUSE.pilot);
  }
}
