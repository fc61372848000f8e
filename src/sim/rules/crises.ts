/** Risk that nobody watches comes due: four crises whose chance and size come from the state. Monitoring lowers the chance, readiness the damage. */
import { clamp } from '../curves';
import { CAUSE } from '../ledger';
import { draw, STREAM } from '../random';
import { LEVER, STOCK } from '../stocks';
import { CRISES, type Crisis } from '../vocabulary';
import { INDUSTRY_COUNT } from '../world';
import type { Year } from '../year';

/** Chance of each crisis this year, 0–1. */
function crisisChances(year: Year): Record<Crisis, number> {
  const { read } = year;
  const watched = 1 - 0.45 * read.monitoring;
  const insured = 1 - 0.3 * clamp(year.lever(LEVER.socialInsurance), 0, 1);
  const inspected = 1 - 0.3 * clamp(year.lever(LEVER.inspection), 0, 1);
  const speculative = (year.of(STOCK.propertyLand) + year.of(STOCK.propertyNewTown) + year.of(STOCK.propertyWorks)) / read.gdp;
  return {
    debt: clamp(0.6 * (read.debtToGdp + read.hiddenToGdp + speculative - 0.52), 0, 0.5) * watched,
    unrest: clamp(0.014 * (year.of(STOCK.tension) - 42), 0, 0.4) * watched * insured,
    pollution: clamp(0.011 * (year.of(STOCK.pollution) - 55), 0, 0.4) * watched,
    accident: clamp(0.012 * (year.of(STOCK.latentHazard) - 25), 0, 0.4) * watched * inspected,
  };
}

/** Years in which the same crisis cannot come again. */
const COOLDOWN = { debt: 5, unrest: 4, pollution: 4, accident: 3 } as const;
const AUSTERITY = { debt: 5, unrest: 0, pollution: 0, accident: 2 } as const;
const CAPITAL = { debt: 8, unrest: 6, pollution: 6, accident: 7 } as const;
const CAUSES = { debt: CAUSE.crisisDebt, unrest: CAUSE.crisisUnrest, pollution: CAUSE.crisisPollution, accident: CAUSE.crisisAccident } as const;

export function meetCrises(year: Year): void {
  const chances = crisisChances(year);
  const readiness = severityOf(year);
  if (year.state.austerityYears > 0) year.state.austerityYears -= 1;
  let calm = true;
  for (let n = 0; n < CRISES.length; n++) {
    const crisis = CRISES[n];
    const last = year.state.crises[crisis];
    if (chances[crisis] <= 0 || (last > 0 && year.calendar - last < COOLDOWN[crisis])) continue;
    // The number of a crisis is the number of its draw: a new one goes to the end of the list.
    if (draw(year.state.seed, STREAM.crisis, year.t, n) >= chances[crisis]) continue;
    breakOut(year, crisis, readiness * (year.state.warnings[crisis].since > 0 ? 1 : UNWARNED));
    calm = false;
  }
  if (!calm) sufferCrises(year);
}

/** How hard a crisis strikes where nobody is ready and nobody has measured anything … */
const UNREADY = 1.25;
/** … and where nobody has given a warning. */
const UNWARNED = 1.15;
/** The province's teams come sooner once it has taken over. */
const UNDER_SUPERVISION = 0.4;

/** Size of a crisis for which a warning is up: readiness and monitoring decide the loss. */
function severityOf({ read, state }: Year): number {
  return UNREADY * (1 - 0.6 * read.preparedness) * (1 - 0.5 * read.monitoring) * (state.ended === null ? 1 : UNDER_SUPERVISION);
}

function breakOut(year: Year, crisis: Crisis, severity: number): void {
  year.crisis[crisis] = severity;
  year.state.crises = { ...year.state.crises, [crisis]: year.calendar };
  year.state.crisisCount += year.epilogue ? 0 : 1;
  year.state.crisisToll += year.epilogue ? 0 : severity;
  year.state.austerityYears = Math.max(year.state.austerityYears, AUSTERITY[crisis]);
  year.change(STOCK.politicalCapital, -CAPITAL[crisis] * severity, CAUSES[crisis]);
  year.news.push({ kind: 'crisis', id: crisis });
}

/** What a year of crisis costs industries. */
function sufferCrises(year: Year): void {
  const { debt, unrest, pollution, accident } = year.crisis;
  const { industry } = year.world;
  for (let i = 0; i < INDUSTRY_COUNT; i++) {
    if (debt > 0) year.grow(i, -0.055 * debt, CAUSE.crisisDebt);
    if (unrest > 0) year.grow(i, -0.03 * unrest, CAUSE.crisisUnrest);
    if (pollution > 0) year.grow(i, -0.07 * pollution * industry.pollution[i], CAUSE.crisisPollution);
    if (accident > 0) year.grow(i, -0.042 * accident * (industry.manufacturing[i] > 0 ? 1.2 : 0.8), CAUSE.crisisAccident);
  }
}
