import { cardViewOf, moodOf } from '../../model/scorecard';
import { tellDressedShort } from '../scorecard/dressed-part';
import type { Session } from '../../session-types';
import { say, t } from '../../text/index';
import './seen-from-above.css';

/** What the level above would write down today. It opens to its parts. */
export function SeenFromAbove({ session, class: extra = '' }: { readonly session: Session; readonly class?: string }) {
  const { card, score, isNew, dressing } = cardViewOf(session.level.value, session.state.value, session.lastYear.value?.before ?? null);
  const points = score === null ? null : Math.round(score / 10);
  const mood = points === null ? 'none' : moodOf(points);
  return (
    <button type="button" class={`above is-${mood} ${extra}`} aria-haspopup="dialog" onClick={() => session.openDialog({ kind: 'scorecard' })}>
      <i class="above-glyph" lang="zh-CN" aria-hidden="true">上</i>
      <span class="above-words">
        <b>{t('above.title')}</b>{isNew ? <em>{t('above.new')}</em> : null}
        <small>{say(card.regime.name)} · {t('above.when', { year: String(card.judgedIn) })}</small>
        {dressing ? <small class="above-dressed">{tellDressedShort(dressing)}</small> : null}
      </span>
      <span class="above-score">{points === null ? <small>{t('above.none')}</small> : <><b>{points}</b> <small>{t(`above.mood.${moodOf(points)}`)}</small></>}</span>
    </button>
  );
}
