import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { crisesOneByOne } from '../../../insight/index';
import type { Crisis } from '../../../sim/index';
import type { MatterRow } from '../../model/debrief';
import { barOf, rangeText, type Axis } from '../../model/debrief-bars';
import { formatChange, formatNumber } from '../../model/format';
import type { Session } from '../../session-types';
import { t } from '../../text/index';
import { BranchButton } from '../compare/index';
import { Button } from '../kit/index';
import { tell } from '../plan/tell';
import { showDeedsOf } from './show-deeds';

export interface MatterLineProps { readonly session: Session; readonly row: MatterRow; readonly rank: number; readonly axis: Axis }

/** What, when, and how much; unfolds to where it was felt. */
export function MatterLine({ session, row, rank, axis }: MatterLineProps) {
  const isOpen = useSignal(false);
  const id = `matter-${row.id.replaceAll(':', '-')}`;
  const fail = row.couldHaveFailed ? t(failKey(row)) : null;
  return (
    <li class={`matter is-${row.side}`}>
      <button type="button" class="matter-head" aria-expanded={isOpen.value} aria-controls={id} onClick={() => { isOpen.value = !isOpen.value; }}>
        <b class="matter-rank" aria-hidden="true">{rank}</b>
        <span class="matter-what"><span class="matter-title">{tell(row.title)}</span><small>{tell(row.when)}{fail ? ` · ${fail}` : ''}</small></span>
        <span class="hidden-text">{saidOf(row)}</span>
        <MatterBar row={row} axis={axis} />
        <b class="matter-points" aria-hidden="true">{formatNumber(row.effect.mean, 1, true)}</b>
      </button>
      <div id={id} class="matter-more" hidden={!isOpen.value}>{isOpen.value ? <More session={session} row={row} /> : null}</div>
    </li>
  );
}

/** Decisions fail; events turn out one way or the other. */
const failKey = ({ kind, side }: MatterRow) => (kind === 'event' || kind === 'crisis' ? 'debrief.eitherWay' : side === 'cost' ? 'debrief.failCost' : 'debrief.fail');

const saidOf = ({ side, effect }: MatterRow): string =>
  t('debrief.said', { side, points: formatNumber(Math.abs(effect.mean), 1), range: effect.range ? rangeText(effect.range) : 'none' });

function MatterBar({ row, axis }: { readonly row: MatterRow; readonly axis: Axis }) {
  const { zero, from, to, whisker } = barOf(row.effect, axis);
  return (
    <svg class="matter-bar" viewBox="0 0 100 24" preserveAspectRatio="none" aria-hidden="true">
      <rect x={from} y="6" width={Math.max(0.4, to - from)} height="12" />
      <line class="matter-zero" x1={zero} x2={zero} y1="0" y2="24" />
      {whisker ? <path class="matter-whisker" d={`M${whisker.from} 12H${whisker.to}M${whisker.from} 8v8M${whisker.to} 8v8`} /> : null}
    </svg>
  );
}

function More({ session, row }: { readonly session: Session; readonly row: MatterRow }) {
  const kind = row.kind;
  return (
    <>
      <p class="mute">{t(`debrief.against.${kind}`)}</p>
      {row.here === null ? null : <p>{t('debrief.here', { side: sideOf(row.here), points: formatNumber(Math.abs(row.here), 1), worlds: row.effect.seeds, mean: formatNumber(row.effect.mean, 1, true) })}</p>}
      {row.kind === 'crisis' ? <OneByOne session={session} crisis={row.id.slice('crisis:'.length) as Crisis} /> : null}
      {row.dropped > 0 ? <p>{t('debrief.dropped', { count: row.dropped })}</p> : null}
      {row.pillars.length === 0 ? null : <p><b>{t('debrief.pillars')}</b> {row.pillars.map(({ pillar, points }) => `${t(`debrief.pillar.${pillar}`)} ${formatNumber(points, 1, true)}`).join(' · ')}</p>}
      {row.moved.length === 0 ? null : <Moved session={session} row={row} />}
      <Button look="quiet" onClick={() => showDeedsOf(session.level.value, row.year)}>{t('debrief.toYear', { year: String(row.year) })}</Button>
      <BranchButton session={session} year={row.year} />
    </>
  );
}

/** Where a kind of crisis came more than once, what each did by itself. */
function OneByOne({ session, crisis }: { readonly session: Session; readonly crisis: Crisis }) {
  const { level, seed, years } = session.run.value;
  const each = useMemo(() => crisesOneByOne(level, { seed, decided: years.map(({ decisions }) => decisions) }, crisis), [crisis]);
  if (each.length < 2) return null;
  return <p>{t('debrief.each')} {each.map(({ year, points }) => t('debrief.each.one', { year: String(year), points: formatNumber(points, 1, true) })).join(' · ')}</p>;
}

const sideOf = (points: number): MatterRow['side'] => (Math.abs(points) < 0.05 ? 'nothing' : points > 0 ? 'gave' : 'cost');

/** Each number leads to its own explanation in the year of the decision. */
function Moved({ session, row: { moved, year } }: { readonly session: Session; readonly row: MatterRow }) {
  return (
    <p class="matter-moved">
      <b>{t('debrief.moved')}</b>
      {moved.map(({ indicator, by }) => (
        <span key={indicator}>{t(`indicator.${indicator}`)} {formatChange(indicator, by)} <Button look="quiet" class="why-link" aria-label={t('debrief.why', { indicator: t(`indicator.${indicator}`), year: String(year) })} onClick={() => session.openWhy(indicator, year)}>{t('desk.why')}</Button></span>
      ))}
    </p>
  );
}
