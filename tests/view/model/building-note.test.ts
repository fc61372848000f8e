import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { INDUSTRIES, indicator, observed } from '../../../src/sim/index';
import { noteOf, type BuildingNote } from '../../../src/view/model/building-note';
import { cityNotes } from '../../../src/view/model/city-notes';
import { formatMoney, formatValue } from '../../../src/view/model/format';
import { notesAt } from '../../../src/view/model/site-note';
import { sitesOf } from '../../../src/view/model/sites';
import { LANGUAGES, language, t } from '../../../src/view/text/index';
import { KUNSHAN } from '../../support/levels';
import { aCity } from '../../support/states';

const { frames } = JSON.parse(readFileSync(new URL('../../../assets/sprites/atlas.json', import.meta.url), 'utf8')) as { frames: Record<string, unknown> };
const tell = (note: BuildingNote | null): string => (note ? `${t(note.id, note.values)} — ${t(`${note.id}.why`, note.values)}` : '');
const noteFor = (kind: string, frame: string, state = aCity()): string => tell(noteOf(KUNSHAN, state, { kind, frame, site: null }));

afterEach(() => { language.value = 'en'; });

describe('a thing of the painting', () => {
  it('that is built has a note in both languages, whole and filled in', () => {
    const silent = /^(pad|puff|cloud|weeds|breath|site)/;
    for (const spoken of LANGUAGES) {
      language.value = spoken;
      const told = Object.keys(frames).filter((frame) => !silent.test(frame)).map((frame) => [frame, noteFor('works', frame)] as const);
      expect(told.length).toBeGreaterThan(150);
      expect(told.filter(([, words]) => words === '' || /[{}]|undefined/.test(words))).toEqual([]);
    }
  });

  it('tells the trade and what it earns, or that it stands idle', () => {
    const state = aCity();
    const textiles = INDUSTRIES.indexOf('textiles');
    expect(textiles).toBeGreaterThanOrEqual(0);
    expect(noteFor('works', 'plant-textiles-active', state)).toMatch(/^Textile mill, running — .*¥/);
    expect(noteFor('works', 'plant-textiles-idle', state)).toMatch(/^Textile mill, standing idle — .*%/);
    expect(noteFor('works', 'plant-textiles-active', state)).not.toBe(noteFor('works', 'plant-machinery-active', state));
  });

  it('says of an unfinished tower what it was begun for', () => {
    expect(noteFor('tower', 'frame-dead-1', aCity({ stocks: { property: 1, propertyLand: 5 } }))).toMatch(/^Unfinished tower, abandoned — Begun on land that was sold/);
    expect(noteFor('tower', 'frame-live-1', aCity({ stocks: { property: 1, propertyNewTown: 5 } }))).toMatch(/cranes at work — Begun for the new town/);
  });

  it('on an old lot tells what was there', () => {
    expect(noteFor('house', 'home-gold-1')).toContain('where an old house stood');
    expect(noteFor('tower', 'home-gold-1')).not.toContain('old house');
  });

  it('tells debt as it is reported, not as it is', () => {
    const state = aCity({ stocks: { shownDebtRatio: 0.4, debt: 50 } });
    const [seen, real] = [formatValue('debtRatio', observed(KUNSHAN, state, 'debtRatio').value), formatValue('debtRatio', indicator(KUNSHAN, state, 'debtRatio'))];
    expect(seen).not.toBe(real);
    expect(noteFor('tower', 'frame-live-0', state)).toContain(seen);
  });

  it('under a cloud is not known', () => {
    const { id, name } = KUNSHAN.city.districts[0];
    expect(noteFor('cloud', id)).toContain(`${name.en}: under a cloud`);
    expect(noteOf(KUNSHAN, aCity(), { kind: 'cloud', frame: 'nowhere', site: null })).toBeNull();
  });

  it('that is none by itself says nothing', () => expect(noteFor('worksPad', 'pad-concrete')).toBe(''));

  it('that moves has a note too: newcomers against those of the first year, a feast by its kind', () => {
    expect(noteFor('migrant', 'migrant-0')).toMatch(/^Newcomers .*[\d.]+ times/);
    expect(noteFor('crowd', 'feast-1')).not.toBe(noteFor('crowd', 'feast-0'));
  });
});

describe('a site', () => {
  const state = aCity({ year: 2008, works: [{ policy: 'metro-line', target: null, launched: 2006, done: 2010 }] });
  const site = (at: typeof state): string => tell(noteOf(KUNSHAN, at, { kind: 'site', frame: 'site-metro', site: 'policy.metro-line' }));

  it('under way says until when, and standing since when', () => {
    expect(site(state)).toContain('Under way until 2010');
    expect(site({ ...state, year: 2012 })).toContain('Finished in 2010');
  });

  it('that is not there says nothing', () => expect(site(aCity())).toBe(''));

  it('stands in the list of its district', () => {
    const district = sitesOf(KUNSHAN, state).find(({ id }) => id === 'policy.metro-line')!.district;
    expect(notesAt(KUNSHAN, state, district).map(tell)).toContain(site(state));
  });
});

describe('the city in words', () => {
  it('names its works and its old houses, and no tower before there is one', () => {
    const told = cityNotes(KUNSHAN, aCity()).map(tell);
    expect(told.some((words) => words.startsWith('Old'))).toBe(true);
    expect(told.some((words) => /in a tower|Unfinished/.test(words))).toBe(false);
    expect(told.every((words) => !/[{}]|undefined/.test(words))).toBe(true);
    expect(new Set(told).size).toBe(told.length);
  });

  it('tells the same sum as the desk would', () => {
    const state = aCity({ stocks: { property: 6, propertyLand: 3 } });
    expect(cityNotes(KUNSHAN, state).map(tell).join(' ')).toContain(formatMoney(9));
  });
});
