import { afterEach, describe, expect, test } from 'vitest';
import { newGame, SIDES, type Side, type State, type Verdict } from '../../../src/sim/index';
import { linesOf, posterFileName, posterOf } from '../../../src/view/model/poster';
import { language } from '../../../src/view/text/index';
import { KUNSHAN } from '../../support/levels';

const start = newGame(KUNSHAN, 7);
const at = (year: number, more: Partial<State> = {}): State => ({ ...start, year, ...more });
const sides = Object.fromEntries(SIDES.map((side, index) => [side, 0.4 + index / 20])) as Record<Side, number>;
const verdict = { score: 63, sides } as Verdict;

afterEach(() => { language.value = 'en'; });

describe('the poster of a whole game', () => {
  test('says city, years, standing and score', () => {
    const poster = posterOf(KUNSHAN, at(2030), verdict);
    expect(poster).toMatchObject({ inscription: '昆山', years: '1990–2030', headline: 'You leave Kunshan a scholar-merchant’s city.', second: '儒商之城', flag: 'You 63' });
    expect(poster.summary[0]).toContain('63 of 100');
    expect(poster.road.filter(({ isMine }) => isMine)).toEqual([{ name: 'scholar-merchant', isMine: true }]);
    expect(poster.sides.map(({ share }) => share)).toEqual(SIDES.map((side) => sides[side]));
  });

  test('says the same in Chinese', () => {
    language.value = 'zh';
    expect(posterOf(KUNSHAN, at(2030), verdict)).toMatchObject({ headline: '你留下的昆山，是座儒商之城。', second: 'Kunshan', place: '江苏昆山', flag: '你 63' });
  });

  test('keeps the flag on the road', () => {
    expect(posterOf(KUNSHAN, at(2030), { ...verdict, score: 104 }).score).toBe(100);
  });
});

test('a mayor who left early is told the years, and praised for nothing', () => {
  const poster = posterOf(KUNSHAN, at(1999), verdict);
  expect(poster).toMatchObject({ headline: '9 years governed, then you left Kunshan.', second: '', years: '1990–1999' });
  expect(posterFileName(KUNSHAN, at(1999))).toBe('yifang-kunshan-1999.png');
});

test('a broken city is called by how it broke', () => {
  const poster = posterOf(KUNSHAN, at(2015, { ended: { kind: 'insolvency', year: 2015 } }), verdict);
  expect(poster.headline).toBe('You leave Kunshan an insolvent city.');
  expect(poster.road.some(({ isMine }) => isMine), 'and stands at no station').toBe(false);
});

describe('lines', () => {
  const ten = (text: string): number => text.length * 10;

  test('break between words', () => expect(linesOf('what will you leave behind', 130, ten)).toEqual(['what will you', 'leave behind']));
  test('break between characters, and begin with no closing mark', () => {
    const lines = linesOf('城在水边，水在城里。人在其中。', 50, ten);
    expect(lines.join('')).toBe('城在水边，水在城里。人在其中。');
    expect(lines.filter((line) => /^[，。]/u.test(line))).toEqual([]);
    expect(lines.every((line) => line.length <= 5)).toBe(true);
  });
  test('break a word that is longer than a line', () => expect(linesOf('YIFANG1ABCDEF', 50, ten)).toEqual(['YIFAN', 'G1ABC', 'DEF']));
  test('keep every character of a code', () => {
    const code = 'YIFANG1'.repeat(40);
    expect(linesOf(code, 233, ten).join('')).toBe(code);
  });
});
