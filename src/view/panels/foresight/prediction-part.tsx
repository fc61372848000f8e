import { useSignal } from '@preact/signals';
import { SURENESS, type Prediction, type Sureness } from '../../../run/index';
import type { Sign } from '../../../sim/index';
import { formatRange, formatValue, UNITS } from '../../model/format';
import { firstEntry, predictionOf, signsLeft, type Entry } from '../../model/predictions';
import type { Session } from '../../session-types';
import { t } from '../../text/index';
import { announce, Button, Second } from '../kit/index';
import './foresight.css';

export interface PredictionPartProps { readonly session: Session; /** The plan's last year. */ readonly until: number }

/** A bet before the plan is sealed: a value, its range, and how sure one is. Nobody has to. */
export function PredictionPart({ session, until }: PredictionPartProps) {
  const { predictions, state } = session.run.value;
  const made = predictions.filter((one) => one.made === state.year);
  const left = signsLeft(predictions, state.year);
  const isOpen = useSignal(made.length > 0);
  return (
    <details class="prediction" open={isOpen.value} onToggle={(event) => { isOpen.value = event.currentTarget.open; }}>
      <summary><b>{t('foresight.title')}</b><Second text="料事" /> <small class="mute">{t('foresight.invite', { year: String(until) })}</small></summary>
      {made.length > 0 ? <ul>{made.map((one) => <Written key={one.sign} session={session} prediction={one} />)}</ul> : null}
      {left.length > 0 ? <Form key={left[0]} session={session} until={until} left={left} /> : null}
    </details>
  );
}

function Written({ session, prediction }: { readonly session: Session; readonly prediction: Prediction }) {
  const name = t(`indicator.${prediction.sign}`);
  return (
    <li>
      <span>{tellPrediction(prediction)}</span>{' '}
      <Button look="quiet" aria-label={t('foresight.unsay.of', { sign: name })} onClick={() => session.unsay(prediction.sign)}>{t('foresight.unsay')}</Button>
    </li>
  );
}

/** "Unemployment about 3.0%, between 2.5% and 3.6%, 80 per cent sure". */
export const tellPrediction = ({ sign, value, low, high, sure }: Prediction): string =>
  t('foresight.said', { sign: t(`indicator.${sign}`), value: formatValue(sign, value), range: formatRange(sign, low, high), sure });

function Form({ session, until, left }: PredictionPartProps & { readonly left: readonly Sign[] }) {
  const { state } = session.run.value;
  const level = session.level.value;
  const entry = useSignal<Entry>(firstEntry(level, state, left[0]));
  const fault = useSignal<'notANumber' | 'order' | null>(null);
  const change = (part: Partial<Entry>): void => { entry.value = { ...entry.peek(), ...part }; };
  const write = (event: Event): void => {
    event.preventDefault();
    const prediction = predictionOf(entry.peek(), { made: state.year, until });
    fault.value = typeof prediction === 'string' ? prediction : null;
    if (typeof prediction === 'string') return;
    session.predict(prediction);
    announce(t('foresight.written', { said: tellPrediction(prediction) }));
  };
  return (
    <form class="prediction-form" onSubmit={write} noValidate>
      <label>{t('foresight.sign')}<select value={entry.value.sign} onChange={(event) => { entry.value = firstEntry(level, state, event.currentTarget.value as Sign); }}>{left.map((sign) => <option key={sign} value={sign}>{t(`indicator.${sign}`)}{UNITS[sign] === 'share' ? ' (%)' : ''}</option>)}</select></label>
      {(['low', 'value', 'high'] as const).map((field) => (
        <label key={field}>{t(`foresight.${field}`)}<input type="text" inputMode="decimal" size={5} value={entry.value[field]} aria-invalid={fault.value !== null} onInput={(event) => change({ [field]: event.currentTarget.value })} /></label>
      ))}
      <label>{t('foresight.sure')}<select value={entry.value.sure} onChange={(event) => change({ sure: Number(event.currentTarget.value) as Sureness })}>{SURENESS.map((sure) => <option key={sure} value={sure}>{sure}%</option>)}</select></label>
      <Button type="submit">{t('foresight.write')}</Button>
      {fault.value === null ? null : <p role="alert">{t(`foresight.fault.${fault.value}`)}</p>}
    </form>
  );
}
