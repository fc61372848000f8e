/** The same rules without a page: what a run comes to when it is played again here. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadLevels } from '../../../src/cli/level-files';
import { strategyById } from '../../../src/insight/index';
import type { Mayor, PlanTarget } from '../../../src/sim/index';
import type { Language } from '../../../src/view/text/index';
import { formatRun, govern, openRun, parseRunText, type Run, type RunFile } from '../../../src/run/index';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const LEVELS = loadLevels();
const KUNSHAN = LEVELS.find((level) => level.city.id === 'kunshan')!;
const SEED = 7;

/** Clean water, and work for all but a few. */
const PROMISES: readonly PlanTarget[] = [{ indicator: 'waterAir', atLeast: 60 }, { indicator: 'unemployment', atMost: 0.05 }];

/** A ready mayor, who promises something in every plan. */
const MAYOR: Mayor = (level, state) => strategyById('balanced')!.mayor(level, state)
  .map((decision) => (decision.kind === 'adoptPlan' ? { ...decision, plan: { ...decision.plan, targets: PROMISES } } : decision));

/** A run file that stands at the start of `year`: a game that this mayor has played so far. */
export const gameUntil = (year: number): RunFile => formatRun(govern(openRun(KUNSHAN, SEED), MAYOR, year));

/** Ids and words of all sources that the levels name. */
export const citedIn = (language: Language): ReadonlySet<string> =>
  new Set(LEVELS.flatMap(({ city, nation }) => [city.sources, nation.sources]).flatMap((sources) => Object.entries(sources).flatMap(([id, text]) => [id, text[language]])));

/** Plays a run file again. Throws where the rules refuse it or a hash differs. */
export function replayed(text: string): Run {
  const parsed = parseRunText(text, LEVELS);
  if ('run' in parsed) return parsed.run;
  throw new Error(JSON.stringify(parsed.problems));
}

/** What the command line says about a run file that the page wrote. */
export function verifyOnCommandLine(text: string): { readonly status: number | null; readonly output: string } {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'yifang-'));
  const file = path.join(folder, 'run.json');
  writeFileSync(file, text);
  const tsx = path.join(ROOT, 'node_modules/tsx/dist/cli.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [tsx, path.join(ROOT, 'src/cli/main.ts'), 'replay', file, '--verify'], { cwd: ROOT, encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  return { status, output: `${stdout}${stderr}` };
}
