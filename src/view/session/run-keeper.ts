import { signal, type ReadonlySignal } from '@preact/signals';
import { dispatch, formatRun, openRun, parseRunBytes, runFileName, type Action, type Outcome, type Run, type RunProblem } from '../../run/index';
import type { Level } from '../../sim/index';
import { t, type MessageKey } from '../text/index';
import type { NoticeBoard } from './notice-board';
import type { SessionServices } from './ports';
import type { Saving } from './saving';

export interface RunKeeperInput { readonly services: SessionServices; readonly board: NoticeBoard; readonly saving: Saving }

/** The open run: every change goes through here and is saved. */
export class RunKeeper {
  private readonly input: RunKeeperInput;
  private readonly current;
  private readonly opened = signal(false);
  private salvage: Run | null = null;

  constructor(input: RunKeeperInput) {
    this.input = input;
    this.current = signal<Run>(openRun(input.services.levels[0], 0));
  }

  get run(): ReadonlySignal<Run> { return this.current; }
  get hasRun(): ReadonlySignal<boolean> { return this.opened; }

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
    if (loaded.kind === 'run') return this.open(loaded.run);
    // What could not be opened must not be offered again.
    await this.input.saving.refresh();
    return loaded.kind === 'damaged' ? this.refuse('damaged', loaded.problems, loaded.salvage) : false;
  }

  async importFile(file: File): Promise<boolean> {
    const parsed = parseRunBytes(new Uint8Array(await file.arrayBuffer()), this.input.services.levels);
    return 'run' in parsed ? this.open(parsed.run) : this.refuse('fileRefused', parsed.problems, parsed.salvage);
  }

  /** Opens what was left of the save or file that was refused last. */
  openSalvage(): boolean {
    return this.salvage ? this.open(this.salvage) : false;
  }

  file(): { readonly name: string; readonly text: string } {
    return { name: runFileName(this.current.peek()), text: JSON.stringify(formatRun(this.current.peek()), null, 1) };
  }

  save(): void {
    void this.input.saving.save(this.current.peek());
  }

  private open(run: Run): true {
    this.salvage = null;
    this.input.board.clear('damaged', 'salvage', 'fileRefused');
    this.current.value = run;
    this.opened.value = true;
    this.save();
    return true;
  }

  private refuse(kind: 'damaged' | 'fileRefused', problems: readonly RunProblem[], salvage?: Run): false {
    this.input.board.raise(kind, problems.slice(0, 3).map(tellProblem).join(' '));
    this.salvage = salvage ?? null;
    if (salvage) this.input.board.raise('salvage', String(salvage.state.year));
    return false;
  }
}

const tellProblem = (problem: RunProblem): string => t(`runFile.${problem.code}` as MessageKey, { path: problem.path, ...problem.values });
