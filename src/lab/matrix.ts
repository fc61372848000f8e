/** `matrix`: ready strategies in every city. `luck`: the part of chance in the verdict. */
import { STRATEGY_IDS, type StrategyId } from '../insight/index';
import { oneOf } from '../cli/options';
import type { LabCommand, LabContext } from './context';
import type { GameRow, PlayJob } from './jobs';
import { grouped, mean, quantile, spread, type Cell, type Findings, type Table } from './report';

type Row = Readonly<Record<string, Cell>>;

/** Scorecards of a game, judged at the end of 1990, 1995 … 2025. */
const CARDS = 8;

const strategiesOf = ({ options }: LabContext): readonly StrategyId[] => options.value('strategies')?.split(',').map((word) => oneOf('strategies', word, STRATEGY_IDS)) ?? STRATEGY_IDS;

/** Every strategy in every city. With `fixed`, the decisions of each strategy's first game are played again under all seeds: what the office refuses there is left out by the rules. */
const playAll = (fixed: boolean) => async (context: LabContext): Promise<Row[]> => {
  const { levels, seeds } = context;
  const jobs = levels.flatMap((_, level) => strategiesOf(context).map((ready) => ({ kind: 'play', level, mayor: { ready }, seeds, fixed }) as const satisfies PlayJob));
  const answers = await context.doJobs<PlayJob>(jobs);
  return jobs.flatMap(({ level, mayor }, index) => answers[index].map((row) => flat(levels[level].city.id, mayor.ready, row)));
};

function flat(level: string, strategy: string, { seed, score, sides, scorecards, crises, ended }: GameRow): Row {
  const cards = Object.fromEntries(Array.from({ length: CARDS }, (_, n) => [`scorecard${n + 1}`, scorecards[n] ?? '']));
  return { level, strategy, seed, score, ...sides, ...cards, crises, ended: ended ?? '' };
}

export const groupsOf = (rows: readonly Row[], ...keys: readonly string[]): Map<string, Row[]> => grouped(rows, (row) => keys.map((key) => row[key]).join('\t'));
export const numbers = (rows: readonly Row[], key: string): number[] => rows.map((row) => row[key]).filter((cell): cell is number => typeof cell === 'number');

function matrixTables(rows: readonly Row[]): Table[] {
  return [...groupsOf(rows, 'level')].map(([level, own]) => ({
    title: `${level}: verdict and scorecards by strategy (${new Set(own.map(({ seed }) => seed)).size} seeds)`,
    columns: ['strategy', 'mean', '10 %', '90 %', 'to 2005', 'to 2010', 'since 2015', 'crises', 'ended early'],
    rows: [...groupsOf(own, 'strategy')].map(([strategy, games]) => {
      const scores = numbers(games, 'score');
      const cards = (from: number, until: number): number => mean(Array.from({ length: until - from + 1 }, (_, n) => numbers(games, `scorecard${from + n}`)).flat());
      return [strategy, mean(scores), quantile(scores, 0.1), quantile(scores, 0.9), cards(1, 4), cards(1, 5), cards(6, CARDS), mean(numbers(games, 'crises')), games.filter(({ ended }) => ended !== '').length];
    }).toSorted((a, b) => (b[1] as number) - (a[1] as number)),
  }));
}

export const matrix: LabCommand = {
  help: 'matrix    ready strategies × cities: mean verdict, 10–90 %, scorecards by era\n            --strategies a,b   only these',
  find: playAll(false), tell: matrixTables,
};

/** Spread over seeds with the decisions of one game held fixed, against the spread over strategies. */
function luckTables(rows: Findings['rows']): Table[] {
  return [{
    title: 'luck: how far the verdict varies by seed for one strategy, and by strategy on the mean of seeds',
    columns: ['level', 'by seed, 10–90 %', 'by seed, s.d.', 'by strategy, range', 'by strategy, s.d.', 'seed range ÷ strategy range'],
    rows: [...groupsOf(rows, 'level')].map(([level, own]) => {
      const games = [...groupsOf(own, 'strategy').values()].map((group) => numbers(group, 'score'));
      const bySeed = mean(games.map((scores) => quantile(scores, 0.9) - quantile(scores, 0.1)));
      const means = games.map(mean);
      const range = Math.max(...means) - Math.min(...means);
      return [level, bySeed, mean(games.map(spread)), range, spread(means), bySeed / range];
    }),
  }];
}

export const luck: LabCommand = { help: 'luck      spread of the verdict over seeds for fixed decisions, against the spread over strategies', find: playAll(true), tell: luckTables };
