/** Each kind of error is found, at the right path. */
import { describe, expect, it } from 'vitest';
import { parseCity, parseLevel, parseNation, type Problem, type ProblemCode } from '../../src/level';
import { aCity, aNation, aSmallNation, type Json } from './a-city';

const problemsOf = (result: object): Problem[] => ('problems' in result ? (result.problems as Problem[]) : []);
const summary = (problems: readonly Problem[]): string[] => problems.map(({ path, code }) => `${code} ${path}`);

type Row = readonly [what: string, code: ProblemCode, path: string, spoil: (level: Json) => void];

const CITY: readonly Row[] = [
  ['an actor without a voice', 'missing', 'actors[0].voice', (c) => { delete c.actors[0].voice; }],
  ['a voice that nobody has', 'notAllowed', 'actors[0].voice', (c) => { c.actors[0].voice = 'court'; }],
  ['a dressing that dresses nothing', 'missing', 'policies[0]', (c) => { c.policies[0].kind = 'dressing'; delete c.policies[0].levers; }],
  ['a dressing that works on the city', 'contradiction', 'policies[0].levers', (c) => { c.policies[0].kind = 'dressing'; c.policies[0].dresses = { term: 'growth', points: 12 }; }],
  ['a programme that dresses', 'contradiction', 'policies[0].dresses', (c) => { c.policies[0].dresses = { term: 'growth', points: 12 }; }],
  ['a missing field', 'missing', 'policies[1].cost', (c) => { delete c.policies[1].cost; }],
  ['a missing field deep inside', 'missing', 'start.industries.laptops.stage', (c) => { delete c.start.industries.laptops.stage; }],
  ['a misspelt field', 'unknownField', 'policies[0].wieght', (c) => { c.policies[0].wieght = 1; }],
  ['a text in the place of a number', 'wrongType', 'districts[0].x', (c) => { c.districts[0].x = '12'; }],
  ['a list in the place of an object', 'wrongType', 'place', (c) => { c.place = []; }],
  ['null', 'wrongType', 'events', (c) => { c.events = null; }],
  ['an infinite number', 'outOfRange', 'facts[0].value', (c) => { c.facts[0].value = Infinity; }],
  ['a number that is too large', 'outOfRange', 'start.pollution', (c) => { c.start.pollution = 101; }],
  ['a number that is too small', 'outOfRange', 'start.industries.trade.foreign', (c) => { c.start.industries.trade.foreign = -1; }],
  ['a fraction of a year', 'outOfRange', 'events[0].year', (c) => { c.events[0].year = 1995.5; }],
  ['a year before the tables', 'outOfRange', 'start.year', (c) => { c.start.year = 1980; }],
  ['an unknown difficulty', 'notAllowed', 'difficulty', (c) => { c.difficulty = 5; }],
  ['an unknown lever', 'notAllowed', 'policies[0].levers[0].lever', (c) => { c.policies[0].levers[0].lever = 'skils'; }],
  ['an unknown stock', 'notAllowed', 'policies[2].effects[0].stock', (c) => { c.policies[2].effects[0].stock = 'literracy'; }],
  ['an unknown industry in a link', 'unknownField', 'endowments[0].links.opera', (c) => { c.endowments[0].links.opera = 1; }],
  ['an unknown indicator', 'notAllowed', 'events[1].hazard.terms[0].indicator', (c) => { c.events[1].hazard.terms[0].indicator = 'danger'; }],
  ['an unknown mark', 'notAllowed', 'facts[0].mark', (c) => { c.facts[0].mark = 'X'; }],
  ['an effect of no known kind', 'wrongType', 'events[0].effects[0]', (c) => { c.events[0].effects[0] = { mony: 'debt', shareOfGdp: 0.1 }; }],
  ['a per cent in the place of a share', 'outOfRange', 'events[0].effects[0].rate', (c) => { c.events[0].effects[0].rate = 2; }],
  ['an effect with a field of another kind', 'unknownField', 'events[0].effects[0].shareOfGdp', (c) => { c.events[0].effects[0].shareOfGdp = 0.1; }],
  ['a requirement of no known kind', 'wrongType', 'policies[2].needs[0]', (c) => { c.policies[2].needs[0] = { indicator: 'gdp' }; }],
  ['an empty text', 'empty', 'name.zh', (c) => { c.name.zh = ''; }],
  ['a text of spaces', 'empty', 'endowments[1].story.en', (c) => { c.endowments[1].story.en = '  '; }],
  ['a text without the other language', 'missing', 'question.zh', (c) => { delete c.question.zh; }],
  ['English in the place of Chinese', 'notTranslated', 'theme.zh', (c) => { c.theme.zh = 'still to be translated'; }],
  ['Chinese in the place of English', 'notTranslated', 'theme.en', (c) => { c.theme.en = '主题'; }],
  ['an id with a space', 'badFormat', 'districts[0].id', (c) => { c.districts[0].id = 'old town'; }],
  ['too many endowments', 'wrongLength', 'endowments', (c) => { c.endowments = Array.from({ length: 13 }, (_, i) => ({ ...c.endowments[0], id: `e${i}`, potential: i === 0 ? 100 : 0 })); }],
  ['too many districts', 'wrongLength', 'districts', (c) => { c.districts = Array.from({ length: 13 }, (_, i) => ({ ...c.districts[0], id: i === 0 ? 'old-town' : `d${i}` })); }],
  ['too many actors', 'wrongLength', 'actors', (c) => { c.actors = Array.from({ length: 9 }, (_, i) => ({ ...c.actors[0], id: i === 0 ? 'firms' : `a${i}` })); }],
  ['an event with one answer', 'wrongLength', 'events[0].options', (c) => { c.events[0].options.pop(); }],
  ['potentials that are not a hundred', 'wrongSum', 'endowments', (c) => { c.endowments[0].potential = 61; }],
  ['two policies of one name', 'duplicateId', 'policies[4].id', (c) => { c.policies.push(structuredClone(c.policies[0])); }],
  ['two answers of one name', 'duplicateId', 'events[0].options[1].id', (c) => { c.events[0].options[1].id = 'wait'; }],
  ['two forms of one kind', 'duplicateId', 'endowments[0].forms[1].form', (c) => { c.endowments[0].forms.push(structuredClone(c.endowments[0].forms[0])); }],
  ['an event that the nation has already', 'duplicateId', 'events[1].id', (c) => { c.events[1].id = 'asianCrisis'; }],
  ['an endowment in no district', 'unknownId', 'endowments[0].district', (c) => { c.endowments[0].district = 'oldtown'; }],
  ['a policy in no district', 'unknownId', 'policies[2].district', (c) => { c.policies[2].district = 'nowhere'; }],
  ['an unknown actor that gains', 'unknownId', 'policies[0].gains[0]', (c) => { c.policies[0].gains = ['nobody']; }],
  ['an unknown actor that resists', 'unknownId', 'policies[3].resists[0].actor', (c) => { c.policies[3].resists[0].actor = 'nobody'; }],
  ['an unknown endowment in an effect', 'unknownId', 'events[0].options[1].effects[0].endowment', (c) => { c.events[0].options[1].effects[0].endowment = 'sing'; }],
  ['an unknown policy that is excluded', 'unknownId', 'policies[2].excludes[0]', (c) => { c.policies[2].excludes[0] = 'parc'; }],
  ['a policy that excludes itself', 'contradiction', 'policies[2].excludes[0]', (c) => { c.policies[2].excludes[0] = 'hall'; }],
  ['an unknown event in a requirement', 'unknownId', 'policies[2].needs[0].happened', (c) => { c.policies[2].needs[0].happened = 'feast'; }],
  ['a requirement that a standing order be finished', 'unknownId', 'policies[2].needs[0].done', (c) => { c.policies[2].needs[0] = { done: 'colleges' }; }],
  ['an inherited project', 'unknownId', 'start.standing[0].policy', (c) => { c.start.standing[0].policy = 'hall'; }],
  ['an inherited order without its target', 'missing', 'start.standing[0]', (c) => { c.start.standing[0].policy = 'court'; }],
  ['an inherited order with a target it cannot take', 'contradiction', 'start.standing[0].target', (c) => { c.start.standing[0].target = 'laptops'; }],
  ['history with an unknown order', 'unknownId', 'history[0].standing.collages', (c) => { c.history[0].standing = { collages: { level: 1 } }; }],
  ['history with an unknown target', 'unknownId', 'history[1].standing.court.target', (c) => { c.history[1].standing.court.target = 'laptop'; }],
  ['history ahead of its time', 'contradiction', 'history[0].standing.court', (c) => { c.history[0].standing.court = { level: 1, target: 'laptops' }; }],
  ['history that goes back', 'wrongOrder', 'history[1].from', (c) => { c.history[1].from = 1990; }],
  ['a launch outside its step', 'wrongOrder', 'history[1].launch[0].year', (c) => { c.history[1].launch[0].year = 1995; }],
  ['a launch of a standing order', 'unknownId', 'history[1].launch[0].policy', (c) => { c.history[1].launch[0].policy = 'colleges'; }],
  ['the same project twice', 'duplicateId', 'history[1].launch[1].policy', (c) => { c.history[1].launch.push({ policy: 'park', year: 1999 }); }],
  ['four focus industries', 'wrongLength', 'history[1].focus', (c) => { c.history[1].focus = ['laptops', 'trade', 'culture', 'software']; }],
  ['one focus industry twice', 'duplicateId', 'history[1].focus[1]', (c) => { c.history[1].focus = ['laptops', 'laptops']; }],
  ['a policy that ends before it begins', 'wrongOrder', 'policies[1].until', (c) => { c.policies[1].until = 1991; }],
  ['a standing order without a lever', 'noEffect', 'policies[0]', (c) => { delete c.policies[0].levers; }],
  ['a project without an effect', 'noEffect', 'policies[2]', (c) => { c.policies[2].effects = []; }],
  ['a standing order with an end', 'contradiction', 'policies[0].effects', (c) => { c.policies[0].effects = [{ stock: 'literacy', change: 1 }]; }],
  ['one lever twice', 'duplicateId', 'policies[0].levers[1].lever', (c) => { c.policies[0].levers.push({ lever: 'skills', weight: 1 }); }],
  ['an event that never comes', 'missing', 'events[0]', (c) => { delete c.events[0].year; }],
  ['an event that comes in two ways', 'contradiction', 'events[1].hazard', (c) => { c.events[1].year = 1999; }],
  ['a hazard term without a direction', 'contradiction', 'events[1].hazard.terms[0]', (c) => { delete c.events[1].hazard.terms[0].above; }],
  ['a hazard below its base', 'contradiction', 'events[1].hazard.max', (c) => { c.events[1].hazard.max = 0.01; }],
  ['a hazard that lasts', 'contradiction', 'events[1].lasts', (c) => { c.events[1].lasts = 2; }],
  ['a future that is not called fiction', 'contradiction', 'events[0]', (c) => { c.events[0].year = 2030; }],
  ['a first answer with requirements', 'contradiction', 'events[0].options[0].needs', (c) => { c.events[0].options[0].needs = [{ pilot: 'reform' }]; }],
  ['a first answer that takes seals', 'contradiction', 'events[0].options[0].seals', (c) => { c.events[0].options[0].seals = 1; }],
  ['a sourced figure without a source', 'noSource', 'facts[0]', (c) => { c.facts[0].mark = 'S'; delete c.facts[0].sources; }],
  ['an unknown source', 'unknownId', 'facts[0].sources[0]', (c) => { c.facts[0].sources = ['K99']; }],
  ['a text with markup', 'markup', 'question.en', (c) => { c.question.en = 'What <b>now</b>?'; }],
  ['a text with an entity', 'markup', 'events[0].options[1].text.zh', (c) => { c.events[0].options[1].text.zh = '甲&nbsp;乙'; }],
  ['one word twice in the place of two languages', 'notTranslated', 'districts[0].name.zh', (c) => { c.districts[0].name = { en: 'Watertown', zh: 'Watertown' }; }],
  ['an event before the level begins', 'wrongOrder', 'events[0].year', (c) => { c.start.year = 2000; }],
  ['a state-driven event that ends before the level begins', 'wrongOrder', 'events[1].until', (c) => { c.start.year = 2000; c.events[1].until = 1999; }],
  ['a policy that ends before the level begins', 'wrongOrder', 'policies[3].until', (c) => { c.start.year = 2000; c.policies[3].until = 1999; }],
  ['history before the level begins', 'wrongOrder', 'history[1].from', (c) => { c.start.year = 2000; }],
  ['a choice after the last governed year', 'contradiction', 'events[0].year', (c) => { Object.assign(c.events[0], { year: 2031, fiction: true }); }],
  ['an event after the tables', 'outOfRange', 'events[0].year', (c) => { c.events[0].year = 2040; }],
  ['a policy that needs itself', 'contradiction', 'policies[3].needs[0].done', (c) => { c.policies[3].needs = [{ done: 'park' }]; }],
  ['policies that need each other', 'contradiction', 'policies[3].needs[0].done', (c) => { c.policies[2].needs = [{ done: 'park' }]; c.policies[2].excludes = []; c.policies[3].needs = [{ done: 'hall' }]; }],
  ['a policy and an event that wait for each other', 'contradiction', 'events[0].needs[0].done', (c) => { c.events[0].needs = [{ done: 'hall' }]; }],
  ['a policy that needs what it excludes', 'contradiction', 'policies[2].needs[0].done', (c) => { c.policies[2].needs = [{ done: 'park' }]; }],
  ['an unknown industry in an effect', 'notAllowed', 'events[0].effects[0].growth', (c) => { c.events[0].effects[0].growth = 'laptop'; }],
  ['an unknown industry at the start', 'unknownField', 'start.industries.toys', (c) => { c.start.industries.toys = { foreign: 0, domestic: 0, stage: 1 }; }],
  ['a key that could poison a prototype', 'forbiddenKey', 'sources.__proto__', (c) => { c.sources = JSON.parse('{"__proto__": {"en": "a", "zh": "字"}}'); }],
  ['too deep a nesting', 'tooDeep', `facts[0].extra${'[0]'.repeat(30)}`, (c) => { c.facts[0].extra = JSON.parse('['.repeat(60) + ']'.repeat(60)); }],
];

