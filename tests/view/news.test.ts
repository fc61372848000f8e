import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { STRATEGIES } from '../../src/insight/index';
import { tellNews } from '../../src/view/panels/desk/news-list';
import { language, LANGUAGES } from '../../src/view/text/index';
import { gameOf } from '../support/games';
import { KUNSHAN } from '../support/levels';

const RULES = ['luck', 'endowments'].map((name) => readFileSync(new URL(`../../src/sim/rules/${name}.ts`, import.meta.url), 'utf8')).join('');
const STROKES = [...RULES.matchAll(/'(luck\.\w+)'/g)].map(([, id]) => id);

test('the rules know strokes of luck', () => expect(STROKES.length).toBeGreaterThan(3));
test.each(STROKES)('%s is told in words', (id) => expect(tellNews(KUNSHAN, { kind: 'event', id })).not.toContain('luck.'));

/** An id that got through: words of data are joined by a dot, a hyphen or a capital. */
const RAW = /^[a-z]+([.-][a-z]|[A-Z])\w*/;
const PLAYED = STRATEGIES.map(({ id }) => ({ id, runs: [0, 1, 2, 7].map((seed) => gameOf(id, seed)) }));

describe.each(LANGUAGES)('the gazette in %s', (tongue) => {
  test.each(PLAYED)('never shows a raw key over forty years of $id', ({ runs }) => {
    language.value = tongue;
    const lines = runs.flatMap(({ years }) => years.flatMap(({ news }) => news.map((item) => tellNews(KUNSHAN, item))));
    language.value = 'en';
    expect(lines.length).toBeGreaterThan(100);
    expect(lines.filter((line) => line.split(/[:：]\s?/).some((part) => RAW.test(part)))).toEqual([]);
  });
});
