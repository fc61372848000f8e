/** Slow capacities of a city: people's skills, research, government, infrastructure and the cultural literacy of its officials. All decay without care. */
import { clamp } from '../curves';
import { CAUSE } from '../ledger';
import { AT, LEVER, STOCK } from '../stocks';
import { INDUSTRIES } from '../vocabulary';
import { INDUSTRY_COUNT } from '../world';
import type { Year } from '../year';
import { pilotActive } from './relatedness';

const TECH_BASE = ['telecom', 'components', 'electricVehicles', 'software', 'machinery'].map((id) => AT.domestic + (INDUSTRIES as readonly string[]).indexOf(id));
const APPLIANCES = AT.domestic + INDUSTRIES.indexOf('appliances');

export function formSkills(year: Year): void {
  const { read } = year;
  const stock = STOCK.humanCapital;
  const room = 1 - read.human;
  const life = read.qualityOfLife;
  let foreign = 0;
  for (let i = 0; i < INDUSTRY_COUNT; i++) foreign += year.of(AT.foreign + i);
  year.change(stock, 0.95 * year.lever(LEVER.skills) * room, CAUSE.schooling, year.by(LEVER.skills));
  year.change(stock, 0.3 * year.lever(LEVER.services), CAUSE.schooling, year.by(LEVER.services));
  // Who is insured stays, and who stays is taught.
  year.change(stock, 0.8 * year.lever(LEVER.socialInsurance) * room, CAUSE.schooling, year.by(LEVER.socialInsurance));
  year.change(stock, read.quality * 2.6 * year.lever(LEVER.talent) * (0.3 + life / 100) * room, CAUSE.talent, year.by(LEVER.talent));
  year.change(stock, read.quality * 0.035 * (life - 45) * room, CAUSE.attraction);
  year.change(stock, (read.quality * 0.8 * read.cultivationNow * room) / 100, CAUSE.culture);
  year.change(stock, 0.9 * clamp(foreign / read.gdpNow, 0, 1) * room, CAUSE.foreignPlants);
  year.change(stock, 0.55, CAUSE.inMigrationSkills);
  year.change(stock, -0.012 * read.human * 100, CAUSE.ageingSkills);
  year.change(stock, -0.005 * read.housePriceNow * read.human * 100 * read.quality, CAUSE.housing);
  driveAway(year, stock, LEAVING.skilled);
  year.bound(stock, 5, 100);
}

/** Points that a crisis of full size takes: who can choose goes where it is safe. */
const LEAVING = { skilled: 0.5, researchers: 0.5 } as const;

function driveAway(year: Year, stock: number, points: number): void {
  const { unrest, pollution, accident } = year.crisis;
  if (unrest > 0) year.change(stock, -points * unrest, CAUSE.crisisUnrest);
  if (pollution > 0) year.change(stock, -points * pollution, CAUSE.crisisPollution);
  if (accident > 0) year.change(stock, -points * accident, CAUSE.crisisAccident);
}

export function formResearch(year: Year): void {
  const { read } = year;
  const stock = STOCK.research;
  const gdp = read.gdpNow;
  let technical = 0;
  for (const firm of TECH_BASE) technical += year.of(firm);
  const own = technical / gdp;
  const base = clamp(2.5 * (own + (0.5 * year.of(APPLIANCES)) / gdp), 0, 1);
  const researchers = read.human > 0.15 ? read.human - 0.15 : 0;
  year.change(stock, 3.4 * year.lever(LEVER.research) * researchers * (0.35 + 1.6 * base) * (1 - (read.research * 100) / 110), CAUSE.researchProgramme, year.by(LEVER.research));
  if (year.state.pilots.laboratory > 0) year.change(stock, 1.2, CAUSE.pilot);
  year.change(stock, 0.9 * clamp(2 * own, 0, 1), CAUSE.techBase);
  year.change(stock, 0.1, CAUSE.routine);
  year.change(stock, -0.022 * read.research * 100, CAUSE.obsolescence);
  driveAway(year, stock, LEAVING.researchers);
  year.bound(stock, 2, 100);
}

export function formGovernment(year: Year): void {
  const stock = STOCK.governance;
  const { crisis } = year;
  year.change(stock, 1.3 * year.lever(LEVER.business), CAUSE.officialsTime, year.by(LEVER.business));
  year.change(stock, 0.7 * year.lever(LEVER.civic), CAUSE.listening, year.by(LEVER.civic));
  year.change(stock, 0.2 * year.lever(LEVER.monitoring), CAUSE.officialsTime, year.by(LEVER.monitoring));
  year.change(stock, 0.003 * year.of(STOCK.literacy), CAUSE.learning);
  if (pilotActive(year, 'reform')) year.change(stock, 0.6, CAUSE.pilot);
  year.change(stock, -0.028 * (year.of(stock) - 26), CAUSE.routine);
  year.change(stock, -0.35 * year.lever(LEVER.landSale), CAUSE.landSales, year.by(LEVER.landSale));
  year.change(stock, -0.35 * year.lever(LEVER.entry), CAUSE.entry, year.by(LEVER.entry));
  year.change(stock, -0.25 * year.lever(LEVER.newTown), CAUSE.newTown, year.by(LEVER.newTown));
  year.change(stock, -4 * crisis.debt, CAUSE.crisisDebt);
  year.change(stock, -2 * crisis.unrest, CAUSE.crisisUnrest);
  year.change(stock, -2 * crisis.pollution, CAUSE.crisisPollution);
  year.bound(stock, 5, 100);
}

export function buildInfrastructure(year: Year): void {
  const stock = STOCK.infrastructure;
  year.change(stock, 1.3 * year.lever(LEVER.parks), CAUSE.park, year.by(LEVER.parks));
  year.change(stock, 1.9 * year.lever(LEVER.vehicle), CAUSE.vehicleWorks, year.by(LEVER.vehicle));
  year.change(stock, 0.6 * year.lever(LEVER.newTown), CAUSE.newTown, year.by(LEVER.newTown));
  year.change(stock, 0.5 * year.lever(LEVER.tradePlatform), CAUSE.tradePlatform, year.by(LEVER.tradePlatform));
  year.change(stock, 0.8, CAUSE.routine);
  year.change(stock, -0.026 * year.of(stock), CAUSE.wear);
  year.bound(stock, 5, 100);
}

export function formLiteracy(year: Year): void {
  const stock = STOCK.literacy;
  year.change(stock, 3 * year.lever(LEVER.literacy), CAUSE.fieldwork, year.by(LEVER.literacy));
  year.change(stock, 0.5 * year.lever(LEVER.civic), CAUSE.listening, year.by(LEVER.civic));
  year.change(stock, -0.028 * (year.of(stock) - 10), CAUSE.forgetting);
  year.bound(stock, 5, 100);
}
