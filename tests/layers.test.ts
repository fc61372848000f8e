/** The architecture as a table: who may import whom, and what the simulation may not touch at all. */
import { describe, expect, it } from 'vitest';
import { importsOf, read, resolveImport, sourceFiles, withoutComments } from './support/source-files';

interface Layer {
  /** Other layers that it may import. */
  readonly layers: readonly string[];
  /** Packages that it may import; a name also allows its sub-paths. */
  readonly packages?: readonly string[];
}

const MODEL = ['sim', 'level', 'run', 'insight'];
const CHARTS = ['d3-scale', 'd3-shape'];

/** Arrows run one way: sim ← level ← run ← insight ← view ← main. Inside view, map, panels and audio meet only in the pure parts. */
const LAYERS: Readonly<Record<string, Layer>> = {
  sim: { layers: [] },
  level: { layers: ['sim'], packages: ['valibot'] },
  run: { layers: ['sim', 'level'], packages: ['valibot'] },
  insight: { layers: ['sim', 'level', 'run'] },
  store: { layers: ['sim', 'level', 'run'], packages: ['idb'] },
  cli: { layers: [...MODEL, 'store', 'levels'], packages: ['node:', 'valibot'] },
  lab: { layers: [...MODEL, 'cli', 'levels'], packages: ['node:', 'valibot'] },
  'view/text': { layers: ['sim'], packages: ['intl-messageformat', '@preact/signals'] },
  'view/model': { layers: [...MODEL, 'view/text', 'view'], packages: ['@preact/signals', 'qr', ...CHARTS] },
  view: { layers: [...MODEL, 'view/text', 'view/model'], packages: ['@preact/signals'] },
  'view/map': { layers: [...MODEL, 'view/text', 'view/model', 'view', 'assets'], packages: ['phaser'] },
  'view/panels': { layers: [...MODEL, 'view/text', 'view/model', 'view', 'assets'], packages: ['preact', '@preact/signals', ...CHARTS] },
  'view/audio': { layers: [...MODEL, 'view/text', 'view/model', 'view', 'assets'], packages: ['howler', '@preact/signals'] },
};

/** Longest layer name that begins the path, or null for the composition root. */
function layerOf(file: string): string | null {
  if (!file.startsWith('src/')) return file.split('/')[0];
  const names = Object.keys(LAYERS).filter((name) => file.startsWith(`src/${name}/`));
  return names.sort((a, b) => b.length - a.length)[0] ?? null;
}

const filesOf = (layer: string): string[] => sourceFiles('src').filter((file) => layerOf(file) === layer);

function isAllowed(file: string, specifier: string): boolean {
  const layer = layerOf(file)!;
  const { layers, packages = [] } = LAYERS[layer];
  if (!specifier.startsWith('.')) return packages.some((name) => specifier === name || specifier.startsWith(name.endsWith(':') ? name : `${name}/`));
  const target = layerOf(resolveImport(file, specifier));
  return target === layer || (target !== null && layers.includes(target));
}

describe.each(Object.keys(LAYERS))('the layer %s', (layer) => {
  it('has files, so that this test cannot pass by matching nothing', () => {
    expect(filesOf(layer), `src/${layer} is empty`).not.toEqual([]);
  });

  it('imports only what the table allows', () => {
    const wrong = filesOf(layer).flatMap((file) => importsOf(read(file)).filter((specifier) => !isAllowed(file, specifier)).map((specifier) => `${file} imports ${specifier}`));
    expect(wrong).toEqual([]);
  });
});

describe('heavy or platform-bound packages stay in one place', () => {
  it.each([['phaser', 'src/view/map/'], ['howler', 'src/view/audio/'], ['idb', 'src/store/']])('%s is imported in %s alone', (name, home) => {
    const users = sourceFiles('src').filter((file) => importsOf(read(file)).some((specifier) => specifier === name || specifier.startsWith(`${name}/`)));
    expect(users).not.toEqual([]);
    expect(users.filter((file) => !file.startsWith(home))).toEqual([]);
  });

  it('other layers reach the simulation by its public face', () => {
    const inside = sourceFiles('src').filter((file) => layerOf(file) !== 'sim').flatMap((file) => importsOf(read(file))
      .filter((specifier) => specifier.startsWith('.'))
      .map((specifier) => resolveImport(file, specifier))
      .filter((target) => layerOf(target) === 'sim' && target !== 'src/sim/index.ts')
      .map((target) => `${file} imports ${target}`));
    expect(inside).toEqual([]);
  });

  it('files and storage are read by main, store and cli alone', () => {
    const pure = sourceFiles('src').filter((file) => !['store', 'cli', 'lab', null].includes(layerOf(file)));
    expect(pure.filter((file) => /\b(?:localStorage|sessionStorage|indexedDB)\b/.test(withoutComments(read(file))))).toEqual([]);
  });
});

/** What `tsconfig` cannot see in `sim`: these compile, but differ between engines, machines or moments. */
const BANS: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['arithmetic that differs between engines', /\bMath\s*\.\s*(?!(?:abs|ceil|clz32|floor|fround|imul|max|min|round|sign|sqrt|trunc)\b)\w+/],
  ['Math under another name', /\bMath\b(?!\s*\.)/],
  ['powers', /\*\*/],
  ['the clock', /\bDate\b|\bperformance\b|\bsetTimeout\b|\bsetInterval\b/],
  ['the world outside', /\bglobalThis\b|\bprocess\b|\bwindow\b|\bcrypto\b|\bIntl\b|\bfetch\b/],
  ['the language of the machine', /\.(?:toLocale\w*|localeCompare)\b/],
];

const codeOf = (file: string): string => withoutComments(read(file)).replace(/'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"/g, "''");

describe('the simulation gives the same bytes everywhere, so it does without', () => {
  it.each(BANS)('%s', (_what, pattern) => {
    const wrong = filesOf('sim').filter((file) => pattern.test(codeOf(file)));
    expect(wrong).toEqual([]);
  });

  it('would notice each of them', () => {
    const samples = ['Math.exp(1)', 'const M = Math;', '2 ** 3', 'Date.now()', 'globalThis.x', 'a.localeCompare(b)'];
    expect(BANS.map(([, pattern], index) => pattern.test(samples[index]))).toEqual(BANS.map(() => true));
    expect(/\bMath\s*\.\s*(?!(?:abs)\b)\w+/.test('Math.abs(1)')).toBe(false);
  });
});
