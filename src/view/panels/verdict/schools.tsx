import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { SchoolsSoFar, Shift } from '../../../insight/index';
import { rangeText } from '../../model/debrief-bars';
import { firstSentence } from '../../model/first-sentence';
import { formatNumber } from '../../model/format';
import { farthest, schoolRows, type SchoolRow } from '../../model/schools';
import type { SchoolsDesk } from '../../session/schools-desk';
import type { Session } from '../../session-types';
import { say, t } from '../../text/index';
import { announce, Button, Second } from '../kit/index';
import { SchoolDetail } from './school-detail';
import './schools.css';

/** The run's decisions replayed where one side of a dispute among scholars is right. */
export function Schools({ session }: { readonly session: Session }) {
  const desk = useMemo(() => session.schools(), []);
  useEffect(() => () => desk.close(), [desk]);
  const { soFar, status } = desk.view.value;
  const rows = soFar ? schoolRows(session.notes, soFar) : [];
  useEffect(() => { if (status === 'done') announce(t('schools.ready', { count: rows.length })); }, [status]);
  return (
    <section class="sheet verdict-sheet schools" aria-labelledby="schools-title" aria-busy={status === 'computing'}>
      <h2 id="schools-title">{t('schools.title')}<Second text={t('schools.second')} /></h2>
      <p class="verdict-note">{t('schools.note')}</p>
      {session.run.value.years.length === 0 ? <p class="mute">{t('schools.none')}</p> : <Progress desk={desk} />}
      {soFar ? <SchoolsTable session={session} soFar={soFar} rows={rows} /> : null}
    </section>
  );
}

function Progress({ desk }: { readonly desk: SchoolsDesk }) {
  const { status, soFar } = desk.view.value;
  if (status === 'idle') return <Button onClick={() => desk.start()}>{t('schools.start')}</Button>;
  if (status === 'lost') return <p class="reckoning-lost" role="alert">{t('schools.lost', { known: soFar ? 'some' : 'none' })} <Button onClick={() => desk.start()}>{t('schools.retry')}</Button></p>;
  if (soFar === null) return <p class="reckoning">{t('schools.computing')}</p>;
  return (
    <p class="reckoning">
      {status === 'computing' ? <progress max={soFar.of} value={soFar.done} aria-label={t('schools.progress.label')} /> : null}
      {t('schools.progress', { done: soFar.done, of: soFar.of })}
    </p>
  );
}

interface TableProps { readonly session: Session; readonly soFar: SchoolsSoFar; readonly rows: readonly SchoolRow[] }

function SchoolsTable({ session, soFar, rows }: TableProps) {
  const first = farthest(rows);
  return (
    <>
      <p class="mattered-summary">{t('schools.summary', { side: first ? 'more' : 'none', name: first ? say(first.school.name) : '', change: first ? points(first.under.change.mean) : '' })}</p>
      <table class="schools-table">
        <caption>{t('schools.table', { count: rows.length, score: formatNumber(soFar.usual.score, 1) })}</caption>
        <thead><tr>{(['school', 'there', 'change', 'history', 'side'] as const).map((column) => <th scope="col" key={column}>{t(`schools.column.${column}`)}</th>)}</tr></thead>
        <tbody>{rows.map((row) => <SchoolLine key={row.school.id} session={session} soFar={soFar} row={row} />)}</tbody>
      </table>
      <p class="verdict-note">{t('schools.column.history.note')}</p>
    </>
  );
}

const points = (value: number): string => formatNumber(value, 1, true);

function SchoolLine({ session, soFar, row }: { readonly session: Session; readonly soFar: SchoolsSoFar; readonly row: SchoolRow }) {
  const isOpen = useSignal(false);
  const { school, under, way, most } = row;
  const name = say(school.name);
  const detail = `school-${school.id}`;
  return (
    <>
      <tr class={`school is-${way}`}>
        <th scope="row">
          <button type="button" class="school-name" aria-expanded={isOpen.value} aria-controls={detail} aria-label={t('schools.open', { name })} onClick={() => { isOpen.value = !isOpen.value; }}>{name}</button>
          <small>{firstSentence(say(school.claim))}</small>
        </th>
        <td>{formatNumber(under.here.score, 1)}</td>
        <td class="school-change"><ShiftText shift={under.change} /></td>
        <td><ShiftText shift={under.history} /></td>
        <td>{most === null ? t('schools.still') : <>{t(`verdict.side.${most.side}`)} <span>{points(most.points)}</span></>}</td>
      </tr>
      <tr class="school-more" id={detail} hidden={!isOpen.value}><td colSpan={5}>{isOpen.value ? <SchoolDetail session={session} usual={soFar.usual} row={row} /> : null}</td></tr>
    </>
  );
}

const ShiftText = ({ shift }: { readonly shift: Shift }) => <><b>{points(shift.mean)}</b>{shift.range ? <small>{rangeText(shift.range)}</small> : null}</>;
