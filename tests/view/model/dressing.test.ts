import { describe, expect, it } from 'vitest';
import { AT, EVALUATION_TERMS, MICRO, type Policy, type State } from '../../../src/sim/index';
import { dressingOffer } from '../../../src/view/model/dressing';
import { cardViewOf } from '../../../src/view/model/scorecard';
import { aLevel, KUNSHAN } from '../../support/levels';
import { aCity } from '../../support/states';

const ROUNDED: Policy = { ...KUNSHAN.city.policies[0], id: 'rounded', kind: 'dressing', levers: [], dresses: { term: 'growth', points: 12 } };
const LEVEL = aLevel({ city: { policies: [...KUNSHAN.city.policies, ROUNDED] } });
const offerAt = (state: State, order: 1 | 2 | 3) => dressingOffer({ level: LEVEL, state, before: null }, ROUNDED, order)!;

/** The city with figures that stand so many points of growth away from it. */
function apart(points: number): State {
  const state = aCity({ level: LEVEL });
  const stocks = [...state.stocks];
  stocks[AT.gap + EVALUATION_TERMS.indexOf('growth')] = points * MICRO;
  return { ...state, stocks };
}

describe('the card of a dressed figure', () => {
  it('is no other card’s', () => expect(dressingOffer({ level: LEVEL, state: aCity({ level: LEVEL }), before: null }, KUNSHAN.city.policies[0], 2)).toBeNull());

  it('adds its points by the weight of the term', () => {
    const { points, score } = offerAt(aCity({ level: LEVEL }), 2);
    expect(points).toBe(12);
    expect(score).toBeCloseTo(12 * LEVEL.nation.regimes[0].weights.growth, 6);
  });

  it('tempts with more and risks more at a higher level', () => {
    const [low, high] = [1, 3].map((order) => offerAt(aCity({ level: LEVEL }), order as 1 | 3));
    expect(high.points).toBeGreaterThan(low.points);
    expect(high.chance).toBeGreaterThan(low.chance);
    expect(low.chance).toBeGreaterThan(0);
  });

  it('risks nothing where nothing is dressed, and says what stands already', () => {
    expect(offerAt(aCity({ level: LEVEL }), 2).chanceAnyway).toBe(0);
    const old = offerAt(apart(100), 2);
    expect(old.chanceAnyway).toBeGreaterThan(0);
    expect(old.chance).toBeGreaterThan(old.chanceAnyway);
  });
});

describe('dressed figures on the scorecard', () => {
  it('are absent from an honest city', () => expect(cardViewOf(LEVEL, aCity({ level: LEVEL }), null).dressing).toBeNull());

  it('name the gap and the chance, and the inquiry after it', () => {
    expect(cardViewOf(LEVEL, apart(60), null).dressing).toMatchObject({ exposure: { gap: 60, byTerm: { growth: 60, debt: 0 } } });
    const state = aCity({ level: LEVEL });
    const inquired = { ...state, dressing: { ...state.dressing, inquiryUntil: state.year } };
    expect(cardViewOf(LEVEL, inquired, null).dressing?.exposure.inquiryUntil).toBe(state.year);
  });

  it('say how many points of the plan’s mean are dressing', () => {
    const state = aCity({ level: LEVEL });
    const claimed = { ...state.dressing.claimed, growth: 24 };
    const view = cardViewOf(LEVEL, { ...state, tally: { ...state.tally, years: 2, growth: 120 }, dressing: { ...state.dressing, claimed } }, null);
    const growth = view.rows.find(({ term }) => term === 'growth')!;
    expect([growth.points, growth.dressed]).toEqual([60, 12]);
    expect(view.dressing?.adds).toBe(Math.round(view.card.regime.weights.growth * 120));
  });
});
