import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { tellNews } from '../../src/view/panels/desk/news-list';
import { KUNSHAN } from '../support/levels';

const RULES = ['luck', 'endowments'].map((name) => readFileSync(new URL(`../../src/sim/rules/${name}.ts`, import.meta.url), 'utf8')).join('');
const STROKES = [...RULES.matchAll(/'(luck\.\w+)'/g)].map(([, id]) => id);

test('the rules know strokes of luck', () => expect(STROKES.length).toBeGreaterThan(3));
test.each(STROKES)('%s is told in words', (id) => expect(tellNews(KUNSHAN, { kind: 'event', id })).not.toContain('luck.'));
