/** The games of one seed: as it was decided, and without each of the things that are followed. */
import type { Level } from '../../sim/index';
import { omissionOf, spellsOf, type DecidedGame, type Spell } from './matters';
import { readingOf, type Reading } from './readings';
import { courseWithout, endOf, partingOf, playWithout, replay, type Course, type Played } from './replay';

/** What is to be played under one seed, by the ids of what is left out: plain data, so that another worker can play it. */
export interface SeedTask { readonly seed: number; readonly lines: readonly string[]; readonly pairs: readonly (readonly [string, string])[] }

/** The end of a game without something, and how many later decisions the rules refused. */
export interface Without { readonly reading: Reading; readonly dropped: number }

/** What a task came to, in its order; null where it never stood under this seed. */
export interface SeedOutcome { readonly seed: number; readonly own: Reading; readonly lines: readonly (Without | null)[]; readonly pairs: readonly (Without | null)[] }

/** Plays the tasks of one decided game. What is left out is worked out once for all seeds. */
export class SeedPlayer {
  private readonly level: Level;
  private readonly game: DecidedGame;
  private readonly spells: ReadonlyMap<string, Spell>;
  private readonly courses = new Map<string, Course>();

  constructor(level: Level, game: DecidedGame) {
    this.level = level;
    this.game = game;
    this.spells = new Map(spellsOf(level, game).map((spell) => [spell.id, spell]));
  }

  /** Plays a task, game by game. */
  *play({ seed, lines, pairs }: SeedTask): Generator<void, SeedOutcome, void> {
    const base = replay(this.level, { ...this.game, seed });
    const without: (Without | null)[] = [];
    for (const ids of [...lines.map((id) => [id]), ...pairs]) {
      without.push(this.playWithout(base, ids));
      yield;
    }
    return { seed, own: readingOf(this.level, endOf(base)), lines: without.slice(0, lines.length), pairs: without.slice(lines.length) };
  }

  private playWithout(base: Played, ids: readonly string[]): Without | null {
    const course = this.courseOf(ids);
    const from = partingOf(base, this.game.decided, course);
    if (from === null) return null;
    const { end, dropped } = playWithout(this.level, base, { course, from });
    return { reading: readingOf(this.level, end), dropped: dropped.size };
  }

  private courseOf(ids: readonly string[]): Course {
    const key = ids.join(' ');
    let course = this.courses.get(key);
    if (course === undefined) this.courses.set(key, (course = courseWithout(this.game.decided, omissionOf(ids, this.spells))));
    return course;
  }
}
