/** The indicators as forms of the stocks. */
import { columns, type Form, type Term } from './form';
import type { Speaker } from './prepared/speakers';
import { AT, STOCK } from './stocks';
import { INDUSTRIES, type Indicator } from './vocabulary';
import { EVEN } from './voices';
import type { World } from './world';

/** A form as it is written down here. */
interface Draft { readonly offset: number; readonly top: readonly Term[]; readonly bottom: readonly Term[] | null; /** Whether what stands below is squared. */ readonly squared?: boolean }

const term = (a: number, weight = 1): Term => ({ weight, a, b: -1 });
const sum = (...stocks: number[]): Term[] => stocks.map((stock) => term(stock));
const plain = (stock: number): Draft => ({ offset: 0, top: [term(stock)], bottom: null });

const eachIndustry = (make: (i: number) => Term[]): Term[] => INDUSTRIES.flatMap((_, i) => make(i));
const PROPERTY = sum(STOCK.property, STOCK.propertyLand, STOCK.propertyNewTown, STOCK.propertyWorks);
const SERVICES = sum(STOCK.services, STOCK.servicesAmenity);
const TRADABLES = eachIndustry((i) => sum(AT.foreign + i, AT.domestic + i));
const GDP = [...TRADABLES, ...PROPERTY, ...SERVICES, term(STOCK.agriculture)];
const REVENUE = sum(STOCK.taxRevenue, STOCK.landRevenue, STOCK.transfers);
const SERVICE_INDUSTRIES = INDUSTRIES.flatMap((id, i) => (['trade', 'culture', 'software'].includes(id) ? [i] : []));
/** How much of a foreign plant's value stays in the city: wages, taxes, local parts. */
const KEPT_OF_FOREIGN = 0.4;

/** How heavily a city builds, as house prices feel it: 1.45 where property is 11 % of GDP. */
export const PROPERTY_PRESSURE: Form = { offset: 0.45, top: columns(PROPERTY.map((one) => ({ ...one, weight: 1 / 0.11 }))), bottom: columns(GDP) };

/** All firms that sell beyond the city, bn yuan of value added. */
export const FIRMS: Form = { offset: 0, top: columns(TRADABLES), bottom: null };

/** The firms of each industry, bn yuan of value added. */
export const INDUSTRY_FIRMS: readonly Form[] = INDUSTRIES.map((_, i) => ({ offset: 0, top: columns(sum(AT.foreign + i, AT.domestic + i)), bottom: null }));

/** Value-chain stage 5 keeps the whole of a product's value, stage 1 a fifth. */
const kept = eachIndustry((i) => [{ weight: 0.2, a: AT.domestic + i, b: AT.stage + i }, { weight: 0.2 * KEPT_OF_FOREIGN, a: AT.foreign + i, b: AT.stage + i }]);
const squares = INDUSTRIES.flatMap((_, i) => pairs([AT.foreign + i, AT.domestic + i]));

function pairs(stocks: readonly number[]): Term[] {
  return stocks.flatMap((a) => stocks.map((b) => ({ weight: 1, a, b })));
}

