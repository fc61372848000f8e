import { fanOf, type Fan } from '../../model/fan';
import { recordOf } from '../../model/outcomes';
import { formatRange, formatValue } from '../../model/format';
import type { Outcome, Session } from '../../session-types';
import { t } from '../../text/index';
import { Button, DataTable, Dialog } from '../kit/index';
import { WhyLink } from '../why/why-link';
import { FanPicture } from './fan-chart';
import { NewsList } from './news-list';

/** The year that is over, laid on its forecast: the chart of the sign that was watched, and all six as a table. */
export function ResultDialog({ session }: { readonly session: Session }) {
  const year = session.lastYear.value?.year ?? 0;
  const outcomes = session.outcomes.value.filter((outcome) => outcome.year === year);
  const main = outcomes.find((outcome) => outcome.main);
  return (
    <Dialog labelledBy="result-title" class="dialog-result" onClose={session.closeDialog}>
      <h1 id="result-title">{outcomes.length > 0 ? t('result.counted', { year: String(year), ...recordOf(outcomes) }) : t('result.none', { year: String(year) })}</h1>
      {main ? <p>{t('result.main', { sign: t(`indicator.${main.sign}`), side: main.side })}</p> : null}
      {main ? <FanPicture session={session} fan={laidOver(session, main)} label={tellOutcome(main)} came={{ year: main.year, value: main.value }} /> : null}
      {outcomes.length ? <DataTable caption={t('result.table', { year: String(year) })} columns={[t('result.sign'), t('result.expected'), t('result.was'), t('result.how'), t('desk.why')]} rows={outcomes.map((outcome) => [...rowOf(outcome), <WhyLink key={outcome.sign} session={session} indicator={outcome.sign} year={year} />])} /> : null}
      <h2>{t('result.news')}</h2>
      <NewsList session={session} year={year} news={session.news.value} />
      <div class="dialog-actions">
        {main ? <Button data-first onClick={() => session.openWhy(main.sign)}>{t('desk.why')}</Button> : null}
        <Button onClick={session.closeDialog}>{t('app.close')}</Button>
        <span class="mute">{t('result.record', { ...recordOf(session.outcomes.value) })}</span>
      </div>
    </Dialog>
  );
}

const rowOf = ({ sign, low, high, value, side }: Outcome): readonly string[] => [t(`indicator.${sign}`), formatRange(sign, low, high), formatValue(sign, value), t(`result.side.${side}`)];

const tellOutcome = (outcome: Outcome): string => rowOf(outcome).join(', ');

/** The fan as it stood a year ago, with what came. */
function laidOver(session: Session, main: Outcome): Fan {
  const fan = fanOf(session.run.value, null, main.sign);
  const before = fan.history.at(-2) ?? { year: main.year - 1, value: main.median };
  const course = [{ year: before.year, low: before.value, middle: before.value, high: before.value }, { year: main.year, low: main.low, middle: main.median, high: main.high }];
  const values = [fan.low, fan.high, main.low, main.high];
  return { ...fan, anyway: course, stamped: course, low: Math.min(...values), high: Math.max(...values) };
}
