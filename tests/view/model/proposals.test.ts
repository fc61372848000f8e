import { describe, expect, it } from 'vitest';
import { check, newGame, SIGNS, type Sign } from '../../../src/sim/index';
import { candidateIdOf, candidatesOf, chooseForYou, decisionOf, defaultChoice, FOR_YOU, reranked, type Outlook } from '../../../src/view/model/proposals';
import { KUNSHAN } from '../../support/levels';

const state = newGame(KUNSHAN, 7);
const cards = candidatesOf(KUNSHAN, state, (decision) => check(KUNSHAN, state, [], decision));
const none = Object.fromEntries(SIGNS.map((sign) => [sign, 0])) as Record<Sign, number>;
const outlooks = (helps: Readonly<Record<string, number>>, sign: Sign): ReadonlyMap<string, Outlook> =>
  new Map(cards.map((card) => [card.id, { id: card.id, affordable: true, cost: 0.01, helps: { ...none, [sign]: helps[card.id] ?? 0 } }]));

describe('cards', () => {
  it('draft decisions that the rules know', () => {
    for (const card of cards) {
      const decision = decisionOf(card, defaultChoice(KUNSHAN, state, card));
      expect(['unknown', 'targetMissing', 'hidden', 'alreadyDone']).not.toContain(check(KUNSHAN, state, [], decision)?.code);
      expect(candidateIdOf(decision)).toBe(card.id);
    }
  });
  it('leave out what is in force, what is over and what nobody has found', () => {
    const ids = new Set(cards.map((card) => card.id));
    for (const order of KUNSHAN.city.start.standing) expect(ids.has(order.policy)).toBe(false);
    const hidden = KUNSHAN.city.endowments.filter((_, index) => state.endowments[index].discovered === null);
    expect(hidden.length).toBeGreaterThan(0);
    for (const endowment of hidden) expect(ids.has(`${endowment.id}.identify`)).toBe(false);
  });
});

describe('the six in front', () => {
  it('are six different cards, even when nothing is known of their effects', () => {
    const six = chooseForYou(cards, outlooks({}, 'debtRatio'), { headline: 'debtRatio', remedies: new Set<string>(), past: [] });
    expect(new Set(six).size).toBe(FOR_YOU);
  });
  it('begin with the two that answer the headline best, and hold one of every theme', () => {
    const six = chooseForYou(cards, outlooks({ 'repay-debt': 3, 'wastewater-works': 1, 'kunqu-theatre': 2 }, 'debtRatio'), { headline: 'debtRatio', remedies: new Set<string>(), past: [] });
    expect(six.slice(0, 2).map((card) => card.id)).toEqual(['repay-debt', 'kunqu-theatre']);
    expect(new Set(six.map((card) => card.theme))).toEqual(new Set(['risk', 'culture', 'industry']));
  });
  it('hold the nearest first step against the headline, even when a few years do not show it yet', () => {
    const six = chooseForYou(cards, outlooks({ 'kunqu-theatre': 2 }, 'cultivation'), { headline: 'cultivation', remedies: new Set(['hear-the-singers']), past: [] });
    expect(six.slice(0, 2).map((card) => card.id)).toEqual(['hear-the-singers', 'kunqu-theatre']);
  });
  it('stay where they are when touched, while a better ranking takes the other places', () => {
    const [a, b, c, d] = cards;
    expect(reranked([a, b, c], [d, c, a], new Set([b.id]))).toEqual([d, b, c]);
    expect(reranked([a, b, c], [d, c, a], new Set())).toEqual([d, c, a]);
    expect(reranked([a, b, c], [c, a, d], new Set([a.id]))).toEqual([a, c, d]);
  });
  it('hold a tempting one: a project or something for investors', () => {
    const six = chooseForYou(cards, outlooks({}, 'debtRatio'), { headline: 'debtRatio', remedies: new Set<string>(), past: [] });
    expect(six.some((card) => card.kind === 'policy' && ['project', 'attraction'].includes(card.policy.kind))).toBe(true);
  });
});
