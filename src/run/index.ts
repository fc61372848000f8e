/** One play-through: its years, this year's draft, undo, and the file that it is saved as. Pure. */
export { EMPTY_DRAFT, isOver, officeOf, openRun, playedYear, stateAt, yearOf } from './run';
export type { Draft, PlayedYear, Run } from './run';
export { canRedo, canUndo, draftedOn, refusalOf, subjectOf } from './draft';
export { dispatch } from './dispatch';
export type { Action, Outcome } from './dispatch';
export { govern } from './govern';
export { EPILOGUE_END, finish, verdictOf } from './finish';
export type { Finished } from './finish';
export { formatRun, levelVersionOf, runFileName, RUN_FILE_VERSION, RUN_FORMAT } from './run-file';
export type { RunFile, YearInFile } from './run-file';
export { parseRun } from './parse-run';
export type { ParsedRun } from './parse-run';
export { parseRunBytes, parseRunText } from './read-run-file';
export { RUN_PROBLEM_CODES } from './problems';
export type { RunProblem, RunProblemCode } from './problems';
export { LARGEST_SEED } from './run-file-schema';
