import { describe, expect, it } from 'vitest';
import { explain, indicator, MICRO, office, playYear, STOCK, VOICES, type Voice, voicesOf } from '../../../src/sim/index';
import { report } from '../../../src/sim/rules/observation';
import { followCosts } from '../../../src/sim/rules/scarcity';
import { answerToVoices, hearVoices } from '../../../src/sim/rules/voices';
import { act, aState, aTown, aYear, TOWN, type YearSettings } from '../support/years';

const actor = (voice: Voice, influence: number) => ({ ...TOWN.city.actors[0], id: voice, voice, influence, fedBy: [] });
/** A town in which each voice has the influence given here, and 0.2 otherwise. */
const town = (loud: Partial<Record<Voice, number>> = {}) => aTown({ actors: VOICES.map((voice) => actor(voice, loud[voice] ?? 0.2)), policies: TOWN.city.policies.map((policy) => ({ ...policy, resists: policy.resists.map((one) => ({ ...one, actor: 'market' })), gains: [] })) });
const heard = (loud: Partial<Record<Voice, number>> = {}, settings: YearSettings = {}) => {
  const year = aYear({ level: town(loud), stocks: { governance: 40 }, ...settings });
  return { year, moved: act(year, hearVoices, answerToVoices) };
};

describe('four voices', () => {
  it('are in balance when all are equal, and out of it when one is loud', () => {
    const at = (loud: Partial<Record<Voice, number>>) => voicesOf(town(loud), aState({ level: town(loud) }));
    expect(at({}).balance).toBeCloseTo(1, 9);
    expect(at({ market: 1 }).balance).toBeLessThan(0.8);
    expect(at({ market: 1 })).toMatchObject({ dominating: 'market', shares: { market: 1 / 1.6 } });
    expect(at({}).dominating).toBeNull();
  });

  it('gain weight by levers that give them a seat', () => {
    const level = town();
    const share = (levers: YearSettings['levers']): number => voicesOf(level, aState({ level, levers })).shares.villagers;
    expect(share({ civic: 1 })).toBeGreaterThan(share({}));
  });

  it('heard evenly let a city learn and calm it; unevenly, the opposite', () => {
    expect(heard().moved.by('governance')).toBeGreaterThan(0);
    expect(heard().moved.by('tension')).toBeLessThan(0);
    const uneven = heard({ market: 1 }).moved;
    expect(uneven.by('governance')).toBeLessThan(0);
    expect(uneven.by('tension')).toBeGreaterThan(0);
  });

  it('heard unevenly make what is resisted dearer', () => {
    const cost = (loud: Partial<Record<Voice, number>>): number => {
      const level = town({ market: 0.2, ...loud });
      return office(level, aState({ level, stocks: { treasury: 5 } }), []).costOf({ kind: 'launch', policy: 'park' }).money;
    };
    expect(cost({ villagers: 2 })).toBeGreaterThan(cost({}));
  });
});

describe('a voice that drowns out the others', () => {
  it('of the market cuts corners and drives prices up', () => {
    const { moved } = heard({ market: 2 });
    expect(moved.because('latentHazard', 'cornersCut')).toBeGreaterThan(0);
    expect(moved.because('cost', 'cornersCut')).toBeGreaterThan(0);
    expect(heard().moved.because('latentHazard', 'cornersCut')).toBe(0);
  });

  it('of the government builds white elephants and flatters itself', () => {
    expect(heard({ government: 2 }).moved.because('hiddenDebt', 'whiteElephants')).toBeGreaterThan(0);
    const shown = (loud: Partial<Record<Voice, number>>): number => {
      const { year } = heard(loud, { stocks: { pollution: 60 } });
      act(year, () => report(year, Array.from(year.stocks)));
      return year.of(STOCK.shownPollution);
    };
    expect(shown({ government: 2 })).toBeLessThan(shown({}));
  });

  it('of the villages holds back land', () => {
    const used = (loud: Partial<Record<Voice, number>>): number => {
      const { year } = heard(loud);
      followCosts(year);
      return year.read.landUsed;
    };
    expect(used({ villagers: 2 })).toBeCloseTo(1.2 * used({}), 9);
  });

  it('of the think tank studies instead of deciding', () => {
    const capacity = (loud: Partial<Record<Voice, number>>): number => office(town(loud), aState({ level: town(loud) }), []).capacity;
    expect(capacity({}) - capacity({ thinkTank: 2 })).toBeCloseTo(1.2, 9);
  });
});

it('the balance is explained to the last unit by what moved influence and seats', () => {
  const level = town({ market: 0.6 });
  const before = aState({ level, levers: { civic: 0.5 } });
  const { state: after, ledger } = playYear(level, before, []);
  const { fromMicro, toMicro, contributions } = explain(level, { before, after, ledger }, 'voiceBalance');
  expect(contributions.reduce((sum, { micro }) => sum + micro, 0)).toBe(toMicro - fromMicro);
  expect(toMicro).toBe(Math.round(indicator(level, after, 'voiceBalance') * MICRO));
  expect(toMicro).not.toBe(fromMicro);
  expect(voicesOf(level, after).balance).toBeCloseTo(toMicro / MICRO, 5);
});
