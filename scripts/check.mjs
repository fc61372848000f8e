/** Types, lint, unit tests and levels: two at a time, each with its output in one piece. Fails when any of them does. */
import { spawn } from 'node:child_process';

/** Two lines of work for two cores. */
const LINES = [['unit'], ['types', 'lint', 'levels']];

function run(part) {
  const began = performance.now();
  return new Promise((resolve) => {
    const output = [];
    const child = spawn('npm', ['run', '--silent', part], { shell: process.platform === 'win32', env: { FORCE_COLOR: process.stdout.isTTY ? '1' : '0', ...process.env } });
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => output.push(data));
    child.on('close', (code) => {
      process.stdout.write(`\n${code === 0 ? '✓' : '✗'} ${part}, ${((performance.now() - began) / 1000).toFixed(1)} s\n`);
      process.stdout.write(Buffer.concat(output));
      resolve(code === 0);
    });
  });
}

async function runInOrder(parts) {
  let ok = true;
  for (const part of parts) ok = (await run(part)) && ok;
  return ok;
}

const results = await Promise.all(LINES.map(runInOrder));
process.exitCode = results.every(Boolean) ? 0 : 1;