const NATION: readonly Row[] = [
  ['a fad copied in two ways', 'contradiction', 'fads[0]', (n) => { n.fads[0].lever = 'image'; n.fads[0].industry = 'culture'; }],
  ['a fad copied in no way', 'contradiction', 'fads[0]', (n) => { delete n.fads[0].lever; delete n.fads[0].industry; }],
  ['a rival that ends before it begins', 'wrongOrder', 'rivals[0].until', (n) => { n.rivals[0].until = n.rivals[0].from - 1; }],
  ['a regime that does not say how it audits', 'missing', 'regimes[1].audits', (n) => { delete n.regimes[1].audits; }],
  ['a crisis without a watch', 'missing', 'crises.debt.warning.watch', (n) => { delete n.crises.debt.warning.watch; }],
  ['a shared actor without a voice', 'missing', 'deck.actors[0].voice', (n) => { delete n.deck.actors[0].voice; }],
  ['weights that are not one', 'wrongSum', 'regimes[0].weights', (n) => { n.regimes[0].weights.growth = 0.5; }],
  ['an unknown term of evaluation', 'unknownField', 'regimes[0].weights.beauty', (n) => { n.regimes[0].weights.beauty = 0; }],
  ['regimes out of order', 'wrongOrder', 'regimes[2].from', (n) => { n.regimes[2].from = 1995; }],
  ['years before the first regime', 'contradiction', 'regimes[0].from', (n) => { n.regimes[0].from = 1992; }],
  ['a missing parameter', 'missing', 'parameters.mCluster', (n) => { delete n.parameters.mCluster; }],
  ['a misspelt parameter', 'unknownField', 'parameters.mClutser', (n) => { n.parameters.mClutser = 1; }],
  ['a short curve', 'wrongLength', 'curves.taxRate.every5Years', (n) => { n.curves.taxRate.every5Years.pop(); }],
  ['a short wave', 'wrongLength', 'industries.laptops.wave', (n) => { n.industries.laptops.wave.pop(); }],
  ['a missing curve', 'missing', 'curves.housePrice', (n) => { delete n.curves.housePrice; }],
  ['a pair given twice', 'duplicateId', 'relatedness.software.culture', (n) => { n.relatedness.software = { culture: 0.4 }; }],
  ['an industry related to itself', 'contradiction', 'relatedness.culture.culture', (n) => { n.relatedness.culture.culture = 1; }],
  ['a missing sign', 'missing', 'signs.debtRatio', (n) => { delete n.signs.debtRatio; }],
  ['a national event in one city’s district', 'unknownId', 'events[0].effects[1].district', (n) => { n.events[0].effects.push({ district: 'old-town', familiarity: 0.1 }); }],
  ['a national event that needs one city’s project', 'unknownId', 'events[0].needs[0].done', (n) => { n.events[0].needs = [{ done: 'hall' }]; }],
  ['an unknown source', 'unknownId', 'events[0].sources[1]', (n) => { n.events[0].sources.push('nowhere'); }],
];

