/** The report of the level check, as a level author reads it. */
import { describe, expect, it } from 'vitest';
import { checkLevelFiles, type LevelFile } from '../../src/level';
import { aCity, type Json, levelText } from './a-city';

const nation: LevelFile = { name: 'nation.json', text: levelText('nation.json') };
const cityFile = (spoil: (city: Json) => void = () => undefined, name = 'atown.json'): LevelFile => {
  const city = aCity();
  spoil(city);
  return { name, text: JSON.stringify(city, null, 2) };
};

describe('the level check', () => {
  it('tells what each file holds when all is well', () => {
    const { ok, report } = checkLevelFiles([nation, cityFile()]);
    expect(ok).toBe(true);
    expect(report).toMatch(/^✓ nation\.json {2}\d+ events, 6 evaluation regimes, \d+ sources\n✓ atown\.json {2}A town: 4 policies, 2 events, 2 endowments, 1 districts, 1 actors$/);
  });

  it('lists every problem by line and column, from the top of the file', () => {
    const { ok, report } = checkLevelFiles([nation, cityFile((city) => { city.facts[0].value = 'many'; city.difficulty = 9; })]);
    expect(ok).toBe(false);
    const lines = report.split('\n');
    expect(lines[1]).toBe('✗ atown.json  2 problems');
    expect(lines[2]).toBe('    20:17  difficulty  Must be one of 1, 2, 3, 4, but is 9.');
    expect(lines[3]).toMatch(/^ {4}\d+:16 {2}facts\[0\]\.value {2}Must be a number, but is "many"\.$/);
  });

  it('tells where a text stops being JSON', () => {
    const { ok, report } = checkLevelFiles([nation, { name: 'atown.json', text: '{\n  "id": "atown",\n}' }]);
    expect(ok).toBe(false);
    expect(report).toContain('✗ atown.json  1 problem\n    Line 2, column 16: Remove this comma');
  });

  it('finds a field that is given twice', () => {
    const { text } = cityFile();
    const twice = text.replace('{', '{ "difficulty": 2,');
    const { ok, report } = checkLevelFiles([nation, { name: 'atown.json', text: twice }]);
    expect(ok).toBe(false);
    expect(report).toContain('The field "difficulty" is given twice');
  });

  it.each([
    ['misses the nation’s file', [cityFile()], 'nation.json\n    the file is missing'],
    ['misses a city', [nation], 'no city'],
    ['wants a city’s id to be its file’s name', [nation, cityFile(undefined, 'another.json')], 'The id "atown" must be the name of the file, "another".'],
    ['checks the city even when the nation’s file is broken', [{ name: 'nation.json', text: '{' }, cityFile((city) => { city.difficulty = 9; })], 'difficulty'],
    ['wants the files beside the levels to be JSON', [nation, cityFile(), { name: 'atown.claims.json', text: '[' }], '✗ atown.claims.json'],
  ])('%s', (_what, files, words) => {
    const { ok, report } = checkLevelFiles(files);
    expect(ok).toBe(false);
    expect(report).toContain(words);
  });

  it('knows files by their names, in any folder', () => {
    const { ok } = checkLevelFiles([{ ...nation, name: 'levels/nation.json' }, { ...cityFile(), name: 'C:\\levels\\atown.json' }, { name: 'levels/level.schema.json', text: '{}' }]);
    expect(ok).toBe(true);
  });
});
