import { finish, hasRunCode } from '../../run/index';
import type { ParsedRun, Run, RunProblem, RunProblemCode } from '../../run/index';
import { BadInput } from '../bad-input';
import type { Command } from '../command';
import { isCode as isRunCode, nameOfRun, parseRunFile, problemLine } from '../files';
import { loadLevel, loadLevels } from '../level-files';
import type { Options } from '../options';

const HELP = `yifang replay RUN.json|CODE: play a run file or a run code again

  --verify                compare with the hashes of the file or code: exit 1 and the first differing year when
                          the city becomes another one, or when the rules refuse one of its decisions
  --level FILE.json       the level file that the run was played on, if it is not one of the game
  --json                  one JSON object: level, seed, years, verified (null without --verify),
                          firstDifference (a year or null), score (null when the run stops short)`;

/** Findings of a replay; everything else that is wrong with a file is bad input. */
const DIFFERENCES: readonly RunProblemCode[] = ['hashMismatch', 'otherCity', 'refused', 'otherRules', 'otherLevelVersion'];

interface Replayed { readonly run: Run; readonly firstDifference: number | null; readonly findings: readonly RunProblem[] }

function replayOf(parsed: ParsedRun, file: string): Replayed {
  if ('run' in parsed) return { run: parsed.run, firstDifference: null, findings: [] };
  const { problems, salvage } = parsed;
  if (!salvage || problems.some(({ code }) => !DIFFERENCES.includes(code))) throw new BadInput(...problems.map((problem) => problemLine(file, problem)));
  const years = problems.map(({ values }) => values.year).filter((year) => typeof year === 'number');
  return { run: salvage, firstDifference: years.length > 0 ? Math.min(...years) : salvage.level.city.start.year, findings: problems };
}

/** A code may come in several pieces, as a chat has broken it. */
function fileOrCodeOf({ files }: Options): string {
  if (files.length === 0) throw new BadInput('replay takes one run file or one run code: yifang replay RUN.json --verify');
  if (files.length > 1 && !hasRunCode(files.join(' '))) throw new BadInput('replay takes one run file or one sound run code');
  return files.join(' ');
}

function report({ run, firstDifference }: Replayed, verify: boolean): object {
  const score = firstDifference === null ? finish(run).verdict.score : null;
  return { level: run.level.city.id, seed: run.seed, years: run.years.length, verified: verify ? firstDifference === null : null, firstDifference, score };
}

function summary({ run, firstDifference, findings }: Replayed, { file, verify, isCode }: { readonly file: string; readonly verify: boolean; readonly isCode: boolean }): string {
  if (firstDifference !== null) return [`${file}: first differing year: ${firstDifference}`, ...findings.map((finding) => problemLine(file, finding))].join('\n');
  const what = `${file}: ${run.level.city.name.en}, seed ${run.seed}, ${run.years.length} years, score ${finish(run).verdict.score.toFixed(1)}`;
  return verify ? `${what}\n${isCode ? 'the city at the end is the same as in the code' : 'every year is the same as in the file'}` : what;
}

export const replay: Command = {
  help: HELP,
  options: { values: ['level'], switches: ['verify', 'json'] },
  run: (options, print) => {
    const fileOrCode = fileOrCodeOf(options);
    const file = nameOfRun(fileOrCode);
    const level = options.value('level');
    const verify = options.isOn('verify');
    const replayed = replayOf(parseRunFile(fileOrCode, level === undefined ? loadLevels() : [loadLevel(level)]), file);
    print(options.isOn('json') ? JSON.stringify(report(replayed, verify)) : summary(replayed, { file, verify, isCode: isRunCode(fileOrCode) }));
    return verify && replayed.firstDifference !== null ? 1 : 0;
  },
};
