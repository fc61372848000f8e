import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Forecast, ThresholdOdds } from '../../../insight/index';
import { horizonOf } from '../../model/desk';
import type { Session } from '../../session-types';
import { t } from '../../text/index';
import { announce, Button, Sheet, TenDots } from '../kit/index';
import { FanChart } from './fan-chart';
import { tellQuestion } from './question-text';
import { ResultStrip } from './result-strip';

const SAID_AFTER_MS = 900;

export interface ForecastSheetProps { readonly session: Session; /** Puts the sheet away where it is a drawer. */ readonly onClose: () => void; readonly children: ComponentChildren }

/** Three questions in tenths, one fan, and the buttons that end the year. */
export function ForecastSheet({ session, onClose, children }: ForecastSheetProps) {
  useGainAnnounced(session);
  const asTable = useSignal(false);
  const { status, forecast } = session.forecast.value;
  const until = horizonOf(session.state.value.year);
  return (
    <Sheet id="forecast" title={t('desk.forecast')} second="预判" class="forecast" aside={<><small class="mute">{t('desk.forecast.until', { year: String(until) })}</small><Button class="drawer-close" onClick={onClose}>{t('app.close')}</Button></>}>
      <div class="forecast-body">
        <ResultStrip session={session} />
        {status === 'lost' ? <p class="forecast-lost">{t('desk.forecast.lost')}</p> : null}
        <ul class="questions" aria-busy={status === 'computing'}>
          {forecast?.thresholds.map((odds) => <QuestionRow key={odds.threshold.indicator} session={session} odds={odds} pending={status === 'computing'} />)}
          {!forecast && status !== 'lost' ? <li class="question-wait">{t('desk.forecast.computing')}</li> : null}
        </ul>
        <p class="forecast-legend">
          {isPast(session) ? <OpenLookedAt session={session} /> : <DotsKey forecast={forecast} />}
          <button type="button" class="fan-toggle" aria-pressed={asTable.value} onClick={() => { asTable.value = !asTable.value; }}>{t(asTable.value ? 'desk.fan.chart' : 'desk.fan.table')}</button>
        </p>
        <FanChart session={session} asTable={asTable.value} />
      </div>
      {children}
    </Sheet>
  );
}

/** What the circles mean. */
function DotsKey({ forecast }: { readonly forecast: Forecast | null }) {
  return (
    <>
      <span><svg width="11" height="11" viewBox="0 0 11 11" class="dot dot-holds" aria-hidden="true"><circle cx="5.5" cy="5.5" r="4.5" /></svg> {t('desk.legend.anyway')}</span>
      <span><svg width="11" height="11" viewBox="0 0 11 11" class="dot dot-gained" aria-hidden="true"><circle cx="5.5" cy="5.500" r="4.8" /><path d="M3 5.5h5M5.5 3v5" /></svg> {t('desk.legend.gained')}</span>
      {forecast?.thresholds.some((odds) => odds.lost > 0) ? <span><svg width="11" height="11" viewBox="0 0 11 11" class="dot dot-lost" aria-hidden="true"><circle cx="5.5" cy="5.5" r="4.5" /><path d="M3 3l5 5m0-5l-5 5" /></svg> {t('desk.legend.lost')}</span> : null}
    </>
  );
}

/** Whether the brush points at a year that is over. */
function isPast({ lookBack }: Session): boolean {
  const { from, now } = lookBack.reach.value;
  const year = lookBack.year.value;
  return year !== null && year >= from && year < now;
}

/** From the year that the brush points at to its desk, and back to now. */
function OpenLookedAt({ session: { lookBack } }: { readonly session: Session }) {
  const [year, now] = [lookBack.year.value ?? 0, lookBack.reach.value.now];
  return <><Button look="quiet" class="fan-open" onClick={() => lookBack.open(year)}>{t('look.course.open', { year: String(year) })}</Button> <Button look="quiet" class="fan-open" onClick={() => lookBack.look(null)}>{t('look.back', { year: String(now) })}</Button></>;
}

/** Says how the stamps moved the futures, after the stamp itself has been said. */
function useGainAnnounced(session: Session): void {
  const { status, forecast } = session.forecast.value;
  useEffect(() => {
    const moved = session.drafted.peek().length > 0 ? forecast?.thresholds.filter((odds) => odds.gained + odds.lost > 0) ?? [] : [];
    if (status !== 'ready' || moved.length === 0) return;
    const text = moved.map((odds) => t('desk.stamped.gain', { question: tellQuestion(odds.threshold, session), after: tellTenths(odds.with), before: tellTenths(odds.without) })).join(' ');
    const timer = setTimeout(() => announce(text), SAID_AFTER_MS);
    return () => clearTimeout(timer);
  }, [forecast, status]);
}

interface QuestionRowProps { readonly session: Session; readonly odds: ThresholdOdds; readonly pending: boolean }

function QuestionRow({ session, odds, pending }: QuestionRowProps) {
  const question = tellQuestion(odds.threshold, session);
  const [before, after] = [tellTenths(odds.without), tellTenths(odds.with)];
  const moved = odds.gained > 0 ? 'moved-up' : odds.lost > 0 ? 'moved-down' : '';
  const label = t('desk.tenths.label', { question, year: String(odds.threshold.year), before, after, same: moved ? 'no' : 'yes' });
  return (
    <li class="question">
      <span class="question-text">{question}</span>
      <TenDots before={dotsOf(odds.without)} after={dotsOf(odds.with)} label={label} pending={pending} />
      <b class={`question-tenths ${moved}`} aria-hidden="true">{moved ? t('desk.tenths.change', { before, after }) : t('desk.tenths.same', { after })}</b>
      <Button look="quiet" class="why-link" aria-label={t('desk.why.of', { sign: question })} onClick={() => session.openDialog({ kind: 'ahead', about: { kind: 'odds', threshold: odds.threshold }, name: question })}>{t('desk.why')}</Button>
    </li>
  );
}

/** Fewer than one in ten is no whole circle, and more than nine no tenth one. */
const dotsOf = ({ tenths, bound }: ThresholdOdds['with']): number => (bound === 'under1' ? 0 : bound === 'over9' ? 9 : tenths);

function tellTenths({ tenths, bound }: ThresholdOdds['with']): string {
  return bound === 'under1' ? t('desk.tenths.under1') : bound === 'over9' ? t('desk.tenths.over9') : String(tenths);
}
