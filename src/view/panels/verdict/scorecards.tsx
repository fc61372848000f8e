import { gapOf, scorecardsOf, type Scorecard } from '../../model/verdict';
import type { Session } from '../../session-types';
import { say, t } from '../../text/index';
import { Second, TableTwin } from '../kit/index';
import { WhyLink } from '../why/why-link';
import { ScoreLink } from './score-link';

/** Gaps smaller than this are agreement, points. */
const AGREEMENT = 3;

/** What the level above rewarded, plan by plan, against what was left. */
export function Scorecards({ session, score }: { readonly session: Session; readonly score: number }) {
  const cards = scorecardsOf(session.level.value, session.state.value.evaluations);
  return (
    <section class="sheet verdict-sheet verdict-cards" aria-labelledby="cards-title">
      <h2 id="cards-title">{t('verdict.cards')}<Second text={t('verdict.cards.second')} /></h2>
      <p class="cards-gap">{sentence(score, cards)}</p>
      {cards.length === 0 ? null : (
        <>
          <ul class="cards-bars" aria-hidden="true">
            {cards.map((card) => <Bar key={card.year} name={nameOf(card)} score={card.score} />)}
            <Bar name={t('verdict.cards.verdict')} score={score} verdict />
          </ul>
          <TableTwin
            caption={t('verdict.cards.label')} columns={[t('verdict.cards.plan'), t('verdict.cards.regime'), t('verdict.cards.score'), t('desk.why')]}
            rows={[...cards.map((card) => [String(card.plan ?? card.year), say(card.regime), Math.round(card.score), <WhyLink key={card.year} session={session} indicator="standing" year={card.year} />]), [t('verdict.cards.verdict'), '', Math.round(score), <ScoreLink key="verdict" session={session} where={t('verdict.cards')} />]]}
          />
        </>
      )}
    </section>
  );
}

const nameOf = (card: Scorecard): string => t('verdict.cards.row', { plan: card.plan === null ? 'none' : String(card.plan), regime: say(card.regime) });

function sentence(score: number, cards: readonly Scorecard[]): string {
  const gap = gapOf(score, cards);
  if (!gap) return t('verdict.cards.none');
  const values = { evaluated: gap.evaluated, score, points: Math.abs(Math.round(score) - Math.round(gap.evaluated)) };
  if (Math.abs(gap.points) < AGREEMENT) return t('verdict.cards.same', values);
  return t(gap.points < 0 ? 'verdict.cards.above' : 'verdict.cards.below', values);
}

function Bar({ name, score, verdict = false }: { readonly name: string; readonly score: number; readonly verdict?: boolean }) {
  return (
    <li class={verdict ? 'is-verdict' : ''}>
      <span class="cards-name">{name}</span>
      <span class="cards-trough"><i style={{ width: `${Math.min(100, Math.max(0, score))}%` }} /></span>
      <b>{Math.round(score)}</b>
    </li>
  );
}
