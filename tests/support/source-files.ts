/** Reading the project's own source as text, for the tests that guard its structure. Paths are relative to the project, with `/`. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const PROJECT = fileURLToPath(new URL('../../', import.meta.url));

export const read = (file: string): string => readFileSync(path.join(PROJECT, file), 'utf8');

/** Every TypeScript file below `folder`. */
export function sourceFiles(folder: string): string[] {
  return readdirSync(path.join(PROJECT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => path.relative(PROJECT, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();
}

/** The source with comments blanked out; strings stay, so that a `//` inside one does no harm. */
export function withoutComments(source: string): string {
  const token = /'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`|\/\*[\s\S]*?\*\/|\/\/[^\n]*/g;
  return source.replace(token, (found) => (found.startsWith('/*') || found.startsWith('//') ? ' ' : found));
}

const IMPORTS = [
  /(?:^|[\n;])\s*(?:import|export)\b[^'"`;]*\bfrom\s*['"]([^'"]+)['"]/g,
  /(?:^|[\n;])\s*import\s*['"]([^'"]+)['"]/g,
  /\bimport\(\s*['"]([^'"]+)['"]/g,
  /\bnew URL\(\s*['"]([^'"]+)['"]\s*,\s*import\.meta\.url/g,
];

/** What a file imports, as written: `import … from`, `export … from`, `import '…'`, `import('…')`, `new URL('…', import.meta.url)`. */
export function importsOf(source: string): string[] {
  const code = withoutComments(source);
  return IMPORTS.flatMap((pattern) => [...code.matchAll(pattern)].map((match) => match[1]));
}

/** The file that a relative import of `from` means, without extension when it has none on disk. */
export function resolveImport(from: string, specifier: string): string {
  const target = path.posix.join(path.posix.dirname(from), specifier.replace(/\?.*$/, ''));
  const candidates = [target, `${target}.ts`, `${target}.tsx`, `${target}/index.ts`];
  return candidates.find((file) => statSync(path.join(PROJECT, file), { throwIfNoEntry: false })?.isFile()) ?? target;
}
