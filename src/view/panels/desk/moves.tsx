import type { Decision } from '../../../sim/index';
import type { DialogRequest, Session } from '../../session-types';
import { t } from '../../text/index';
import { tellMove } from './effect-text';
import { WhyEffect } from './why-effect';

/** So many moves of an answer are told. */
const MOST_MOVES = 3;

export interface MovesProps { readonly session: Session; readonly decision: Extract<Decision, { kind: 'respond' }>; /** Of the answer. */ readonly name: string }

/** What an answer to an event would move, the furthest first, each with the way to its causes. */
export function Moves({ session, decision, name }: MovesProps) {
  const view = session.preview(decision).value;
  if (view.status === 'computing') return <p class="option-effect card-pending">{t('desk.effect.computing')}</p>;
  const moves = view.preview?.moves;
  if (!moves) return <p class="option-effect mute">{t('desk.effect.lost')}</p>;
  if (moves.length === 0) return <p class="option-effect mute">{t('event.moves.none')}</p>;
  const back: DialogRequest = { kind: 'event', event: decision.event };
  return (
    <ul class="option-effect">
      {moves.slice(0, MOST_MOVES).map((move) => (
        <li key={move.indicator}>{tellMove(move)} <WhyEffect session={session} decision={decision} indicator={move.indicator} year={move.year} name={name} back={back} /></li>
      ))}
    </ul>
  );
}