describe('a city', () => {
  it('that is whole is a level together with the nation', () => {
    const result = parseLevel(aCity(), aNation());
    expect(problemsOf(result)).toEqual([]);
    expect(result).toEqual({ level: { city: aCity(), nation: withoutSchema(aNation()) } });
  });

  it.each(CITY)('with %s', (_what, code, path, spoil) => {
    const city = aCity();
    spoil(city);
    const problems = problemsOf(parseLevel(city, aSmallNation()));
    expect(summary(problems)).toContain(`${code} ${path}`);
    for (const { message, file } of problems) {
      expect(message).toMatch(/^\S.*[.?]$/su);
      expect(file).toBe('city');
    }
  });

  it.each([null, undefined, 3, 'text', [], true])('that is %j says so once for the whole file', (json) => {
    expect(summary(problemsOf(parseCity(json)))).toEqual(['wrongType ']);
  });

  it('alone takes on trust what may be in the nation’s file', () => {
    const city = aCity();
    city.facts[0].sources = ['N1'];
    city.policies[2].needs = [{ happened: 'wto' }];
    expect(parseCity(city)).toHaveProperty('city');
  });

  it('may point an effect at the district that the mayor points at, and only there', () => {
    const city = aCity();
    city.policies[2].effects = [{ district: 'target', familiarity: 0.3 }];
    expect(summary(problemsOf(parseLevel(city, aNation())))).toEqual(['unknownId policies[2].effects[0].district']);
    city.policies[2].target = 'district';
    expect(parseLevel(city, aNation())).toHaveProperty('level');
  });
});

