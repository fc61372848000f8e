/** Games of every city with and without the ledger, beside a peer engine that holds as many values. */
import { STOCK_COUNT } from '../../src/sim/index';
import { CITIES, changesAYear, type City, type CityGames, gamesOf, playAll, YEARS } from './games';
import { checkValues, loadPeer, modelOfOneVector, modelOfStocks, type Peer, plainStocks, plainVector, type Size } from './peer';
import type { Report, Row } from './report';
import { type Contender, sideBySide, type Timing } from './timing';

/** The promise to players: a forecast of two hundred games must not be felt. */
const BUDGET_MS = { without: 0.6, with: 2 };
type Way = keyof typeof BUDGET_MS;
const WAYS: readonly Way[] = ['without', 'with'];
const ROUNDS = 41;
const GAME = { warmUps: 60, every: 1 };
const PEER = { warmUps: 8, every: 5 };

type Timings = Readonly<Record<string, Timing>>;
const nameOf = (city: City, way: Way): string => `${city} ${way}`;

const ourContenders = (games: CityGames): Contender[] => WAYS.map((way) => ({ name: nameOf(games.city, way), ...GAME, work: () => playAll(games, way === 'with') }));

/** A run of one year tells what the package spends before the first year: it reads the formulas in every run. */
function peerContenders(peer: Peer, size: Size): Contender[] {
  const stocks = modelOfStocks(peer, size);
  const oneYear = modelOfStocks(peer, { ...size, years: 1 });
  const vector = modelOfOneVector(peer, size);
  checkValues(stocks.run(), plainStocks(size));
  checkValues(vector.run(), plainVector(size));
  return [{ name: 'stocks', run: stocks }, { name: 'one year', run: oneYear }, { name: 'vector', run: vector }].map(({ name, run: { run } }) => ({ name, ...PEER, work: run }));
}

const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Milliseconds a game: Kunshan's, and the mean of the cities. */
function msOfGames(times: Timings, cities: readonly CityGames[], of: keyof Timing): Record<'kunshan' | 'mean', Record<Way, number>> {
  const ms = (way: Way) => cities.map(({ city, games }) => times[nameOf(city, way)][of] / games.length);
  const [without, withLedger] = [ms('without'), ms('with')];
  return { kunshan: { without: without[0], with: withLedger[0] }, mean: { without: meanOf(without), with: meanOf(withLedger) } };
}

function gameRows({ kunshan, mean }: ReturnType<typeof msOfGames>): Row[] {
  return [
    { label: 'Kunshan, without the ledger', value: kunshan.without, unit: 'ms a game' },
    { label: 'Kunshan, with the ledger', value: kunshan.with, unit: 'ms a game' },
    { label: 'four cities, without the ledger', value: mean.without, unit: 'ms a game' },
    { label: 'four cities, with the ledger', value: mean.with, unit: 'ms a game' },
    { label: 'four cities, without the ledger', value: 1000 / mean.without, unit: 'games a second' },
    { label: 'the ledger costs', value: mean.with / mean.without, unit: 'times the game' },
  ];
}

/**
 * Ratios to the mean of the cities, fastest round to fastest round: a difference of medians would be of two disturbances.
 *
 * The years alone are forty of them, as a run of one year holds the first.
 */
function peerRows({ stocks, vector, 'one year': oneYear }: Timings, ours: Record<Way, number>): Row[] {
  const years = (stocks.fastest - oneYear.fastest) * YEARS / (YEARS - 1);
  const ratios = (label: string, ms: number): Row[] => WAYS.map((way) => ({ label: `${label} / a game ${way} the ledger`, value: ms / ours[way], unit: 'times' }));
  return [
    { label: 'simulation, a run, fastest', value: stocks.fastest, unit: 'ms a run' },
    { label: 'simulation, the years alone, fastest', value: years, unit: 'ms a run' },
    { label: 'simulation, one vector, fastest', value: vector.fastest, unit: 'ms a run' },
    ...ratios('a run', stocks.fastest), ...ratios('the years alone', years), ...ratios('one vector', vector.fastest),
  ];
}

function notesOf(times: Timings, cities: readonly CityGames[]): string[] {
  const median = msOfGames(times, cities, 'median');
  const fastest = msOfGames(times, cities, 'fastest');
  const judged = (who: string, key: 'kunshan' | 'mean'): string[] => WAYS.map((way) => {
    const kept = median[key][way] <= BUDGET_MS[way] ? 'within' : 'OVER';
    return `${who}, ${way} the ledger: ${kept} the budget of ${BUDGET_MS[way]} ms a game (median ${median[key][way].toFixed(2)}, fastest round ${fastest[key][way].toFixed(2)})`;
  });
  return [...judged('Kunshan', 'kunshan'), ...judged('Four cities', 'mean')];
}

async function measure(): Promise<Report> {
  const cities = CITIES.map(gamesOf);
  const peer = await loadPeer();
  const size = { stocks: STOCK_COUNT, flowsPerStock: Math.round(meanOf(cities.map(changesAYear)) / STOCK_COUNT), years: YEARS };
  const times = sideBySide([...cities.flatMap(ourContenders), ...(peer ? peerContenders(peer, size) : [])], ROUNDS);
  const asked = `The peer (simulation, npm) has as many values: ${size.stocks} stocks × ${size.years} years, and ${size.flowsPerStock} flows a stock, as many as a ledger has changes (${size.stocks * size.flowsPerStock} a year).`;
  return {
    title: `${YEARS}-year games, played as history did; processor time, median of ${ROUNDS} rounds unless it says fastest`,
    rows: [...gameRows(msOfGames(times, cities, 'median')), ...(peer ? peerRows(times, msOfGames(times, cities, 'fastest').mean) : [])],
    notes: [...notesOf(times, cities), ...(peer ? [asked] : ['No peer: simulation is not installed in bench/peer.'])],
  };
}

console.log(JSON.stringify(await measure()));
