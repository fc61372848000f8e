import { useEffect, useRef } from 'preact/hooks';
import { flagsOf, STATION_POINTS, stationOf, STATIONS, type Flag } from '../../model/verdict';
import { t } from '../../text/index';
import { ScrollFrame } from '../kit/scroll-frame';
import { RECIPE_ID } from './six-sides';
import painting from '../../../../assets/art/verdict-road.webp';

interface RoadProps { readonly you: number; readonly history: number | null; /** How your city broke, in words; such a one stands at no station. */ readonly broken: string | null }

/** From gilded towers to the scholar's garden: your flag and history's on one road of a hundred points. */
export function PaintedRoad({ you, history, broken }: RoadProps) {
  const mine = broken === null ? stationOf(you) : null;
  const said = t('verdict.road.said', { you, station: broken ?? t(`verdict.station.${stationOf(you)}`), history: history === null ? 'none' : String(Math.round(history)) });
  const road = useRef<HTMLElement>(null);
  useEffect(() => showFlag(road.current, you), [you]);
  return (
    <section class="road" ref={road} aria-label={t('verdict.road')}>
      <p class="hidden-text">{said}</p>
      <div class="road-strip">
        <ScrollFrame look="thin" class="road-frame" over={<div class="road-flags">{flagsOf(you, history).map((flag) => <RoadFlag key={flag.id} flag={flag} />)}</div>}>
          <img src={painting} alt="" width="1310" height="115" />
          {STATIONS.slice(1).map((station, index) => <span key={station} class="road-border" style={{ left: `${(index + 1) * STATION_POINTS}%` }} />)}
        </ScrollFrame>
        <ol class="road-stations" aria-hidden="true">
          {STATIONS.map((station) => (
            <li key={station} class={station === mine ? 'is-mine' : ''}>
              <span class="road-second" lang="zh-CN">{t(`verdict.stationSecond.${station}`)}</span><span class="road-word">{t(`verdict.station.${station}`)}</span>
            </li>
          ))}
        </ol>
      </div>
    </section>
  );
}

/** On a narrow page the road is longer than the screen; it opens at your flag. */
function showFlag(road: HTMLElement | null, score: number): void {
  if (road) road.scrollLeft = (road.scrollWidth * score) / 100 - road.clientWidth / 2;
}

function RoadFlag({ flag }: { readonly flag: Flag }) {
  const score = Math.min(100, Math.max(0, flag.score));
  const cloth = `road-cloth ${score < 6 ? 'at-start' : score > 94 ? 'at-end' : ''}`;
  const words = t(`verdict.flag.${flag.id}`, { score });
  return (
    <div class={`road-flag is-${flag.id} flies-${flag.flies}`} style={{ left: `${score}%` }}>
      {flag.id === 'you'
        ? <button type="button" class={cloth} title={t('verdict.sides.how')} onClick={showRecipe}>{words}</button>
        : <span class={cloth} aria-hidden="true">{words}</span>}
    </div>
  );
}

/** The score's recipe is one click away. */
function showRecipe(): void {
  const recipe = document.getElementById(RECIPE_ID);
  if (!(recipe instanceof HTMLDetailsElement)) return;
  recipe.open = true;
  recipe.querySelector('summary')?.focus();
}
