/** Prices and credit as they depend on income and debt. */
import { clamp } from './curves';

/** Price of what is paid in yuan rather than in shares of GDP: a restored kiln is dear for a poor city. */
export const localPrice = (outputPerWorker: number): number => clamp(60 / outputPerWorker, 0.6, 2.6);
/** 1 while debt is below the era's limit, then falling to 0.3: programmes shrink when credit is closed. */
export const creditSqueeze = (debtToGdp: number, limit: number): number => (debtToGdp > limit ? clamp(1 - 2.2 * (debtToGdp - limit), 0.3, 1) : 1);
