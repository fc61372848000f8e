/** What each district looks like: as the level's map says, or as its policies and endowments suggest. */
import type { City, QuarterKind } from '../../../sim/index';
import type { Point } from '../world';

export interface Quarter {
  readonly id: string;
  readonly kind: QuarterKind;
  /** Middle of the quarter, in world units. */
  readonly origin: Point;
  /** How many quarters of its kind come before it; they fill one after another. */
  readonly order: number;
}

/** Where a second and a third quarter of a district lie from its middle. */
const ASIDE: readonly Point[] = [[0, 0], [96, 40], [-100, 44]];

export function quartersOf(city: City): readonly Quarter[] {
  const counts = new Map<QuarterKind, number>();
  return city.districts.flatMap((district) => {
    const authored = (city.map?.quarters ?? []).filter((quarter) => quarter.district === district.id).map(({ kind }) => kind);
    const kinds = authored.length > 0 ? authored : [guessKind(city, district.id)];
    return kinds.slice(0, ASIDE.length).map((kind, i): Quarter => {
      const order = counts.get(kind) ?? 0;
      counts.set(kind, order + 1);
      return { id: `${district.id}-${i}`, kind, origin: [district.x + ASIDE[i][0], district.y + ASIDE[i][1]], order };
    });
  });
}

function guessKind({ endowments, policies }: City, district: string): QuarterKind {
  const levers = policies.filter((policy) => policy.district === district).flatMap((policy) => (policy.levers ?? []).map(({ lever }) => lever));
  const isWorks = levers.includes('parks') || policies.some((policy) => policy.district === district && policy.effects?.some((effect) => 'plant' in effect));
  if (levers.includes('parks')) return 'works';
  if (endowments.some((one) => one.district === district && (one.type === 'heritage' || one.type === 'craft'))) return 'oldTown';
  if (levers.includes('newTown')) return 'towers';
  if (levers.includes('research')) return 'campus';
  return isWorks ? 'works' : 'villages';
}
