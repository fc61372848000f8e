import { explain, INDICATORS } from '../../sim/index';
import type { Contribution, Explanation, Indicator } from '../../sim/index';
import { playedYear } from '../../run/index';
import type { PlayedYear } from '../../run/index';
import { BadInput } from '../bad-input';
import type { Command } from '../command';
import { GAME_OPTIONS, gameOf } from '../game';
import type { Game } from '../game';
import { oneOf, required, wholeNumber } from '../options';
import type { Options } from '../options';
import { tableOf } from '../table';

const HELP = `yifang why: the causes of one indicator's change in one year

  --level, --strategy, --decisions, --seed    the game, as for play
  --year N                the year that is explained: the change from its first day (the value at the end
                          of the year before) to its last day (the value that play prints for this year)
  --indicator ID          ${INDICATORS.slice(0, 6).join(', ')}, gdp …
  --json                  one JSON object: from, to, and causes

Each cause: cause, group (you, world, past, luck), amount in the indicator's unit, source (policy, event,
industry … where there is one) and, where it is a decision of yours, the year of that decision.
The amounts add up to "to" minus "from", exactly in millionths of the unit.`;

/** What `why --json` prints. */
export function whyReport(game: Game, year: number, id: Indicator): object {
  const explanation = explanationOf(game, year, id);
  return {
    level: game.run.level.city.id, seed: game.run.seed, strategy: game.strategy, year, indicator: id,
    from: explanation.fromMicro / 1e6, to: explanation.toMicro / 1e6, causes: explanation.contributions.map(causeOf),
  };
}

function causeOf({ cause, group, amount, source }: Contribution): object {
  const isDecision = source !== null && group === 'you';
  return { cause, group, amount, ...(source === null ? {} : { source: source.id }), ...(isDecision ? { year: source.year } : {}) };
}

function explanationOf({ run }: Game, year: number, id: Indicator): Explanation {
  const played = playedYear(run, year) as PlayedYear;
  try {
    return explain(run.level, played, id);
  } catch (error) {
    if (error instanceof RangeError) throw new BadInput(`--indicator ${id}: ${error.message}`);
    throw error;
  }
}

function whyTable(game: Game, year: number, id: Indicator): string {
  const { from, to, contributions } = explanationOf(game, year, id);
  const signed = (amount: number): string => `${amount < 0 ? '' : '+'}${amount.toFixed(6)}`;
  const rows = contributions.map(({ cause, group, amount, source }) => [signed(amount), group, cause, source?.id ?? '']);
  return [`${id} in ${year}: ${from.toFixed(6)} -> ${to.toFixed(6)}`, tableOf(['amount', 'group', 'cause', 'source'], rows)].join('\n');
}

function questionOf(options: Options): { year: string; indicator: Indicator } {
  const indicator = oneOf('indicator', required(options, 'indicator', 'what to explain, such as debtRatio'), INDICATORS);
  return { year: required(options, 'year', 'the year to explain'), indicator };
}

export const why: Command = {
  help: HELP,
  options: { values: [...GAME_OPTIONS, 'year', 'indicator'], switches: ['json'] },
  run: (options, print) => {
    const { year: text, indicator } = questionOf(options);
    const game = gameOf(options);
    const year = wholeNumber('year', text, { least: game.run.years[0].year, most: game.run.years.at(-1)!.year });
    print(options.isOn('json') ? JSON.stringify(whyReport(game, year, indicator)) : whyTable(game, year, indicator));
    return 0;
  },
};
