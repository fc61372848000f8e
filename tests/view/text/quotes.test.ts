import { expect, test } from 'vitest';
import { language, t } from '../../../src/view/text/index';
import { nestQuotes } from '../../../src/view/text/quotes';

test('a quotation within a quotation has single marks, whatever follows it', () => {
  expect(nestQuotes('“A “B” C” and “D”')).toBe('“A ‘B’ C” and “D”');
  expect(nestQuotes('未答，从““正在研究””。')).toBe('未答，从“‘正在研究’”。');
});

test('a mark that stands alone stays what it is', () => {
  expect(nestQuotes('the town’s “fair')).toBe('the town’s “fair');
  expect(nestQuotes('fair” “new”')).toBe('fair” “new”');
});

test('a quoted answer that is itself a quotation', () => {
  language.value = 'en';
  expect(t('yearEnd.event.you', { name: 'Sheds', option: '“We are looking into it”' })).toBe('Sheds: you answered “‘We are looking into it’”.');
});
