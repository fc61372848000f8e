import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { chaptersOf, type Chapter, type Deed } from '../../model/deeds';
import type { Session } from '../../session-types';
import { say, t } from '../../text/index';
import { Button, Second } from '../kit/index';
import { joined } from '../plan/names';
import { tell } from '../plan/tell';

/** What was decided, plan by plan, in plain sentences. */
export function DeedsList({ session }: { readonly session: Session }) {
  const run = session.run.value;
  const chapters = chaptersOf({ level: run.level, decided: run.years.map(({ decisions }) => decisions), planVerdicts: run.state.planVerdicts });
  const all: ReadonlySet<number> = new Set(chapters.map(({ from }) => from));
  const open = useSignal(openAtFirst(chapters));
  const areAllOpen = open.value.size === all.size;
  const toggle = (from: number, isOpen: boolean): void => {
    if (open.value.has(from) !== isOpen) open.value = new Set(isOpen ? [...open.value, from] : [...open.value].filter((one) => one !== from));
  };
  // On paper nothing can be unfolded.
  useEffect(() => {
    const unfold = (): void => { document.querySelectorAll<HTMLDetailsElement>('.chapter').forEach((chapter) => { chapter.open = true; }); };
    addEventListener('beforeprint', unfold);
    return () => removeEventListener('beforeprint', unfold);
  }, []);
  const count = chapters.reduce((sum, chapter) => sum + chapter.deeds.length, 0);
  return (
    <section class="sheet verdict-sheet verdict-deeds" aria-labelledby="deeds-title">
      <h2 id="deeds-title">{t('verdict.deeds')}<Second text={t('verdict.deeds.second')} /><small>{t('verdict.deeds.count', { count })}</small></h2>
      <Button look="quiet" class="deeds-all" onClick={() => { open.value = areAllOpen ? new Set() : all; }}>{t('verdict.deeds.all', { open: areAllOpen ? 'yes' : 'no' })}</Button>
      <div class="deeds-scroll">
        {chapters.map((chapter) => <ChapterLines key={chapter.from} session={session} chapter={chapter} open={open.value.has(chapter.from)} onToggle={(isOpen) => toggle(chapter.from, isOpen)} />)}
      </div>
    </section>
  );
}

/** Lines that fill the list beside the other leaves. A short one is read as a whole; of a long one the first chapters stand open. */
const FILLED_BY = 18;
/** Where the leaves stand one below the other, a long list begins folded. */
const ONE_COLUMN = '(max-width: 799px)';

function openAtFirst(chapters: readonly Chapter[]): ReadonlySet<number> {
  const open = new Set<number>();
  const all = chapters.reduce((sum, { deeds }) => sum + deeds.length, 0);
  if (all > FILLED_BY && matchMedia(ONE_COLUMN).matches) return open;
  let lines = 0;
  for (const { from, deeds } of chapters) {
    if (lines >= FILLED_BY) break;
    if (deeds.length > 0) open.add(from);
    lines += deeds.length;
  }
  return open;
}

interface ChapterProps { readonly session: Session; readonly chapter: Chapter; readonly open: boolean; readonly onToggle: (isOpen: boolean) => void }

function ChapterLines({ session, chapter, open, onToggle }: ChapterProps) {
  const { plan, judged } = chapter;
  const span = { from: String(chapter.from), until: String(chapter.until) };
  return (
    <details id={`deeds-${chapter.from}`} class="chapter" open={open} onToggle={(event) => onToggle(event.currentTarget.open)}>
      <summary>
        <b>{plan === null ? t('verdict.chapter.before', span) : t('verdict.chapter', { plan: String(plan), ...span })}</b>
        <span>
          {t('verdict.chapter.count', { count: chapter.deeds.length })}
        </span>
        <span>
          {chapter.focus.length > 0 ? `${t('verdict.chapter.focus', { names: joined(chapter.focus.map(say)) })} ` : ''}
          {judged ? t('verdict.chapter.judged', { met: judged.met, of: judged.of }) : ''}
        </span>
      </summary>
      {chapter.deeds.length === 0 ? <p class="mute">{t('verdict.chapter.quiet')}</p> : <ul>{chapter.deeds.map((deed, index) => <DeedLine key={index} session={session} deed={deed} repeated={chapter.deeds[index - 1]?.year === deed.year} />)}</ul>}
    </details>
  );
}

/** The year stands once, before the first of its decisions, and opens the desk as it stood then; screen readers hear it each time. */
function DeedLine({ session, deed, repeated }: { readonly session: Session; readonly deed: Deed; readonly repeated: boolean }) {
  const { year } = deed;
  const mark = repeated ? <span class="deed-year is-repeated">{year}</span> : <Button look="quiet" class="deed-year" aria-label={t('look.course.open', { year: String(year) })} onClick={() => session.lookBack.open(year)}>{year}</Button>;
  return <li>{mark}<span>{tell(deed.sentence)}</span></li>;
}
