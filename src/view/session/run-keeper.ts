import { signal, type ReadonlySignal } from '@preact/signals';
import { dispatch, encodeRun, formatRun, openRun, parseRun, parseRunBytes, runFileName, type Action, type Outcome, type Run, type RunProblem } from '../../run/index';
import type { Level } from '../../sim/index';
import { t, type MessageKey } from '../text/index';
import type { NoticeBoard } from './notice-board';
import type { LoadedRun, SessionServices } from './ports';
import type { Saving } from './saving';

/** A run file as it is handed to the player. */
export interface RunFileText { readonly name: string; readonly text: string }

export interface RunKeeperInput { readonly services: SessionServices; readonly board: NoticeBoard; readonly saving: Saving }

/** The open run: every change goes through here and is saved. */
export class RunKeeper {
  private readonly input: RunKeeperInput;
  private readonly current;
  private readonly opened = signal(false);
  private salvage: Run | null = null;
  /** Where the open run is kept: every run has a slot of its own, so that a new one never takes the place of another. */
  private slot = '';
  private readonly slotShown = signal<string | null>(null);
  /** Whether the slot holds anything yet. */
  private isKept = false;

  constructor(input: RunKeeperInput) {
    this.input = input;
    this.current = signal<Run>(openRun(input.services.levels[0], 0));
  }

  get run(): ReadonlySignal<Run> { return this.current; }
  get hasRun(): ReadonlySignal<boolean> { return this.opened; }
  /** Where the open run is kept; null while there is none. */
  get openSlot(): ReadonlySignal<string | null> { return this.slotShown; }

  start(level: Level, seed: number): void {
    this.open(openRun(level, seed));
  }

  act(action: Action): Outcome {
    const outcome = dispatch(this.current.peek(), action);
    if (outcome.run !== this.current.peek()) {
      this.current.value = outcome.run;
      this.save();
    }
    return outcome;
  }

  /** Opens a save. False when it could not be read. */
  async load(slot: string): Promise<boolean> {
    const loaded = await this.input.services.storage.load(slot, this.input.services.levels);
    if (loaded.kind === 'run') return this.open(loaded.run, slot);
    return this.refuseSave(loaded);
  }

  /** Opens a run that grew from another, and keeps it at once although nothing has been done in it yet. Says where. */
  openBranch(run: Run): string {
    this.open(run);
    this.isKept = true;
    this.save();
    return this.slot;
  }

  /** The file of a kept run, as it stands where today's levels cannot play it; null when there is none. Nothing is moved by it. */
  async fileOf(slot: string): Promise<RunFileText | null> {
    const { storage, levels } = this.input.services;
    const kept = await storage.kept(slot);
    if (!kept) return null;
    const text = JSON.stringify(kept.file, null, 1);
    const parsed = parseRunBytes(new TextEncoder().encode(text), levels);
    return 'run' in parsed ? fileOf(parsed.run) : { name: `yifang-${kept.level}-${kept.year}.json`, text };
  }

  /** The run code of a kept run; null when there is none, or when today's levels cannot play it. */
  async codeOf(slot: string): Promise<string | null> {
    const { storage, levels } = this.input.services;
    const kept = await storage.kept(slot);
    const parsed = kept ? parseRun(kept.file, levels) : null;
    return parsed && 'run' in parsed ? encodeRun(parsed.run) : null;
  }

  /** Deletes a kept run; the open one is closed with it. */
  async remove(slot: string): Promise<void> {
    if (slot === this.slot) this.close();
    await this.input.saving.remove(slot);
  }

  async importFile(file: File): Promise<boolean> {
    const parsed = parseRunBytes(new Uint8Array(await file.arrayBuffer()), this.input.services.levels);
    return 'run' in parsed ? this.open(parsed.run) : this.refuse('fileRefused', parsed.problems, parsed.salvage);
  }

  /** Opens what was left of the save or file that was refused last. */
  openSalvage(): boolean {
    return this.salvage ? this.open(this.salvage) : false;
  }

  file(): RunFileText {
    return fileOf(this.current.peek());
  }

  /** Keeps the open run. One in which nothing has been decided yet is not worth a place in the list. */
  save(): void {
    const run = this.current.peek();
    if (!this.opened.peek() || (!this.isKept && isUntouched(run))) return;
    this.isKept = true;
    void this.input.saving.save(run, this.slot);
  }

  private open(run: Run, slot?: string): true {
    this.salvage = null;
    this.input.board.clear('damaged', 'salvage', 'fileRefused');
    this.slot = slot ?? `run-${this.input.services.randomSeed()}`;
    this.slotShown.value = this.slot;
    this.isKept = slot !== undefined;
    this.current.value = run;
    this.opened.value = true;
    this.save();
    return true;
  }

  private close(): void {
    this.opened.value = false;
    this.slot = '';
    this.slotShown.value = null;
    this.isKept = false;
  }

  /** What could not be opened must not be offered again. */
  private async refuseSave(loaded: Exclude<LoadedRun, { kind: 'run' }>): Promise<false> {
    await this.input.saving.refresh();
    return loaded.kind === 'damaged' ? this.refuse('damaged', loaded.problems, loaded.salvage) : false;
  }

  private refuse(kind: 'damaged' | 'fileRefused', problems: readonly RunProblem[], salvage?: Run): false {
    this.input.board.raise(kind, problems.slice(0, 3).map(tellProblem).join(' '));
    this.salvage = salvage ?? null;
    if (salvage) this.input.board.raise('salvage', String(salvage.state.year));
    return false;
  }
}

const fileOf = (run: Run): RunFileText => ({ name: runFileName(run), text: JSON.stringify(formatRun(run), null, 1) });
const isUntouched = (run: Run): boolean => run.years.length === 0 && run.draft.decisions.length === 0;
const tellProblem = (problem: RunProblem): string => t(`runFile.${problem.code}` as MessageKey, { path: problem.path, ...problem.values });
