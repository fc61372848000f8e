import { STATION_POINTS } from '../../model/verdict';
import { t } from '../../text/index';

const WIDTH = 184;
const at = (score: number): number => 8 + ((WIDTH - 16) * score) / 100;
const STOPS = [0, 1, 2, 3, 4, 5].map((stop) => stop * STATION_POINTS);

/** The road from nouveau riche to gentry in little, with the best run's mark. The words beside it say the same. */
export function MiniAxis({ score }: { readonly score: number | null }) {
  return (
    <div class="mini-axis" aria-hidden="true">
      <svg viewBox={`0 0 ${WIDTH} 18`}>
        <path class="mini-road" d={`M8 11C50 9 ${WIDTH - 62} 13 ${WIDTH - 8} 10`} />
        {STOPS.map((stop) => <circle key={stop} cx={at(stop)} cy="11" r="2.2" />)}
        {score === null ? null : <path class="mini-flag" d={`M${at(score)} 10l-5-9.5h10z`} />}
      </svg>
      <p><span>{t('title.axis.from')}</span><span>{t('title.axis.to')}</span></p>
    </div>
  );
}