describe('the nation', () => {
  it.each(NATION)('with %s', (_what, code, path, spoil) => {
    const nation = aNation();
    spoil(nation);
    expect(summary(problemsOf(parseNation(nation)))).toContain(`${code} ${path}`);
  });

  it('says in which file a problem is', () => {
    const [city, nation] = [aCity(), aNation()];
    delete city.place;
    delete nation.crises;
    const problems = problemsOf(parseLevel(city, nation, { city: 'atown.json', nation: 'nation.json' }));
    expect(problems.map(({ file, path }) => `${file} ${path}`)).toEqual(['nation.json crises', 'atown.json place']);
  });
});

describe('problems', () => {
  it('are all listed at once, those of shape and those of the whole', () => {
    const city = aCity();
    const rows = CITY.filter(([, , path]) => ['policies[1].cost', 'districts[0].x', 'name.zh', 'policies[0].gains[0]', 'history[1].launch[0].year', 'facts[0].sources[0]', 'events[1].hazard.max', 'difficulty'].includes(path));
    for (const [, , , spoil] of rows) spoil(city);
    city.endowments[0].potential = 61;
    expect(summary(problemsOf(parseLevel(city, aNation()))).sort()).toEqual([...rows.map(([, code, path]) => `${code} ${path}`), 'wrongSum endowments'].sort());
  });

  it('leave a lone sign alone, for only tags are markup', () => {
    const city = aCity();
    city.question.en = 'Is 3 < 5, or R&D > all?';
    expect(parseLevel(city, aNation())).toHaveProperty('level');
  });

  it('name a circle of needs once, not once for each that runs in it', () => {
    const city = aCity();
    city.policies[2].excludes = [];
    city.policies[2].needs = [{ done: 'park' }];
    city.policies[3].needs = [{ done: 'hall' }];
    expect(summary(problemsOf(parseLevel(city, aNation())))).toEqual(['contradiction policies[3].needs[0].done']);
  });

  it('do not multiply when a whole list is missing', () => {
    const city = aCity();
    delete city.actors;
    delete city.sources;
    expect(summary(problemsOf(parseLevel(city, aNation())))).toEqual(['missing actors', 'missing sources']);
  });

  it.each([
    ['a near miss', (c: Json) => { c.policies[0].levers[0].lever = 'skils'; }, 'Did you mean "skills"?'],
    ['a name that is far from all', (c: Json) => { c.endowments[0].district = 'nowhere'; }, 'Known: old-town.'],
    ['a missing language', (c: Json) => { delete c.question.zh; }, 'Every text is needed in Chinese too.'],
    ['needs that run in a circle', (c: Json) => { c.events[0].needs = [{ done: 'hall' }]; }, '"hall" needs "fair" needs "hall"'],
    ['a field in the wrong case', (c: Json) => { c.policies[0].Upkeep = 1; }, 'Did you mean "upkeep"?'],
  ])('help with %s', (_what, spoil, help) => {
    const city = aCity();
    spoil(city);
    expect(problemsOf(parseLevel(city, aNation()))[0].message).toContain(help);
  });
});

/** What a game gets to see. */
function withoutSchema({ $schema: _forEditors, deck: _forCities, ...rest }: Json): Json {
  return rest;
}
