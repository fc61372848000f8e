/** The level check of the command line: files' texts in, a report out. It reads no files itself. */
import type { City, Nation } from '../sim';
import { type JsonText, positionOf, readJson } from './json-text';
import { parseCity, parseNation } from './parse';
import type { Problem } from './problem';

export interface LevelFile { readonly name: string; readonly text: string }

const NATION = 'nation.json';
/** Files that lie beside the levels and are no levels. */
const OTHER = /\.(?:schema|claims|about)\.json$/;

interface Read { readonly file: LevelFile; readonly json: JsonText | undefined; readonly problems: readonly Problem[] }

/**
 * Checks a folder of levels: `nation.json` and one file per city. Other kinds of files (`*.schema.json`, `*.claims.json`, `*.about.json`) must only be JSON.
 *
 * The report has a line for each file and, below it, a line for each problem: `12:5 policies[3].cost  …`.
 */
export function checkLevelFiles(files: readonly LevelFile[]): { readonly ok: boolean; readonly report: string } {
  const all = files.map(read);
  const nation = all.find(({ file }) => baseName(file.name) === NATION);
  const lines = all.map((item) => reportOn(item, nation));
  if (nation === undefined) lines.unshift({ ok: false, text: `✗ ${NATION}\n    the file is missing: it holds what all cities share` });
  else if (!all.some(isCity)) lines.push({ ok: false, text: '✗ no city: add a file such as kunshan.json' });
  const ok = lines.every((line) => line.ok);
  return { ok, report: lines.map((line) => line.text).join('\n') };
}

const baseName = (name: string): string => name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
const isCity = ({ file }: Read): boolean => baseName(file.name) !== NATION && !OTHER.test(file.name);

function read(file: LevelFile): Read {
  const result = readJson(file.text);
  return 'fault' in result ? { file, json: undefined, problems: [result.fault] } : { file, json: result, problems: result.problems };
}

function reportOn(item: Read, nation: Read | undefined): { readonly ok: boolean; readonly text: string } {
  const { problems, summary } = item.json === undefined ? { problems: [], summary: '' } : check(item, item.json, nation);
  const all = [...item.problems, ...problems];
  if (all.length === 0) return { ok: true, text: `✓ ${item.file.name}  ${summary}` };
  const count = all.length === 1 ? '1 problem' : `${all.length} problems`;
  return { ok: false, text: [`✗ ${item.file.name}  ${count}`, ...inOrder(all, item).map((line) => `    ${line}`)].join('\n') };
}

function check(item: Read, json: JsonText, nation: Read | undefined): { readonly problems: readonly Problem[]; readonly summary: string } {
  if (OTHER.test(item.file.name)) return { problems: [], summary: 'is JSON' };
  if (!isCity(item)) {
    const result = parseNation(json.value);
    return 'nation' in result ? { problems: [], summary: nationSummary(result.nation) } : { problems: result.problems, summary: '' };
  }
  const result = parseCity(json.value, nation?.json?.value);
  if ('problems' in result) return { problems: result.problems, summary: '' };
  const stem = baseName(item.file.name).replace(/\.json$/, '');
  if (result.city.id === stem) return { problems: [], summary: citySummary(result.city) };
  return { problems: [{ path: 'id', code: 'contradiction', message: `The id "${result.city.id}" must be the name of the file, "${stem}".` }], summary: '' };
}

/** The problems as lines, from the top of the file to its end. */
function inOrder(problems: readonly Problem[], { file, json }: Read): string[] {
  if (json === undefined) return problems.map((problem) => problem.message);
  return problems.map((problem) => ({ problem, ...positionOf(file.text, json, problem.path) }))
    .sort((a, b) => a.line - b.line || a.column - b.column)
    .map(({ problem, line, column }) => `${line}:${column}  ${problem.path || '(whole file)'}  ${problem.message}`);
}

const citySummary = (city: City): string =>
  `${city.name.en}: ${city.policies.length} policies, ${city.events.length} events, ${city.endowments.length} endowments, ${city.districts.length} districts, ${city.actors.length} actors`;

const nationSummary = (nation: Nation): string =>
  `${nation.events.length} events, ${nation.regimes.length} evaluation regimes, ${Object.keys(nation.sources).length} sources`;
