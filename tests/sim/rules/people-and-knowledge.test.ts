import { describe, expect, it } from 'vitest';
import { growByBusinessClimate, growByPeople, skillMatch } from '../../../src/sim/rules/people-and-knowledge';
import { everywhere, growthBy, TOWN, type YearSettings } from '../support/years';

describe('people', () => {
  it.each([[0.5, 0.3, 1], [0.3, 0.3, 1], [0.2, 0.3, 0.5], [0.1, 0.3, 0]])('of skill %f meet a need of %f by %f', (human, needed, match) => {
    expect(skillMatch(human, needed)).toBeCloseTo(match, 12);
  });
});

describe('growth by people and knowledge', () => {
  const by = (read: YearSettings['read'], industries?: YearSettings['industries']) => growthBy(growByPeople, { industries, read: { wave: everywhere(0.1), human: 0.5, research: 0.5, ...read } });

  it('needs refined industries to use talent', () => {
    expect(by({}, { software: { stage: 1 } })('software', 'talent').domestic).toBe(0);
    expect(by({}, { software: { stage: 3 } })('software', 'talent').domestic).toBeGreaterThan(0);
    expect(by({ human: 0.1 }, { software: { stage: 3 } })('software', 'talent')).toMatchObject({ domestic: expect.any(Number), group: 'past' });
    expect(by({ human: 0.1 }, { software: { stage: 3 } })('software', 'talent').domestic).toBeLessThan(0);
  });

  it('gives research to domestic firms, unless their demand falls', () => {
    const { domestic, foreign } = by({})('telecom', 'researchBase');
    expect(domestic).toBeCloseTo(TOWN.nation.parameters.mResearch * 0.5, 4);
    expect(foreign).toBe(0);
    expect(by({ wave: everywhere(-0.05) })('telecom', 'researchBase').domestic).toBe(0);
  });

  it('holds domestic firms back where skills are missing while demand rises', () => {
    expect(by({ human: 0.02 })('electricVehicles', 'skillGap')).toEqual({ foreign: 0, domestic: expect.closeTo(-0.05, 4), group: 'past' });
    expect(by({ human: 0.9 })('electricVehicles', 'skillGap').domestic).toBe(0);
    expect(by({ human: 0.02, wave: everywhere(-0.1) })('electricVehicles', 'skillGap').domestic).toBe(0);
  });

  it('follows able officials, domestic firms more than foreign ones', () => {
    const at = (governance: number) => growthBy(growByBusinessClimate, { read: { governance } })('laptops', 'businessClimate');
    expect(at(0.9)).toMatchObject({ foreign: expect.closeTo(0.006, 4), domestic: expect.closeTo(0.0175, 4) });
    expect(at(0.4)).toMatchObject({ foreign: 0, domestic: 0 });
    expect(at(0.2).domestic).toBeLessThan(0);
  });
});
