/** JavaScript engines without a page: Node itself, and what of Bun, JavaScriptCore and SpiderMonkey is installed. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { hostFor } from './bundle';

export interface Engine {
  readonly name: string;
  /** Plays the corpus and gives its lines. */
  readonly play: (script: string, games: number) => Promise<string[]>;
}

/** Programs that run a script file and print, and the engine in each. `ENGINES_PATH` may name more folders to look in. */
const SHELLS = { jsc: 'JavaScriptCore (jsc)', bun: 'JavaScriptCore (Bun)', js: 'SpiderMonkey (js)', 'js128': 'SpiderMonkey (js128)', 'js115': 'SpiderMonkey (js115)', 'js102': 'SpiderMonkey (js102)' } as const;

export const NODE: Engine = { name: `V8 (Node ${process.version})`, play: (script, games) => playIn(process.execPath, script, games) };

export function installedShells(): Engine[] {
  return Object.entries(SHELLS).flatMap(([program, name]) => {
    const file = programAt(program);
    return file !== null && runsHere(file) ? [{ name, play: (script: string, games: number) => playIn(file, script, games) }] : [];
  });
}

/** The file of a program in `ENGINES_PATH` or `PATH`, or null. */
export function programAt(name: string): string | null {
  const folders = [process.env.ENGINES_PATH, process.env.PATH].flatMap((list) => (list ?? '').split(path.delimiter)).filter(Boolean);
  return folders.map((folder) => path.join(folder, name)).find((file) => existsSync(file)) ?? null;
}

/** Some program called `js` may be anything: one that does not do a small sum is none of ours. */
function runsHere(file: string): boolean {
  return inFile('(typeof print === "function" ? print : console.log)(6 * 7);', (script) => {
    const { status, stdout } = spawnSync(file, [script], { encoding: 'utf8', timeout: 20_000 });
    return status === 0 && stdout.trim() === '42';
  });
}

function inFile<Result>(text: string, use: (file: string) => Result): Result {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'yifang-engine-'));
  const file = path.join(folder, 'corpus.js');
  writeFileSync(file, text);
  const done = (): void => rmSync(folder, { recursive: true, force: true });
  const result = use(file);
  if (result instanceof Promise) void result.finally(done).catch(() => undefined);
  else done();
  return result;
}

const playIn = (program: string, script: string, games: number): Promise<string[]> => inFile(hostFor.shell(games) + script, (file) => new Promise<string[]>((resolve, reject) => {
  const child = spawn(program, [file], { stdio: ['ignore', 'pipe', 'inherit'] });
  const pieces: Buffer[] = [];
  child.stdout.on('data', (piece: Buffer) => pieces.push(piece));
  child.on('error', reject);
  child.on('close', (code) => {
    const lines = Buffer.concat(pieces).toString('utf8').trimEnd().split('\n');
    if (code === 0 && lines.pop() === 'done') resolve(lines);
    else reject(new Error(`${path.basename(program)} ended with ${code} before the last game`));
  });
}));
