/** What every panel may know and do. Panels talk to the game through this alone. */
import type { ReadonlySignal } from '@preact/signals';
import type { AheadAccount, AimAccount, CountedAim, Foresight, Forecast, PlanOdds, Preview, Threshold } from '../insight/index';
import type { LevelFault, ModelNotes } from '../level/index';
import type { Finished, PlayedYear, Prediction, Run } from '../run/index';
import type { Crisis, Decision, Ending, EvaluationTerm, Indicator, Level, News, Office, PlanDraft, Refusal, Side, Sign, State, Verdict } from '../sim/index';
import type { Heard, SignCue, Volumes } from './model/heard';
import type { Season } from './model/waves';
import type { Span } from './model/why';
import type { YearProposals } from './model/year-proposals';
import type { ClaimsCheck } from './session/claims-desk';
import type { RunsDesk, RunSource } from './session/runs-desk';
import type { Debrief } from './session/debrief-desk';
import type { LookBack } from './session/look-back';
import type { SchoolsDesk } from './session/schools-desk';
import type { Language } from './text/index';

export type Screen = 'title' | 'desk' | 'plan' | 'verdict';

/** How often the run stops by itself. */
export const PACES = ['everyYear', 'whenNeeded', 'planByPlan'] as const;
export type Pace = (typeof PACES)[number];

export const TEXT_SIZES = ['normal', 'large', 'larger'] as const;
export type TextSize = (typeof TEXT_SIZES)[number];

/** Kinds of cards that can be taken off the desk; the rules go on without them. */
export const SENSITIVE = ['accident', 'vice', 'dispute'] as const;
export type Sensitive = (typeof SENSITIVE)[number];

export interface Settings {
  readonly language: Language;
  readonly pace: Pace;
  /** 0–1 each. */
  readonly volumes: Volumes;
  readonly muted: boolean;
  /** Whether what is heard is also written. */
  readonly captions: boolean;
  /** Single-key shortcuts. */
  readonly shortcuts: boolean;
  /** `null` follows the system. */
  readonly reducedMotion: boolean | null;
  /** Words carry every state: no paper, no ink bleed. */
  readonly highContrast: boolean;
  readonly textSize: TextSize;
  /** Whether the introduction begins by itself in a new run. */
  readonly guide: boolean;
  /** Whether cards of this kind are shown. */
  readonly content: Readonly<Record<Sensitive, boolean>>;
}

/** Something that was looked ahead at: a decision's effect on a number at the end of a year, or odds. */
export type AboutAhead =
  | { readonly kind: 'effect'; readonly decision: Decision; readonly indicator: Indicator; readonly year: number }
  | { readonly kind: 'odds'; readonly threshold: Threshold; /** A plan that is not adopted yet; the drafted decisions alone unless given. */ readonly plan?: PlanDraft };

/** A number that is a sum of its own: what a card tells in chances or in money at hand, the chance that dressed figures come out, or odds of all promises together. */
export type AboutSum =
  | { readonly kind: 'aim'; readonly decision: Decision; readonly aim: CountedAim; readonly year: number; readonly isLate: boolean }
  | { readonly kind: 'exposure'; readonly term: EvaluationTerm; /** By how much it would look better. */ readonly points: number }
  | { readonly kind: 'joint'; readonly odds: PlanOdds; readonly plan: PlanDraft };

/** The one dialog that may be open. */
export type DialogRequest =
  /** `back` is what is opened again when it is closed. */
  | { readonly kind: 'why'; readonly indicator: Indicator; readonly year?: number; /** Only that year unless given. */ readonly span?: Span; readonly back?: DialogRequest }
  /** Why the verdict is what it is; one side's account open. */
  | { readonly kind: 'score'; readonly side?: Side }
  /** Why a look ahead says what it says. */
  | { readonly kind: 'ahead'; readonly about: AboutAhead; readonly name: string; readonly back?: DialogRequest }
  /** What a number adds up from; `name` is what it belongs to, in words. */
  | { readonly kind: 'sum'; readonly about: AboutSum; readonly name: string }
  | { readonly kind: 'scorecard' }
  | { readonly kind: 'figures' }
  | { readonly kind: 'warnings' }
  /** About the model, on a level; the open one unless given. */
  | { readonly kind: 'about'; readonly level?: string }
  /** A level file that could not be taken in, with all its faults. */
  | { readonly kind: 'levelRefused'; readonly file: string; readonly faults: readonly LevelFault[] }
  | { readonly kind: 'gazette' }
  | { readonly kind: 'budget' }
  | { readonly kind: 'places'; /** One place; absent = the list of all. */ readonly district?: string }
  | { readonly kind: 'event'; readonly event: string }
  | { readonly kind: 'result' }
  /** The finished city as a picture to keep. */
  | { readonly kind: 'poster' }
  /** The open run as a short code. */
  | { readonly kind: 'runCode' }
  /** What the years from `from` on have to tell, and why they stopped running, if they did. */
  | { readonly kind: 'yearEnd'; readonly from: number }
  | { readonly kind: 'settings' }
  | { readonly kind: 'saves' }
  /** A new run from another's year; its first one unless given. */
  | { readonly kind: 'branch'; readonly source: RunSource; readonly year?: number }
  /** Two or more runs of one level side by side. */
  | { readonly kind: 'compare'; readonly sources: readonly RunSource[] }
  | { readonly kind: 'help' }
  | { readonly kind: 'keys' }
  | { readonly kind: 'menu' };

