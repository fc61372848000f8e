/**
 * Industries climb the value chain: foreign firms teach process and product, and block design and brands; what falls out of time slides back.
 *
 * Humphrey & Schmitz 2000; Gereffi, Humphrey & Sturgeon 2005. Left out: single lead firms.
 */
import { clamp } from '../curves';
import { CAUSE } from '../ledger';
import { AT, LEVER } from '../stocks';
import { INDUSTRY_COUNT } from '../world';
import type { Year } from '../year';

/** Below this value added (bn) an industry has no stage to speak of. */
const TOO_SMALL = 0.002;

/** Policy stocks that help firms to climb. */
interface Help { readonly research: number; readonly brands: number; readonly retrofit: number; readonly skills: number }

/** Move every stage, and note by how much. Reads last year's mix of owners. */
export function climbValueChain(year: Year): void {
  const climbed = year.read.climbed.fill(0);
  const help: Help = { research: year.lever(LEVER.research), brands: year.lever(LEVER.brands), retrofit: year.lever(LEVER.retrofit), skills: year.lever(LEVER.skills) };
  for (let i = 0; i < INDUSTRY_COUNT; i++) {
    if (year.foreignBase[i] + year.domesticBase[i] <= TOO_SMALL) continue;
    const before = year.stocks[AT.stage + i];
    climb(year, i, help);
    year.bound(AT.stage + i, 1, 5);
    climbed[i] = year.stocks[AT.stage + i] - before;
  }
}

function climb(year: Year, i: number, help: Help): void {
  const { read } = year;
  const foreignShare = year.foreignBase[i] / (year.foreignBase[i] + year.domesticBase[i]);
  const { industry } = year.world;
  const stock = AT.stage + i;
  const stage = year.of(stock);
  const toProducts = stage < 3 ? (3 - stage) / 2 : 0;
  const toBrands = (5 - stage) / 4;
  const gate = clamp(stage - 1.4, 0, 1);
  const laboratory = year.state.pilots.laboratory > 0 ? 0.4 : 0;
  year.change(stock, 0.075 * (0.35 + 0.65 * foreignShare) * (0.35 + read.absorption) * toProducts, CAUSE.processUpgrading);
  const functional = 0.21 * read.absorption * (1 - 0.9 * foreignShare) * toBrands * gate;
  year.change(stock, functional * (0.25 + laboratory), CAUSE.functionalUpgrading);
  if (help.research !== 0) year.change(stock, functional * help.research, CAUSE.functionalUpgrading, year.by(LEVER.research));
  if (help.brands !== 0) year.change(stock, 0.075 * help.brands * industry.brandable[i] * (1 - 0.8 * foreignShare) * toBrands * (0.35 + 1.5 * read.links[i]) * gate, CAUSE.brandUpgrading, year.by(LEVER.brands));
  const machines = stage < 3.6 ? (3.6 - stage) / 2.6 : 0;
  if (help.retrofit !== 0) year.change(stock, 0.06 * help.retrofit * (0.12 + 0.88 * read.labourCost) * (0.3 + 0.7 * industry.labour[i]) * machines, CAUSE.retrofitUpgrading, year.by(LEVER.retrofit));
  if (help.skills !== 0) year.change(stock, 0.02 * help.skills * toProducts, CAUSE.trainingUpgrading, year.by(LEVER.skills));
  const fading = read.wave[i] < 0 ? -0.35 * read.wave[i] : 0;
  year.change(stock, -(0.012 + fading) * (stage - 1), CAUSE.obsolescence);
}
