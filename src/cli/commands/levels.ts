import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { checkLevelFiles } from '../../level/index';
import { BadInput } from '../bad-input';
import { checkClaims, claimLine, parseClaims } from '../claims';
import type { Command } from '../command';
import { LEVELS_FOLDER, loadLevel, readLevelFile } from '../level-files';

const HELP = `yifang levels [FOLDER | FILE.json …]: check levels

Without arguments all levels of the game are checked: first every file by itself and against the
others (place, path and reason of each fault), then the claims of NAME.claims.json, such as

  { "playing": "history", "seeds": [0, 1], "expect": "ictShare", "year": 2009, "above": 0.6 }

which names the value at the END of the year and must hold for every seed. A file that stands alone
is checked against the game's own nation.json. Exit 1 when anything is wrong.

  --no-claims             leave the claims out`;

const CLAIMS = '.claims.json';

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

/** Lines on the claims beside a city, and whether all are met. */
function claimsOf(file: string): { readonly ok: boolean; readonly lines: readonly string[] } {
  const level = loadLevel(file.replace(CLAIMS, '.json'));
  const parsed = parseClaims(JSON.parse(readLevelFile(file).text), level.city.start.year);
  if ('problems' in parsed) return { ok: false, lines: parsed.problems.map((problem) => `✗ ${basename(file)}  ${problem}`) };
  const results = checkClaims(level, parsed.claims);
  return { ok: results.every(({ met }) => met), lines: results.map((result) => `${result.met ? '✓' : '✗'} ${basename(file)}  ${claimLine(result)}`) };
}

export const levels: Command = {
  help: HELP,
  options: { values: [], switches: ['no-claims'] },
  run: (options, print) => {
    const files = filesOf(options.files);
    const { ok, report } = checkLevelFiles(files.map(readLevelFile));
    print(report);
    if (!ok || options.isOn('no-claims')) return ok ? 0 : 1;
    const claims = files.filter((file) => file.endsWith(CLAIMS)).map(claimsOf);
    for (const line of claims.flatMap(({ lines }) => lines)) print(line);
    return claims.every((one) => one.ok) ? 0 : 1;
  },
};