/** Something outside the game that the player should know: the message `notice.<kind>`. */
export interface Notice {
  readonly id: string;
  readonly kind: 'storageBlocked' | 'saveFailed' | 'workerLost' | 'noWebgl' | 'mapFailed' | 'newerVersion' | 'damaged' | 'salvage' | 'fileRefused' | 'linkRefused' | 'runImported' | 'levelTaken' | 'ownLevelRefused';
  /** Detail for the message, such as a file name with path and reason. */
  readonly detail?: string;
}

export type SaveStatus = 'none' | 'saving' | 'saved' | 'memoryOnly' | 'failed';

/** A run in storage, newest first in lists. `score` (0–100) is the verdict on a finished run; `origin` what it grew from: a slot, or `strategy:ID`, and its first own year. */
export interface SavedRun {
  readonly slot: string; readonly level: string; readonly year: number | null; readonly savedAt: string; readonly score: number | null;
  readonly ended?: Ending['kind'] | null; readonly seed?: number | null; readonly name?: string | null; readonly origin?: { readonly of: string; readonly from: number } | null;
}

/** `lost`: the worker is gone, and the game goes on without forecasts. */
export type InsightStatus = 'idle' | 'computing' | 'ready' | 'lost';

export interface ForecastView {
  readonly status: InsightStatus;
  /** The last answer; kept, and to be shown at half strength, while `computing`. */
  readonly forecast: Forecast | null;
}

export interface PreviewView { readonly status: InsightStatus; readonly preview: Preview | null }

/** Last year's forecast of one sign against what came. */
export interface Outcome { readonly year: number; readonly sign: Sign; readonly low: number; readonly median: number; readonly high: number; readonly value: number; readonly side: 'inside' | 'goodSide' | 'badSide' | 'outsideGood' | 'outsideBad'; /** The sign that the fan showed. */ readonly main: boolean }

export type StopReason =
  | { readonly kind: 'plan'; readonly number: number }
  | { readonly kind: 'crisis'; readonly crisis: Crisis }
  | { readonly kind: 'event'; readonly event: string; /** A turning point always stops the run. */ readonly major: boolean }
  | { readonly kind: 'alarm'; readonly sign: Sign }
  /** Less than nothing is left for this year, and it was not so a year ago. Bn yuan, below zero. */
  | { readonly kind: 'overdrawn'; readonly money: number }
  /** Dressed figures came out: the part that stood farthest from the city, and by how many points all of them did. */
  | { readonly kind: 'exposed'; readonly term: EvaluationTerm; readonly gap: number }
  /** The level above counts by another scorecard from this year on. */
  | { readonly kind: 'regime'; readonly regime: string }
  | { readonly kind: 'endowmentReady'; readonly endowment: string; readonly step: 'identify' | 'activate' }
  | { readonly kind: 'outsideForecast'; readonly sign: Sign }
  | { readonly kind: 'season'; readonly industry: string; readonly season: Season }
  | { readonly kind: 'idleMoney'; readonly share: number }
  | { readonly kind: 'ended' };

/**
 * The open game and what surrounds it.
 *
 * While no run is open, `run` is an unsaved opening of the first level, so that a panel never meets null.
 */
export interface Session {
  // Where we are
  readonly screen: ReadonlySignal<Screen>;
  go(screen: Screen): void;
  readonly dialog: ReadonlySignal<DialogRequest | null>;
  openDialog(dialog: DialogRequest): void;
  closeDialog(): void;
  openWhy(indicator: Indicator, year?: number): void;

