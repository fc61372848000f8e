/** Success feeds interests: the more a policy brings an actor, the more weight the actor has when money is to go elsewhere (Chen 2014; Wang, Gereffi & Liu 2021). */
import { CAUSE } from '../ledger';
import type { Year } from '../year';

export function feedInterests(year: Year): void {
  for (const { stock, fedBy, fading, usual } of year.world.actors) {
    const before = year.of(stock);
    for (const { lever, rate } of fedBy) {
      const strength = year.lever(lever);
      if (strength !== 0) year.change(stock, rate * strength * (1 - before), CAUSE.fed, year.by(lever));
    }
    year.change(stock, -fading * (before - usual), CAUSE.fading);
    year.bound(stock, 0, 1);
  }
}
