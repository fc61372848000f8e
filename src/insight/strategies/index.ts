import type { Mayor } from '../../sim/index';
import { balanced } from './balanced';
import { copycat } from './copycat';
import { cultureOnly } from './culture-only';
import { diversify } from './diversify';
import { doNothing } from './do-nothing';
import { gdpFirst } from './gdp-first';
import { history } from './history';
import { playSafe } from './play-safe';
import { random } from './random';
import { specialise } from './specialise';

/** Ids as they are written on the command line. */
export const STRATEGY_IDS = ['history', 'gdp-first', 'copycat', 'specialise', 'diversify', 'culture-only', 'play-safe', 'balanced', 'do-nothing', 'random'] as const;
export type StrategyId = (typeof STRATEGY_IDS)[number];

/** A mayor ready to play: a function of what a mayor can see. */
export interface Strategy { readonly id: StrategyId; readonly mayor: Mayor }

const MAYORS: Record<StrategyId, Mayor> = {
  history, 'gdp-first': gdpFirst, copycat, specialise, diversify, 'culture-only': cultureOnly, 'play-safe': playSafe, balanced, 'do-nothing': doNothing, random,
};

export const STRATEGIES: readonly Strategy[] = STRATEGY_IDS.map((id) => ({ id, mayor: MAYORS[id] }));
export const strategyById = (id: string): Strategy | undefined => STRATEGIES.find((strategy) => strategy.id === id);
