import { describe, expect, it } from 'vitest';
import { check, newGame, playYear, type Decision, type State } from '../../../src/sim/index';
import { knownAt, looksAt, nextStepOf, stepsOf } from '../../../src/view/model/place-steps';
import { candidatesOf, type Candidate } from '../../../src/view/model/proposals';
import { KUNSHAN } from '../../support/levels';

const in1990 = newGame(KUNSHAN, 7);
const zhouzhuang = KUNSHAN.city.endowments.find(({ id }) => id === 'zhouzhuang')!;
const cardsIn = (state: State): readonly Candidate[] => candidatesOf(KUNSHAN, state, (decision) => check(KUNSHAN, state, [], decision));
const step = (action: 'identify' | 'protect'): Decision => ({ kind: 'endowment', endowment: 'zhouzhuang', action });
const states = (state: State): readonly string[] => stepsOf(KUNSHAN, state, zhouzhuang).map((row) => row.state);

describe('the four steps of an endowment', () => {
  const in1991 = playYear(KUNSHAN, in1990, [step('identify')]).state;
  const in1992 = playYear(KUNSHAN, in1991, [step('protect')]).state;

  it('begin with what is heard of', () => expect(states(in1990)).toEqual(['done', 'next', 'later', 'later']));
  it('open two ways once it is identified', () => expect(states(in1991)).toEqual(['done', 'done', 'next', 'next']));
  it('keep the year in which each was done', () => {
    expect(states(in1992)).toEqual(['done', 'done', 'done', 'next']);
    expect(stepsOf(KUNSHAN, in1992, zhouzhuang).map(({ year }) => year)).toEqual([1990, 1990, 1991, null]);
  });
  it('come with the cards that take them', () => {
    const ids = (state: State): string[] => nextStepOf(stepsOf(KUNSHAN, state, zhouzhuang), cardsIn(state), zhouzhuang).map(({ id }) => id);
    expect(ids(in1990)).toEqual(['zhouzhuang.identify']);
    expect(ids(in1991)).toEqual(['zhouzhuang.protect', 'zhouzhuang.activate']);
  });
});

describe('a place', () => {
  it('shows only what one has heard of', () => {
    expect(knownAt(KUNSHAN, in1990, 'bacheng').map(({ id }) => id)).toEqual(['yangcheng-crab']);
  });
  it('says who can be sent there to see more', () => {
    expect(looksAt(cardsIn(in1990), 'bacheng').map(({ id }) => id)).toEqual(['visit-villages', 'hear-the-singers']);
    expect(looksAt(cardsIn(in1990), 'huaqiao').map(({ id }) => id)).toEqual(['visit-villages']);
  });
});
