import { useSignal } from '@preact/signals';
import { chapterStart, patternRows, type PatternExample, type PatternRow } from '../../model/patterns';
import type { Session } from '../../session-types';
import type { Sentence } from '../../model/sentence';
import { say, t } from '../../text/index';
import { Button, Second } from '../kit/index';
import { joined } from '../plan/names';
import './patterns.css';

/** Ways of deciding that show in this run, each with its examples by year. */
export function Patterns({ session }: { readonly session: Session }) {
  const { shown, absent } = patternRows(session.run.value);
  return (
    <section class="sheet verdict-sheet patterns" aria-labelledby="patterns-title">
      <h2 id="patterns-title">{t('patterns.title')}<Second text={t('patterns.second')} /></h2>
      <p class="verdict-note">{t('patterns.note')}</p>
      {shown.length === 0 ? <p>{t('patterns.none')}</p> : <ul class="patterns-list">{shown.map((row) => <PatternCard key={row.id} session={session} row={row} />)}</ul>}
      {absent.length > 0 && shown.length > 0 ? <p class="verdict-note">{t('patterns.absent', { names: joined(absent.map((id) => t(`patterns.term.${id}`))) })}</p> : null}
    </section>
  );
}

const FEW = 3;

function PatternCard({ session, row }: { readonly session: Session; readonly row: PatternRow }) {
  const { id, count, of, threshold, examples } = row;
  const isOpen = useSignal(false);
  const hidden = examples.length - FEW;
  return (
    <li class="pattern">
      <h3>{t(`patterns.name.${id}`)}<small>{t(`patterns.term.${id}`)}</small></h3>
      <p>{t(`patterns.what.${id}`)}</p>
      <p class="pattern-count">{t(`patterns.count.${id}`, { count, of, threshold })}</p>
      <ul class="pattern-examples">{(isOpen.value ? examples : examples.slice(0, FEW)).map((example, index) => <ExampleLine key={index} session={session} example={example} />)}</ul>
      {hidden > 0 ? <Button look="quiet" class="pattern-more" aria-expanded={isOpen.value} onClick={() => { isOpen.value = !isOpen.value; }}>{isOpen.value ? t('patterns.fewer') : t('patterns.more', { count: hidden })}</Button> : null}
    </li>
  );
}

interface ExampleProps { readonly session: Session; readonly example: PatternExample }

function ExampleLine({ session, example: { from, until, sentence, indicator, goal } }: ExampleProps) {
  const level = session.level.value;
  const year = Math.min(until, session.state.value.year - 1);
  const named = indicator === null ? '' : t(`indicator.${indicator}`);
  const years = t('patterns.years', { span: from === until ? 'one' : 'more', from: String(from), until: String(until) });
  return (
    <li>
      <Button look="quiet" class="pattern-years" aria-label={`${years}: ${t('patterns.years.open', { year: String(from) })}`} onClick={() => showDeeds(chapterStart(level, from))}>{years}</Button>
      <span>
        {t(sentence.key, { ...sentence.numbers, ...spoken(sentence), sign: named, goal: goal ?? '' })}
        {indicator === null ? null : <Button look="quiet" class="why-link" aria-label={t('patterns.why', { indicator: named, year: String(year) })} onClick={() => session.openWhy(indicator, year)}>{t('desk.why')}</Button>}
      </span>
    </li>
  );
}

/** The level's own names in a sentence. */
const spoken = ({ names = {} }: Sentence): Record<string, string> => Object.fromEntries(Object.entries(names).map(([name, text]) => [name, say(text)]));

/** Unfolds the chapter of the list of deeds that begins in `year`, and goes there. */
function showDeeds(year: number): void {
  const chapter = document.querySelector<HTMLDetailsElement>(`#deeds-${year}`);
  if (!chapter) return;
  chapter.open = true;
  chapter.scrollIntoView({ block: 'center' });
  chapter.querySelector('summary')?.focus();
}
