import { useSignal, type Signal } from '@preact/signals';
import { STANDING_KINDS, type Decision, type Refusal } from '../../../sim/index';
import { candidateIdOf, decisionOf, defaultChoice, type Candidate, type Choice } from '../../model/proposals';
import { formatMoney } from '../../model/format';
import type { Session } from '../../session-types';
import { announce } from '../kit/index';
import { say, t } from '../../text/index';
import { tellRefusal } from '../sign-text';

/** One card as it stands: what stamping it would draft, whether it is stamped, why it cannot be. */
export interface CardState {
  readonly name: string;
  readonly decision: Decision;
  readonly stamped: Decision | null;
  readonly refusal: Refusal | undefined;
  readonly cost: { readonly money: number; readonly seals: number };
  readonly choice: Signal<Choice>;
  /** Stamps it, or lifts the stamp. */
  toggle(): void;
  /** Sets level, target or form; a stamped card is stamped anew. */
  set(change: Choice): void;
}

/** Name of a card as the player reads it. */
export function cardName(candidate: Candidate): string {
  return candidate.kind === 'policy' ? say(candidate.name) : t(`desk.step.${candidate.action}`, { name: say(candidate.name) });
}

/** `first` is what the card is set to at first, where that is not the usual. */
export function useCard(session: Session, candidate: Candidate, first?: Choice): CardState {
  const level = session.level.value;
  const choice = useSignal<Choice>({ ...defaultChoice(level, session.state.value, candidate), ...first });
  const stamped = session.drafted.value.find((decision) => candidateIdOf(decision) === candidate.id) ?? null;
  const decision = stamped ?? decisionOf(candidate, choice.value);
  const name = cardName(candidate);
  const stamp = (wanted: Decision): void => {
    const refusal = session.decide(wanted);
    if (refusal) announce(t('desk.refused', { name, why: tellRefusal(level, refusal) }));
    else announceStamp(session, 'desk.stamped', name);
  };
  return {
    name, decision, stamped, choice,
    refusal: stamped ? undefined : session.refusal(decision),
    cost: session.office.value.costOf(decision),
    toggle() {
      if (!stamped) { stamp(decisionOf(candidate, choice.peek())); return; }
      session.lift(stamped);
      announceStamp(session, 'desk.lifted', name);
    },
    set(change) {
      choice.value = { ...choice.peek(), ...change };
      if (stamped) stamp(decisionOf(candidate, choice.peek()));
    },
  };
}

function announceStamp(session: Session, key: 'desk.stamped' | 'desk.lifted', name: string): void {
  const { money, seals } = session.office.peek();
  announce(t(key, { name, money: formatMoney(money), seals }));
}

/** What a card costs, in words: a year, for some years, or nothing. */
export function tellCost(candidate: Candidate, cost: CardState['cost']): string {
  if (Math.abs(cost.money) < 5e-6) return t('desk.free');
  if (cost.money < 0) return t('desk.brings', { money: formatMoney(-cost.money) });
  const money = formatMoney(cost.money);
  if (candidate.kind === 'endowment') return candidate.action === 'identify' ? money : t('desk.perYear', { money });
  if (STANDING_KINDS.includes(candidate.policy.kind)) return t('desk.perYear', { money });
  return candidate.policy.buildYears > 1 ? t('desk.forYears', { money, years: candidate.policy.buildYears }) : money;
}
