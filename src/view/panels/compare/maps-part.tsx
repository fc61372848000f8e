import type { ReadRun } from '../../../insight/compare/index';
import { VERDICT_YEAR, type Level, type State } from '../../../sim/index';
import { placesApart, type PlaceApart } from '../../model/places-apart';
import type { Session } from '../../session-types';
import { say, t } from '../../text/index';
import type { MapPort } from '../desk/map-port';
import { NoteWords } from '../desk/map-note';
import { Second } from '../kit/index';
import { CityStill } from '../look-back/city-still';
import { YearSlider } from './year-slider';
import { lookedAt } from './looked-at';
import { letterOf, RunMark } from './marks';

const STILL = { width: 460, height: 300 };

interface MapsProps { readonly session: Session; readonly map: MapPort; readonly reads: readonly ReadRun[] }

/** The runs' cities in one year: a painting of each, and where they differ. */
export function MapsPart({ session, map, reads }: MapsProps) {
  const { level } = reads[0].run;
  const year = lookedAt(session, reads);
  const states = reads.map((read) => atEndOf(read, year));
  return (
    <section class="compare-part" aria-labelledby="maps-title">
      <h2 id="maps-title">{t('look.maps')}<Second text={t('look.maps.second')} /></h2>
      <YearSlider session={session} reads={reads} year={year} />
      {map.paints(level) ? <Stills map={map} level={level} states={states} year={year} /> : <p>{t('look.maps.none')}</p>}
      <Apart places={placesApart(level, states)} year={year} open={!map.paints(level)} />
    </section>
  );
}

/** The city at the end of a year. */
const atEndOf = ({ years }: ReadRun, year: number): State => years.findLast((played) => played.year <= year)?.after ?? years[0].before;

interface StillsProps { readonly map: MapPort; readonly level: Level; readonly states: readonly State[]; readonly year: number }

function Stills({ map, level, states, year }: StillsProps) {
  return (
    <ul class="compare-stills">
      {states.map((state, n) => (
        <li key={n}>
          <p><RunMark n={n} /> {t('look.maps.year', { year: String(year) })}{year >= VERDICT_YEAR ? ` ${t('compare.chart.thin')}` : ''}</p>
          <CityStill map={map} level={level} state={state} size={STILL} label={t('look.maps.painting', { letter: letterOf(n), city: say(level.city.name), year: String(year) })} />
        </li>
      ))}
    </ul>
  );
}

/** The paintings in words, where they differ. */
function Apart({ places, year, open }: { readonly places: readonly PlaceApart[]; readonly year: number; readonly open: boolean }) {
  return (
    <details class="places-apart" open={open}>
      <summary>{t('look.maps.apart', { count: places.filter(({ district }) => district).length })}</summary>
      <ul aria-label={t('look.maps.list', { year: String(year) })}>
        {places.map(({ district, notes }) => (
          <li key={district?.id ?? ''}>
            <h3>{district ? say(district.name) : t('note.city')}</h3>
            <div class="parted-columns">
              {notes.map((own, n) => (
                <div key={n} class={`parted-run run-mark-${n}`}>
                  <b>{letterOf(n)}</b>
                  {own.length === 0 ? <span class="mute">{t('look.maps.nothing')}</span> : <ul>{own.map((note) => <li key={t(note.id, note.values)}><NoteWords note={note} /></li>)}</ul>}
                </div>
              ))}
            </div>
          </li>
        ))}
      </ul>
    </details>
  );
}
