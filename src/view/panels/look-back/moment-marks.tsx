import { momentsIn, type Moment, type MomentKind } from '../../model/moments';
import { t } from '../../text/index';
import { placeOfYear, type YearBrushProps } from '../kit/index';
import { MOMENT_GLYPHS, tellMomentsOf } from './tell-moment';

type Axis = Pick<YearBrushProps, 'from' | 'until' | 'axis'>;

/** Rarer kinds stand for a year that has several. */
const RANK = ['ended', 'crisis', 'deed', 'event', 'regime', 'plan'] as const satisfies readonly MomentKind[];

/** Marks of key moments on an axis of years, one a year; each tells all of its year to the pointer. The slider says the same. */
export function MomentMarks({ moments, ...axis }: Axis & { readonly moments: readonly Moment[] }) {
  const years = [...new Set(moments.map(({ year }) => year))].filter((year) => year >= axis.from && year <= axis.until);
  return (
    <>
      {years.map((year) => {
        const [first] = momentsIn(moments, year).toSorted((a, b) => RANK.indexOf(a.kind) - RANK.indexOf(b.kind));
        return <i key={year} class={`moment is-${first.kind}`} style={{ left: `${placeOfYear(year, axis)}%` }} title={t('look.moment.line', { year: String(year), what: tellMomentsOf(moments, year) })} aria-hidden="true">{MOMENT_GLYPHS[first.kind]}</i>;
      })}
    </>
  );
}
