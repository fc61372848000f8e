/** The shipped files: whole, up to date, and as rich as the design asks. */
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { levelSchemas } from '../../scripts/level-schema';
import { checkLevelFiles, parseNation } from '../../src/level';
import { CRISES, INDUSTRIES, type Nation, SIGNS } from '../../src/sim';
import { aNation, levelText } from './a-city';

const parsed = parseNation(aNation());
if ('problems' in parsed) throw new Error(parsed.problems.map(({ path, message }) => `${path}: ${message}`).join('\n'));
const nation: Nation = parsed.nation;

describe('the shipped levels', () => {
  it('are all valid', () => {
    const names = readdirSync(new URL('../../levels/', import.meta.url)).filter((name) => name.endsWith('.json'));
    const { ok, report } = checkLevelFiles(names.map((name) => ({ name, text: levelText(name) })));
    expect(ok, report).toBe(true);
  });

  it.each(Object.entries(levelSchemas()))('have an editor’s schema that is up to date: %s (else run `npx tsx scripts/level-schema.ts`)', (name, text) => {
    expect(levelText(name)).toBe(text);
  });
});

describe('the editors’ schemas', () => {
  it.each(Object.entries(levelSchemas()))('%s refers only to parts that it has', (_name, text) => {
    const schema = JSON.parse(text) as { $defs: Record<string, unknown> };
    const named = new Set([...text.matchAll(/"#\/\$defs\/([^"]+)"/g)].map((match) => match[1]));
    expect(Object.keys(schema.$defs)).toEqual(expect.arrayContaining([...named]));
    expect(text).not.toContain('"not": {}');
  });
});

describe('the national deck', () => {
  const history = nation.events.filter((event) => !event.fiction);

  it('has at least 24 dated events from 1990 to 2026, and 8 with a choice', () => {
    expect(history.length).toBeGreaterThanOrEqual(24);
    expect(history.every((event) => event.year !== undefined && event.year <= 2026)).toBe(true);
    expect(history.filter((event) => event.options).length).toBeGreaterThanOrEqual(8);
  });

  it('marks every scenario after 2026 as fiction', () => {
    const scenarios = nation.events.filter((event) => event.fiction);
    expect(scenarios.length).toBeGreaterThanOrEqual(5);
    expect(scenarios.every((event) => event.mark === 'E' && (event.year ?? event.from ?? 0) >= 2027)).toBe(true);
  });

  it('is the world’s doing', () => {
    expect(new Set(nation.events.map((event) => event.group))).toEqual(new Set(['world']));
  });

  // Sizes of the model's design, page 2.6.
  it.each([
    ['southernTour', 1992, 3, { growth: 'all', rate: 0.03, scaledBy: 'openness' }],
    ['asianCrisis', 1998, 1, { growth: 'all', rate: -0.06, scaledBy: 'openness' }],
    ['wto', 2002, 3, { growth: 'all', rate: 0.04, scaledBy: 'openness' }],
    ['sars', 2003, 1, { growth: 'culture', rate: -0.08 }],
    ['ordersStop', 2008, 1, { growth: 'all', rate: -0.03, scaledBy: 'openness' }],
    ['hardWinter', 2009, 1, { growth: 'all', rate: -0.07, scaledBy: 'openness' }],
    ['tariffs', 2018, 3, { growth: 'ict', rate: -0.014, scaledBy: 'openness' }],
    ['pandemic', 2020, 1, { growth: 'culture', rate: -0.15 }],
    ['rebound', 2021, 1, { growth: 'localServices', rate: 0.02 }],
  ])('%s comes in %i for %i years', (id, year, lasts, effect) => {
    const event = nation.events.find((one) => one.id === id);
    expect(event).toMatchObject({ year });
    expect(event?.lasts ?? 1).toBe(lasts);
    expect(event?.effects).toContainEqual(effect);
  });

  it('offers no answer that gives without taking: each but the first costs money, seals, or something it moves the wrong way', () => {
    const free = nation.events.flatMap((event) => (event.options ?? []).slice(1).filter((option) => option.cost <= 0 && option.seals === 0).map((option) => `${event.id}.${option.id}`));
    expect(free).toEqual([]);
  });
});

describe('the network picture', () => {
  const [width, height] = [820, 520];
  const radius = 32;
  const box = (industry: (typeof INDUSTRIES)[number]) => {
    const { at: [x, y], name } = nation.industries[industry];
    const half = Math.max(radius, (name.en.length * 7.2) / 2);
    return { left: x * width - half, right: x * width + half, top: y * height - radius, bottom: y * height + radius + 20 };
  };

  it('has room for every industry and its name', () => {
    for (const industry of INDUSTRIES) {
      const { left, right, top, bottom } = box(industry);
      expect(Math.min(left, top, width - right, height - bottom), industry).toBeGreaterThanOrEqual(0);
    }
  });

  it('lets no two of them overlap', () => {
    const overlaps = INDUSTRIES.flatMap((a, i) => INDUSTRIES.slice(i + 1).filter((b) => {
      const [p, q] = [box(a), box(b)];
      return p.left < q.right && q.left < p.right && p.top < q.bottom && q.top < p.bottom;
    }).map((b) => `${a} ${b}`));
    expect(overlaps).toEqual([]);
  });
});

describe('the rest of the nation', () => {
  it('has six regimes, whose memory of growth fades', () => {
    expect(nation.regimes.map(({ from, weights }) => [from, weights.growth])).toEqual([[1990, 0.4], [1995, 0.45], [2006, 0.35], [2014, 0.22], [2021, 0.16], [2025, 0.15]]);
  });

  it('says for each sign and each crisis what it is', () => {
    expect(SIGNS.every((sign) => nation.signs[sign].note !== undefined)).toBe(true);
    expect(CRISES.every((crisis) => nation.crises[crisis].text.zh.length > 10)).toBe(true);
  });

  it('uses every source that it lists', () => {
    const used = new Set([...levelText('nation.json').matchAll(/"sources": \[([^\]]*)\]/g)].flatMap((match) => [...match[1].matchAll(/"([^"]+)"/g)].map((key) => key[1])));
    expect(Object.keys(nation.sources).filter((key) => !used.has(key))).toEqual([]);
  });
});
