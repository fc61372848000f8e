import type { Mayor } from '../../sim/index';
import { balanced } from './balanced';
import { doNothing } from './do-nothing';
import { gdpFirst } from './gdp-first';
import { history } from './history';

/** Ids as they are written on the command line. */
export const STRATEGY_IDS = ['history', 'gdp-first', 'balanced', 'do-nothing'] as const;
export type StrategyId = (typeof STRATEGY_IDS)[number];

/** A mayor ready to play: a function of what a mayor can see. */
export interface Strategy { readonly id: StrategyId; readonly mayor: Mayor }

const MAYORS: Record<StrategyId, Mayor> = { history, 'gdp-first': gdpFirst, balanced, 'do-nothing': doNothing };

export const STRATEGIES: readonly Strategy[] = STRATEGY_IDS.map((id) => ({ id, mayor: MAYORS[id] }));
export const strategyById = (id: string): Strategy | undefined => STRATEGIES.find((strategy) => strategy.id === id);
