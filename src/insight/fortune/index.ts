/** Luck and skill. */
export { fortune, fortuneSteps } from './fortune';
export type { FortuneQuery, FortuneSoFar } from './fortune';
export { splitOf } from './split';
export type { Split } from './split';
export { fortuneOf } from './standing';
export type { Fortune, Gap } from './standing';
