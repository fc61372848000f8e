/**
 * Plays the same games in every JavaScript engine that is here, and compares the hash of every year: `npm run engines`, or `npm run engines -- 200`.
 *
 * Exit code 1 when any engine differs from Node. What is not installed is named; `ENGINES_PATH` adds folders in which `jsc`, `bun`, `js` or `firefox` may be.
 */
import { installedBrowsers } from './engines/browsers';
import { corpusScript } from './engines/bundle';
import { differencesBetween } from './engines/compare';
import { type Engine, installedShells, NODE } from './engines/shells';

const GAMES = 1000;
const FEW = 5;
const FAMILIES = ['V8', 'SpiderMonkey', 'JavaScriptCore'];

async function timed(engine: Engine, script: string, games: number): Promise<{ lines: string[]; seconds: string }> {
  const began = performance.now();
  const lines = await engine.play(script, games);
  return { lines, seconds: ((performance.now() - began) / 1000).toFixed(1) };
}

/** True when the engine gives what Node gave. */
async function agrees(engine: Engine, { script, expected }: { readonly script: string; readonly expected: readonly string[] }): Promise<boolean> {
  const { lines, seconds } = await timed(engine, script, expected.length);
  const differences = differencesBetween(expected, lines);
  console.log(`${differences.length === 0 ? '✓' : '✗'} ${engine.name}: ${differences.length} differences in ${lines.length} games, ${seconds} s`);
  for (const difference of differences.slice(0, FEW)) console.log(`  ${difference}`);
  return differences.length === 0;
}

async function main([wanted = String(GAMES)]: readonly string[]): Promise<number> {
  if (!/^[1-9]\d*$/.test(wanted)) {
    console.error('npm run engines takes one number: how many games to play.');
    return 2;
  }
  const script = await corpusScript();
  const { lines: expected, seconds } = await timed(NODE, script, Number(wanted));
  console.log(`${NODE.name}: ${expected.length} games, ${new Set(expected.flatMap((line) => line.match(/\d{4}=[0-9a-f]{16}/g) ?? [])).size} different years, ${seconds} s`);
  const engines = [...(await installedBrowsers()), ...installedShells()];
  let allAgree = true;
  for (const engine of engines) allAgree = (await agrees(engine, { script, expected })) && allAgree;
  const missing = FAMILIES.filter((family) => ![NODE, ...engines].some(({ name }) => name.startsWith(family)));
  if (missing.length > 0) console.log(`Not installed here, so not compared: ${missing.join(', ')}. Try npx playwright install firefox webkit, or set ENGINES_PATH.`);
  return allAgree ? 0 : 1;
}

process.exitCode = await main(process.argv.slice(2));
