import { useSignal, type Signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Session } from '../../session-types';
import { t } from '../../text/index';
import { announce, Tabs, useKeys } from '../kit/index';
import { Guide } from '../guide/guide';
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

/** The year: what matters, what can be afforded, what will probably follow. */
export function DeskScreen({ session, map }: DeskProps) {
  const tab = useSignal<DeskTab>('proposals');
  const unrolled = useSignal(false);
  useKeys(deskKeys(session, { tab, unrolled }), session.settings.value.shortcuts);
  useYearAnnounced(session);
  return (
    <div class="desk" data-unrolled={unrolled.value} data-tab={tab.value} data-running={session.running.value}>
      <a class="skip-link" href="#proposals">{t('app.skip')}</a>
      <div class="desk-top">
        <Masthead session={session} />
        <Guide session={session} />
      </div>
      <main class="desk-main" tabIndex={-1}>
        <Handscroll session={session} map={map} unrolled={unrolled} />
        <div class="desk-sheets felt">
          <SignTiles session={session} />
          <SeenFromAbove session={session} class="above-narrow" />
          <DeskTabs session={session} tab={tab} />
          <SituationSheet session={session} />
          <ProposalsSheet session={session} />
          <ForecastSheet session={session} onClose={() => { tab.value = 'proposals'; }}><EndButtons session={session} /></ForecastSheet>
        </div>
      </main>
      <PhoneFoot session={session} tab={tab} />
    </div>
  );
}

/** Tabs between the three sheets; only narrow windows show them. */
function DeskTabs({ session, tab }: { readonly session: Session; readonly tab: Signal<DeskTab> }) {
  const stamped = session.drafted.value.length;
  return (
    <div class="desk-tabs">
      <Tabs<DeskTab>
        label={t('desk.masthead')}
        chosen={tab.value}
        onChoose={(id) => { tab.value = id; }}
        tabs={[
          { id: 'situation', label: t('desk.situation'), panel: 'situation' },
          { id: 'proposals', label: <>{t('desk.proposals')}{stamped ? <span class="tab-count" role="img" aria-label={t('desk.tab.proposals.count', { count: stamped })}>{stamped}</span> : null}</>, panel: 'proposals' },
          { id: 'forecast', label: t('desk.forecast'), panel: 'forecast' },
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
    if (!last) return;
    // A card says more than this, and says it itself.
    if (session.dialog.peek()?.kind !== 'yearEnd') announce(t('result.announce', { year: String(last.year) }));
  }, [year]);
}
