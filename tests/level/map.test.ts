/** The lie of the land: every fault is found at its path, and a level may do without. */
import { describe, expect, it } from 'vitest';
import { parseCity, type Problem } from '../../src/level';
import { aCity, aNation, type Json } from './a-city';

const problemsOf = (spoil: (map: Json, city: Json) => void): string[] => {
  const city = aCity();
  city.map = {
    mark: 'E', sources: ['model'],
    waters: [{ kind: 'lake', line: [[300, 300], [400, 300], [400, 400]], mark: 'R' }, { kind: 'river', line: [[-100, 500], [1600, 500]], width: 20, mark: 'R' }],
    heights: [{ kind: 'range', line: [[0, 280], [500, 280]], height: 120, mark: 'R' }, { kind: 'hill', line: [[200, 350]], height: 40, mark: 'R' }],
    roads: [{ kind: 'road', line: [[0, 300], [100, 320]], mark: 'R' }],
    quarters: [{ district: 'old-town', kind: 'waterTown' }], shows: { hall: 'stage' },
  };
  spoil(city.map, city);
  const result: object = parseCity(city, aNation());
  return 'problems' in result ? (result.problems as Problem[]).map(({ path, code }) => `${code} ${path}`) : [];
};

describe('the lie of the land', () => {
  it('may be left out, or be whole', () => {
    expect(problemsOf((_map, city) => { delete city.map; })).toEqual([]);
    expect(problemsOf(() => undefined)).toEqual([]);
  });

  it.each<readonly [what: string, problem: string, spoil: (map: Json, city: Json) => void]>([
    ['a point of one number', 'wrongType map.waters[0].line[0]', (map) => { map.waters[0].line[0] = 5; }],
    ['a point far outside the picture', 'outOfRange map.waters[0].line[0][0]', (map) => { map.waters[0].line[0] = [4000, 300]; }],
    ['a lake of two points', 'wrongLength map.waters[0].line', (map) => { map.waters[0].line.pop(); }],
    ['a river of one point', 'wrongLength map.waters[1].line', (map) => { map.waters[1].line.pop(); }],
    ['a lake with a width', 'contradiction map.waters[0].width', (map) => { map.waters[0].width = 9; }],
    ['a hill that is a line', 'wrongLength map.heights[1].line', (map) => { map.heights[1].line.push([0, 0]); }],
    ['an unknown kind of water', 'notAllowed map.waters[0].kind', (map) => { map.waters[0].kind = 'pond'; }],
    ['a quarter in no district', 'unknownId map.quarters[0].district', (map) => { map.quarters[0].district = 'nowhere'; }],
    ['a building of no policy', 'unknownId map.shows.haal', (map) => { map.shows = { haal: 'stage' }; }],
    ['a claim without its source', 'noSource map.waters[0]', (map) => { map.waters[0].mark = 'S'; }],
    ['a district under water', 'contradiction districts[0].x', (_map, city) => { Object.assign(city.districts[0], { x: 380, y: 340 }); }],
  ])('finds %s', (_what, problem, spoil) => expect(problemsOf(spoil)).toEqual([problem]));

  it('lets a district stand on an island', () => {
    expect(problemsOf((map, city) => {
      Object.assign(city.districts[0], { x: 380, y: 340 });
      map.waters.push({ kind: 'island', line: [[360, 320], [395, 320], [395, 370], [370, 365]], mark: 'R' });
    })).toEqual([]);
  });
});
