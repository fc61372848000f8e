/** Types, lint, unit tests and levels, two parts at a time. A line for each part; all that it printed when it fails. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));

/** Two lines of work. The tests have two workers and take what the other line leaves of two cores. */
const LINES = [['unit'], ['types', 'lint', 'levels']];

/** What to say of a part that went well, out of its own words. */
const SUMMARIES = {
  unit: (text) => [/Test Files .*/, /Tests .*/].map((line) => line.exec(text)?.[0].replace(/\s+/g, ' ')).join(', '),
  lint: (text) => /Found .*/.exec(text)?.[0] ?? '',
  levels: (text) => `${text.match(/^✓/gm)?.length ?? 0} files and claims`,
};

// The scripts run without npm between, which takes as long to begin as the types to be checked.
const env = { ...process.env, PATH: [path.resolve('node_modules/.bin'), process.env.PATH].join(path.delimiter), FORCE_COLOR: process.env.FORCE_COLOR ?? (process.stdout.isTTY ? '1' : '0') };
const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

function run(part) {
  const began = performance.now();
  return new Promise((resolve) => {
    const output = [];
    const child = spawn(scripts[part], { shell: true, env });
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => output.push(data));
    child.on('close', (code) => {
      const isWell = code === 0;
      const text = Buffer.concat(output).toString();
      const summary = isWell ? (SUMMARIES[part]?.(stripVTControlCharacters(text)) ?? '') : '';
      console.log(`${isWell ? '✓' : '✗'} ${part.padEnd(8)}${seconds(began).padStart(7)}  ${summary}`.trimEnd());
      if (!isWell) process.stdout.write(text);
      resolve(isWell);
    });
  });
}

async function runInOrder(parts) {
  let isWell = true;
  for (const part of parts) isWell = (await run(part)) && isWell;
  return isWell;
}

const began = performance.now();
const results = await Promise.all(LINES.map(runInOrder));
const isWell = results.every(Boolean);
console.log(isWell ? `\nAll is well, after ${seconds(began)}.` : `\nSomething is wrong: see above. ${seconds(began)}.`);
process.exitCode = isWell ? 0 : 1;
