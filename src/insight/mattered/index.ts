/** Which decisions and events mattered, and how surely. */
export { mattered, matteredSteps, SEEDS } from './mattered';
export type { MatteredQuery } from './mattered';
export type { MatteredSoFar } from './account';
export { underSteps } from './hands';
export type { Hand, UnderQuery } from './hands';
export { idOf, isDeed, spellsOf } from './matters';
export type { DecidedGame, Deed, Matter, Spell } from './matters';
export type { SeedOutcome } from './playing';
export { crisesOneByOne } from './one-crisis';
export type { OneCrisis } from './one-crisis';
export { WATCHED } from './readings';
export type { Watched } from './readings';
export { couldHaveFailed, LEAST_FOR_RANGE } from './tally';
export type { Effect, Mattered } from './tally';
export { TOGETHER_POINTS } from './together';
export type { Together, TogetherKind } from './together';
