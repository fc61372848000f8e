/** What the lab reads and writes: levels, claims, shards, and the programs that it found. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { BadInput } from '../cli/bad-input';
import { claimsFrom } from '../cli/claims';
import { LEVELS_FOLDER, loadLevel, loadLevels } from '../cli/level-files';
import type { Claim } from '../level/index';
import type { Level } from '../sim/index';
import type { Best } from './context';
import { grouped, type Findings } from './report';

/** Programs found by `tune --save`, one file a city. */
const BEST_FOLDER = fileURLToPath(new URL('../../levels/best', import.meta.url));

export const levelsOf = (ids: string | undefined): Level[] => (ids === undefined ? loadLevels() : ids.split(',').map(loadLevel));

/** A level's own claims, and those about every city. */
export function loadClaims(level: Level): readonly Claim[] {
  return [`${level.city.id}.claims.json`, 'nation.claims.json'].flatMap((name) => {
    const file = join(LEVELS_FOLDER, name);
    if (!existsSync(file)) return [];
    const parsed = claimsFrom(JSON.parse(readFileSync(file, 'utf8')), level);
    if ('problems' in parsed) throw new BadInput(...parsed.problems.map((problem) => `${name}: ${problem}`));
    return parsed.claims;
  });
}

export function loadBest(): Best[] {
  if (!existsSync(BEST_FOLDER)) return [];
  return readdirSync(BEST_FOLDER).filter((name) => name.endsWith('.json')).flatMap((name) => JSON.parse(readFileSync(join(BEST_FOLDER, name), 'utf8')) as Best[]);
}

/** New programs join those of the same city; the same style is replaced. */
export function saveBest(best: readonly Best[]): void {
  mkdirSync(BEST_FOLDER, { recursive: true });
  const old = loadBest().filter((one) => !best.some(({ level, style }) => level === one.level && style === one.style));
  for (const [level, own] of grouped([...best, ...old], (one) => one.level)) {
    if (!best.some((one) => one.level === level)) continue;
    writeFileSync(join(BEST_FOLDER, `${level}.json`), `${JSON.stringify(own.toSorted((a, b) => b.score - a.score), null, 1)}\n`);
  }
}

const findings = v.object({ lab: v.string(), options: v.record(v.string(), v.union([v.string(), v.number()])), rows: v.array(v.record(v.string(), v.union([v.string(), v.number()]))) });

export function readFindings(file: string): Findings {
  if (!existsSync(file)) throw new BadInput(`${file}: there is no such file`);
  const parsed = v.safeParse(findings, jsonOf(file));
  if (!parsed.success) throw new BadInput(`${file}: not a shard of the lab (--out NAME.json writes one)`);
  return parsed.output;
}

function jsonOf(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    throw new BadInput(`${file}: not JSON`);
  }
}
