import { useSignal } from '@preact/signals';
import { BEHIND_SIDE, readRun, UNTIL_OF_SIDE, waterfall, type ReadRun } from '../../../insight/compare/index';
import { readSides, SIDES, VERDICT_YEAR, type Indicator, type Side, type Verdict } from '../../../sim/index';
import { fallOf, type Fall, type PillarRow, type SideRow } from '../../model/compare';
import { formatNumber } from '../../model/format';
import { changeOver, ledgerOf } from '../../model/why';
import type { Session } from '../../session-types';
import { t } from '../../text/index';
import { Button, Dialog, Second } from '../kit/index';
import { FallBar } from '../compare/index';
import { recipeValues } from '../verdict/recipe-values';
import { rowLabel, tellAmount, tellTotal } from './row-text';
import './score.css';

/** A city that reaches every yardstick: 100. */
const WHOLE: Verdict = readSides(Object.fromEntries(SIDES.map((side) => [side, 1])) as Verdict['sides']);

export interface ScoreDialogProps { readonly session: Session; /** Opened at first. */ readonly side?: Side | undefined }

/** Why the verdict is what it is: from a city that reaches every yardstick to this one, side by side, and what moved the numbers behind each. */
export function ScoreDialog({ session, side }: ScoreDialogProps) {
  const read = readRun(session.run.value);
  const fall = fallOf(waterfall(WHOLE, read.verdict));
  return (
    <Dialog labelledBy="score-title" class="score" onClose={session.closeDialog}>
      <div class="dialog-head">
        <h1 id="score-title">{t('score.title', { score: points(fall.to) })}<Second text="何以得此" /></h1>
        <Button data-first shortcut="Esc" onClick={session.closeDialog}>{t('app.close')}</Button>
      </div>
      <p class="why-answer">{tellAnswer(fall)}</p>
      <div class="fall-scroll">
        <table class="fall">
          <thead><tr><th scope="col">{t('compare.fall.side')}</th><th scope="col">{t('compare.fall.points')}</th><th scope="col" aria-hidden="true">{t('compare.fall.account')}</th></tr></thead>
          <tbody>
            <End label={t('score.whole')} fall={fall} value={fall.from} />
            {fall.rows.map((row) => <Pillar key={row.pillar} session={session} read={read} fall={fall} row={row} first={side} />)}
            <End label={t('score.yours')} fall={fall} value={fall.to} />
          </tbody>
        </table>
      </div>
      <p class="fall-sum">{t('compare.fall.sum', { from: points(fall.from), change: points(Math.abs(fall.to - fall.from)), to: points(fall.to), sign: fall.to >= fall.from ? 'plus' : 'minus' })} <b>✓</b> {t('compare.fall.ok')}</p>
      <p class="choices-note">{t('verdict.sides.formula')} {t('score.rule')}</p>
    </Dialog>
  );
}

const points = (tenths: number): string => formatNumber(tenths / 10, 1);
const change = (tenths: number): string => formatNumber(tenths / 10, 1, true);

/** Where most is missing, and where the city goes beyond the yardstick. */
function tellAnswer({ rows }: Fall): string {
  const sides = rows.flatMap((row) => row.sides);
  const least = sides.reduce((one, other) => (other.tenths < one.tenths ? other : one));
  return least.tenths < 0 ? t('score.answer', { side: t(`verdict.side.${least.side}`), points: points(-least.tenths) }) : t('score.answer.none');
}

function End({ label, fall, value }: { readonly label: string; readonly fall: Fall; readonly value: number }) {
  return <tr class="fall-end"><th scope="row">{label}</th><td>{points(value)}</td><td aria-hidden="true"><FallBar fall={fall} start={value} tenths={0} /></td></tr>;
}

interface PartProps { readonly session: Session; readonly read: ReadRun; readonly fall: Fall; readonly first: Side | undefined }

/** A pillar of one side is that side's row; one of two sides stands over them. */
function Pillar({ row, ...rest }: PartProps & { readonly row: PillarRow }) {
  const isAlone = row.sides.length === 1;
  return (
    <>
      {isAlone ? null : <tr class="fall-pillar"><th scope="row">{t(`debrief.pillar.${row.pillar}`)}</th><td>{change(row.tenths)}</td><td aria-hidden="true"><FallBar fall={rest.fall} start={row.start} tenths={row.tenths} /></td></tr>}
      {row.sides.map((side) => <SideRows key={side.side} {...rest} row={side} isAlone={isAlone} />)}
    </>
  );
}

function SideRows({ session, read, fall, first, row, isAlone }: PartProps & { readonly row: SideRow; readonly isAlone: boolean }) {
  const open = useSignal(first === row.side);
  const name = t(`verdict.side.${row.side}`);
  const id = `score-${row.side}`;
  return (
    <>
      <tr class={isAlone ? 'fall-pillar' : 'fall-side'}>
        <th scope="row">
          <button type="button" class="fall-open" aria-expanded={open.value} aria-controls={id} onClick={() => { open.value = !open.value; }}><span aria-hidden="true">{open.value ? '▾' : '▸'}</span> {name}</button>
          <small>{t('score.of', { value: formatNumber(100 * row.to, 1) })}</small>
        </th>
        <td>{change(row.tenths)}</td>
        <td aria-hidden="true"><FallBar fall={fall} start={row.start} tenths={row.tenths} /></td>
      </tr>
      <tr id={id} class="fall-behind" hidden={!open.value}>{open.value ? <td colSpan={3}><Behind session={session} read={read} side={row.side} /></td> : null}</tr>
    </>
  );
}

/** How a side is read, and the accounts of the numbers that it is read from. */
function Behind({ session, read, side }: { readonly session: Session; readonly read: ReadRun; readonly side: Side }) {
  return (
    <div class="behind">
      <p>{t(`verdict.recipe.${side}`, recipeValues(session.level.value))}</p>
      {BEHIND_SIDE[side].map((id) => <Account key={id} session={session} read={read} id={id} side={side} />)}
      <p class="choices-note">{t('compare.behind.not', { side })}</p>
    </div>
  );
}

/** From the first year to the last that counts: headings that add up, and the way to the whole account. */
function Account({ session, read: { run, years: all }, id, side }: { readonly session: Session; readonly read: ReadRun; readonly id: Indicator; readonly side: Side }) {
  const years = UNTIL_OF_SIDE[side] === 'end' ? all : all.filter(({ year }) => year < VERDICT_YEAR);
  const ledger = ledgerOf(id, changeOver(run, years, id), 'cause');
  const name = t(`indicator.${id}`);
  const last = run.years[run.years.length - 1];
  return (
    <div>
      <p><b>{t('score.account', { name, from: tellTotal(ledger, ledger.from), start: String(years[0].year), to: tellTotal(ledger, ledger.to), end: String(years[years.length - 1].year) })}</b> <Button look="quiet" class="why-link" aria-label={t('desk.why.of', { sign: name })} onClick={() => session.openDialog({ kind: 'why', indicator: id, year: last.year, span: 'all', back: { kind: 'score', side } })}>{t('desk.why')}</Button></p>
      <ul>{ledger.rows.map((row) => <li key={row.id}><span>{rowLabel(run.level, row)}</span> <b>{tellAmount(ledger, row.amount)}</b></li>)}</ul>
    </div>
  );
}
