/**
 * What a place has of its own must be found, understood and brought to life, which takes decades; building, dirt and show destroy it, and what nobody has found nobody can protect.
 *
 * Hausmann & Rodrik 2003 (self-discovery); Throsby 1999 (cultural capital with upkeep). Left out: rivalry between endowments.
 */
import { clamp } from '../curves';
import type { Endowment } from '../level';
import { CAUSE } from '../ledger';
import { ENDOWMENT_COST, HEARD_OF } from '../policy-table';
import { draw, STREAM } from '../random';
import { endowmentSource } from '../sources';
import { AT, LEVER, STOCK } from '../stocks';
import { INDUSTRY_COUNT } from '../world';
import type { Year } from '../year';
import { hollowOf } from './displacement';
import { cultivationOf } from './quality-of-life';

const CHANCE_FIND = 0.012;

/** Pull of living endowments on each industry, read at the start of the year. */
export function readLinks(year: Year): void {
  const { links } = year.read;
  const { endowments } = year.world;
  links.fill(0);
  for (let k = 0; k < endowments.length; k++) {
    const active = year.of(AT.activation + k);
    if (active === 0) continue;
    const alive = (endowments[k].potential * active * year.of(AT.integrity + k)) / 100;
    const pull = alive * (formOf(year, k)?.pull ?? 1);
    for (let i = 0; i < INDUSTRY_COUNT; i++) links[i] += pull * endowments[k].links[i];
  }
}

function formOf(year: Year, k: number): Endowment['forms'][number] | undefined {
  const { form } = year.state.endowments[k];
  return form === null ? undefined : year.world.endowments[k].endowment.forms.find((one) => one.form === form);
}

export function tendEndowments(year: Year): void {
  const { length } = year.world.endowments;
  const climate = climateOf(year);
  for (let k = 0; k < length; k++) {
    discover(year, k, climate);
    activate(year, k, climate);
    wearAndProtect(year, k, climate);
    reportSteps(year, k);
  }
  year.read.cultivationNow = cultivationOf(year);
}

/** What works on every endowment of the city alike this year. */
interface Climate {
  readonly literacy: number; readonly teaching: number; readonly listening: number; readonly welcome: number; readonly demand: number;
  readonly landSale: number; readonly newTown: number; readonly parks: number; readonly image: number; readonly weather: number; readonly hollow: number;
}

function climateOf(year: Year): Climate {
  const civic = year.lever(LEVER.civic);
  return {
    literacy: year.of(STOCK.literacy), teaching: 0.3 * year.lever(LEVER.literacy), listening: 0.045 * civic, welcome: 0.75 + 0.25 * civic,
    // Richer towns ask more for what they have of their own.
    demand: 0.35 + 0.65 * clamp(year.read.outputPerWorker / 180, 0.15, 1),
    landSale: year.lever(LEVER.landSale), newTown: year.lever(LEVER.newTown), parks: year.lever(LEVER.parks), image: year.lever(LEVER.image),
    weather: 0.02 * clamp((year.of(STOCK.pollution) - 45) / 55, 0, 1) + 0.004,
    hollow: hollowOf(year),
  };
}

/** Cultural literacy of officials, councils that listen, and now and then chance bring endowments to light. */
function discover(year: Year, k: number, climate: Climate): void {
  const { threshold } = year.world.endowments[k];
  const stock = AT.discovery + k;
  const file = year.state.endowments[k];
  const unseen = 1 - year.of(stock);
  const literate = clamp((climate.literacy - threshold) / 25, 0, 1);
  if (climate.teaching !== 0) year.change(stock, climate.teaching * literate * unseen, CAUSE.discovery, year.by(LEVER.literacy));
  if (climate.listening !== 0) year.change(stock, climate.listening * unseen, CAUSE.listening, year.by(LEVER.civic));
  if (file.identified === year.calendar) year.change(stock, 0.4 * unseen, CAUSE.fieldwork, endowmentSource(year, k, year.calendar));
  if (draw(year.state.seed, STREAM.discovery, year.t, k) >= CHANCE_FIND) return;
  year.change(stock, 0.3 * unseen, CAUSE.chanceFind);
  if (file.discovered === null) year.news.push({ kind: 'event', id: 'luck.chanceFind' });
}

/** Slow, then compounding; what is left alone goes to sleep again. */
function activate(year: Year, k: number, climate: Climate): void {
  const file = year.state.endowments[k];
  const before = year.of(AT.effort + k);
  const wanted = file.activated === null ? 0 : year.read.effectiveness;
  if (wanted > before) year.change(AT.effort + k, (wanted - before) / ENDOWMENT_COST.ramp, CAUSE.policy, endowmentSource(year, k, file.activated));
  else if (wanted < before) year.change(AT.effort + k, (wanted - before) / ENDOWMENT_COST.fade, CAUSE.policyFade, endowmentSource(year, k, file.activated));
  const stock = AT.activation + k;
  const active = year.of(stock);
  const effort = year.of(AT.effort + k);
  if (effort > 0) {
    const speed = year.world.p.activationRate * (formOf(year, k)?.speed ?? 1);
    const lift = speed * effort * year.of(AT.discovery + k) * year.of(AT.integrity + k) * (0.22 + 1.5 * active) * (1 - active) * climate.welcome * climate.demand;
    year.change(stock, lift, CAUSE.activation, endowmentSource(year, k, file.activated));
  }
  if (before < 0.2) year.change(stock, -0.012 * active, CAUSE.neglect);
  year.bound(stock, 0, 1);
}

function wearAndProtect(year: Year, k: number, climate: Climate): void {
  const file = year.state.endowments[k];
  const stock = AT.integrity + k;
  const whole = year.of(stock);
  const active = year.of(AT.activation + k);
  const care = clamp((file.protected === null ? 0 : 0.8) + 0.6 * year.of(AT.effort + k), 0, 1) * year.of(AT.discovery + k);
  const exposed = year.world.endowments[k].fragility * (1 - 0.85 * care) * whole;
  if (climate.landSale !== 0) year.change(stock, -exposed * 0.03 * climate.landSale, CAUSE.building, year.by(LEVER.landSale));
  if (climate.newTown !== 0) year.change(stock, -exposed * 0.03 * climate.newTown, CAUSE.building, year.by(LEVER.newTown));
  if (climate.parks !== 0) year.change(stock, -exposed * 0.01 * climate.parks, CAUSE.building, year.by(LEVER.parks));
  if (climate.image !== 0) year.change(stock, -exposed * 0.02 * climate.image, CAUSE.show, year.by(LEVER.image));
  year.change(stock, -exposed * climate.weather, CAUSE.wear);
  if (climate.hollow > 0 && year.world.endowments[k].lived) year.change(stock, -0.03 * climate.hollow * whole, CAUSE.displacement);
  const show = formOf(year, k)?.wear ?? 0;
  if (show > 0) year.change(stock, -show * active * whole, CAUSE.visitors, endowmentSource(year, k, file.activated));
  year.change(stock, 0.012 * care * (1 - whole), CAUSE.repair, endowmentSource(year, k, file.protected ?? file.activated));
  year.bound(stock, 0, 1);
}

function reportSteps(year: Year, k: number): void {
  const file = year.state.endowments[k];
  if (file.discovered !== null || year.of(AT.discovery + k) < HEARD_OF) return;
  year.state.endowments = year.state.endowments.map((one, n) => (n === k ? { ...one, discovered: year.calendar } : one));
  year.news.push({ kind: 'discovered', id: year.world.endowments[k].endowment.id });
}
