/** The page about the model and the drawer of sources say what the data say, and leave nothing out. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkClaims, STRATEGY_IDS } from '../../../src/insight/index';
import { parseModelNotes, type Claim } from '../../../src/level/index';
import { CAUSES, INDICATORS, PARAMETERS, SIGNS } from '../../../src/sim/index';
import { claimInWords, factGroups, failingFirst, parameterRows, ruleGroups, standingOf, tallyOf } from '../../../src/view/model/about';
import { FAMILIES } from '../../../src/view/model/cause-families';
import { groundOfRule, groundsOfIndicator, markOf, referencesOf } from '../../../src/view/model/sources';
import { t } from '../../../src/view/text/index';
import { KUNSHAN, SHIPPED_LEVELS } from '../../support/levels';

const parsed = parseModelNotes(JSON.parse(readFileSync(new URL('../../../levels/nation.about.json', import.meta.url), 'utf8')), KUNSHAN.nation);
if (!('notes' in parsed)) throw new Error('refused');
const { notes } = parsed;
const claim: Claim = { playing: 'do-nothing', seeds: [1, 2], on: 'each', expect: 'gdp', year: 1995, above: 1, below: 90 };

describe('the rules in words', () => {
  it('are all there, each under one heading with sources of its own', () => {
    const groups = ruleGroups(KUNSHAN, notes);
    expect(groups.flatMap(({ causes }) => causes).toSorted()).toEqual([...CAUSES].toSorted());
    expect(Object.keys(notes.rules).toSorted()).toEqual([...FAMILIES].toSorted());
    for (const { family, sourced } of groups) expect(referencesOf(KUNSHAN, sourced, notes).every(({ text }) => text !== null), family).toBe(true);
    expect(groundOfRule(KUNSHAN, notes, 'activation')).toBe(notes.rules.heritage);
  });

  it('have every parameter in force, with the dispute that it belongs to', () => {
    const rows = parameterRows(KUNSHAN, notes);
    expect(rows.map(({ name }) => name)).toEqual(Object.keys(PARAMETERS));
    expect(rows.find(({ name }) => name === 'spill')).toMatchObject({ value: String(KUNSHAN.nation.parameters.spill), contested: { id: 'spillovers' } });
  });
});

describe('a claim', () => {
  const [result] = checkClaims(KUNSHAN, [claim]);

  it('is met or not, as told or not', () => {
    expect(standingOf(claim, null)).toBe('waiting');
    expect(standingOf(claim, { ...result, met: true })).toBe('met');
    expect(standingOf({ ...claim, notMet: { en: 'why', zh: '因' } }, { ...result, met: true })).toBe('metAfterAll');
    expect(standingOf({ ...claim, notMet: { en: 'why', zh: '因' } }, { ...result, met: false })).toBe('notMetAsTold');
    expect(tallyOf([{ claim, result: { ...result, met: false } }, { claim, result: null }])).toEqual({ met: 0, notMet: 1, waiting: 1 });
  });

  it('that fails stands first, and before all others what nobody foresaw', () => {
    const told = { ...claim, notMet: { en: 'why', zh: '因' } };
    const rows = [{ claim, result: { ...result, met: true } }, { claim: told, result: { ...result, met: false } }, { claim, result: null }, { claim, result: { ...result, met: false } }];
    expect(failingFirst(rows)).toEqual([rows[3], rows[1], rows[0], rows[2]]);
  });

  it('is told in the unit of what it is about, differences with their sign', () => {
    expect(claimInWords(claim, null)).toEqual({ above: '¥1 bn', below: '¥90 bn', came: null });
    expect(claimInWords({ ...claim, expect: 'verdict', below: -20, above: undefined, than: 'balanced' }, null).below).toBe('−20.0');
    expect(claimInWords({ ...claim, expect: 'ictShare', between: [0.2, 0.4] }, null)).toMatchObject({ above: '20%', below: '40%' });
    expect(claimInWords(claim, { ...result, values: [2, 4] }).came).toBe('¥2 bn–¥4 bn');
    expect(claimInWords({ ...claim, on: 'mean' }, { ...result, claim: { ...claim, on: 'mean' }, values: [2, 4] }).came).toBe('¥3 bn');
  });

  it('names its strategy in words', () => {
    for (const id of STRATEGY_IDS) expect(t('about.strategy', { id: id.replaceAll('-', '_') }), id).not.toMatch(/[_-]/);
  });
});

describe('the sources of a number', () => {
  it('are there for every indicator, and say that the model’s own number is stylised whatever stands beside it', () => {
    for (const level of SHIPPED_LEVELS) for (const id of INDICATORS) expect(groundsOfIndicator(level, id).length, id).toBeGreaterThanOrEqual(2);
    expect(markOf(groundsOfIndicator(KUNSHAN, 'gdp'))).toBe('E');
    for (const sign of SIGNS) expect(groundsOfIndicator(KUNSHAN, sign).some(({ what }) => what === 'limit')).toBe(true);
  });

  it('set the latest figures of the real city beside it', () => {
    const facts = groundsOfIndicator(KUNSHAN, 'gdp').flatMap(({ fact }) => (fact ? [fact.year] : []));
    expect(facts).toEqual(facts.toSorted((a, b) => b - a));
    expect(facts.length).toBe(4);
  });

  it('find what the level cites, and nothing for what nobody lists', () => {
    expect(referencesOf(KUNSHAN, { mark: 'S', sources: ['model', 'Nobody'] })).toEqual([{ id: 'model', text: KUNSHAN.city.sources.model ?? KUNSHAN.nation.sources.model }, { id: 'Nobody', text: null }]);
  });
});

it('facts of the real city are all shown, in order of years within each kind', () => {
  const groups = factGroups(KUNSHAN);
  expect(groups.flat().length).toBe(KUNSHAN.city.facts.length);
  for (const facts of groups) expect(facts.map(({ year }) => year)).toEqual(facts.map(({ year }) => year).toSorted((a, b) => a - b));
});
