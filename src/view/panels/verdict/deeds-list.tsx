import { chaptersOf, type Chapter, type Deed } from '../../model/deeds';
import type { Session } from '../../session-types';
import { say, t } from '../../text/index';
import { Second } from '../kit/index';
import { joined } from '../plan/names';
import { tell } from '../plan/tell';

/** What was decided, plan by plan, in plain sentences. */
export function DeedsList({ session }: { readonly session: Session }) {
  const run = session.run.value;
  const chapters = chaptersOf({ level: run.level, decided: run.years.map(({ decisions }) => decisions), planVerdicts: run.state.planVerdicts });
  const count = chapters.reduce((sum, chapter) => sum + chapter.deeds.length, 0);
  return (
    <section class="sheet verdict-sheet verdict-deeds" aria-labelledby="deeds-title">
      <h2 id="deeds-title">{t('verdict.deeds')}<Second text={t('verdict.deeds.second')} /><small>{t('verdict.deeds.count', { count })}</small></h2>
      <div class="deeds-scroll">
        {chapters.map((chapter) => <ChapterLines key={chapter.from} chapter={chapter} />)}
      </div>
    </section>
  );
}

function ChapterLines({ chapter }: { readonly chapter: Chapter }) {
  const { plan, judged } = chapter;
  const span = { from: String(chapter.from), until: String(chapter.until) };
  return (
    <details class="chapter" open>
      <summary>
        <b>{plan === null ? t('verdict.chapter.before', span) : t('verdict.chapter', { plan: String(plan), ...span })}</b>
        <span>
          {chapter.focus.length > 0 ? `${t('verdict.chapter.focus', { names: joined(chapter.focus.map(say)) })} ` : ''}
          {judged ? t('verdict.chapter.judged', { met: judged.met, of: judged.of }) : ''}
        </span>
      </summary>
      {chapter.deeds.length === 0 ? <p class="mute">{t('verdict.chapter.quiet')}</p> : <ul>{chapter.deeds.map((deed, index) => <DeedLine key={index} deed={deed} repeated={chapter.deeds[index - 1]?.year === deed.year} />)}</ul>}
    </details>
  );
}

/** The year stands once, before the first of its decisions; screen readers hear it each time. */
function DeedLine({ deed, repeated }: { readonly deed: Deed; readonly repeated: boolean }) {
  return <li><span class={repeated ? 'deed-year is-repeated' : 'deed-year'}>{deed.year}</span><span>{tell(deed.sentence)}</span></li>;
}
