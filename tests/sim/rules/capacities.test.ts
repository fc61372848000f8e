import { describe, expect, it } from 'vitest';
import type { Cause, Lever, Scalar } from '../../../src/sim/index';
import { buildInfrastructure, formGovernment, formLiteracy, formResearch, formSkills } from '../../../src/sim/rules/capacities';
import type { Year } from '../../../src/sim/year';
import { act, aYear, type YearSettings } from '../support/years';

type Rule = (year: Year) => void;
const RULES: readonly [Scalar, Rule][] = [['humanCapital', formSkills], ['research', formResearch], ['governance', formGovernment], ['infrastructure', buildInfrastructure], ['literacy', formLiteracy]];
const READ: YearSettings['read'] = { human: 0.5, research: 0.55, quality: 1, qualityOfLife: 50 };
const alone = (lever: Lever): YearSettings['levers'] => ({ skills: 0, [lever]: 1 });

describe('a slow capacity', () => {
  it.each(RULES)('of %s decays without care', (stock, rule) => {
    expect(act(aYear({ stocks: { [stock]: 90 }, levers: { skills: 0 } }), rule).by(stock)).toBeLessThan(0);
  });

  it.each(RULES)('of %s stays within its points', (stock, rule) => {
    const moved = act(aYear({ stocks: { [stock]: 99 }, levers: { services: 99, research: 999, business: 99, parks: 99, literacy: 99 } }), rule);
    expect(moved.by(stock)).toBeCloseTo(1, 5);
    expect(moved.because(stock, 'growthLimit')).toBeLessThan(0);
  });

  it.each<[Lever, Scalar, Rule, Cause, number]>([
    ['skills', 'humanCapital', formSkills, 'schooling', 0.95 * 0.5],
    ['services', 'humanCapital', formSkills, 'schooling', 0.3],
    ['talent', 'humanCapital', formSkills, 'talent', 2.6 * 0.8 * 0.5],
    ['business', 'governance', formGovernment, 'officialsTime', 1.3],
    ['civic', 'governance', formGovernment, 'listening', 0.7],
    ['monitoring', 'governance', formGovernment, 'officialsTime', 0.2],
    ['landSale', 'governance', formGovernment, 'landSales', -0.35],
    ['entry', 'governance', formGovernment, 'entry', -0.35],
    ['newTown', 'governance', formGovernment, 'newTown', -0.25],
    ['parks', 'infrastructure', buildInfrastructure, 'park', 1.3],
    ['vehicle', 'infrastructure', buildInfrastructure, 'vehicleWorks', 1.9],
    ['newTown', 'infrastructure', buildInfrastructure, 'newTown', 0.6],
    ['tradePlatform', 'infrastructure', buildInfrastructure, 'tradePlatform', 0.5],
    ['literacy', 'literacy', formLiteracy, 'fieldwork', 3],
    ['civic', 'literacy', formLiteracy, 'listening', 0.5],
  ])('is moved by %s: %s', (lever, stock, rule, cause, points) => {
    const moved = act(aYear({ levers: alone(lever), read: READ }), rule);
    expect(moved.because(stock, cause)).toBeCloseTo(points, 5);
    expect(moved.group(stock, cause)).toBe('you');
  });
});

describe('research', () => {
  const programme = (human: number, settings: YearSettings = {}): number => act(aYear({ levers: { research: 1 }, ...settings, read: { ...READ, human } }), formResearch).because('research', 'researchProgramme');

  it('needs people who can do it', () => {
    expect(programme(0.15)).toBe(0);
    expect(programme(0.35)).toBeCloseTo(2 * programme(0.25), 5);
  });

  it('takes root among firms of the city that can use it', () => {
    expect(programme(0.5, { industries: { telecom: { domestic: 50 } } })).toBeGreaterThan(programme(0.5));
    expect(programme(0.5, { industries: { telecom: { foreign: 50 } } })).toBeLessThan(programme(0.5));
  });
});

describe('government', () => {
  it.each([['debt', 'crisisDebt', -4], ['unrest', 'crisisUnrest', -2], ['pollution', 'crisisPollution', -2]] as const)('loses by a crisis of %s', (crisis, cause, points) => {
    const year = aYear();
    year.crisis[crisis] = 1;
    expect(act(year, formGovernment).because('governance', cause)).toBe(points);
  });

  it('learns while a reform pilot is on', () => {
    const pilot = (reform: number): number => act(aYear({ year: 2015, state: { pilots: { freeTrade: 0, reform, laboratory: 0 } } }), formGovernment).because('governance', 'pilot');
    expect([pilot(0), pilot(2010), pilot(2003)]).toEqual([0, 0.6, 0]);
  });
});
