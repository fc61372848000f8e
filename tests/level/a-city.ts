/** The smallest city that is valid, and the shipped files, as plain JSON that a test may spoil. */
import { readFileSync } from 'node:fs';
import { INDUSTRIES, PILOTS } from '../../src/sim';

/** JSON that tests change at will. */
export type Json = ReturnType<typeof JSON.parse>;

export const levelText = (name: string): string => readFileSync(new URL(`../../levels/${name}`, import.meta.url), 'utf8');
const nationText = levelText('nation.json');
export const aNation = (): Json => JSON.parse(nationText);

/** The nation with a few entries of each of its long lists. */
export function aSmallNation(): Json {
  const { deck, events, ...nation } = aNation();
  const few = { actors: deck.actors, policies: deck.policies.slice(0, 3), events: deck.events.slice(0, 2) };
  return { ...nation, events: events.slice(0, 6), deck: few };
}

const text = (en: string) => ({ en, zh: '字' });
const styled = { mark: 'E', sources: ['model'] };
const byIndustry = <T>(value: T) => Object.fromEntries(INDUSTRIES.map((industry) => [industry, value]));
const byPilot = Object.fromEntries(PILOTS.map((pilot) => [pilot, 0.5]));

const policy = (id: string, kind: string, more: object) => ({
  id, kind, theme: 'industry', line: 'industry', name: text('Policy'), summary: text('Summary'), seals: 1, cost: 1, localPrice: false, load: 0, buildYears: 0, upkeep: 0,
  gains: ['firms'], resists: [], evidence: 2, ...styled, ...more,
});
const endowment = (id: string, potential: number) => ({
  id, type: 'craft', name: text('Song'), rumour: text('A rumour'), story: text('A story'), district: 'old-town', potential, threshold: 20, fragility: 0.5, links: { culture: 1 }, known: false,
  forms: [{ form: 'brand', name: text('Brand'), text: text('A brand'), wear: 0.01, speed: 1, pull: 1 }], ...styled,
});

export function aCity(): Json {
  return structuredClone({
    id: 'atown', version: '1.0.0', name: text('A town'), province: text('Province'), question: text('What now?'), theme: text('Theme'), difficulty: 1,
    districts: [{ id: 'old-town', name: text('Old town'), about: text('Old'), x: 100, y: 100, familiarity: 0.5, ...styled }],
    actors: [{ id: 'firms', name: text('Firms'), about: text('Firms'), voice: 'market', influence: 0.2, fedBy: [{ lever: 'parks', rate: 0.02 }], fading: 0.03, ...styled }],
    endowments: [endowment('song', 60), endowment('kiln', 40)],
    policies: [
      policy('colleges', 'programme', { load: 0.6, levers: [{ lever: 'skills', weight: 1 }] }),
      policy('court', 'programme', { load: 1, target: 'industry', levers: [{ lever: 'investment', weight: 1 }], from: 1992 }),
      policy('hall', 'project', { buildYears: 2, upkeep: 0.1, district: 'old-town', effects: [{ stock: 'literacy', change: 2 }], needs: [{ happened: 'fair' }], excludes: ['park'] }),
      policy('park', 'project', { buildYears: 2, levers: [{ lever: 'parks', weight: 0.5 }], resists: [{ actor: 'firms', weight: 1 }] }),
    ],
    events: [
      { id: 'fair', name: text('A fair'), text: text('A fair comes.'), year: 1995, group: 'world', effects: [{ growth: 'trade', rate: 0.02 }], ...styled,
        options: [{ id: 'wait', name: text('Wait'), text: text('Wait'), cost: 0, seals: 0, effects: [] }, { id: 'join', name: text('Join'), text: text('Join'), cost: 0.2, seals: 1, effects: [{ endowment: 'song', part: 'discovery', change: 0.1 }] }] },
      { id: 'fire', name: text('A fire'), text: text('A fire breaks out.'), group: 'luck', effects: [], hazard: { base: 0.02, terms: [{ indicator: 'latentHazard', above: 30, slope: 0.01 }], max: 0.3, cooldownYears: 5 }, ...styled },
    ],
    start: {
      year: 1990, industries: byIndustry({ foreign: 0.1, domestic: 0.2, stage: 1.2 }), agriculture: 1, property: 0.1, localServices: 1, governance: 40, humanCapital: 20, research: 10, infrastructure: 20, literacy: 10,
      pollution: 15, tension: 15, integrity: 0.8, latentHazard: 10, politicalCapital: 30, debt: 0, hiddenDebt: 0, treasury: 0.02, standing: [{ policy: 'colleges', level: 1 }], ...styled,
    },
    place: { pull: byIndustry(1), landCapacity: 1000, environmentalCapacity: 1000, investmentReach: 0.5, pilotFit: byPilot, hazard: { industry: 1, credit: 1 }, gdpReference: 60, ...styled },
    history: [
      { from: 1990, note: text('First'), standing: { colleges: { level: 1 } } },
      { from: 1996, note: text('Then'), standing: { court: { level: 2, target: 'laptops' } }, launch: [{ policy: 'park', year: 1997 }], focus: ['laptops'] },
    ],
    facts: [{ what: text('People'), year: 1990, value: 0.57, unit: text('million'), ...styled }],
    sources: { K1: text('A reference') },
  });
}
