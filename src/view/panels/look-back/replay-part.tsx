import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Sign } from '../../../sim/index';
import { rowsOf } from '../../model/debrief';
import { runAt, signCourse, withinReach } from '../../model/look-back';
import type { Debrief } from '../../session/debrief-desk';
import type { Session } from '../../session-types';
import { say, t } from '../../text/index';
import { BranchButton } from '../compare/index';
import type { MapPort } from '../desk/map-port';
import { Button, Second } from '../kit/index';
import { CityStill } from './city-still';
import { CourseKey, CoursePicture, tellPoint } from './course-picture';
import { SignPick } from './sign-pick';
import { tellMomentsOf } from './tell-moment';
import './look-back.css';

const STILL = { width: 560, height: 300 };

interface ReplayProps { readonly session: Session; readonly map: MapPort; readonly debrief: Debrief }

/** The run once more, year by year: a sign's course under the brush, the city in that year, and the way back to its desk or into a branch. */
export function ReplayPart({ session, map, debrief }: ReplayProps) {
  useDeedsKept(session, debrief);
  const sign = useSignal<Sign>('debtRatio');
  const run = session.run.value;
  if (run.years.length === 0) return null;
  const { lookBack } = session;
  const year = withinReach(lookBack.reach.value, lookBack.year.value ?? run.state.year);
  const points = signCourse(run, sign.value);
  const moments = lookBack.moments.value;
  const isPast = year < run.state.year;
  return (
    <section class="sheet verdict-sheet replay" aria-labelledby="replay-title">
      <header class="replay-head">
        <h2 id="replay-title">{t('look.replay')}<Second text="重演与分岔" /></h2>
        <CourseKey />
        <SignPick sign={sign.value} onPick={(id) => { sign.value = id; }} />
      </header>
      <p>{[tellPoint(sign.value, points.find((one) => one.year === year) ?? points[points.length - 1]), tellMomentsOf(moments, year)].filter(Boolean).join(' · ')}</p>
      <div class="replay-body">
        <CoursePicture level={run.level} sign={sign.value} points={points} moments={moments} year={year} onYear={(to) => lookBack.look(to)} onPlay={() => lookBack.open(isPast ? year : lookBack.reach.value.from)} />
        {map.paints(run.level) ? <CityStill map={map} level={run.level} state={runAt(run, year).state} size={STILL} label={t('look.replay.painting', { city: say(run.level.city.name), year: String(year) })} /> : null}
      </div>
      <p class="replay-ways">
        <span class="mute">{t('look.course.verdictNote')}</span>
        {isPast ? <BranchButton session={session} year={year} /> : null}
        {isPast ? <Button onClick={() => lookBack.open(year)}>{t('look.course.open', { year: String(year) })}</Button> : null}
        <Button onClick={() => { lookBack.open(isPast ? year : lookBack.reach.value.from); lookBack.play(); }}>▶▶ {t('look.play')}</Button>
      </p>
    </section>
  );
}

/** Marks what mattered most, as far as it has been reckoned. */
function useDeedsKept(session: Session, debrief: Debrief): void {
  const { soFar } = debrief.mattered.value;
  useEffect(() => {
    if (soFar) session.lookBack.keepDeeds(rowsOf(session.level.peek(), soFar, { kind: 'deeds', most: 5 }));
  }, [soFar]);
}
