/**
 * Measures: `npm run bench` runs every benchmark, `npm run bench -- sim` the named ones, `--json` prints one JSON object.
 *
 * Numbers are of this machine and this moment; only comparisons made side by side mean much.
 */
import os from 'node:os';
import { runBundled } from './bench/bundle';
import { installPeer } from './bench/install-peer';
import type { Report } from './bench/report';

/** Programs that print a report as JSON. */
const BENCHMARKS: Readonly<Record<string, string>> = { sim: 'scripts/bench/sim.ts', code: 'scripts/bench/code.ts', mattered: 'scripts/bench/mattered.ts', map: 'scripts/bench/map.ts', seek: 'scripts/bench/seek.ts' };

const reportOf = async (name: string): Promise<Report> => JSON.parse(await runBundled(BENCHMARKS[name])) as Report;

/** Three digits that count, and never an exponent. */
const figure = (value: number): string => (Math.abs(value) >= 100 ? value.toFixed(0) : value.toPrecision(3));

function print(name: string, { title, rows, notes }: Report): void {
  console.log(`${name}: ${title}`);
  for (const { label, value, unit } of rows) console.log(`  ${label.padEnd(46)} ${figure(value).padStart(8)} ${unit}`);
  for (const note of notes) console.log(`  ${note}`);
}

async function main(words: readonly string[]): Promise<number> {
  const asJson = words.includes('--json');
  const wanted = words.filter((word) => !word.startsWith('--'));
  const unknown = wanted.filter((name) => !(name in BENCHMARKS));
  if (unknown.length > 0) {
    console.error(`No benchmark named ${unknown.join(', ')}. There is: ${Object.keys(BENCHMARKS).join(', ')}.`);
    return 2;
  }
  const problem = installPeer();
  if (problem) console.error(problem);
  const reports: Record<string, Report> = {};
  for (const name of wanted.length > 0 ? wanted : Object.keys(BENCHMARKS)) reports[name] = await reportOf(name);
  const machine = { node: process.version, cpu: os.cpus()[0]?.model ?? 'unknown', cores: os.cpus().length };
  if (asJson) console.log(JSON.stringify({ machine, reports }));
  else {
    console.log(`Node ${machine.node}, ${machine.cores} × ${machine.cpu}`);
    for (const [name, report] of Object.entries(reports)) print(name, report);
  }
  return 0;
}

process.exitCode = await main(process.argv.slice(2));
