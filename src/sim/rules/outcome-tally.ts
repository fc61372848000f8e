/** What the verdict is read from: security as people lived through it, and the caretaker's years after the mayor has left. */
import { clamp } from '../curves';
import { AT, STOCK } from '../stocks';
import { INDUSTRY_COUNT } from '../world';
import { YARDSTICKS } from '../yardsticks';
import type { Year } from '../year';
import { output } from './read-the-city';
import { cultivationOf } from './quality-of-life';
import { riskOf } from './risk-index';

export function countLivedYears(year: Year): void {
  year.state.lived += clamp(1 - riskOf(year) / 100, 0, 1);
}

export function countEpilogue(year: Year): void {
  const gdp = output(year);
  const perWorker = (gdp / year.of(STOCK.workers)) * 1000;
  const life = year.of(STOCK.lifeServices) + year.of(STOCK.lifeEnvironment) + year.of(STOCK.lifeCulture) + year.of(STOCK.lifeIncome) + year.of(STOCK.lifeHousing);
  const { epilogue } = year.state;
  year.state.epilogue = {
    years: epilogue.years + 1,
    prosperity: epilogue.prosperity + Math.sqrt(((gdp / (year.world.level.city.place.gdpReference * year.world.firstGdp)) * perWorker) / YARDSTICKS.output),
    skill: epilogue.skill + skillOf(year),
    cultivation: epilogue.cultivation + Math.sqrt(cultivationOf(year) / YARDSTICKS.alive),
    life: epilogue.life + clamp(life / YARDSTICKS.life, 0, 1.2),
    safety: epilogue.safety + clamp(1 - riskOf(year) / 100, 0, 1),
  };
}

/** Own skill: value-chain stage, share of domestic firms, research. */
function skillOf(year: Year): number {
  let foreign = 0;
  let all = 0;
  let stages = 0;
  for (let i = 0; i < INDUSTRY_COUNT; i++) {
    const value = year.of(AT.foreign + i) + year.of(AT.domestic + i);
    foreign += year.of(AT.foreign + i);
    all += value;
    stages += value * year.of(AT.stage + i);
  }
  const { stage, domestic, research } = YARDSTICKS.skill;
  return stage * clamp((stages / all - 1) / 3.2, 0, 1.2) + domestic * (1 - foreign / all) + research * clamp(year.of(STOCK.research) / 70, 0, 1.2);
}
