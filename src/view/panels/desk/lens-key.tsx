import { LENS_MARKS, MARK_PATTERNS, PATTERN_CELL, PATTERN_PATHS, PATTERN_STROKE, type Lens, type Pattern } from '../../model/lens-marks';
import { t } from '../../text/index';

/** What the patterns of a lens stand for. */
export function LensKey({ lens }: { readonly lens: Lens }) {
  if (LENS_MARKS[lens].length === 0) return null;
  return (
    <ul class="lens-key" aria-label={t('desk.lens.key')}>
      {LENS_MARKS[lens].map((mark) => <li key={mark}><Swatch pattern={MARK_PATTERNS[mark]} />{t(`desk.lens.mark.${mark}`)}</li>)}
    </ul>
  );
}

function Swatch({ pattern }: { readonly pattern: Pattern }) {
  const id = `lens-${pattern}`;
  return (
    <svg viewBox="0 0 30 16" aria-hidden="true">
      <pattern id={id} width={PATTERN_CELL} height={PATTERN_CELL} patternUnits="userSpaceOnUse"><path d={PATTERN_PATHS[pattern]} stroke="currentColor" stroke-width={PATTERN_STROKE[pattern]} fill="none" /></pattern>
      <path d="M15 .8 29.2 8 15 15.2 .8 8z" fill={`url(#${id})`} stroke="currentColor" stroke-width="1.2" />
    </svg>
  );
}
