import { describe, expect, it } from 'vitest';
import type { Cause, EndowmentFile, Lever } from '../../../src/sim/index';
import { readLinks, tendEndowments } from '../../../src/sim/rules/endowments';
import { act, aTown, aYear, TOWN, type YearSettings } from '../support/years';

const UNTOUCHED: EndowmentFile = { discovered: 1990, identified: null, protected: null, activated: null, form: null };
interface Song extends YearSettings { readonly file?: Partial<EndowmentFile>; readonly song?: NonNullable<YearSettings['endowments']>[number] }

/** A year of the endowment number 0, the song; seed 0 in 2005 brings no chance find. */
const tend = ({ file = {}, song = {}, ...settings }: Song = {}) => act(aYear({ endowments: [song], ...settings, state: { endowments: [{ ...UNTOUCHED, ...file }, UNTOUCHED], ...settings.state } }), tendEndowments);
const WHOLE = { discovery: 1, integrity: 1 };

describe('an endowment comes to light', () => {
  it.each([[20, 0], [32.5, 0.15], [45, 0.3], [90, 0.3]])('by officials who learn: at a literacy of %f by %f a year', (literacy, found) => {
    const moved = tend({ stocks: { literacy }, levers: { literacy: 1 } });
    expect(moved.because('discovery.0', 'discovery')).toBeCloseTo(found, 6);
  });

  it('by councils that listen, and by looking into it', () => {
    expect(tend({ levers: { civic: 1 } }).because('discovery.0', 'listening')).toBeCloseTo(0.045, 6);
    const moved = tend({ file: { identified: 2005 }, song: { discovery: 0.5 } });
    expect(moved.because('discovery.0', 'fieldwork')).toBeCloseTo(0.2, 6);
    expect(moved.group('discovery.0', 'fieldwork')).toBe('you');
    expect(tend({ file: { identified: 2004 } }).because('discovery.0', 'fieldwork')).toBe(0);
  });

  it('now and then by chance', () => {
    const found = Array.from({ length: 400 }, (_, n) => tend({ seed: n + 1 })).filter((moved) => moved.because('discovery.0', 'chanceFind') > 0);
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThan(20);
    expect([found[0].because('discovery.0', 'chanceFind'), found[0].group('discovery.0', 'chanceFind')]).toEqual([0.3, 'luck']);
  });

  it('and is then heard of', () => {
    const heard = (discovery: number) => {
      const year = aYear({ endowments: [{ discovery }], state: { endowments: [{ ...UNTOUCHED, discovered: null }, UNTOUCHED] } });
      act(year, tendEndowments);
      return { discovered: year.state.endowments[0].discovered, news: year.news };
    };
    expect(heard(0.24)).toEqual({ discovered: null, news: [] });
    expect(heard(0.26)).toEqual({ discovered: 2005, news: [{ kind: 'discovered', id: 'song' }] });
  });
});

