import { useComputed, useSignal, type Signal } from '@preact/signals';
import { branch, branchYears, isOver, verdictOf, type Branched, type Run } from '../../../run/index';
import type { Decision, Level } from '../../../sim/index';
import { formatNumber } from '../../model/format';
import type { Session } from '../../session-types';
import type { RunSource } from '../../session/runs-desk';
import { t } from '../../text/index';
import { Button, Dialog, Second } from '../kit/index';
import { tellRefusal } from '../sign-text';
import { tellDeeds } from './deed-text';
import { cityName, sourceName } from './names';
import { useRun } from './use-read';
import './compare.css';

interface BranchProps { readonly session: Session; readonly source: RunSource; readonly year: number | undefined }

/** A new run from another's year: which year, what is left out, and what falls with it. */
export function BranchDialog({ session, source, year }: BranchProps) {
  const { value: reading } = useRun(session, source);
  const name = source.kind === 'ready' ? `${sourceName(session, source)}, ${cityName(session, source.level)}` : sourceName(session, source);
  return (
    <Dialog labelledBy="branch-title" onClose={() => session.closeDialog()} class="branch-dialog">
      <div class="dialog-head">
        <h1 id="branch-title">{t('branch.title', { name, ready: source.kind === 'ready' ? 'yes' : 'no' })}<Second text={t('branch.second')} /></h1>
        <Button data-first shortcut="Esc" onClick={() => session.closeDialog()}>{t('app.close')}</Button>
      </div>
      <p class="choices-note">{t('branch.note')}</p>
      {reading.kind === 'working' ? <p role="status" aria-busy="true">{t('branch.working')}</p> : null}
      {reading.kind === 'unreadable' ? <p role="alert">{t('branch.unreadable')}</p> : null}
      {reading.kind === 'ready' ? <BranchForm session={session} source={source} old={reading.value} year={year} /> : null}
    </Dialog>
  );
}

interface FormProps extends BranchProps { readonly old: Run }

function BranchForm({ session, source, old, year: asked }: FormProps) {
  const years = branchYears(old);
  const year = useSignal(asked !== undefined && years.includes(asked) ? asked : years[years.length - 1]);
  const keep = useSignal(false);
  const without = useSignal<readonly Decision[]>([]);
  const name = useSignal('');
  const course = useComputed(() => branch(old, year.value, { keep: keep.value, without: without.value }));
  const isReady = source.kind === 'ready' ? 'yes' : 'no';
  // A strategy's own game is nobody's yet: it may be taken over whole.
  const isSame = source.kind === 'kept' && keep.value && without.value.length === 0;
  const begin = (): void => {
    if (!isSame) session.runs.open({ run: course.value.run, source, from: year.value, name: name.value });
  };
  return (
    <form class="branch-form" onSubmit={(event) => { event.preventDefault(); begin(); }}>
      <YearPick years={years} year={year} onPick={() => { without.value = []; }} />
      <KeepPick keep={keep} />
      {keep.value ? <LeftOut old={old} year={year.value} without={without} course={course.value} /> : null}
      <label class="branch-name">{t('branch.name')}<input type="text" maxLength={60} value={name} onInput={(event) => { name.value = event.currentTarget.value; }} /></label>
      {isSame ? <p class="choices-note" id="branch-same">{t('branch.same')}</p> : null}
      <Button type="submit" look="primary" aria-disabled={isSame ? true : undefined} aria-describedby={isSame ? 'branch-same' : undefined}>{t('branch.do', { ready: isReady, year: String(year.value) })}</Button>
    </form>
  );
}

interface YearProps { readonly years: readonly number[]; readonly year: Signal<number>; readonly onPick: () => void }

function YearPick({ years, year, onPick }: YearProps) {
  const pick = (next: number): void => {
    if (!years.includes(next)) return;
    year.value = next;
    onPick();
  };
  return (
    <div class="branch-year">
      <label for="branch-year">{t('branch.year')}</label>
      <Button aria-label={t('branch.earlier')} disabled={year.value === years[0]} onClick={() => pick(year.value - 1)}>‹</Button>
      <select id="branch-year" value={year.value} onChange={(event) => pick(Number(event.currentTarget.value))}>
        {years.map((one) => <option key={one} value={one}>{one}</option>)}
      </select>
      <Button aria-label={t('branch.later')} disabled={year.value === years[years.length - 1]} onClick={() => pick(year.value + 1)}>›</Button>
    </div>
  );
}

function KeepPick({ keep }: { readonly keep: Signal<boolean> }) {
  return (
    <fieldset class="choices branch-keep">
      <legend>{t('branch.what')}</legend>
      <label class={`choice ${keep.value ? '' : 'is-chosen'}`}><input type="radio" name="branch-keep" checked={!keep.value} onChange={() => { keep.value = false; }} />{t('branch.leave')}</label>
      <label class={`choice ${keep.value ? 'is-chosen' : ''}`}><input type="radio" name="branch-keep" checked={keep.value} onChange={() => { keep.value = true; }} />{t('branch.keep')}</label>
    </fieldset>
  );
}

interface LeftOutProps { readonly old: Run; readonly year: number; readonly without: Signal<readonly Decision[]>; readonly course: Branched }

function LeftOut({ old, year, without, course }: LeftOutProps) {
  const decided = [...old.years.map(({ decisions }) => decisions), old.draft.decisions];
  const told = tellDeeds(old.level, decided);
  const own = old.years.find((played) => played.year === year)?.decisions ?? old.draft.decisions;
  const toggle = (decision: Decision): void => {
    without.value = without.value.includes(decision) ? without.value.filter((one) => one !== decision) : [...without.value, decision];
  };
  return (
    <>
      <fieldset class="choices branch-deeds">
        <legend>{t(own.length > 0 ? 'branch.decisions' : 'branch.decisions.none', { year: String(year) })}</legend>
        {own.map((decision) => <label class="run-tick" key={told.get(decision)}><input type="checkbox" checked={!without.value.includes(decision)} onChange={() => toggle(decision)} /><span>{told.get(decision)}</span></label>)}
      </fieldset>
      {without.value.length > 0 ? <Outcome old={old} course={course} told={told} /> : null}
    </>
  );
}

/** Dropped decisions that are shown before the rest is folded. */
const SHOWN = 5;

interface OutcomeProps { readonly old: Run; readonly course: Branched; readonly told: ReadonlyMap<Decision, string> }

/** What falls, and where it would lead. */
function Outcome({ old, course: { run, dropped }, told }: OutcomeProps) {
  const isEnd = isOver(run);
  return (
    <div role="status" class="branch-dropped">
      <p>{isEnd ? t('branch.would', { score: formatNumber(verdictOf(run).score, 1), old: formatNumber(verdictOf(old).score, 1) }) : t('branch.end', { year: String(run.state.year) })}</p>
      <p><b>{t('branch.dropped', { count: dropped.length })}</b></p>
      <DroppedLines level={old.level} dropped={dropped.slice(0, SHOWN)} told={told} />
      {dropped.length > SHOWN ? <details><summary>{t('branch.dropped.more', { count: dropped.length - SHOWN })}</summary><DroppedLines level={old.level} dropped={dropped.slice(SHOWN)} told={told} /></details> : null}
    </div>
  );
}

function DroppedLines({ level, dropped, told }: { readonly level: Level; readonly dropped: Branched['dropped']; readonly told: OutcomeProps['told'] }) {
  return <ul>{dropped.map(({ year, decision, refusal }) => <li key={`${year}${told.get(decision)}`}><span>{year} · {told.get(decision)}</span> <small>{tellRefusal(level, refusal)}</small></li>)}</ul>;
}
