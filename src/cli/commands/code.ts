import { encodeRun } from '../../run/index';
import { BadInput } from '../bad-input';
import type { Command } from '../command';
import { readRun } from '../files';
import { loadLevel, loadLevels } from '../level-files';

const HELP = `yifang code RUN.json: print the run code of a run file

  --level FILE.json       the level file that the run was played on, if it is not one of the game

A run code is the whole run as a short text: level, rules, seed, every decision, and a check value.
yifang replay takes it back; so does the page, under Saved games, or in its address after #run=`;

export const code: Command = {
  help: HELP,
  options: { values: ['level'], switches: [] },
  run: (options, print) => {
    if (options.files.length !== 1) throw new BadInput('code takes one run file: yifang code RUN.json');
    const level = options.value('level');
    print(encodeRun(readRun(options.files[0], level === undefined ? loadLevels() : [loadLevel(level)])));
    return 0;
  },
};