describe('an endowment comes to life', () => {
  const alive = (song: Song['song'], more: Song = {}) => tend({ file: { identified: 2000, activated: 2000, form: 'brand' }, read: { effectiveness: 1, outputPerWorker: 180 }, ...more, song: { ...WHOLE, effort: 1, ...song } });

  it('slowly, then faster, then there is no more to come', () => {
    const lifts = [0, 0.4, 0.95].map((activation) => alive({ activation }).because('activation.0', 'activation'));
    const rate = TOWN.nation.parameters.activationRate * 0.75;
    expect(lifts[0]).toBeCloseTo(rate * 0.22, 6);
    expect(lifts[1]).toBeCloseTo(rate * (0.22 + 0.6) * 0.6, 6);
    expect(lifts[2]).toBeLessThan(lifts[1]);
  });

  it('as far as it is known and whole', () => {
    expect(alive({ discovery: 0.5, integrity: 0.5 }).by('activation.0')).toBeCloseTo(alive({}).by('activation.0') / 4, 5);
  });

  it('faster where people ask for it, and where the city listens', () => {
    expect(alive({}, { read: { effectiveness: 1, outputPerWorker: 36 } }).by('activation.0')).toBeCloseTo(0.48 * alive({}).by('activation.0'), 5);
    expect(alive({}, { levers: { civic: 1 } }).by('activation.0')).toBeCloseTo(alive({}).by('activation.0') / 0.75, 5);
  });

  it('by an effort that builds up over four years and fades over eight', () => {
    const moved = tend({ file: { activated: 2005, form: 'brand' }, read: { effectiveness: 0.8 }, song: { effort: 0 } });
    expect([moved.because('effort.0', 'policy'), moved.group('effort.0', 'policy')]).toEqual([0.2, 'you']);
    expect(tend({ song: { effort: 0.8 } }).because('effort.0', 'policyFade')).toBe(-0.1);
  });

  it('and goes to sleep when it is left alone', () => {
    expect(tend({ song: { ...WHOLE, activation: 0.5 } }).because('activation.0', 'neglect')).toBeCloseTo(-0.006, 6);
    expect(alive({ activation: 0.5 }).because('activation.0', 'neglect')).toBe(0);
  });
});

describe('an endowment is worn', () => {
  it.each<[Lever, Cause, number]>([['landSale', 'building', 0.03], ['newTown', 'building', 0.03], ['parks', 'building', 0.01], ['image', 'show', 0.02]])('by %s', (lever, cause, share) => {
    const moved = tend({ levers: { [lever]: 1 }, song: { integrity: 0.8 } });
    expect(moved.because('integrity.0', cause)).toBeCloseTo(-0.5 * share * 0.8, 6);
    expect(moved.group('integrity.0', cause)).toBe('you');
  });

  it('by dirt, and a little by time', () => {
    expect(tend({ stocks: { pollution: 100 }, song: { integrity: 1 } }).because('integrity.0', 'wear')).toBeCloseTo(-0.5 * 0.024, 6);
    expect(tend({ stocks: { pollution: 45 }, song: { integrity: 1 } }).because('integrity.0', 'wear')).toBeCloseTo(-0.5 * 0.004, 6);
  });

  it('by visitors of a living one', () => {
    expect(tend({ file: { activated: 2000, form: 'brand' }, song: { ...WHOLE, activation: 0.5 } }).because('integrity.0', 'visitors')).toBeCloseTo(-0.005, 4);
  });

  it('less when it is protected, but only as far as it is known', () => {
    const worn = (discovery: number): number => tend({ file: { protected: 2000 }, levers: { landSale: 1 }, song: { discovery, integrity: 0.8 } }).because('integrity.0', 'building');
    expect(worn(0)).toBeCloseTo(-0.5 * 0.03 * 0.8, 6);
    expect(worn(1)).toBeCloseTo(worn(0) * (1 - 0.85 * 0.8), 6);
    expect(tend({ file: { protected: 2000 }, song: { discovery: 1, integrity: 0.5 } }).because('integrity.0', 'repair')).toBeCloseTo(0.012 * 0.8 * 0.5, 5);
  });
});

describe('what is alive', () => {
  it('pulls the industries that it is linked to, by its share of the potential and its form', () => {
    const links = (pull: number): number => {
      const level = aTown({ endowments: TOWN.city.endowments.map((one) => ({ ...one, forms: one.forms.map((form) => ({ ...form, pull })) })) });
      const year = aYear({ level, endowments: [{ activation: 0.5, integrity: 0.8 }], state: { endowments: [{ ...UNTOUCHED, activated: 2000, form: 'brand' }, UNTOUCHED] } });
      readLinks(year);
      expect(year.read.links[0]).toBe(0);
      return year.read.links[11];
    };
    expect(links(1)).toBeCloseTo(0.6 * 0.5 * 0.8, 9);
    expect(links(2)).toBeCloseTo(2 * links(1), 9);
  });
});
