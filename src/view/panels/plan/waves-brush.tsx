import { formatValue } from '../../model/format';
import type { TechnologyWave } from '../../model/waves';
import { withinReach } from '../../model/look-back';
import type { Session } from '../../session-types';
import { language, t } from '../../text/index';
import { Button, YearBrush, type YearBrushProps } from '../kit/index';

export interface WaveReading { readonly name: string; readonly growth: number }

/** What each technology's demand grew by in a year, the fastest first. */
export const readWaves = (waves: readonly TechnologyWave[], year: number, nameOf: (wave: TechnologyWave) => string): readonly WaveReading[] =>
  waves.map((wave) => ({ name: nameOf(wave), growth: wave.points.find((point) => point.year === year)?.growth ?? 0 })).toSorted((a, b) => b.growth - a.growth);

/** The same in words. */
const tellWaves = (year: number, readings: readonly WaveReading[]): string =>
  t('plan.waves.at', { year: String(year), what: readings.map(({ name, growth }) => `${name} ${formatValue('growth', growth)}`).join(language.value === 'zh' ? '，' : ', ') });

interface WavesBrushProps extends Pick<YearBrushProps, 'from' | 'until' | 'axis'> { readonly year: number; readonly readings: readonly WaveReading[]; readonly onYear: (year: number) => void }

/** A line to drag over the waves as far as the market watch sees. */
export function WavesBrush({ readings, ...brush }: WavesBrushProps) {
  return <YearBrush {...brush} label={t('look.brush')} text={tellWaves(brush.year, readings)} />;
}

/** What stands at the line; and where that year is over, the way to its desk. */
export function WavesAt({ session: { lookBack }, year, readings }: { readonly session: Session; readonly year: number; readonly readings: readonly WaveReading[] }) {
  const reach = lookBack.reach.value;
  const isPast = year < reach.now && withinReach(reach, year) === year;
  return (
    <p class="waves-at">
      <span aria-hidden="true">{tellWaves(year, readings)}</span>
      {isPast ? <> <Button look="quiet" onClick={() => lookBack.open(year)}>{t('look.course.open', { year: String(year) })}</Button></> : null}
    </p>
  );
}
