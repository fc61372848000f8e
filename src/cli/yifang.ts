import { BadInput } from './bad-input';
import type { Command } from './command';
import { code } from './commands/code';
import { levels } from './commands/levels';
import { play } from './commands/play';
import { replay } from './commands/replay';
import { why } from './commands/why';
import { readOptions } from './options';

const COMMANDS: Readonly<Record<string, Command>> = { play, why, levels, replay, code };

const HELP = `Yifang from the command line

  yifang play    --level kunshan --strategy history --seed 7 --json
  yifang play    --level FILE.json --decisions RUN.json --json
  yifang why     --level kunshan --strategy history --seed 7 --year 2009 --indicator debtRatio --json
  yifang levels  [FILE.json …]
  yifang replay  RUN.json|CODE --verify
  yifang code    RUN.json

yifang COMMAND --help tells more. Exit codes: 0 done, 1 a check failed (levels, replay --verify),
2 bad input: unknown option, missing or damaged file.`;

export interface Streams { readonly out: (line: string) => void; readonly err: (line: string) => void }

/** Run one command line (without the program's name) and answer its exit code. */
export function yifang(args: readonly string[], { out, err }: Streams): number {
  const [name, ...rest] = args;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    out(HELP);
    return name === undefined ? 2 : 0;
  }
  try {
    return runCommand(name, rest, out);
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    for (const line of error.lines) err(`yifang ${name}: ${line}`);
    return 2;
  }
}

function runCommand(name: string, args: readonly string[], out: (line: string) => void): number {
  if (!Object.hasOwn(COMMANDS, name)) throw new BadInput(`there is no such command. There are: ${Object.keys(COMMANDS).join(', ')}`);
  const command = COMMANDS[name];
  const options = readOptions(args, command.options);
  if (options.isOn('help')) {
    out(command.help);
    return 0;
  }
  return command.run(options, out);
}
