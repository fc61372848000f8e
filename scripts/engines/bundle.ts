import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));

const CITIES = ['kunshan', 'yiwu', 'foshan', 'dongguan'];

/** The corpus of games as one classic script. It expects `CORPUS` to be there: `hostFor` makes it. */
export async function corpusScript(): Promise<string> {
  const built = await build({
    configFile: false, root: PROJECT, logLevel: 'error',
    build: { write: false, minify: false, target: 'es2022', lib: { entry: path.join(PROJECT, 'tests/engines/program.ts'), formats: ['iife'], name: 'corpus' } },
  });
  const [{ output }] = [built].flat() as { output: readonly { readonly code?: string }[] }[];
  const code = output.find((file) => file.code !== undefined)?.code;
  if (code === undefined) throw new Error('The corpus of games could not be bundled.');
  return `globalThis.CORPUS_LEVELS = { cities: [${CITIES.map(levelText).join(', ')}], nation: ${levelText('nation')} };\n${code}`;
}

const levelText = (name: string): string => readFileSync(path.join(PROJECT, `levels/${name}.json`), 'utf8');

/** The line before the script: how many games, and where the answers go. */
export const hostFor = { shell: (games: number) => host(games, '(typeof print === "function" ? print : console.log)(line)'), worker: (games: number) => host(games, 'postMessage(line)') };

const host = (games: number, tell: string): string => `globalThis.CORPUS = { games: ${games}, tell: (line) => ${tell} };\n`;
