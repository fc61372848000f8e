/** The same decisions under other schools of thought. */
export { levelUnder } from './rules';
export type { SchoolRules } from './rules';
export { movedMost, SCHOOL_SIGNS, schoolsOf, schoolSteps } from './schools';
export type { Fallen, SchoolGame, SchoolSign, SchoolsQuery, SchoolsSoFar, Shift, UnderSchool } from './schools';
