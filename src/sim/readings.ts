/** What the rules read off the city at the start of a year: ratios and scarcities of which no stock is kept. */
import { LEVERS } from './vocabulary';
import { INDUSTRY_COUNT } from './world';

export class Readings {
  gdp = 0.5; // bn yuan
  tradables = 0.5;
  foreign = 0.5; // value added of foreign-controlled firms
  property = 0.5;
  services = 0.5;
  outputPerWorker = 0.5; // thousand yuan
  debtToGdp = 0.5;
  hiddenToGdp = 0.5;
  human = 0.5; // 0–1
  research = 0.5;
  governance = 0.5;
  infrastructure = 0.5;
  lockIn = 0.5;
  absorption = 0.5; // √(human · research)
  productivity = 0.5; // national, thousand yuan a worker, this year and next
  productivityNext = 0.5;
  workersPerBn = 0.5; // thousand worker-equivalents per bn yuan
  quality = 0.5; // quality regime, with its timing
  housePrice = 0.5; // national, with its timing
  housePriceHere = 0.5;
  labourCost = 0.5; // labour-cost era
  landUsed = 0.5; // 1 = full
  cost = 0.5; // relative cost of this place
  // Read again when industries, services and workers have moved.
  gdpNow = 0.5; // bn yuan
  incomeNow = 0.5; // output per worker against one and a half times the national level, at most 1.2
  housePriceNow = 0.5; // here
  cultivationNow = 0.5; // points 0–100: what is alive of the city's potential
  slack = 0.5; // 1 − jobs / workers; may be negative
  qualityOfLife = 0.5;
  price = 0.5; // of soft programmes, relative to their share of GDP
  squeeze = 0.5; // 1 = credit is open
  credit = 0.5; // room for a vehicle's borrowing
  effectiveness = 0.5; // of thinly spread attention
  monitoring = 0.5; // 0–1
  preparedness = 0.5;
  bridge = 0.5; // what active pilots add to relatedness
  voiceBalance = 0.5; // 1 = four voices heard evenly
  marketRules = 0.5; // how far a voice drowns out the others, 0–1
  villagesRule = 0.5;
  governmentRules = 0.5;
  readonly wave = new Float64Array(INDUSTRY_COUNT);
  readonly presence = new Float64Array(INDUSTRY_COUNT); // all firms, 0–1
  readonly skills = new Float64Array(INDUSTRY_COUNT); // embedded capability, 0–1
  readonly density = new Float64Array(INDUSTRY_COUNT); // relatedness density with bridge, 0–1
  readonly climbed = new Float64Array(INDUSTRY_COUNT); // by how much this year's stage is higher, in micro-units
  readonly crowd = new Float64Array(INDUSTRY_COUNT); // what fads add to crowding (below 0: the early years of a fad)
  readonly leverCrowd = new Float64Array(LEVERS.length); // the same for what is copied by a lever
  readonly rival = new Float64Array(INDUSTRY_COUNT); // pull of other places for foreign plants
  readonly links = new Float64Array(INDUSTRY_COUNT); // pull of living endowments
}
