/**
 * Levels: untrusted JSON → `Level`, or a list of all its errors, each with its path.
 *
 * `readJson` reads a file's text, `parseLevel` its value; `checkLevelFiles` does both for the command line.
 */
export { parseCity, parseLevel, parseNation, type FileNames } from './parse';
export { type Problem, type ProblemCode, PROBLEM_CODES } from './problem';
export { readJson, positionOf, type JsonText } from './json-text';
export { checkLevelFiles, type LevelFile } from './check-levels';
export { claimHolds, parseClaims, type Bound, type Claim, type ClaimsOf, type Expected } from './claims';
export { parseModelNotes, type Contested, type ModelNotes } from './about';
export { type School } from './schools';
export { readLevel, type LevelFault, type ReadLevel, type Surroundings } from './read-level';