  // The game
  /** The game's levels, and the player's own. */
  readonly levels: readonly Level[];
  /** Those that the player brought, by id. */
  readonly ownLevels: ReadonlySignal<ReadonlySet<string>>;
  /** Where the rules come from, what is contested, and what is left out. */
  readonly notes: ModelNotes;
  /** Plays the claims on a level, here and now. */
  checkClaims(level: Level): ClaimsCheck;
  readonly hasRun: ReadonlySignal<boolean>;
  /** Everything about the open run; the signals below are parts of it. */
  readonly run: ReadonlySignal<Run>;
  readonly level: ReadonlySignal<Level>;
  /** At the start of the year that is governed now. */
  readonly state: ReadonlySignal<State>;
  /** The year played last, or null in the first year. */
  readonly lastYear: ReadonlySignal<PlayedYear | null>;
  /** Of the year played last. */
  readonly news: ReadonlySignal<readonly News[]>;
  /** Decided this year, not yet played. */
  readonly drafted: ReadonlySignal<readonly Decision[]>;
  readonly office: ReadonlySignal<Office>;
  /** The cards of this year. They stay in place while one stamps. */
  readonly proposals: ReadonlySignal<YearProposals>;
  /** True while years run by. */
  readonly running: ReadonlySignal<boolean>;
  /** Why the run stopped; null once it is answered. */
  readonly stop: ReadonlySignal<StopReason | null>;
  readonly forecast: ReadonlySignal<ForecastView>;
  /** The sign that the fan shows. */
  readonly fanSign: ReadonlySignal<Sign>;
  showFan(sign: Sign): void;
  /** Every forecast of a year that has since come, oldest first. */
  readonly outcomes: ReadonlySignal<readonly Outcome[]>;
  /** Effect of deciding this now; reading it asks for it. */
  preview(decision: Decision): ReadonlySignal<PreviewView>;
  /** Odds of a plan's targets. null = a newer question came, or the worker is lost. */
  planOdds(plan: PlanDraft): Promise<PlanOdds | null>;
  /** What the real city's decisions lead to under the same rules and luck. */
  /** Why a card's effect or the desk's odds are what they are, from the present year; null when looking ahead is not possible. */
  accountAhead(about: AboutAhead): Promise<AheadAccount | null>;
  accountAim(about: Extract<AboutSum, { kind: 'aim' }>): Promise<AimAccount | null>;
  /** How well the player and the game foresaw; null when looking ahead is not possible. */
  foresight(): Promise<Foresight | null>;
  historyVerdict(): Promise<{ readonly verdict: Verdict; readonly scores: readonly number[] } | null>;
  /** Begins to reckon what mattered in the run, and how much was luck. */
  debrief(): Debrief;
  /** The run's decisions where another school of thought is right; begins when it is told to. */
  schools(): SchoolsDesk;
  /** The run read to the end of its epilogue; computed when first asked for. */
  finished(): Finished;

  startRun(levelId: string, seed?: number): void;
  /** Opens the newest saved run, or the one in `slot`. False when it could not be read (a notice says why). */
  continueRun(slot?: string): Promise<boolean>;
  /** Text of a run file, the same that the command line reads. */
  exportRun(): string;
  /** Saves the run file on the player's disk. */
  saveFile(): void;
  /** Opens a run file; refused files leave everything as it is and raise a notice. */
  importRun(file: File): Promise<boolean>;
  /** Opens a file, whatever of the game's it is: a run is opened, a level joins the others. What is wrong with it is told. */
  openFile(file: File): Promise<void>;
  /** Takes one of the player's own levels away. Its runs stay kept. */
  removeLevel(id: string): Promise<void>;
  /** Why deciding this would be refused; undefined = it can be decided. */
  refusal(decision: Decision): Refusal | undefined;
  /** Drafts a decision; the refusal says why not. */
  decide(decision: Decision): Refusal | undefined;
  lift(decision: Decision): void;
  undo(): void;
  readonly canUndo: ReadonlySignal<boolean>;
  endYear(): void;
  runOn(): void;
  pause(): void;
  /** Writes down what the player foretells this year; the game itself is not touched. */
  predict(prediction: Prediction): void;
  /** Strikes out this year's prediction of a sign. */
  unsay(sign: Sign): void;
  /** Drafts the plan and goes back to the desk. */
  adoptPlan(draft: PlanDraft): Refusal | undefined;

  /** The years that are over: the brush of all charts, and the desk as it stood. */
  readonly lookBack: LookBack;

  // Around it
  /** All kept runs as a whole: trees, branches, one file. */
  readonly runs: RunsDesk;
  readonly saved: ReadonlySignal<readonly SavedRun[]>;
  readonly saveStatus: ReadonlySignal<SaveStatus>;
  /** Saves a kept run's file on the player's disk, also one that today's levels cannot play. False when there is none. */
  exportSaved(slot: string): Promise<boolean>;
  /** The run code of a kept run, or null when today's levels cannot play it. */
  runCodeOf(slot: string): Promise<string | null>;
  retrySave(): void;
  /** Deletes everything that this game keeps on this computer. */
  wipe(): Promise<void>;
  readonly settings: ReadonlySignal<Settings>;
  change(settings: Partial<Settings>): void;
  /** The player's wish, or else the system's. */
  readonly calm: ReadonlySignal<boolean>;
  readonly notices: ReadonlySignal<readonly Notice[]>;
  dismiss(id: string): void;
  /** Opens what is left of a damaged save or file, after the player said so. */
  openSalvage(): void;
  /** What was heard last, and the how-manyth sound that was; null before the first. Also while muted. */
  readonly heard: ReadonlySignal<HeardSound | null>;
  /** Plays a sound, if sounds are on. */
  play(cue: SoundCueName | SignCue): void;
}

export interface HeardSound { readonly heard: Heard; readonly count: number }

/** Cues that panels may ask for; the sound files are audio's affair. */
export type SoundCueName = 'seal' | 'lift' | 'page' | 'warning' | 'yearEnd' | 'open' | 'close';

