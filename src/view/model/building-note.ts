/**
 * What a thing of the painting is and why it is there, as a message with its values.
 *
 * Numbers are those that the desk shows: where the city knows a sign from reports alone, the report is told and not the truth.
 */
import { INDUSTRIES, industryOutput, indicator, MICRO, observed, STOCK, type Indicator, type Industry, type Level, type Sign, type State } from '../../sim/index';
import { say, type MessageValues } from '../text/index';
import { CRAFT_OF } from './crafts';
import { formatMoney, formatNumber, formatValue } from './format';
import { workersAtFirst } from './picture';
import { siteNote, type BuildingNote, type NoteId } from './site-note';

export type { BuildingNote } from './site-note';

/** Something on the painting: a sprite in a lot of some kind, a site by its id, or a cloud over a district. */
export interface SeenThing { readonly kind: string; readonly frame: string; readonly site: string | null }

/** What is to be said about a thing; null of what is no thing by itself: the ground under a building, weeds on a ruin, a breath of mist. */
export function noteOf(level: Level, state: State, thing: SeenThing): BuildingNote | null {
  if (thing.kind === 'site') return thing.site === null ? null : siteNote(level, state, thing.site);
  if (thing.kind === 'cloud') return cloudNote(level, thing.frame);
  const plain = readFrame(thing);
  return plain && { id: plain.id, values: { ...VALUES[plain.id]?.(level, state, plain.values), ...plain.values } };
}

interface Plain { readonly id: NoteId; readonly values: Readonly<Record<string, string>> }

function cloudNote(level: Level, id: string): BuildingNote | null {
  const district = level.city.districts.find((one) => one.id === id);
  return district ? { id: 'note.cloud', values: { name: say(district.name) } } : null;
}

/** The feast whose crowd stands about a tower of lanterns. */
const LANTERNS = '1';

/** Sprites by the first words of their names, and what the rest of the name tells. The first that fits counts. */
const FRAMES: readonly (readonly [pattern: RegExp, id: NoteId, values?: (parts: RegExpExecArray) => Record<string, string>])[] = [
  [/^plant-(\w+)-(\w+)/, 'note.plant', ([, craft, state]) => ({ craft, state })],
  [/^steel-solar/, 'note.modern'],
  [/^steel-\w+-(\w+)/, 'note.hall', ([, state]) => ({ state })],
  [/^sawtooth-brick-(\w+)/, 'note.brick', ([, state]) => ({ state })],
  [/^sawtooth-small-(\w+)/, 'note.shed', ([, state]) => ({ state })],
  [/^dormitories-(\w+)/, 'note.dormitories', ([, state]) => ({ state })],
  [/^laboratory-(\w+)/, 'note.laboratory', ([, state]) => ({ state })],
  [/^(?:containers-(\w+)|gantry)/, 'note.yard', ([, state]) => ({ state: state ?? 'busy' })],
  [/^chimney/, 'note.chimney'],
  [/^(?:flats|walkup|slab|highslab)-\d-(\w+)/, 'note.flats', ([, state]) => ({ state })],
  [/^frame-(\w+)/, 'note.frame', ([, state]) => ({ state })],
  [/^(glass|home)-(?:(idle)|gilt|gold)/, 'note.tower', ([, use, idle]) => ({ use, state: idle ?? 'gold' })],
  [/^(glass|home)-/, 'note.tower', ([, use]) => ({ use, state: 'lived' })],
  [/^(?:block|highrise)-/, 'note.tower', () => ({ use: 'home', state: 'lived' })],
  [/^(?:farm-)?(tiled|villa)-/, 'note.home', ([, what]) => ({ what })],
  [/^(?:house|lingnan)-.*-(\w+)$/, 'note.house', ([, state]) => ({ state })],
  [/^palace/, 'note.landmark', () => ({ what: 'palace', state: 'new' })],
  [/^(?:dragon-)?(hall|stage|pagoda|kiln)(?:-hill)?-(\w+)/, 'note.landmark', ([, what, state]) => ({ what, state })],
  [/^trade-(?:hall|city)-(\w+)/, 'note.market', ([, state]) => ({ what: 'hall', state })],
  [/^market-(\w+)/, 'note.market', ([, state]) => ({ what: 'market', state })],
  [/^stalls/, 'note.market', () => ({ what: 'stalls', state: 'active' })],
  [/^sheds/, 'note.market', () => ({ what: 'sheds', state: 'active' })],
  [/^allotment/, 'note.allotment'],
  [/^freight/, 'note.freight'],
  [/^metro/, 'note.metro'],
  [/^workshop/, 'note.workshop'],
  [/^farm/, 'note.farm', () => ({ what: 'farm' })],
  [/^plot/, 'note.farm', () => ({ what: 'field' })],
  [/^pond/, 'note.pond', () => ({ what: 'pond' })],
  [/^crab-pen/, 'note.pond', () => ({ what: 'pen' })],
  [/^(station|viaduct|train)/, 'note.rail', ([, what]) => ({ what })],
  [/^bridge/, 'note.bridge'],
  [/^boat-barge/, 'note.barge'],
  [/^boat-(\w+)/, 'note.boat', ([, what]) => ({ what })],
  [/^lake-campus/, 'note.campus'],
  [/^feast-(\d)/, 'note.feast', ([, n]) => ({ what: n === LANTERNS ? 'light' : 'lions' })],
  [/^migrant/, 'note.newcomer'],
  [/^(bicycles|tractor|bus|truck|lorry|minivan|coach|electric|car)/, 'note.traffic', ([, what]) => ({ what })],
  [/^tree-(\w+)/, 'note.tree', ([, what]) => ({ what })],
  [/^person/, 'note.person'],
  [/^(lotus|waves)/, 'note.water', ([, what]) => ({ what })],
  [/^hill/, 'note.hill'],
  [/^egret/, 'note.egret'],
];

