import { finish } from '../../run/index';
import type { ParsedRun, Run, RunProblem, RunProblemCode } from '../../run/index';
import { BadInput } from '../bad-input';
import type { Command } from '../command';
import { parseRunFile, problemLine } from '../files';
import { loadLevel, loadLevels } from '../level-files';
import type { Options } from '../options';

const HELP = `yifang replay RUN.json: play a run file again

  --verify                compare with the hashes of the file: exit 1 and the first differing year when
                          the city becomes another one, or when the rules refuse a decision of the file
  --level FILE.json       the level file that the run was played on, if it is not one of the game
  --json                  one JSON object: level, seed, years, verified (null without --verify),
                          firstDifference (a year or null), score (null when the run stops short)`;

/** Findings of a replay; everything else that is wrong with a file is bad input. */
const DIFFERENCES: readonly RunProblemCode[] = ['hashMismatch', 'refused', 'otherRules', 'otherLevelVersion'];

interface Replayed { readonly run: Run; readonly firstDifference: number | null; readonly findings: readonly RunProblem[] }

function replayOf(parsed: ParsedRun, file: string): Replayed {
  if ('run' in parsed) return { run: parsed.run, firstDifference: null, findings: [] };
  const { problems, salvage } = parsed;
  if (!salvage || problems.some(({ code }) => !DIFFERENCES.includes(code))) throw new BadInput(...problems.map((problem) => problemLine(file, problem)));
  const years = problems.map(({ values }) => values.year).filter((year) => typeof year === 'number');
  return { run: salvage, firstDifference: years.length > 0 ? Math.min(...years) : salvage.level.city.start.year, findings: problems };
}

function fileOf({ files }: Options): string {
  if (files.length !== 1) throw new BadInput('replay takes one run file: yifang replay RUN.json --verify');
  return files[0];
}

function report({ run, firstDifference }: Replayed, verify: boolean): object {
  const score = firstDifference === null ? finish(run).verdict.score : null;
  return { level: run.level.city.id, seed: run.seed, years: run.years.length, verified: verify ? firstDifference === null : null, firstDifference, score };
}

function summary({ run, firstDifference, findings }: Replayed, { file, verify }: { readonly file: string; readonly verify: boolean }): string {
  if (firstDifference !== null) return [`${file}: first differing year: ${firstDifference}`, ...findings.map((finding) => problemLine(file, finding))].join('\n');
  const what = `${file}: ${run.level.city.name.en}, seed ${run.seed}, ${run.years.length} years, score ${finish(run).verdict.score.toFixed(1)}`;
  return verify ? `${what}\nevery year is the same as in the file` : what;
}

export const replay: Command = {
  help: HELP,
  options: { values: ['level'], switches: ['verify', 'json'] },
  run: (options, print) => {
    const file = fileOf(options);
    const level = options.value('level');
    const verify = options.isOn('verify');
    const replayed = replayOf(parseRunFile(file, level === undefined ? loadLevels() : [loadLevel(level)]), file);
    print(options.isOn('json') ? JSON.stringify(report(replayed, verify)) : summary(replayed, { file, verify }));
    return verify && replayed.firstDifference !== null ? 1 : 0;
  },
};