const FIXED: Partial<Record<Indicator, Draft>> = {
  waterAir: { offset: 100, top: [term(STOCK.pollution, -1)], bottom: null },
  valueKept: { offset: 0, top: kept, bottom: TRADABLES },
  debtRatio: { offset: 0, top: sum(STOCK.debt, STOCK.hiddenDebt), bottom: REVENUE },
  unemployment: plain(STOCK.jobless),
  gdp: { offset: 0, top: GDP, bottom: null },
  outputPerWorker: { offset: 0, top: GDP.map((one) => ({ ...one, weight: 1000 })), bottom: sum(STOCK.workers) },
  treasury: plain(STOCK.treasury), revenue: { offset: 0, top: REVENUE, bottom: null }, landDependence: { offset: 0, top: sum(STOCK.landRevenue), bottom: REVENUE },
  visibleDebt: plain(STOCK.debt), hiddenDebt: plain(STOCK.hiddenDebt), workers: plain(STOCK.workers),
  tertiaryShare: { offset: 0, top: [...SERVICE_INDUSTRIES.flatMap((i) => sum(AT.foreign + i, AT.domestic + i)), ...SERVICES, ...PROPERTY.map((one) => ({ ...one, weight: 0.5 }))], bottom: GDP },
  diversity: { offset: 1, top: squares.map((one) => ({ ...one, weight: -1 })), bottom: TRADABLES, squared: true },
  lockIn: plain(STOCK.lockIn), stage: { offset: 0, top: eachIndustry((i) => [{ weight: 1, a: AT.foreign + i, b: AT.stage + i }, { weight: 1, a: AT.domestic + i, b: AT.stage + i }]), bottom: TRADABLES },
  foreignShare: { offset: 0, top: eachIndustry((i) => sum(AT.foreign + i)), bottom: TRADABLES },
  humanCapital: plain(STOCK.humanCapital), innovation: plain(STOCK.research), governance: plain(STOCK.governance), infrastructure: plain(STOCK.infrastructure), literacy: plain(STOCK.literacy),
  pollution: plain(STOCK.pollution), tension: plain(STOCK.tension), latentHazard: plain(STOCK.latentHazard), landUsed: plain(STOCK.landSold), standing: plain(STOCK.standing), politicalCapital: plain(STOCK.politicalCapital), displacement: plain(STOCK.displaced),
  qualityOfLife: { offset: 0, top: sum(STOCK.lifeServices, STOCK.lifeEnvironment, STOCK.lifeCulture, STOCK.lifeIncome, STOCK.lifeHousing), bottom: null },
  risk: { offset: 0, top: sum(STOCK.riskDebt, STOCK.riskJobs, STOCK.riskEnvironment, STOCK.riskConcentration, STOCK.riskSocial, STOCK.riskUnprepared, STOCK.riskLatent), bottom: null },
};

const cache = new WeakMap<World, Map<Indicator, Form | null>>();

/** The form of an indicator on a level, or null for `growth` and `housePrice`, which compare with the year before or the nation. */
export function formOf(world: World, id: Indicator): Form | null {
  let forms = cache.get(world);
  if (!forms) cache.set(world, (forms = new Map()));
  let form = forms.get(id);
  if (form === undefined) forms.set(id, (form = packed(FIXED[id] ?? levelForm(world, id))));
  return form;
}

const packed = (draft: Draft | null): Form | null => draft && { offset: draft.offset, top: columns(draft.top), bottom: draft.bottom && columns(draft.bottom, draft.squared) };

/** All pairs of speakers that have a weight, by what they weigh together. */
function pairsOf(speakers: readonly Speaker[], share: (one: Speaker, other: Speaker) => number): Term[] {
  return speakers.flatMap((one) => speakers.flatMap((other) => (share(one, other) === 0 ? [] : [{ weight: share(one, other) * one.weight * other.weight, a: one.stock, b: other.stock }])));
}

/** Forms that depend on the level's data. */
function levelForm(world: World, id: Indicator): Draft | null {
  const { ict, manufacturing } = world.industry;
  const where = (mask: Float64Array, make: (i: number) => Term[]): Term[] => eachIndustry((i) => (mask[i] > 0 ? make(i) : []));
  const firms = (i: number): Term[] => sum(AT.foreign + i, AT.domestic + i);
  const endowments = world.level.city.endowments;
  switch (id) {
    case 'dependence': return { offset: 0, top: where(manufacturing, (i) => sum(AT.foreign + i)), bottom: where(manufacturing, firms) };
    case 'ictShare': return { offset: 0, top: where(ict, firms), bottom: where(manufacturing, firms) };
    case 'ictForeignShare': return { offset: 0, top: where(ict, (i) => sum(AT.foreign + i)), bottom: where(ict, firms) };
    case 'cultivation': return { offset: 0, top: endowments.map((one, k) => ({ weight: one.potential, a: AT.activation + k, b: AT.integrity + k })), bottom: null };
    case 'integrity': return { offset: 0, top: endowments.map((one, k) => term(AT.integrity + k, one.potential)), bottom: null };
    case 'voiceBalance': return { offset: 0, top: pairsOf(world.speakers, (one, other) => (one.voice === other.voice ? 0 : EVEN)), bottom: world.speakers.map(({ stock, weight }) => term(stock, weight)), squared: true };
    default: return null;
  }
}
