/** What the session needs from outside the view. The composition root hands it in. */
import type { ReadonlySignal } from '@preact/signals';
import type { Insight } from '../../insight/index';
import type { ModelNotes, ReadLevel } from '../../level/index';
import type { Run, RunProblem } from '../../run/index';
import type { Decision, Level, News } from '../../sim/index';
import type { SignCue, Volumes } from '../model/heard';
import type { HeardSound, SavedRun, SoundCueName } from '../session-types';
import type { Language } from '../text/index';

export type KeptSettings = Readonly<Record<string, string | number | boolean>>;
export type StoragePortStatus = { readonly persistent: true } | { readonly persistent: false; readonly reason: 'blocked' | 'full' | 'lost' };
export type LoadedRun =
  | { readonly kind: 'run'; readonly run: Run }
  | { readonly kind: 'none' }
  | { readonly kind: 'damaged'; readonly problems: readonly RunProblem[]; readonly salvage?: Run };

/** A level file that the player brought; `key` is the level's id. */
export interface KeptLevel { readonly key: string; readonly savedAt: string; readonly file: string; readonly text: string }

/** A save that could not be read, kept as it was found. */
export interface KeptAside { readonly key: string; readonly slot: string; readonly since: string; readonly raw: unknown }
/** What taking in a file of saves came to. */
export interface Imported { readonly added: number; readonly same: number; readonly aside: number; readonly problems: readonly RunProblem[] }

/** Where runs, levels and settings are kept. Nothing rejects. */
export interface StoragePort {
  status(): StoragePortStatus;
  onStatus(listener: (status: StoragePortStatus) => void): () => void;
  autosave(run: Run, slot: string): Promise<void>;
  list(): Promise<readonly SavedRun[]>;
  load(slot: string, levels: readonly Level[]): Promise<LoadedRun>;
  /** A save as it stands, unread and untouched; null where there is none. */
  kept(slot: string): Promise<{ readonly level: string; readonly year: number; readonly savedAt: string; readonly file: unknown } | null>;
  remove(slot: string): Promise<void>;
  /** Undoes the latest `remove`. */
  putBack(): Promise<boolean>;
  /** Names a run, or says what it grew from; what is not given stays. */
  mark(mark: { readonly key: string; readonly name?: string; readonly of?: string; readonly from?: number }): Promise<void>;
  setAside(): Promise<readonly KeptAside[]>;
  exportAll(): Promise<{ readonly savedAt: string }>;
  importAll(text: string, levels: readonly Level[]): Promise<Imported>;
  settings(): Promise<KeptSettings>;
  setSettings(change: KeptSettings): Promise<void>;
  levels(): Promise<readonly KeptLevel[]>;
  keepLevel(level: Omit<KeptLevel, 'savedAt'>): Promise<void>;
  removeLevel(key: string): Promise<void>;
  wipe(): Promise<void>;
}

export interface AudioPort {
  readonly heard: ReadonlySignal<HeardSound | null>;
  play(cue: SoundCueName | SignCue): void;
  /** The sound of drafting a decision. */
  playDecision(decision: Decision): void;
  /** Sounds of a year that has been played. */
  playYear(news: readonly News[]): void;
  setVolumes(volumes: Volumes, muted: boolean): void;
}

export interface SessionServices {
  /** Those that ship with the game; inside the session also the player's own. */
  readonly levels: readonly Level[];
  /** A level from the text of a file. */
  readonly readLevel: (text: string) => ReadLevel;
  /** Where the rules come from, and what is contested. */
  readonly notes: ModelNotes;
  /** Claims on a level and on every level, as untrusted JSON; fetched when asked for. */
  readonly claimsOn: (level: string) => Promise<{ readonly level: unknown; readonly nation: unknown }>;
  readonly storage: StoragePort;
  readonly audio: AudioPort;
  /** A new worker on this level. */
  readonly connect: (level: Level, onLost: () => void) => Insight;
  readonly randomSeed: () => number;
  /** Hands a file to the player. */
  readonly download: (file: { readonly name: string; readonly text: string }) => void;
  readonly systemCalm: ReadonlySignal<boolean>;
  readonly systemLanguage: Language;
}
