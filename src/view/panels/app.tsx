import { useEffect, useLayoutEffect } from 'preact/hooks';
import type { DialogRequest, Session } from '../session-types';
import { language, locale, say, t } from '../text/index';
import { DeskScreen, type MapPort } from './desk/desk-screen';
import { BudgetDialog } from './desk/budget-dialog';
import { GazetteDialog } from './desk/gazette-dialog';
import { EventDialog } from './desk/event-dialog';
import { PlacesDialog } from './desk/places-dialog';
import { ResultDialog } from './desk/result-dialog';
import { WarningsDialog } from './desk/warnings-dialog';
import { YearEndCard } from './desk/year-end/year-end-card';
import { AboutDialog } from './about/about-dialog';
import { BranchDialog, CompareDialog } from './compare/index';
import { HelpDialog } from './help/help-dialog';
import { InkDefs, LiveRegion, useFocusKept } from './kit/index';
import { Notices } from './desk/notices';
import { PlanScreen } from './plan/plan-screen';
import { measureInLetters } from './room';
import { ScorecardDialog } from './scorecard/scorecard-dialog';
import { SourceDrawer } from './source-drawer';
import { Captions } from './settings/captions';
import { SettingsDialog } from './settings/settings-dialog';
import { PosterDialog } from './poster/poster-dialog';
import { RunCodeDialog } from './poster/run-code-dialog';
import { LevelRefused } from './title/level-refused';
import { SavesDialog } from './title/saves-dialog';
import { TitleScreen } from './title/title-screen';
import { VerdictScreen } from './verdict/verdict-screen';
import { AheadDialog } from './why/ahead-dialog';
import { FiguresDialog } from './why/figures-dialog';
import { ScoreDialog } from './why/score-dialog';
import { SumDialog } from './why/sum-dialog';
import { WhyDialog } from './why/why-dialog';

export interface AppProps { readonly session: Session; readonly map: MapPort }

/** The whole page: one screen, at most one dialog over it, notices and live regions. */
export function App({ session, map }: AppProps) {
  usePageTitle(session);
  useFocusKept(session.screen.value);
  useTop(session);
  const shown = session.lookBack.isOpen.value ? session.lookBack.desk : session;
  return (
    <>
      <InkDefs />
      <LiveRegion />
      {session.screen.value === 'desk' ? null : <Notices session={session} />}
      <CurrentScreen session={shown} map={map} />
      <CurrentDialog session={isOfLater(session.dialog.value, shown) ? session : shown} map={map} />
      <SourceDrawer session={session} />
      <Captions session={session} />
    </>
  );
}

/** What came of the year that is looked back at is accounted for by the run as it has come on since. */
const isOfLater = (dialog: DialogRequest | null, { state }: Session): boolean => dialog?.kind === 'why' && dialog.year !== undefined && dialog.year >= state.value.year;

function CurrentScreen({ session, map }: AppProps) {
  switch (session.screen.value) {
    case 'title': return <TitleScreen session={session} />;
    case 'desk': return <DeskScreen session={session} map={map} />;
    case 'plan': return <PlanScreen session={session} />;
    case 'verdict': return <VerdictScreen session={session} map={map} />;
  }
}

function CurrentDialog({ session, map }: AppProps) {
  const dialog = session.dialog.value;
  switch (dialog?.kind) {
    case undefined: return null;
    case 'why': return <WhyDialog key={`${dialog.indicator}${dialog.year}${dialog.span}`} session={session} indicator={dialog.indicator} year={dialog.year} from={dialog.span} />;
    case 'budget': return <BudgetDialog session={session} />;
    case 'gazette': return <GazetteDialog session={session} />;
    case 'places': return <PlacesDialog session={session} district={dialog.district} />;
    case 'event': return <EventDialog key={dialog.event} session={session} event={dialog.event} />;
    case 'result': return <ResultDialog session={session} />;
    case 'yearEnd': return <YearEndCard key={session.state.value.year} session={session} from={dialog.from} />;
    case 'ahead': return <AheadDialog session={session} about={dialog.about} name={dialog.name} />;
    case 'sum': return <SumDialog session={session} about={dialog.about} name={dialog.name} />;
    case 'score': return <ScoreDialog session={session} side={dialog.side} />;
    case 'scorecard': return <ScorecardDialog session={session} />;
    case 'warnings': return <WarningsDialog session={session} />;
    case 'figures': return <FiguresDialog session={session} />;
    case 'about': return <AboutDialog session={session} level={dialog.level} />;
    case 'levelRefused': return <LevelRefused session={session} file={dialog.file} faults={dialog.faults} />;
    case 'branch': return <BranchDialog session={session} source={dialog.source} year={dialog.year} />;
    case 'compare': return <CompareDialog session={session} map={map} sources={dialog.sources} />;
    case 'poster': return <PosterDialog session={session} painter={map} />;
    case 'runCode': return <RunCodeDialog session={session} />;
    case 'saves': return <SavesDialog session={session} />;
    case 'settings': case 'menu': return <SettingsDialog session={session} />;
    case 'help': case 'keys': return <HelpDialog session={session} />;
  }
}

/** A new screen, and a new year on the desk, begin at their top. */
function useTop(session: Session): void {
  const place = `${session.screen.value} ${session.state.value.year}`;
  useLayoutEffect(() => { window.scrollTo(0, 0); }, [place]);
}

/** Keeps the page's title, language and settings on the root element. */
function usePageTitle(session: Session): void {
  const { textSize, highContrast, shortcuts } = session.settings.value;
  const place = session.screen.value;
  const title = t('app.title', { place, city: say(session.level.value.city.name), year: String(session.state.value.year) });
  const calm = session.calm.value;
  const tag = locale.value;
  useEffect(() => {
    document.title = title;
    const root = document.documentElement;
    root.lang = tag;
    Object.assign(root.dataset, { screen: place, size: textSize, calm: String(calm), contrast: highContrast ? 'more' : 'auto', keys: shortcuts ? 'on' : 'off', language: language.peek() });
  });
  useEffect(measureInLetters, [textSize]);
}
