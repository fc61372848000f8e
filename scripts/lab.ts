/** The lab's entry: bundles the worker, because loaders that run TypeScript as it is make small functions several times slower. */
import { lab } from '../src/lab/lab';
import { bundle } from './bench/bundle';

process.exitCode = await lab(process.argv.slice(2), {
  out: (line) => process.stdout.write(`${line}\n`),
  err: (line) => process.stderr.write(`${line}\n`),
  progress: (line) => { if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${line}`); },
}, await bundle('src/lab/worker.ts'));
