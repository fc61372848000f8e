/** Same city, three fates: what three ready mayors leave behind, played in full, to be painted side by side. */
import { strategyById, type StrategyId } from '../../insight/index';
import { playGame, type Level } from '../../sim/index';
import { pictureOf, type CityPicture } from './picture';

export const FATES = ['hollow', 'neglected', 'cultivated'] as const;
export type FateId = (typeof FATES)[number];

/** Who governs: growth first, nobody, a little of everything. */
export const FATE_MAYORS: Readonly<Record<FateId, StrategyId>> = { hollow: 'gdp-first', neglected: 'do-nothing', cultivated: 'balanced' };

/** Year at whose start the cities are compared. */
export const FATE_YEAR = 2030;
/** One luck for all three, so that they differ by their mayors alone. */
const SEED = 7;

/** Measures of the picture that tell the fates apart; all 0–1. For `unfinished` less is better. */
export const FATE_MEASURES = ['water', 'air', 'heritage', 'green', 'active', 'upgrade', 'unfinished', 'life'] as const satisfies readonly (keyof CityPicture)[];
export type FateMeasure = (typeof FATE_MEASURES)[number];

export interface CityFate { readonly id: FateId; readonly picture: CityPicture }

/** One of the three; plays forty years, which takes some hundredths of a second. */
export function fateOf(level: Level, id: FateId): CityFate {
  const strategy = strategyById(FATE_MAYORS[id]);
  if (!strategy) throw new Error(`There is no strategy ${FATE_MAYORS[id]}`);
  const { states } = playGame(level, SEED, strategy.mayor);
  return { id, picture: pictureOf(level, states.find(({ year }) => year === FATE_YEAR) ?? states[states.length - 1]) };
}

/** Whether a value is bad enough to be marked, 0–1. */
export const isPoor = (measure: FateMeasure, value: number): boolean => (measure === 'unfinished' ? value > 0.4 : value < 0.4);
