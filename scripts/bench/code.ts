/** How long run codes are, and how long they take: the ready strategies' games in every city. */
import { STRATEGIES } from '../../src/insight/strategies/index';
import { encodeRun, govern, openRun, parseRun, readRunCode, type Run } from '../../src/run/index';
import { CITIES, gamesOf } from './games';
import type { Report, Row } from './report';
import { medianOf, sideBySide } from './timing';

/** The promise: a full game fits into one chat message and one small QR code. */
const MOST_CHARACTERS = 700;
/** A seed of ten digits, as the page draws them. */
const SEED = 4_000_000_007;
const ROUNDS = 15;

interface Coded { readonly run: Run; readonly name: string; readonly code: string; readonly decisions: number }

const levels = CITIES.map((city) => gamesOf(city).level);

function codesOf(): Coded[] {
  return levels.flatMap((level) => STRATEGIES.map(({ id, mayor }) => {
    const run = govern(openRun(level, SEED), mayor);
    return { run, name: `${id} in ${level.city.id}`, code: encodeRun(run), decisions: run.years.reduce((sum, { decisions }) => sum + decisions.length, 0) };
  }));
}

function lengthRows(coded: readonly Coded[]): Row[] {
  const lengths = coded.map(({ code }) => code.length);
  const characters = lengths.reduce((sum, length) => sum + length, 0);
  return [
    { label: 'a code, median', value: medianOf(lengths), unit: 'characters' },
    { label: 'the longest', value: Math.max(...lengths), unit: 'characters' },
    { label: 'the shortest', value: Math.min(...lengths), unit: 'characters' },
    { label: 'decisions in a game, median', value: medianOf(coded.map(({ decisions }) => decisions)), unit: 'decisions' },
    { label: 'characters a decision', value: characters / coded.reduce((sum, { decisions }) => sum + decisions, 0), unit: 'characters' },
  ];
}

function timeRows(coded: readonly Coded[]): Row[] {
  const times = sideBySide([
    { name: 'write', warmUps: 2, every: 1, work: () => { for (const { run } of coded) encodeRun(run); } },
    { name: 'read', warmUps: 2, every: 1, work: () => { for (const { code } of coded) readRunCode(code, levels); } },
    { name: 'play', warmUps: 1, every: 3, work: () => { for (const { code } of coded) played(code); } },
  ], ROUNDS);
  const row = (label: string, name: string): Row => ({ label, value: times[name].median / coded.length, unit: 'ms a code' });
  return [row('write a code', 'write'), row('read a code', 'read'), row('read it and play it again', 'play')];
}

/** Throws unless the code brings back a run that is the same to the last city. */
function played(code: string): void {
  const read = readRunCode(code, levels);
  if (!('file' in read) || !('run' in parseRun(read.file, levels))) throw new Error('A code does not bring its run back.');
}

function report(): Report {
  const coded = codesOf();
  const rows = lengthRows(coded);
  const longest = coded.reduce((found, next) => (next.code.length > found.code.length ? next : found));
  const kept = rows[0].value <= MOST_CHARACTERS ? 'within' : 'OVER';
  return {
    title: `run codes of ${coded.length} whole games: ${STRATEGIES.length} ready strategies in ${levels.length} cities; processor time, median of ${ROUNDS} rounds`,
    rows: [...rows, ...timeRows(coded)],
    notes: [`The median is ${kept} the budget of ${MOST_CHARACTERS} characters; the longest is ${longest.name}, ${longest.decisions} decisions in ${longest.code.length} characters.`],
  };
}

console.log(JSON.stringify(report()));
