/** Levels on disk: those of the game by id, and any file by its path. */
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseLevel, positionOf, readJson } from '../level/index';
import type { JsonText, LevelFile, Problem } from '../level/index';
import type { Level } from '../sim/index';
import { BadInput } from './bad-input';
import { readBytes } from './files';

/** The folder of the game's own levels. */
export const LEVELS_FOLDER = fileURLToPath(new URL('../../levels', import.meta.url));
const NATION = 'nation.json';
/** Files of the folder that are no city. */
export const NO_LEVEL = /^nation\.json$|\.(?:schema|claims|about)\.json$/;

const idsOfLevels = (): string[] => readdirSync(LEVELS_FOLDER).filter((name) => name.endsWith('.json') && !NO_LEVEL.test(name)).map((name) => name.slice(0, -'.json'.length));

/** All levels of the game. */
export const loadLevels = (): Level[] => idsOfLevels().map((id) => loadFile(join(LEVELS_FOLDER, `${id}.json`)));

/** A level by its id, or by the path of its file. Anything wrong with it is bad input. */
export function loadLevel(idOrFile: string): Level {
  if (/\.json$|[/\\]/.test(idOrFile)) return loadFile(idOrFile);
  const ids = idsOfLevels();
  if (!ids.includes(idOrFile)) throw new BadInput(`--level ${idOrFile}: no such level. There are: ${ids.join(', ')}; or give the path of a level file`);
  return loadFile(join(LEVELS_FOLDER, `${idOrFile}.json`));
}

/** Levels by the texts of their two files: a file may change, but the same texts are the same level. */
const known = new Map<string, Level>();

/** The nation beside the file counts, if there is one; otherwise the game's own. */
function loadFile(file: string): Level {
  const beside = join(dirname(file), NATION);
  const nationFile = existsSync(beside) ? beside : join(LEVELS_FOLDER, NATION);
  const texts = [readLevelFile(file), readLevelFile(nationFile)] as const;
  const key = texts.map(({ text }) => text).join('\0');
  const level = known.get(key) ?? parseFiles(texts, { city: file, nation: nationFile });
  known.set(key, level);
  return level;
}

function parseFiles(texts: readonly [city: LevelFile, nation: LevelFile], files: { readonly city: string; readonly nation: string }): Level {
  const [city, nation] = texts.map(jsonOf);
  const parsed = parseLevel(city.json.value, nation.json.value, files);
  if ('level' in parsed) return parsed.level;
  throw new BadInput(...parsed.problems.map((problem) => problemLine(problem, problem.file === files.nation ? nation : city)));
}

/** The text of a level file under the name that messages call it by. */
export function readLevelFile(file: string): LevelFile {
  try {
    return { name: shortName(file), text: new TextDecoder('utf-8', { fatal: true }).decode(readBytes(file)) };
  } catch (error) {
    if (error instanceof BadInput) throw error;
    throw new BadInput(`${shortName(file)}: this is not UTF-8 text`);
  }
}

interface Source { readonly file: LevelFile; readonly json: JsonText }

function jsonOf(file: LevelFile): Source {
  const json = readJson(file.text);
  if ('fault' in json) throw new BadInput(`${file.name}: ${json.fault.message}`);
  if (json.problems.length > 0) throw new BadInput(...json.problems.map((problem) => problemLine(problem, { file, json })));
  return { file, json };
}

/** `levels/kunshan.json:12:5: policies[3].cost: must be a number` */
function problemLine({ path, message }: Problem, { file, json }: Source): string {
  const { line, column } = positionOf(file.text, json, path);
  return [`${file.name}:${line}:${column}`, path, message].filter((part) => part !== '').join(': ');
}

/** Relative to where one stands, unless that is longer. */
function shortName(file: string): string {
  const near = relative('.', file);
  return near !== '' && near.length < file.length ? near : file;
}
