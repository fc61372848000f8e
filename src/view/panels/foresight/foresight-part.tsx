import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { calibrationOf, type Foresight, type JudgedPrediction } from '../../../insight/index';
import { SIGNS } from '../../../sim/index';
import { formatRange, formatValue } from '../../model/format';
import type { Session } from '../../session-types';
import { language, t } from '../../text/index';
import { DataTable, Second, TableTwin } from '../kit/index';
import { WhyLink } from '../why/why-link';
import './foresight.css';

/** In the debrief: your predictions and the game's own forecasts, put to the test of what came. */
export function ForesightPart({ session }: { readonly session: Session }) {
  const found = useSignal<Foresight | null>(null);
  const run = session.run.value;
  useEffect(() => {
    let isWanted = true;
    void session.foresight().then((answer) => { if (isWanted) found.value = answer; });
    return () => { isWanted = false; };
  }, [run.years]);
  if (run.years.length === 0) return null;
  return (
    <section class="sheet verdict-sheet foresight" aria-labelledby="foresight-title">
      <h2 id="foresight-title">{t('foresight.debrief')}<Second text="料事" /></h2>
      {found.value ? <Told session={session} found={found.value} /> : <p class="mute" role="status">{t('foresight.computing')}</p>}
    </section>
  );
}

function Told({ session, found: { predictions, record } }: { readonly session: Session; readonly found: Foresight }) {
  const rows = SIGNS.map((sign) => [t(`indicator.${sign}`), record[sign].inside, record[sign].of, `${Math.round((100 * record[sign].inside) / Math.max(1, record[sign].of))}%`]);
  const [inside, of] = SIGNS.reduce(([held, all], sign) => [held + record[sign].inside, all + record[sign].of], [0, 0]);
  return (
    <div class="foresight-leaves">
      <div>{predictions.length === 0 ? <p>{t('foresight.none')}</p> : <Predictions session={session} predictions={predictions} />}</div>
      <div>
        <h3>{t('foresight.record')}</h3>
        <p>{t('foresight.record.told', { inside, of, share: Math.round((100 * inside) / Math.max(1, of)) })}</p>
        <details><summary>{t('kit.table')}</summary><DataTable caption={t('foresight.record.note')} columns={[t('desk.detail.sign'), t('foresight.inside'), t('foresight.all'), t('foresight.share')]} rows={rows} /></details>
      </div>
    </div>
  );
}

function Predictions({ session, predictions }: { readonly session: Session; readonly predictions: readonly JudgedPrediction[] }) {
  const steps = calibrationOf(predictions);
  const better = predictions.filter(({ yours, game }) => yours.score <= game.score).length;
  const summary = [
    ...steps.map(({ sure, held, of }) => t('foresight.calibration', { sure, held, of })),
    t('foresight.against', { better, of: predictions.length }),
  ].join(language.value === 'zh' ? '' : ' ');
  const columns = [t('foresight.sign'), t('foresight.years'), t('foresight.you'), t('foresight.sure'), t('foresight.game'), t('foresight.result')];
  return (
    <>
      <p>{summary}</p>
      <ul class="ranges">{predictions.map((one) => <RangeRow key={`${one.prediction.made}${one.prediction.sign}`} session={session} judged={one} />)}</ul>
      <p class="ranges-key" aria-hidden="true"><span class="is-yours">{t('foresight.you')}</span> <span class="is-game">{t('foresight.game')}</span> <span class="is-came">{t('foresight.result')}</span></p>
      <p class="mute ranges-note">{t('foresight.note')}</p>
      <TableTwin caption={t('foresight.debrief')} columns={columns} rows={predictions.map(({ prediction: { sign, made, until, low, high, sure }, came, yours, game }) => [
        t(`indicator.${sign}`), `${made}–${until}`, formatRange(sign, low, high), `${sure}%`, formatRange(sign, game.low, game.high), t('foresight.came', { value: formatValue(sign, came), inside: yours.isInside ? 'yes' : 'no' }),
      ])} />
    </>
  );
}

/** One prediction: its ranges, and what came, which opens. */
function RangeRow({ session, judged }: { readonly session: Session; readonly judged: JudgedPrediction }) {
  const { prediction: { sign, until }, came, yours: { isInside } } = judged;
  const value = formatValue(sign, came);
  return (
    <li>
      <span>{t(`indicator.${sign}`)} {until}</span>
      <Ranges judged={judged} />
      <span class="range-result">
        <b class={isInside ? 'is-kept' : 'is-missed'} aria-hidden="true">{isInside ? '✓' : '✗'} {value}</b>
        <span class="hidden-text">{t('foresight.came', { value, inside: isInside ? 'yes' : 'no' })}</span>
        <WhyLink session={session} indicator={sign} year={until} />
      </span>
    </li>
  );
}

const WIDTH = 240;

/** Your range above the game's, and a mark for what came; each row on its own scale. */
function Ranges({ judged: { prediction, came, game } }: { readonly judged: JudgedPrediction }) {
  const ends = [prediction.low, prediction.high, game.low, game.high, came];
  const [least, most] = [Math.min(...ends), Math.max(...ends)];
  const at = (value: number): number => 4 + ((value - least) / Math.max(1e-9, most - least)) * (WIDTH - 8);
  return (
    <svg viewBox={`0 0 ${WIDTH} 20`} aria-hidden="true">
      <line class="range-yours" x1={at(prediction.low)} x2={at(prediction.high)} y1="6" y2="6" />
      <circle class="range-value" cx={at(prediction.value)} cy="6" r="3.4" />
      <line class="range-game" x1={at(game.low)} x2={at(game.high)} y1="15" y2="15" />
      <path class="range-came" d={`M${at(came)} 0v20`} />
    </svg>
  );
}
