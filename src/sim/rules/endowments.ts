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
import { AT, LEVER, STOCK } from '../stocks';
import { INDUSTRY_COUNT } from '../world';
import { NO_SOURCE, type Year } from '../year';

const CHANCE_FIND = 0.012;

/** Pull of living endowments on each industry, read at the start of the year. */
export function readLinks(year: Year): void {
  const { links } = year.read;
  links.fill(0);
  year.world.level.city.endowments.forEach((endowment, k) => {
    const alive = (endowment.potential * year.of(AT.activation + k) * year.of(AT.integrity + k)) / 100;
    if (alive === 0) return;
    const pull = alive * (formOf(year, endowment, k)?.pull ?? 1);
    for (let i = 0; i < INDUSTRY_COUNT; i++) links[i] += pull * year.world.links[k][i];
  });
}

function formOf(year: Year, endowment: Endowment, k: number): Endowment['forms'][number] | undefined {
  const { form } = year.state.endowments[k];
  return form === null ? undefined : endowment.forms.find((one) => one.form === form);
}

const sourceOf = (year: Year, endowment: Endowment, since: number | null): number =>
  since === null ? NO_SOURCE : year.source({ kind: 'endowment', id: endowment.id, year: since, group: 'you' });

export function tendEndowments(year: Year): void {
  year.world.level.city.endowments.forEach((endowment, k) => {
    discover(year, endowment, k);
    activate(year, endowment, k);
    wearAndProtect(year, endowment, k);
    reportSteps(year, endowment, k);
  });
}

/** Cultural literacy of officials, councils that listen, and now and then chance bring endowments to light. */
function discover(year: Year, endowment: Endowment, k: number): void {
  const stock = AT.discovery + k;
  const unseen = 1 - year.of(stock);
  const literate = clamp((year.of(STOCK.literacy) - endowment.threshold) / 25, 0, 1);
  year.change(stock, 0.3 * year.lever(LEVER.literacy) * literate * unseen, CAUSE.discovery, year.by(LEVER.literacy));
  year.change(stock, 0.045 * year.lever(LEVER.civic) * unseen, CAUSE.listening, year.by(LEVER.civic));
  if (year.state.endowments[k].identified === year.calendar) year.change(stock, 0.4 * unseen, CAUSE.fieldwork, sourceOf(year, endowment, year.calendar));
  if (draw(year.state.seed, STREAM.discovery, year.t, k) < CHANCE_FIND) {
    year.change(stock, 0.3 * unseen, CAUSE.chanceFind);
    if (year.state.endowments[k].discovered === null) year.news.push({ kind: 'event', id: 'luck.chanceFind' });
  }
}

/** Slow, then compounding; richer towns ask more for it; what is left alone goes to sleep again. */
function activate(year: Year, endowment: Endowment, k: number): void {
  const file = year.state.endowments[k];
  const effort = year.of(AT.effort + k);
  const wanted = file.activated === null ? 0 : year.read.effectiveness;
  if (wanted !== effort) year.change(AT.effort + k, (wanted - effort) / (wanted > effort ? ENDOWMENT_COST.ramp : ENDOWMENT_COST.fade), wanted > effort ? CAUSE.policy : CAUSE.policyFade, sourceOf(year, endowment, file.activated));
  const stock = AT.activation + k;
  const active = year.of(stock);
  const demand = 0.35 + 0.65 * clamp(year.read.outputPerWorker / 180, 0.15, 1);
  const welcome = 0.75 + 0.25 * year.lever(LEVER.civic);
  const speed = year.world.p.activationRate * (formOf(year, endowment, k)?.speed ?? 1);
  year.change(stock, speed * year.of(AT.effort + k) * year.of(AT.discovery + k) * year.of(AT.integrity + k) * (0.22 + 1.5 * active) * (1 - active) * welcome * demand, CAUSE.activation, sourceOf(year, endowment, file.activated));
  if (effort < 0.2) year.change(stock, -0.012 * active, CAUSE.neglect);
  year.bound(stock, 0, 1);
}

function wearAndProtect(year: Year, endowment: Endowment, k: number): void {
  const file = year.state.endowments[k];
  const stock = AT.integrity + k;
  const whole = year.of(stock);
  const care = clamp((file.protected === null ? 0 : 0.8) + 0.6 * year.of(AT.effort + k), 0, 1) * year.of(AT.discovery + k);
  const exposed = endowment.fragility * (1 - 0.85 * care) * whole;
  year.change(stock, -exposed * 0.03 * year.lever(LEVER.landSale), CAUSE.building, year.by(LEVER.landSale));
  year.change(stock, -exposed * 0.03 * year.lever(LEVER.newTown), CAUSE.building, year.by(LEVER.newTown));
  year.change(stock, -exposed * 0.01 * year.lever(LEVER.parks), CAUSE.building, year.by(LEVER.parks));
  year.change(stock, -exposed * 0.02 * year.lever(LEVER.image), CAUSE.show, year.by(LEVER.image));
  year.change(stock, -exposed * (0.02 * clamp((year.of(STOCK.pollution) - 45) / 55, 0, 1) + 0.004), CAUSE.wear);
  year.change(stock, -(formOf(year, endowment, k)?.wear ?? 0) * year.of(AT.activation + k) * whole, CAUSE.visitors, sourceOf(year, endowment, file.activated));
  year.change(stock, 0.012 * care * (1 - whole), CAUSE.repair, sourceOf(year, endowment, file.protected ?? file.activated));
  year.bound(stock, 0, 1);
}

function reportSteps(year: Year, endowment: Endowment, k: number): void {
  const file = year.state.endowments[k];
  if (file.discovered !== null || year.of(AT.discovery + k) < HEARD_OF) return;
  year.state.endowments = year.state.endowments.map((one, n) => (n === k ? { ...one, discovered: year.calendar } : one));
  year.news.push({ kind: 'discovered', id: endowment.id });
}
