import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));
const CACHE = path.join(PROJECT, 'node_modules/.cache/bench');

/**
 * Bundles a module as the page would, and returns the file.
 *
 * Loaders that run TypeScript as it is wrap every function to keep its name, which makes small functions several times slower.
 */
export async function bundle(entry: string): Promise<string> {
  const name = `${entry.replaceAll(/[/\\]/g, '-').replace(/\.ts$/, '')}.mjs`;
  await build({
    configFile: false, root: PROJECT, logLevel: 'error',
    build: { ssr: path.join(PROJECT, entry), outDir: CACHE, emptyOutDir: false, minify: true, target: 'es2022', rolldownOptions: { output: { entryFileNames: name, codeSplitting: false } } },
  });
  return path.join(CACHE, name);
}

/** Runs a module, bundled, in a process of its own, from the project's folder. Returns what it prints. */
export async function runBundled(entry: string): Promise<string> {
  return execFileSync(process.execPath, [await bundle(entry)], { cwd: PROJECT, encoding: 'utf8' });
}
