import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { checkLevelFiles } from '../../level/index';
import { BadInput } from '../bad-input';
import { asTold, checkClaims, claimLine, claimsFrom } from '../claims';
import type { Command } from '../command';
import { LEVELS_FOLDER, loadLevel, NO_LEVEL, readLevelFile } from '../level-files';

const HELP = `yifang levels [FOLDER | FILE.json …]: check levels

Without arguments all levels of the game are checked: first every file by itself and against the
others (place, path and reason of each fault), then the claims of NAME.claims.json, such as

  { "playing": "history", "seeds": [0, 1], "expect": "ictShare", "year": 2009, "above": 0.6 }

NAME is a city, or nation for claims about every city. A claim names the value at the END of
the year and must hold for every seed (or "on": "mean").
"than" compares with another strategy, "since" with an earlier year; "expect" may also be "verdict"
or "scorecard". "notMet" keeps a claim that does not hold, with the reason. A file that stands alone
is checked against the game's own nation.json. Exit 1 when anything is wrong.

  --no-claims             leave the claims out`;

const CLAIMS = '.claims.json';
const NATION = 'nation.json';

/** The JSON files that are meant; a city needs the nation beside it, or the game's own. */
function filesOf(args: readonly string[]): string[] {
  const places = args.length === 0 ? [LEVELS_FOLDER] : args;
  const files = places.flatMap((place) => (isFolder(place) ? readdirSync(place).filter((name) => name.endsWith('.json')).map((name) => join(place, name)) : [place]));
  if (files.some((file) => basename(file) === 'nation.json')) return files;
  return [...files, join(LEVELS_FOLDER, 'nation.json')];
}

function isFolder(place: string): boolean {
  if (!existsSync(place)) throw new BadInput(`${place}: there is no such file or folder`);
  return statSync(place).isDirectory();
}

/** Lines on the claims of one file, for the cities that they are about, and whether all are as told. */
function claimsOf(file: string, cities: readonly string[]): { readonly ok: boolean; readonly lines: readonly string[] } {
  const json = JSON.parse(readLevelFile(file).text) as unknown;
  const own = file.replace(CLAIMS, '.json');
  const results = (basename(own) === NATION ? cities : [own]).map((city) => resultsFor(city, json, basename(file)));
  return { ok: results.every(({ ok }) => ok), lines: results.flatMap(({ lines }) => lines) };
}

function resultsFor(city: string, json: unknown, name: string): { readonly ok: boolean; readonly lines: readonly string[] } {
  const level = loadLevel(city);
  const parsed = claimsFrom(json, level);
  if ('problems' in parsed) return { ok: false, lines: parsed.problems.map((problem) => `✗ ${name}  ${problem}`) };
  const results = checkClaims(level, parsed.claims);
  return { ok: results.every(asTold), lines: results.map((result) => `${asTold(result) ? '✓' : '✗'} ${name}  ${level.city.id}: ${claimLine(result)}`) };
}

export const levels: Command = {
  help: HELP,
  options: { values: [], switches: ['no-claims'] },
  run: (options, print) => {
    const files = filesOf(options.files);
    const { ok, report } = checkLevelFiles(files.map(readLevelFile));
    print(report);
    if (!ok || options.isOn('no-claims')) return ok ? 0 : 1;
    const cities = files.filter((file) => !NO_LEVEL.test(basename(file)));
    const claims = files.filter((file) => file.endsWith(CLAIMS)).map((file) => claimsOf(file, cities));
    for (const line of claims.flatMap(({ lines }) => lines)) print(line);
    return claims.every((one) => one.ok) ? 0 : 1;
  },
};
