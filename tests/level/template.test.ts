/** The template that authors copy: sound, small, and worth playing. */
import { describe, expect, it } from 'vitest';
import { strategyById } from '../../src/insight/index';
import { checkLevelFiles, parseLevel, readLevel } from '../../src/level';
import { playGame, verdict } from '../../src/sim';
import { aNation, levelText, type Json } from './a-city';

const json = JSON.parse(levelText('template/town.json')) as Json;
const parsed = parseLevel(json, aNation());

describe('the template', () => {
  it('passes the check that its author runs', () => {
    const { ok, report } = checkLevelFiles([{ name: 'levels/nation.json', text: levelText('nation.json') }, { name: 'levels/template/town.json', text: levelText('template/town.json') }]);
    expect(ok, report).toBe(true);
  });

  it('is small, shows both ways to write a card, and offers a choice', () => {
    expect([json.districts.length, json.endowments.length, json.events.length]).toEqual([3, 3, 5]);
    expect(json.policies.length).toBeLessThanOrEqual(12);
    for (const list of [json.policies, json.events]) expect(new Set(list.map((entry: Json) => 'use' in entry))).toEqual(new Set([true, false]));
    expect(json.events.filter(({ options }: Json) => options).length).toBeGreaterThanOrEqual(2);
  });

  it('can be governed well and badly: care beats doing nothing by twenty points', () => {
    if (!('level' in parsed)) throw new Error('refused');
    const { level } = parsed;
    const scoreOf = (id: string): number => verdict(level, playGame(level, 7, strategyById(id)!.mayor).states.at(-1)!).score;
    expect(scoreOf('balanced')).toBeGreaterThan(scoreOf('do-nothing') + 20);
  });
});

describe('what README.md says of the commonest mistakes', () => {
  const readme = levelText('README.md');
  const MISTAKES: readonly (readonly [what: string, spoil: (town: Json) => void])[] = [
    ['an unknown industry', (town) => { town.policies[11].effects[1].growth = 'ceramic'; }],
    ['potentials that are not a hundred', (town) => { town.endowments[0].potential = 41; }],
    ['an event before the first year', (town) => { town.start.year = 2000; }],
    ['one language only', (town) => { delete town.question.zh; }],
    ['markup', (town) => { town.question.en = 'What <b>now</b>?'; }],
    ['needs in a circle', (town) => { town.events[0].needs = [{ done: 'kiln-filters' }]; }],
  ];

  it.each(MISTAKES)('is what the check says: %s', (_what, spoil) => {
    const town = structuredClone(json);
    spoil(town);
    const read = readLevel(JSON.stringify(town), { nation: aNation(), taken: [] });
    if (!('faults' in read)) throw new Error('taken');
    expect(read.faults.some(({ path, message }) => readme.includes(`\`${path}  ${message}\``)), read.faults.map(({ path, message }) => `${path}  ${message}`).join('\n')).toBe(true);
  });
});
