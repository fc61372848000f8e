/** An administration knows a district by going there; what it does not visit it forgets, and statistics replace visits only in part. */
import { clamp } from '../curves';
import { CAUSE } from '../ledger';
import type { Policy } from '../level';
import type { SourceRef } from '../state';
import { AT, STOCK } from '../stocks';
import type { Year } from '../year';

export function knowDistricts(year: Year): void {
  const end = AT.familiarity + year.world.level.city.districts.length;
  for (let stock = AT.familiarity; stock < end; stock++) {
    year.change(stock, -0.03 * Math.max(0, year.of(stock) - 0.1), CAUSE.forgetting);
    if (year.read.monitoring > 0) year.change(stock, 0.05 * year.read.monitoring * (1 - year.of(stock)), CAUSE.learning);
    year.bound(stock, 0, 1);
  }
}

/** A visit lifts the cloud over a district and brings what is hidden there nearer to light, the more one knows what to look for. */
export function visitDistrict(year: Year, policy: Policy, visit: { readonly district: string; readonly ref: SourceRef }): void {
  if (policy.kind !== 'fieldwork') return;
  const n = year.world.districtIndex.get(visit.district);
  if (n === undefined) return;
  const source = year.source(visit.ref);
  year.change(AT.familiarity + n, 0.5 * (1 - year.of(AT.familiarity + n)), CAUSE.fieldwork, source);
  year.world.level.city.endowments.forEach((endowment, k) => {
    if (endowment.district !== visit.district) return;
    const eye = clamp((year.of(STOCK.literacy) - endowment.threshold + 20) / 25, 0.2, 1);
    year.change(AT.discovery + k, 0.4 * eye * (1 - year.of(AT.discovery + k)), CAUSE.fieldwork, source);
  });
}
