import type { PlayedYear } from '../../../run/index';
import { VERDICT_YEAR, type State } from '../../../sim/index';
import { headlineOf, secondOf } from '../../model/poster';
import { extremesOf, historiesBelow, termOf, type Term } from '../../model/verdict';
import type { Session } from '../../session-types';
import { language, say, t } from '../../text/index';
import { ForesightPart } from '../foresight/foresight-part';
import { Button, Second } from '../kit/index';
import { Seal } from '../kit/seal';
import type { MapPort } from '../desk/map-port';
import { ReplayPart } from '../look-back/replay-part';
import { DeedsList } from './deeds-list';
import { Fortune } from './fortune';
import { Mattered } from './mattered';
import { PaintedRoad } from './painted-road';
import { Patterns } from './patterns';
import { Schools } from './schools';
import { ScoreLink } from './score-link';
import { Scorecards } from './scorecards';
import { SixSides } from './six-sides';
import { Successors } from './successors';
import { useDebrief } from './use-debrief';
import { useHistory, type HistoryView } from './use-history';
import { WatchRecord } from './watch-record';
import './verdict.css';
import './debrief.css';

/** What kind of city was left, beside what the real choices would have left under the same luck. */
export function VerdictScreen({ session, map }: { readonly session: Session; readonly map: MapPort }) {
  const { verdict, state: after, epilogue } = session.finished();
  const view = useHistory(session).value;
  const debrief = useDebrief(session);
  const level = session.level.value;
  return (
    <div class="verdict-page">
      <header class="verdict-mast">
        <Seal text="一方" size={44} />
        <div>
          <Headline session={session} score={verdict.score} />
          <p>{summary({ score: verdict.score, sides: verdict.sides, view })} <ScoreLink session={session} /></p>
        </div>
        <Actions session={session} />
      </header>
      <main class="verdict-main">
        <PaintedRoad you={verdict.score} history={view.history?.verdict.score ?? null} broken={brokenOf(session.state.value)} />
        <div class="debrief-leaves">
          <div class="verdict-left">
            <SixSides level={level} you={verdict.sides} history={view.history?.verdict.sides ?? null} openSide={(side) => session.openDialog({ kind: 'score', side })} />
            <Successors session={session} handedOver={handedOver(epilogue, session.state.value)} after={after} />
          </div>
          <Mattered session={session} debrief={debrief} />
          <Fortune session={session} debrief={debrief} />
        </div>
        <ReplayPart session={session} map={map} debrief={debrief} />
        <div class="verdict-leaves">
          <DeedsList session={session} />
          <div class="verdict-right">
            <WatchRecord level={level} state={session.state.value} />
            <Scorecards session={session} score={verdict.score} />
          </div>
        </div>
        <ForesightPart session={session} />
        <Patterns session={session} />
        <Schools session={session} />
      </main>
    </div>
  );
}

/** The city on the day that the caretaker came. */
const handedOver = (epilogue: readonly PlayedYear[], state: State): State => epilogue.find(({ year }) => year === VERDICT_YEAR)?.before ?? state;

function Headline({ session, score }: { readonly session: Session; readonly score: number }) {
  const [level, governed] = [session.level.value, session.state.value];
  const second = secondOf(level, governed, score);
  return (
    <>
      <h1 tabIndex={-1} data-arrival>{headlineOf(level, governed, score)}{second ? <Second text={second} /> : null}</h1>
      {early(termOf(level, governed), say(level.city.name))}
    </>
  );
}

/** How a city broke, in a word or two; null where it did not. */
const brokenOf = ({ ended }: State): string | null => (ended ? t('title.card.broken', { kind: ended.kind }) : null);

function early(term: Term, city: string) {
  if (term.kind === 'full' || term.kind === 'left') return null;
  return <p class="verdict-ended"><b>{t(`verdict.ended.${term.kind}`, { city, year: String(term.year) })}</b> {t('verdict.ended.note')}</p>;
}

interface Result { readonly score: number; readonly sides: Parameters<typeof extremesOf>[0]; readonly view: HistoryView }

/** Score, best and worst side, and the comparison with history as soon as it is there. */
function summary({ score, sides, view }: Result): string {
  const { highest, lowest } = extremesOf(sides);
  const named = (side: typeof highest): string => t(`verdict.side.${side}`).toLocaleLowerCase();
  const sentences = [t('verdict.score', { score }), t('verdict.extremes', { highest: named(highest), lowest: named(lowest) })];
  if (view.history === null) sentences.push(t(view.status === 'lost' ? 'verdict.historyLost' : 'verdict.historyPending'));
  else {
    const points = Math.round(score) - Math.round(view.history.verdict.score);
    sentences.push(t('verdict.against', { points: Math.abs(points), side: points === 0 ? 'same' : points > 0 ? 'above' : 'below' }));
    sentences.push(t('verdict.worlds', { tenths: historiesBelow(score, view.history.scores) }));
  }
  return sentences.join(language.value === 'zh' ? '' : ' ');
}

function Actions({ session }: { readonly session: Session }) {
  const { id } = session.level.value.city;
  return (
    <nav class="verdict-tools">
      <div>
        <Button onClick={() => session.openDialog({ kind: 'poster' })}>{t('poster.open')}</Button>
        <Button onClick={() => session.openDialog({ kind: 'runCode' })}>{t('runCode.title')}</Button>
        <Button onClick={() => session.saveFile()}>{t('verdict.save')}</Button>
        <Button look="primary" onClick={() => session.startRun(id)}>{t('verdict.again')}</Button>
      </div>
      <div>
        {session.state.value.year < VERDICT_YEAR ? <Button look="quiet" onClick={() => session.go('desk')}>{t('plan.toDesk')}</Button> : null}
        <Button look="quiet" onClick={() => session.openDialog({ kind: 'saves' })}>{t('runs.menu')}</Button>
        <Button look="quiet" onClick={() => session.go('title')}>{t('verdict.title')}</Button>
        <Button look="quiet" onClick={() => window.print()}>{t('verdict.print')}</Button>
      </div>
    </nav>
  );
}
