import { describe, expect, it } from 'vitest';
import { AT, LEVER, MICRO, type Building, type EndowmentFile, type Level, type Policy, type State } from '../../../src/sim/index';
import { buildingOf } from '../../../src/view/model/buildings';
import { PLOTS, sitesOf, type Site } from '../../../src/view/model/sites';
import { aLevel, KUNSHAN } from '../../support/levels';
import { aCity } from '../../support/states';

const policyOf = (id: string): Policy => KUNSHAN.city.policies.find((one) => one.id === id)!;
const siteOf = (state: State, id: string, level: Level = KUNSHAN): Site | undefined => sitesOf(level, state).find((site) => site.id === id);
const withStock = (state: State, at: number, value: number): State => ({ ...state, stocks: state.stocks.map((stock, i) => (i === at ? Math.round(value * MICRO) : stock)) });

describe('what a policy builds', () => {
  it.each<readonly [string, Building]>([
    ['industrial-parks', 'works'], ['trade-platform', 'market'], ['wastewater-works', 'treatment'], ['metro-line', 'metro'], ['station-square', 'station'], ['old-street-restoration', 'street'],
    ['science-city', 'laboratories'], ['community-college', 'school'], ['kunqu-theatre', 'stage'], ['new-town', 'towers'], ['image-projects', 'plaza'], ['bonded-depot', 'depot'], ['homes-for-new-citizens', 'homes'],
    ['talent-housing', 'homes'], ['lakes-and-wetlands', 'park'], ['polders-and-pumps', 'pumps'], ['public-services', 'hospital'], ['second-laptop-plant', 'works'], ['coffee-roasting-park', 'market'],
    ['hukou-points', 'none'], ['repay-debt', 'none'], ['statistics-and-monitoring', 'none'], ['visit-villages', 'none'], ['bid-export-zone', 'none'],
  ])('%s: %s', (id, building) => expect(buildingOf(KUNSHAN, policyOf(id))).toBe(building));

  it('is read off levers and effects, not off the name', () => {
    const renamed = { ...policyOf('metro-line'), id: 'x', name: { en: 'X', zh: '甲' } };
    expect(buildingOf(KUNSHAN, renamed)).toBe('metro');
    expect(buildingOf(KUNSHAN, { ...renamed, effects: [] })).not.toBe('metro');
  });

  it('is what the level says where it says so', () => {
    const level = aLevel({ city: { map: { mark: 'E', shows: { 'metro-line': 'park' } } } });
    expect(buildingOf(level, policyOf('metro-line'))).toBe('park');
  });

  it('is something to see for every project of the shipped level', () => {
    const projects = KUNSHAN.city.policies.filter(({ kind }) => kind === 'project' || kind === 'attraction');
    expect(projects.length).toBeGreaterThan(10);
    expect(projects.filter((policy) => buildingOf(KUNSHAN, policy) === 'none').map(({ id }) => id)).toEqual([]);
  });
});

describe('a project', () => {
  const works = [{ policy: 'metro-line', target: null, launched: 2006, done: 2010 }];
  it('is nowhere before it is begun', () => expect(siteOf(aCity({ year: 2005 }), 'policy.metro-line')).toBeUndefined());
  it('is a scaffold while it is built', () => expect(siteOf(aCity({ year: 2009, works }), 'policy.metro-line')).toMatchObject({ step: 'scaffolded', what: 'metro', district: 'huaqiao' }));
  it('stands from the year in which it is finished', () => expect(siteOf(aCity({ year: 2010, works }), 'policy.metro-line')?.step).toBe('standing'));
});

describe('a standing order', () => {
  const index = KUNSHAN.city.policies.findIndex(({ id }) => id === 'image-projects');
  const step = (level: 0 | 2, strength: number): string | undefined => {
    const state = withStock(aCity(), LEVER.image, strength);
    return siteOf({ ...state, standing: state.standing.map((order, i) => (i === index ? { ...order, level } : order)) }, 'policy.image-projects')?.step;
  };
  it('is built while its strength grows', () => expect([step(2, 0.1), step(2, 0.5)]).toEqual(['scaffolded', 'standing']));
  it('wears and goes after it has been stopped', () => expect([step(0, 0.5), step(0, 0.2), step(0, 0.05)]).toEqual(['standing', 'worn', undefined]));
});

describe('an endowment', () => {
  const index = KUNSHAN.city.endowments.findIndex(({ id }) => id === 'kunqu');
  const file = (fields: Partial<EndowmentFile>): State => {
    const state = withStock(aCity(), AT.integrity + index, 0.8);
    return { ...state, endowments: state.endowments.map((one, i) => (i === index ? { discovered: null, identified: null, protected: null, activated: null, form: null, ...fields } : one)) };
  };
  const step = (state: State): string | undefined => siteOf(state, 'endowment.kunqu')?.step;
  it('is hidden, found, scaffolded, alive', () => {
    const alive = withStock(file({ discovered: 1990, identified: 1991, activated: 1993 }), AT.activation + index, 0.7);
    expect([file({}), file({ discovered: 1990 }), file({ discovered: 1990, identified: 1991 }), file({ discovered: 1990, identified: 1991, activated: 1993 }), alive].map(step)).toEqual([undefined, 'found', 'scaffolded', 'scaffolded', 'standing']);
  });
  it('is a ruin once hardly anything of it is left', () => expect(step(withStock(file({ discovered: 1990 }), AT.integrity + index, 0.1))).toBe('worn'));
});

it('a plot never changes hands, and every plot has one owner', () => {
  const state = { ...aCity({ year: 2031, works: KUNSHAN.city.policies.map(({ id }) => ({ policy: id, target: null, launched: 1990, done: 1995 })) }), endowments: KUNSHAN.city.endowments.map(() => ({ discovered: 1990, identified: 1991, protected: null, activated: null, form: null })) };
  const sites = sitesOf(KUNSHAN, state);
  expect(sites.length).toBeGreaterThan(25);
  expect(new Set(sites.map(({ district, plot }) => `${district}#${plot}`)).size).toBe(sites.length);
  expect(Math.max(...sites.map(({ plot }) => plot))).toBeLessThan(PLOTS);
  for (const site of sitesOf(KUNSHAN, aCity())) expect(sites.find((one) => one.id === site.id)).toMatchObject({ district: site.district, plot: site.plot });
});
