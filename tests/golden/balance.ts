/** A game in a few lines of text: verdict, standing by era, GDP, the six signs. */
import type { Strategy } from '../../src/insight/index';
import { indicator, playGame, SIDES, SIGNS, verdict, VERDICT_YEAR } from '../../src/sim/index';
import type { Indicator, Level, Sign, State } from '../../src/sim/index';

export interface Balance { readonly id: string; readonly lines: readonly string[] }

const SEED = 0;
const GDP_YEARS = [1990, 2000, 2010, 2020];
const SIGN_YEARS = [2000, 2010, 2020, 2029];
const SHARES: readonly Sign[] = ['dependence', 'valueKept', 'unemployment'];

export function balanceOf(level: Level, { id, mayor }: Strategy): Balance {
  const { states } = playGame(level, SEED, mayor);
  const end = states[states.length - 1];
  const { score, sides } = verdict(level, end);
  const first = level.city.start.year;
  const at = (year: number, what: Indicator): number => indicator(level, states[year + 1 - first], what);
  return {
    id,
    lines: [
      line('verdict', [score.toFixed(1), ...SIDES.map((side) => `${side} ${sides[side].toFixed(2)}`)]),
      line('term', [`ended ${end.ended === null ? 'never' : `${end.ended.kind} ${end.ended.year}`}`, `crises ${end.crisisCount}`, ...pilotsOf(end)]),
      line('standing', lastYears(level).filter((year) => year >= first).map((year) => `${year} ${at(year, 'standing').toFixed(0)}`)),
      line('gdp', GDP_YEARS.filter((year) => year >= first).map((year) => `${year} ${at(year, 'gdp').toFixed(1)}`)),
      ...SIGNS.map((sign) => line(sign, SIGN_YEARS.filter((year) => year >= first).map((year) => `${year} ${shown(sign, at(year, sign))}`))),
    ],
  };
}

const line = (what: string, parts: readonly string[]): string => `${what.padEnd(14)}${parts.map((part) => part.padEnd(17)).join(' ')}`.trimEnd();

/** Shares in per cent, the debt in years of revenue, points as they are. */
function shown(sign: Sign, value: number): string {
  if (SHARES.includes(sign)) return `${(100 * value).toFixed(1)} %`;
  return value.toFixed(sign === 'debtRatio' ? 2 : 0);
}

const pilotsOf = ({ pilots }: State): string[] => Object.entries(pilots).filter(([, year]) => year > 0).map(([pilot, year]) => `${pilot} ${year}`);

/** The last year of every era of what the level above counts. */
const lastYears = ({ nation }: Level): number[] => nation.regimes.map((_, n) => (nation.regimes[n + 1]?.from ?? VERDICT_YEAR) - 1);

/** The file: a strategy's name, its lines, an empty line. */
export const writtenBalance = (played: readonly Balance[]): string => `${played.map(({ id, lines }) => [id, ...lines].join('\n')).join('\n\n')}\n`;

export function parseBalance(text: string): Record<string, readonly string[]> {
  return Object.fromEntries(text.trim().split('\n\n').map((block) => {
    const [id, ...lines] = block.split('\n');
    return [id, lines];
  }));
}
