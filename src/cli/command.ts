import type { Options, OptionTable } from './options';

/** One command of the command line. */
export interface Command {
  readonly help: string;
  readonly options: OptionTable;
  /** Does the work; the answer is the exit code. `print` writes a line to standard output. */
  readonly run: (options: Options, print: (text: string) => void) => number;
}
