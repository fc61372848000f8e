/** `npm ci` must work on every platform, and must ask whatever registry the machine is set to. */
import { describe, expect, it } from 'vitest';
import { read } from './support/source-files';

interface Entry { readonly optionalDependencies?: Readonly<Record<string, string>>; readonly resolved?: string }

const packages: Readonly<Record<string, Entry>> = JSON.parse(read('package-lock.json')).packages;

describe('the lock file', () => {
  // npm silently leaves out the binary of a platform that its registry does not have; `npm ci` then fails, and that platform has no tool.
  it('has an entry for every optional dependency of every package', () => {
    const missing = Object.entries(packages).flatMap(([place, entry]) => Object.keys(entry.optionalDependencies ?? {})
      .filter((name) => !packages[`${place}/node_modules/${name}`] && !packages[`node_modules/${name}`])
      .map((name) => `${place || 'this project'} needs ${name}`));
    expect(missing).toEqual([]);
  });

  it('names no registry', () => {
    expect(Object.entries(packages).filter(([, entry]) => entry.resolved !== undefined).map(([place, entry]) => `${place}: ${entry.resolved}`)).toEqual([]);
  });
});