function readFrame({ kind, frame }: SeenThing): Plain | null {
  // An old lot that holds anything but a house has been cleared for it.
  if (kind === 'house' && /^(frame|home)-/.test(frame)) return { id: 'note.razed', values: { state: frame.startsWith('frame') ? 'frame' : frame.includes('gold') ? 'gold' : 'flats' } };
  if (kind === 'metro') return { id: 'note.metro', values: {} };
  for (const [pattern, id, values] of FRAMES) {
    const parts = pattern.exec(frame);
    if (parts) return { id, values: values?.(parts) ?? {} };
  }
  return null;
}

type Reading = (level: Level, state: State, values: Readonly<Record<string, string>>) => MessageValues;

const whole = (level: Level, state: State, id: Indicator): string => formatNumber(indicator(level, state, id), 0);
const sign = (level: Level, state: State, id: Sign): string => formatValue(id, observed(level, state, id).value);
const integrity: Reading = (level, state) => ({ integrity: whole(level, state, 'integrity') });
const cultivation: Reading = (level, state) => ({ cultivation: sign(level, state, 'cultivation') });
const waterAir: Reading = (level, state) => ({ waterAir: sign(level, state, 'waterAir') });
const works: Reading = (level, state) => ({ unemployment: sign(level, state, 'unemployment'), works: formatMoney(sumOf(state, (id) => level.nation.industries[id].manufacturing)) });
const property: Reading = (_level, state) => ({ property: formatMoney(channelsOf(state).reduce((sum, [, value]) => sum + value, 0)), channel: mainChannel(state) });

/** What the messages ask for besides what the sprite tells. */
const VALUES: Partial<Record<NoteId, Reading>> = {
  'note.plant': (level, state, { craft }) => ({ ...works(level, state, {}), output: formatMoney(sumOf(state, (id) => CRAFT_OF[id] === craft)) }),
  'note.hall': works,
  'note.shed': works,
  'note.modern': (level, state) => ({ stage: formatNumber(indicator(level, state, 'stage'), 1) }),
  'note.laboratory': (level, state) => ({ innovation: whole(level, state, 'innovation') }),
  'note.yard': (_level, state) => ({ foreign: formatMoney(INDUSTRIES.reduce((sum, id) => sum + industryOutput(state, id).foreign, 0)) }),
  'note.chimney': waterAir,
  'note.frame': (level, state) => ({ debt: sign(level, state, 'debtRatio'), channel: mainChannel(state) }),
  'note.tower': property,
  'note.house': (level, state) => ({ ...integrity(level, state, {}), ...cultivation(level, state, {}) }),
  'note.razed': integrity,
  'note.landmark': integrity,
  'note.market': (_level, state) => ({ trade: formatMoney(sumOf(state, (id) => id === 'trade')) }),
  'note.allotment': cultivation,
  'note.freight': (_level, state) => ({ trade: formatMoney(sumOf(state, (id) => id === 'trade')), foreign: formatMoney(INDUSTRIES.reduce((sum, id) => sum + industryOutput(state, id).foreign, 0)) }),
  'note.home': (level, state) => ({ output: formatValue('outputPerWorker', indicator(level, state, 'outputPerWorker')) }),
  'note.workshop': cultivation,
  'note.farm': (_level, state) => ({ farming: formatMoney(state.stocks[STOCK.agriculture] / MICRO) }),
  'note.pond': waterAir,
  'note.campus': (level, state) => ({ innovation: whole(level, state, 'innovation') }),
  'note.newcomer': (level, state) => ({ times: formatNumber(indicator(level, state, 'workers') / workersAtFirst(level), 1) }),
  'note.boat': waterAir,
  'note.tree': waterAir,
  'note.person': (level, state) => ({ life: whole(level, state, 'qualityOfLife') }),
  'note.water': waterAir,
  'note.egret': waterAir,
};

/** Billion yuan at 2020 prices. */
function sumOf(state: State, isMeant: (id: Industry) => boolean): number {
  return INDUSTRIES.filter(isMeant).reduce((sum, id) => sum + industryOutput(state, id).foreign + industryOutput(state, id).domestic, 0);
}

/** What building is for, in billion yuan a year. */
const channelsOf = ({ stocks }: State): readonly (readonly [string, number])[] =>
  ([['people', STOCK.property], ['land', STOCK.propertyLand], ['newTown', STOCK.propertyNewTown], ['works', STOCK.propertyWorks]] as const).map(([channel, stock]) => [channel, stocks[stock] / MICRO]);

const mainChannel = (state: State): string => channelsOf(state).reduce((most, one) => (one[1] > most[1] ? one : most))[0];
