/** The run code: a run as a short text that survives chats, mail and typing, and is played again by whoever receives it. */
export { CODE_FORMAT, encodeRun } from './encode';
export { hasRunCode, looksLikeRunCode, openRunCode, readRunCode, readRunCodes } from './read';
export type { ReadCode } from './read';
