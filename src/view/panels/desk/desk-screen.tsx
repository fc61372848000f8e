import { useSignal, type Signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Session } from '../../session-types';
import { t } from '../../text/index';
import { announce, Tabs, useKeys } from '../kit/index';
import { Guide } from '../guide/guide';
import { CourseSheet } from '../look-back/course-sheet';
import { LookBar, lookKeys } from '../look-back/look-bar';
import { ThatYearSheet } from '../look-back/that-year-sheet';
import { ForecastSheet } from './forecast-sheet';
import { deskKeys } from './desk-keys';
import { EndButtons } from './end-buttons';
import { Handscroll } from './handscroll';
import type { MapPort } from './map-port';
import { Masthead } from './masthead';
import { ProposalsSheet } from './proposals-sheet';
import { PhoneFoot } from './phone-foot';
import { SeenFromAbove } from './seen-from-above';
import { SignTiles } from './sign-tiles';
import { SituationSheet } from './situation-sheet';
import './desk.css';
import './desk-layout.css';

export type { MapPort } from './map-port';

export interface DeskProps { readonly session: Session; readonly map: MapPort }
export type DeskTab = 'situation' | 'proposals' | 'forecast';

/** The year: what matters, what can be afforded, what will probably follow. Of a year that is over: what was decided, and what came of it. */
export function DeskScreen({ session, map }: DeskProps) {
  const tab = useSignal<DeskTab>('proposals');
  const unrolled = useSignal(false);
  const isBack = session.lookBack.isOpen.value;
  useKeys({ ...deskKeys(session, { tab, unrolled }), ...lookKeys(session) }, session.settings.value.shortcuts);
  useYearAnnounced(session);
  return (
    <div class="desk" data-unrolled={unrolled.value} data-tab={tab.value} data-running={session.running.value} data-back={isBack}>
      <a class="skip-link" href="#proposals">{t('app.skip')}</a>
      <div class="desk-top">
        <Masthead session={session} />
        {isBack ? <LookBar session={session} /> : <Guide session={session} />}
      </div>
      <main class="desk-main" tabIndex={-1}>
        <Handscroll session={session} map={map} unrolled={unrolled} />
        <div class="desk-sheets felt">
          <SignTiles session={session} />
          <SeenFromAbove session={session} class="above-narrow" />
          <DeskTabs session={session} tab={tab} />
          <SituationSheet session={session} />
          {isBack ? <ThatYearSheet session={session} /> : <ProposalsSheet session={session} />}
          {isBack ? <CourseSheet session={session} /> : <ForecastSheet session={session} onClose={() => { tab.value = 'proposals'; }}><EndButtons session={session} /></ForecastSheet>}
        </div>
      </main>
      {isBack ? null : <PhoneFoot session={session} tab={tab} />}
    </div>
  );
}

/** Tabs between the three sheets; only narrow windows show them. */
function DeskTabs({ session, tab }: { readonly session: Session; readonly tab: Signal<DeskTab> }) {
  const isBack = session.lookBack.isOpen.value;
  const stamped = isBack ? 0 : session.drafted.value.length;
  return (
    <div class="desk-tabs">
      <Tabs<DeskTab>
        label={t('desk.masthead')}
        chosen={tab.value}
        onChoose={(id) => { tab.value = id; }}
        tabs={[
          { id: 'situation', label: t('desk.situation'), panel: 'situation' },
          { id: 'proposals', label: <>{t(isBack ? 'look.year' : 'desk.proposals')}{stamped ? <span class="tab-count" role="img" aria-label={t('desk.tab.proposals.count', { count: stamped })}>{stamped}</span> : null}</>, panel: 'proposals' },
          { id: 'forecast', label: t(isBack ? 'look.course' : 'desk.forecast'), panel: 'forecast' },
        ]}
      />
    </div>
  );
}

/** Says the result of each year once. */
function useYearAnnounced(session: Session): void {
  const year = session.state.value.year;
  useEffect(() => {
    const last = session.lastYear.peek();
    if (!last || session.lookBack.isOpen.peek()) return;
    // A card says more than this, and says it itself.
    if (session.dialog.peek()?.kind !== 'yearEnd') announce(t('result.announce', { year: String(last.year) }));
  }, [year]);
}
