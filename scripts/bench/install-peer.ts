import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const HOME = fileURLToPath(new URL('../../bench/peer/', import.meta.url));
const PLACE = 'node_modules/simulation';

const versionIn = (lock: string): string | undefined => {
  const file = path.join(HOME, lock);
  if (!existsSync(file)) return undefined;
  return (JSON.parse(readFileSync(file, 'utf8')) as { readonly packages: Readonly<Record<string, { readonly version?: string }>> }).packages[PLACE]?.version;
};

const isInstalled = (): boolean => existsSync(path.join(HOME, PLACE)) && versionIn('node_modules/.package-lock.json') === versionIn('package-lock.json');

/** Installs the peer engine where the benchmark looks for it, unless it is there. Returns why that failed, or undefined. */
export function installPeer(): string | undefined {
  if (isInstalled()) return undefined;
  const words = ['ci', '--prefix', '.', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', '--fetch-retries=1'];
  const { status, stderr, error } = spawnSync('npm', words, { cwd: HOME, encoding: 'utf8', shell: process.platform === 'win32', timeout: 120_000 });
  if (status === 0 && isInstalled()) return undefined;
  const reason = error?.message ?? stderr.split('\n').find((line) => line.startsWith('npm error')) ?? `npm ci ended with ${status}`;
  return `The peer engine could not be installed (${reason.trim()}), so the game is measured alone. When online: npm ci --prefix bench/peer`;
}
