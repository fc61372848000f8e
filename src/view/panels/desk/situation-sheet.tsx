import { formatChange, formatRange, formatValue } from '../../model/format';
import { writtenChange } from '../../model/sign-moves';
import { axisOf, readSigns, type SignReading } from '../../model/signs';
import type { Session } from '../../session-types';
import { t } from '../../text/index';
import { Button, InkGauge, Sheet, StateChip } from '../kit/index';
import { groundsOfIndicator } from '../../model/sources';
import { SIGN_GLYPHS, tellSign } from '../sign-text';
import { TruthLegend, TruthMark, truthOf } from '../look-back/truth-mark';
import { SourceButton } from '../source-drawer';
import { SeenFromAbove } from './seen-from-above';
import { WarningsStrip } from './warnings-strip';

/** The six signs, worst first: value, range, gauge, and the way to the causes. */
export function SituationSheet({ session }: { readonly session: Session }) {
  const readings = readSigns(session.level.value, session.state.value, session.lastYear.value?.before ?? null);
  return (
    <Sheet id="situation" title={t('desk.situation')} second="形势" class="situation" aside={session.lookBack.isOpen.value ? <TruthLegend session={session} /> : <small class="mute">{t('desk.situation.ink')}</small>}>
      <SeenFromAbove session={session} />
      <ul class="sign-rows">
        {readings.map((reading, index) => <SignRow key={reading.sign} session={session} reading={reading} lead={index === 0 && reading.state !== 'steady'} />)}
      </ul>
      <WarningsStrip session={session} />
      <p class="sign-legend">
        <span><i class="legend-last" aria-hidden="true" /> {t('desk.situation.last')}</span>
        <span><i class="legend-now" aria-hidden="true" /> {t('desk.situation.now')}</span>
        <span><i class="legend-limit" aria-hidden="true" /> {t('desk.situation.limit')}</span>
        <button type="button" class="fan-toggle" onClick={() => session.openDialog({ kind: 'figures' })}>{t('figures.title')}</button>
      </p>
    </Sheet>
  );
}

interface SignRowProps { readonly session: Session; readonly reading: SignReading; readonly lead: boolean }

function SignRow({ session, reading, lead }: SignRowProps) {
  const { sign, state, low, high, limit, bad, lastYear, measured, value } = reading;
  const name = t(`indicator.${sign}`);
  const truth = truthOf(session, reading);
  return (
    <li class={`sign-row ${lead ? 'is-lead' : ''}`}>
      <StateChip state={state} />
      <button type="button" class="sign-name" aria-pressed={session.fanSign.value === sign} title={t('desk.show', { sign: name })} onClick={() => session.showFan(sign)}>
        {name}<span class="second" lang="zh-CN" aria-hidden="true">{SIGN_GLYPHS[sign]}</span>
      </button>
      <span class="hidden-text">{tellSign(reading)}{truth === null ? '' : ` ${t('look.true.said', { value: formatValue(sign, truth) })}`}</span>
      <span class="sign-value" aria-hidden="true">
        <b>{measured ? formatValue(sign, value) : formatRange(sign, low, high)}</b>
        <small>{measured ? subline(reading) : unmeasuredLine(reading)}</small>
        {truth === null ? null : <TruthMark reading={reading} truth={truth} />}
      </span>
      <InkGauge {...axisOf(reading)} low={low} high={high} value={value} measured={measured} limit={limit} bad={bad} lastYear={lastYear ?? undefined} truth={truth ?? undefined} />
      <span class="sign-ways">
        <Button id={`why-${sign}`} look="quiet" class="why-link" aria-label={t('desk.why.of', { sign: name })} onClick={() => session.openWhy(sign)}>{t('desk.why')}</Button>
        <SourceButton small title={name} about={t('source.model')} level={session.level.value} grounds={groundsOfIndicator(session.level.value, sign)} />
      </span>
    </li>
  );
}

/** Range and movement under the value, such as `82–94 · ↗ 4`. */
function subline(reading: SignReading): string {
  const { sign, low, high } = reading;
  const range = low === high ? '' : formatRange(sign, low, high);
  return [range, tellMove(reading)].filter(Boolean).join(' · ');
}

const unmeasuredLine = (reading: SignReading): string => [t('desk.unmeasured'), tellMove(reading)].filter(Boolean).join(' · ');

/** `↗ 4`, `↘ 2`, `→`; nothing in the first year. */
export function tellMove({ sign, value, lastYear }: SignReading): string {
  if (lastYear === null) return '';
  const change = writtenChange(sign, lastYear, value);
  const amount = formatChange(sign, Math.abs(change)).replace('+', '');
  if (Number.parseFloat(amount) === 0) return '→';
  return `${change > 0 ? '↗' : '↘'} ${amount}`;
}
