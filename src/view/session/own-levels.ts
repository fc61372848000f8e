/** Levels that the player brought as files: read, kept, offered beside the cities, removed. */
import { signal, type ReadonlySignal } from '@preact/signals';
import type { LevelFault } from '../../level/index';
import { RUN_FORMAT } from '../../run/index';
import type { Level } from '../../sim/index';
import type { NoticeBoard } from './notice-board';
import type { SessionServices } from './ports';

/** Bytes; the largest city of the game has about a tenth. */
const LARGEST_FILE = 4_000_000;

export interface OwnLevels {
  readonly levels: ReadonlySignal<readonly Level[]>;
  /** Takes in what storage has kept. A file that today's rules refuse stays kept, and a notice tells it. */
  load(): Promise<void>;
  /** Reads a file: a level that is now offered, or its faults. A run is neither. */
  take(file: File): Promise<{ readonly level: Level } | { readonly faults: readonly LevelFault[] } | { readonly isRun: true }>;
  remove(id: string): Promise<void>;
}

export type OwnLevelsInput = Pick<SessionServices, 'storage' | 'readLevel'> & { readonly board: NoticeBoard };

export function keepOwnLevels({ storage, readLevel, board }: OwnLevelsInput): OwnLevels {
  const levels = signal<readonly Level[]>([]);
  const offer = (level: Level): void => { levels.value = [...levels.peek().filter(({ city }) => city.id !== level.city.id), level]; };
  return {
    levels,
    async load() {
      levels.value = [];
      for (const { file, text } of await storage.levels()) {
        const read = readLevel(text);
        if ('level' in read) offer(read.level);
        else board.raise('ownLevelRefused', file);
      }
    },
    async take(file) {
      const text = await textOf(file);
      if (typeof text !== 'string') return { faults: [text] };
      if (isRun(text)) return { isRun: true };
      const read = readLevel(text);
      if ('faults' in read) return read;
      await storage.keepLevel({ key: read.level.city.id, file: file.name, text });
      offer(read.level);
      return read;
    },
    async remove(id) {
      await storage.removeLevel(id);
      levels.value = levels.peek().filter(({ city }) => city.id !== id);
    },
  };
}

const wholeFile = (code: LevelFault['code'], message: string): LevelFault => ({ code, message, line: 1, column: 1, path: '' });

async function textOf(file: File): Promise<string | LevelFault> {
  if (file.size > LARGEST_FILE) return wholeFile('wrongLength', `The file has ${Math.ceil(file.size / 1000)} kB; a level has at most ${LARGEST_FILE / 1000} kB.`);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
  } catch {
    return wholeFile('notUtf8', 'This is not UTF-8 text. Save the file anew with the encoding UTF-8.');
  }
}

/** Runs are JSON files too; they say what they are. */
function isRun(text: string): boolean {
  try {
    const json: unknown = JSON.parse(text);
    return typeof json === 'object' && json !== null && 'format' in json && json.format === RUN_FORMAT;
  } catch {
    return false;
  }
}
