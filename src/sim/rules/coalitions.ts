/** Success feeds interests: the more a policy brings an actor, the more weight the actor has when money is to go elsewhere (Chen 2014; Wang, Gereffi & Liu 2021). */
import { CAUSE } from '../ledger';
import { AT, LEVER } from '../stocks';
import type { Year } from '../year';

export function feedInterests(year: Year): void {
  year.world.level.city.actors.forEach((actor, n) => {
    const stock = AT.influence + n;
    const before = year.of(stock);
    for (const { lever, rate } of actor.fedBy) year.change(stock, rate * year.lever(LEVER[lever]) * (1 - before), CAUSE.fed, year.by(LEVER[lever]));
    year.change(stock, -actor.fading * (before - 0.5 * actor.influence), CAUSE.fading);
    year.bound(stock, 0, 1);
  });
}
