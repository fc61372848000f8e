/**
 * Every town takes up the same thing at the same time. Who comes first finds room, who comes late builds what a hundred others have built; and other regions court the same investors.
 *
 * Herding of local governments and excess capacity in favoured industries (Lin 2007, "wave phenomena"). Left out: which single town follows, and that fads answer to what the city does.
 */
import { CAUSE } from '../ledger';
import { AT, STOCK } from '../stocks';
import { crowdingBy, pullOf } from '../fads';
import { seedLuckOf } from '../seed-luck';
import type { Year } from '../year';

/** Read how crowded what others copy has become, and who else courts. */
export function readFads(year: Year): void {
  const { world, read, t } = year;
  const { fadDelay, rivalDelay } = seedLuckOf(world, year.state.seed);
  read.crowd.fill(0);
  read.leverCrowd.fill(0);
  read.rival.fill(world.p.rival);
  for (let n = 0; n < world.fads.length; n++) {
    const fad = world.fads[n];
    const crowding = crowdingBy(fad, t - fadDelay[n]);
    if (crowding === 0) continue;
    if (fad.industry >= 0) read.crowd[fad.industry] += crowding;
    if (fad.lever >= 0) read.leverCrowd[fad.lever - AT.lever] += crowding;
  }
  for (let n = 0; n < world.rivals.length; n++) {
    const pull = pullOf(world.rivals[n], t - rivalDelay[n]);
    if (pull > 0) for (const i of world.rivals[n].industries) read.rival[i] += world.p.rival * pull;
  }
}

/** Share of GDP that a full effort brings to those who come first, or leaves as hidden debt with those who come late, per point of crowding. */
const FIRST = 0.003;
const LATE = 0.008;

/** What is copied by a lever – a new town, a park of images – fills while few have it and stands empty when all do. */
export function copyFads(year: Year): void {
  const { fads } = year.world;
  for (let n = 0; n < fads.length; n++) {
    const { lever } = fads[n];
    if (lever < 0) continue;
    const effort = year.lever(lever);
    const crowding = year.read.leverCrowd[lever - AT.lever];
    if (effort === 0 || crowding === 0 || fads.findIndex((other) => other.lever === lever) !== n) continue;
    if (crowding < 0) year.change(STOCK.services, -FIRST * crowding * effort * year.read.gdp, CAUSE.copied, year.by(lever));
    else year.change(STOCK.hiddenDebt, LATE * crowding * effort * year.read.gdp, CAUSE.copied, year.by(lever));
  }
}
