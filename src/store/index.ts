/** What a player keeps between visits: saves and settings, in IndexedDB or, where that is blocked, in memory. */
export { AUTOSAVE, openStore } from './store';
export type { LoadedRun, SavedRun, Store, StoreOptions } from './store';
export type { StoreStatus } from './shelf';
export type { AsideSave, KeptLevel, RunMark, Settings } from './database';
export { SAVES_FORMAT } from './saves-file';
export type { Imported, SavesFile } from './saves-file';
