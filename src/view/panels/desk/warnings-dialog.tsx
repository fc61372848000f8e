import { formatNumber } from '../../model/format';
import { warningRows, type WarningRow } from '../../model/warnings';
import type { Session } from '../../session-types';
import { say, saySecond, t } from '../../text/index';
import { Button, Dialog, Second, StateChip } from '../kit/index';
import { SourceButton } from '../source-drawer';
import '../settings/settings.css';
import './warnings.css';

/** Four crises and what announces them: what the watch sees, its range, its thresholds, and how good it has been. */
export function WarningsDialog({ session }: { readonly session: Session }) {
  return (
    <Dialog labelledBy="warnings-title" class="dialog-warnings" onClose={session.closeDialog}>
      <div class="dialog-head">
        <h1 id="warnings-title">{t('warnings.title')}<Second text="预警" /></h1>
        <Button data-first shortcut="Esc" onClick={session.closeDialog}>{t('app.close')}</Button>
      </div>
      <p class="warnings-lead">{t('warnings.lead')}</p>
      <ul class="warnings">{warningRows(session.level.value, session.state.value).map((row) => <Row key={row.crisis} session={session} row={row} />)}</ul>
      <p class="mute">{t('warnings.heeded')}</p>
    </Dialog>
  );
}

function Row({ session, row }: { readonly session: Session; readonly row: WarningRow }) {
  const level = session.level.value;
  const crisis = level.nation.crises[row.crisis];
  const name = say(crisis.name);
  return (
    <li class={`warning is-${row.level}`}>
      <StateChip state={row.chip} />
      <div>
        <h2>{name}<Second text={saySecond(crisis.name)} /> <small>{t('warnings.level', { level: row.level })}{row.since === null ? '' : ` ${t('warnings.since', { year: String(row.since) })}`}</small></h2>
        <p>{t(`warnings.sign.${row.crisis}`)}{t('warnings.colon')}<b>{tellRange(row)}</b></p>
        <Bar row={row} />
        {row.hits + row.misses + row.falseAlarms > 0 ? <p class="mute">{t('warnings.record', { hits: row.hits, misses: row.misses, falseAlarms: row.falseAlarms })}</p> : null}
      </div>
      <span class="warning-ways">
        {row.why ? <Button look="quiet" class="why-link" aria-label={t('desk.why.of', { sign: name })} onClick={() => session.openWhy(row.why!)}>{t('desk.why')}</Button> : null}
        <SourceButton small title={name} about={t('source.model')} level={level} grounds={[{ what: 'limit', sourced: crisis.warning }]} />
      </span>
    </li>
  );
}

function tellRange({ read, inPercent }: WarningRow): string {
  const written = (value: number): string => `${formatNumber(value, 0)}${inPercent ? '%' : ''}`;
  const [low, high] = [written(read.low), written(read.high)];
  return t('warnings.seen', { range: low === high ? low : `${formatNumber(read.low, 0)}–${high}`, watch: written(read.watch), alarm: written(read.alarm) });
}

/** The range on its axis with both thresholds; the sentence above says the same. */
function Bar({ row: { read, end } }: { readonly row: WarningRow }) {
  const at = (value: number): string => `${(100 * Math.max(0, value)) / end}%`;
  return (
    <span class="warning-bar" aria-hidden="true">
      <i class="warning-zone" style={{ left: at(read.watch), right: `calc(100% - ${at(read.alarm)})` }} />
      <i class="warning-zone is-alarm" style={{ left: at(read.alarm), right: 0 }} />
      <i class="warning-seen" style={{ left: at(read.low), width: `max(3px, ${at(read.high - read.low)})` }} />
    </span>
  );
}
