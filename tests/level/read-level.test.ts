/** A level file of the player's own: taken in whole, or all its faults where they stand in the file. */
import { describe, expect, it } from 'vitest';
import { readLevel } from '../../src/level';
import { NATION } from '../support/levels';
import { aNation, levelText } from './a-city';

const around = { nation: aNation(), taken: ['kunshan'] };
const town = levelText('template/town.json');

describe('a level file', () => {
  it('that is sound is a level, whose version tells its text from every other', () => {
    const [read, other] = [readLevel(town, around), readLevel(town.replace('"potential": 40', '"potential":  40'), around)];
    if (!('level' in read) || !('level' in other)) throw new Error('refused');
    expect(read.level.city.id).toBe('town');
    expect(read.level.nation).toEqual(NATION);
    expect(read.level.city.version).toMatch(/^1\.0\.0#[0-9a-f]{16}$/);
    expect(other.level.city.version).not.toBe(read.level.city.version);
  });

  it('with faults lists them all from the top, with line, column, path and what would be right', () => {
    const broken = town.replace('"potential": 40', '"potential": 41').replace('"growth": "ceramics"', '"growth": "ceramic"').replace('What comes after them?', '<b>What</b> then?');
    const read = readLevel(broken, around);
    if (!('faults' in read)) throw new Error('taken');
    const lines = broken.split('\n');
    expect(read.faults.map(({ code, path }) => `${code} ${path}`)).toEqual(['markup question.en', 'wrongSum endowments', 'notAllowed policies[11].effects[1].growth']);
    expect(lines[read.faults[2].line - 1].slice(read.faults[2].column - 1)).toMatch(/^"ceramic"/);
    expect(read.faults[2].message).toContain('Did you mean "ceramics"?');
  });

  it('that is cut off says where', () => {
    const read = readLevel(town.slice(0, 700), around);
    expect(read).toMatchObject({ faults: [{ code: 'notJson', path: '', line: town.slice(0, 700).split('\n').length }] });
    expect('faults' in read && read.faults[0].message).not.toMatch(/^Line/);
  });

  it('may not take the id of a city of the game', () => {
    expect(readLevel(levelText('kunshan.json'), around)).toMatchObject({ faults: [{ code: 'duplicateId', path: 'id' }] });
  });

  it('with a field given twice is refused even where the last one is right', () => {
    expect(readLevel(town.replace('"difficulty": 1,', '"difficulty": 9,\n  "difficulty": 1,'), around)).toMatchObject({ faults: [{ code: 'duplicateKey', path: 'difficulty' }] });
  });
});
