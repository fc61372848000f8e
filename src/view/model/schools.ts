/** What the verdict shows of a replay under other schools of thought. */
import { movedMost, type SchoolsSoFar, type UnderSchool } from '../../insight/index';
import type { Contested, ModelNotes, School } from '../../level/index';
import { SIDES, type Parameter, type Side } from '../../sim/index';

export interface SchoolRow {
  readonly school: School;
  /** The dispute that it takes a side in. */
  readonly question: Contested | null;
  readonly under: UnderSchool;
  readonly way: 'gave' | 'cost' | 'nothing';
  /** The side that moves most, with its points; null where none moves by what a reader could see. */
  readonly most: { readonly side: Side; readonly points: number } | null;
  readonly factors: readonly { readonly parameter: Parameter; readonly factor: number }[];
}

/** Smaller changes are none, points of the verdict and of a side. */
const NOTICEABLE = 0.05;
const WORTH_NAMING = 1;

/** One line for each school, in the order of the notes. */
export function schoolRows(notes: Pick<ModelNotes, 'schools' | 'contested'>, { schools }: SchoolsSoFar): readonly SchoolRow[] {
  return notes.schools.flatMap((school) => {
    const under = schools.find(({ id }) => id === school.id);
    return under ? [rowOf(school, under, notes.contested)] : [];
  });
}

function rowOf(school: School, under: UnderSchool, contested: readonly Contested[]): SchoolRow {
  const { mean } = under.change;
  const side = movedMost(under);
  const points = side === null ? 0 : 100 * under.sides[side];
  return {
    school, under, question: contested.find(({ id }) => id === school.question) ?? null,
    way: Math.abs(mean) < NOTICEABLE ? 'nothing' : mean > 0 ? 'gave' : 'cost',
    most: side === null || Math.abs(points) < NOTICEABLE ? null : { side, points },
    factors: (Object.entries(school.factors) as [Parameter, number][]).map(([parameter, factor]) => ({ parameter, factor })),
  };
}

/** The school that moves the verdict most; null where none moves it by a point. */
export function farthest(rows: readonly SchoolRow[]): SchoolRow | null {
  const size = ({ under }: SchoolRow): number => Math.abs(under.change.mean);
  const [first] = rows.toSorted((a, b) => size(b) - size(a));
  return first && size(first) >= WORTH_NAMING ? first : null;
}

/** Points by which each side moves that a reader could see, the largest first. */
export function sidesMoved({ under }: SchoolRow): readonly { readonly side: Side; readonly points: number }[] {
  return SIDES.map((side) => ({ side, points: 100 * under.sides[side] })).filter(({ points }) => Math.abs(points) >= NOTICEABLE).toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points));
}
