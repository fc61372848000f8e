import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { MatteredSoFar } from '../../../insight/index';
import { noneStandsOut, rowsOf, SHOWN_KINDS, type MatterRow, type ShownKind } from '../../model/debrief';
import { axisOf, rangeText } from '../../model/debrief-bars';
import { formatNumber } from '../../model/format';
import type { Debrief } from '../../session/debrief-desk';
import type { Session } from '../../session-types';
import { t } from '../../text/index';
import { announce, Button, Second, TableTwin } from '../kit/index';
import { tell } from '../plan/tell';
import { MatterLine } from './matter-line';
import { ReckoningLine } from './reckoning-line';
import { TogetherLines } from './together-lines';

const FEW = 6;
const MANY = 24;

/** Decisions and events by what they gave or cost, each with its range; refined while one reads. */
export function Mattered({ session, debrief }: { readonly session: Session; readonly debrief: Debrief }) {
  const kind = useSignal<ShownKind>('deeds');
  const isLong = useSignal(false);
  const reckoning = debrief.mattered.value;
  const { status, soFar } = reckoning;
  useEffect(() => { if (status === 'done' && soFar) announce(t('debrief.ready', { done: soFar.done, of: soFar.of })); }, [status]);
  return (
    <section class="sheet verdict-sheet mattered" aria-labelledby="mattered-title" aria-busy={status === 'computing'}>
      <header class="mattered-head">
        <h2 id="mattered-title">{t('debrief.mattered')}<Second text={t('debrief.mattered.second')} /></h2>
        <div role="group" aria-label={t('debrief.kind.label')} class="mattered-kinds">
          {SHOWN_KINDS.map((one) => <Button key={one} chosen={kind.value === one} onClick={() => { kind.value = one; }}>{t(`debrief.kind.${one}`)}</Button>)}
        </div>
      </header>
      {status === 'none' ? null : <p class="verdict-note">{t('debrief.mattered.note')}</p>}
      <ReckoningLine reckoning={reckoning} retry={() => debrief.retry()} />
      {soFar === null ? null : <List session={session} soFar={soFar} kind={kind.value} isLong={isLong.value} lengthen={() => { isLong.value = !isLong.value; }} />}
    </section>
  );
}

interface ListProps { readonly session: Session; readonly soFar: MatteredSoFar; readonly kind: ShownKind; readonly isLong: boolean; readonly lengthen: () => void }

function List({ session, soFar, kind, isLong, lengthen }: ListProps) {
  const level = session.level.value;
  const all = rowsOf(level, soFar, { kind, most: MANY });
  const rows = isLong ? all : all.slice(0, FEW);
  if (all.length === 0) return <p class="mute">{t(kind === 'deeds' ? 'debrief.noDeeds' : 'debrief.noEvents')}</p>;
  const axis = axisOf(rows.map(({ effect }) => effect));
  return (
    <>
      <p class="mattered-summary">{kind === 'deeds' && noneStandsOut(soFar) ? t('debrief.habit') : summaryOf(rows[0])}</p>
      <p class="mattered-axis" aria-hidden="true"><span>{t('debrief.axis.cost')}</span><span>{t('debrief.axis.gave')}</span></p>
      <ol class="mattered-list">{rows.map((row, n) => <MatterLine key={row.id} session={session} row={row} rank={n + 1} axis={axis} />)}</ol>
      {all.length > FEW ? <Button look="quiet" aria-expanded={isLong} onClick={lengthen}>{isLong ? t('debrief.fewer') : t('debrief.more', { count: all.length - FEW })}</Button> : null}
      {kind === 'deeds' ? <TogetherLines level={level} soFar={soFar} /> : null}
      <MatterTable rows={all} done={soFar.done} />
    </>
  );
}

const summaryOf = (row: MatterRow): string => t('debrief.summary', { side: row.side, name: tell(row.title), points: formatNumber(Math.abs(row.effect.mean), 1) });

function MatterTable({ rows, done }: { readonly rows: readonly MatterRow[]; readonly done: number }) {
  // The same order can have been given twice, so that its years belong to its name.
  const columns = [t('debrief.table.what'), t('debrief.table.effect'), t('debrief.table.range'), t('debrief.table.worlds')];
  const cells = rows.map(({ title, when, effect }) => [`${tell(title)} · ${tell(when)}`, formatNumber(effect.mean, 1, true), rangeText(effect.range), effect.seeds]);
  return <TableTwin caption={t('debrief.table', { done })} columns={columns} rows={cells} />;
}
