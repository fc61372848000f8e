/** The lab: games by the thousand, on worker threads. */
import { availableParallelism } from 'node:os';
import { writeFileSync } from 'node:fs';
import { BadInput } from '../cli/bad-input';
import { readOptions, wholeNumber, type Options } from '../cli/options';
import { levelsOf, loadBest, loadClaims, readFindings, saveBest } from './files';
import { adaptive } from './adaptive';
import { claims } from './claims';
import type { LabCommand, LabContext } from './context';
import { luck, matrix } from './matrix';
import { policies } from './policies';
import { doJobs } from './pool';
import { csvOf, tableText, type Findings } from './report';
import { cross, diverse, tune } from './tune';

export const LAB_COMMANDS: Readonly<Record<string, LabCommand>> = { matrix, luck, adaptive, claims, tune, cross, diverse, policies };
const VALUES = ['level', 'from', 'count', 'out', 'threads', 'strategies', 'policies', 'proposals', 'restarts', 'first', 'style', 'begin'];
const SWITCHES = ['save', 'further', 'quiet'];
const MOST_SEEDS = 1_000_000;

const HELP = `npm run lab -- COMMAND [options]

${Object.values(LAB_COMMANDS).map(({ help }) => `  ${help}`).join('\n')}
  merge     join shards: merge a.json b.json …

  --level a,b        levels by id or file (default: all)
  --from N --count N the seeds of this shard (default 0, 20)
  --out FILE         also write the rows: .json can be merged, .csv is for spreadsheets
  --threads N        worker threads (default: one a core)
  --quiet            no progress`;

export interface Streams { readonly out: (line: string) => void; readonly err: (line: string) => void; readonly progress: (line: string) => void }

/** Run one command of the lab and answer its exit code. `workerFile` is the worker as one file of JavaScript. */
export async function lab(args: readonly string[], streams: Streams, workerFile: string): Promise<number> {
  const [name, ...rest] = args;
  try {
    if (name === undefined || name === '--help' || name === 'help') return printHelp(streams, name === undefined ? 2 : 0);
    const options = readOptions(rest, { values: VALUES, switches: SWITCHES });
    if (options.isOn('help')) return printHelp(streams, 0);
    const findings = name === 'merge' ? merged(options.files.map(readFindings)) : await found(name, options, { streams, workerFile });
    for (const table of commandOf(findings.lab).tell(findings.rows)) streams.out(`${tableText(table)}\n`);
    write(options.value('out'), findings);
    return 0;
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    for (const line of error.lines) streams.err(`lab ${name}: ${line}`);
    return 2;
  }
}

function printHelp({ out }: Streams, code: number): number {
  out(HELP);
  return code;
}

function commandOf(name: string): LabCommand {
  if (!Object.hasOwn(LAB_COMMANDS, name)) throw new BadInput(`there is no such command. There are: ${[...Object.keys(LAB_COMMANDS), 'merge'].join(', ')}`);
  return LAB_COMMANDS[name];
}

async function found(name: string, options: Options, { streams, workerFile }: { readonly streams: Streams; readonly workerFile: string }): Promise<Findings> {
  const command = commandOf(name);
  const levels = levelsOf(options.value('level'));
  const number = (id: string, most: number, usual: number): number => wholeNumber(id, options.value(id) ?? String(usual), { least: id === 'from' ? 0 : 1, most });
  const [from, count, threads] = [number('from', MOST_SEEDS, 0), number('count', MOST_SEEDS, 20), number('threads', 256, availableParallelism())];
  const began = performance.now();
  const onProgress = options.isOn('quiet') ? undefined : (share: number): void => streams.progress(bar(share, performance.now() - began));
  const context: LabContext = {
    options, levels, seeds: Array.from({ length: count }, (_, n) => from + n), best: loadBest(), claimsOf: loadClaims,
    doJobs: (jobs) => doJobs(jobs, { workerFile, levels, threads, onProgress }), save: (best) => { if (options.isOn('save')) saveBest(best); },
  };
  const rows = await command.find(context);
  if (onProgress) streams.progress('');
  return { lab: name, options: { level: levels.map(({ city }) => city.id).join(','), from, count }, rows };
}

const WIDTH = 30;
function bar(share: number, ms: number): string {
  const done = Math.round(share * WIDTH);
  return `${'█'.repeat(done)}${'░'.repeat(WIDTH - done)} ${(share * 100).toFixed(0)} %, ${(ms / 1000).toFixed(0)} s`;
}

/** Rows of shards put together; they must be of one command and of different seeds. */
export function merged(shards: readonly Findings[]): Findings {
  if (shards.length === 0) throw new BadInput('name the files of the shards');
  const [first] = shards;
  const odd = shards.find((shard) => shard.lab !== first.lab);
  if (odd) throw new BadInput(`the shards are of different commands: ${first.lab} and ${odd.lab}`);
  const rows = shards.flatMap((shard) => shard.rows);
  const keys = rows.map((row) => JSON.stringify(row));
  if (new Set(keys).size < keys.length) throw new BadInput('the same games stand in two shards: give each shard seeds of its own (--from, --count)');
  return { ...first, rows };
}

function write(file: string | undefined, findings: Findings): void {
  if (file === undefined) return;
  writeFileSync(file, file.endsWith('.csv') ? `${csvOf(findings.rows)}\n` : `${JSON.stringify(findings)}\n`);
}
