/** The account of a game: what each thing that can be left out has done so far, under the seeds that have been played. */
import { CRISES } from '../../sim/index';
import type { Decision, Level } from '../../sim/index';
import { idOf, isDeed, spellsOf, type Arrival, type DecidedGame, type Matter, type Spell } from './matters';
import type { SeedOutcome, SeedTask } from './playing';
import { readingOf } from './readings';
import { brokeOut, courseWithout, endOf, partingOf, playWithout, replay, type Played } from './replay';
import { Tally, type Mattered } from './tally';
import { PairTally, restsOn, type Together } from './together';

/** What is known so far. */
export interface MatteredSoFar {
  /** Seeds that have been played, of all. */
  readonly done: number;
  readonly of: number;
  /** The verdict on the run itself, points. */
  readonly score: number;
  /** The largest effect first. What never stood is not there. */
  readonly items: readonly Mattered[];
  /** Pairs that matter otherwise together than apart, the largest difference first. */
  readonly together: readonly Together[];
}

/** Among so many of the largest decisions every pair is left out, too. */
const PAIRED_AMONG = 6;

/** One thing that is left out, with its account. */
interface Line { readonly id: string; readonly matter: Matter; readonly spell: Spell | null; readonly tally: Tally }

/** All that is known while the seeds are played. */
export class Account {
  private readonly level: Level;
  private readonly game: DecidedGame;
  private readonly base: Played;
  private readonly lines: readonly Line[];
  private followed: readonly Line[];
  private pairs: readonly PairTally[] = [];
  private readonly score: number;

  /** A line for each spell, and for each event and each kind of crisis that came under the run's own seed. */
  constructor(level: Level, game: DecidedGame) {
    this.level = level;
    this.game = game;
    this.base = replay(level, game);
    this.score = readingOf(level, endOf(this.base)).score;
    const lineOf = (matter: Matter, spell: Spell | null): Line => ({ id: spell?.id ?? idOf(matter), matter, spell, tally: new Tally() });
    this.lines = [...spellsOf(level, game).map((spell) => lineOf(spell.deed, spell)), ...[...eventsOf(this.base), ...crisesOf(this.base)].map((arrival) => lineOf(arrival, null))];
    this.followed = this.lines;
  }

  /** The run's own seed, without what was decided or without what came. */
  ownTask(what: 'decided' | 'came'): SeedTask {
    return { seed: this.game.seed, lines: this.lines.filter(({ spell }) => (spell !== null) === (what === 'decided')).map(({ id }) => id), pairs: [] };
  }

  /** Another seed, without what is followed; with pairs, or not any more. */
  taskFor(seed: number, { paired }: { readonly paired: boolean }): SeedTask {
    return { seed, lines: this.followed.map(({ id }) => id), pairs: paired ? this.pairs.map(({ ids }) => ids) : [] };
  }

  /** Count what a task came to. */
  add(task: SeedTask, { own, lines, pairs }: SeedOutcome): void {
    const isOwn = task.seed === this.game.seed;
    const differences = new Map<string, number>();
    task.lines.forEach((id, n) => {
      const without = lines[n];
      if (without === null) return;
      const { tally } = this.lineOf(id);
      differences.set(id, own.score - without.reading.score);
      if (isOwn) tally.addOwn(own, without.reading, without.dropped);
      else tally.add(own, without.reading);
    });
    task.pairs.forEach((ids, n) => {
      const [one, other] = ids.map((id) => differences.get(id));
      const both = pairs[n];
      if (one !== undefined && other !== undefined && both !== null) this.pairs[n].add(own.score - both.reading.score, [one, other]);
    });
  }

  /** From here on follow only the largest. */
  narrow(keep: number): void {
    const kept = new Set([...this.largest(isDeed).slice(0, keep), ...this.largest((matter) => !isDeed(matter)).slice(0, Math.ceil(keep / 2))]);
    this.followed = this.lines.filter((line) => kept.has(line));
  }

  private lineOf(id: string): Line {
    return this.lines.find((line) => line.id === id)!;
  }

  private largest(among: (matter: Matter) => boolean): Line[] {
    return bySize(this.followed.filter(({ matter }) => among(matter)));
  }

  /** From here on leave out two at once, too. */
  pairUp(): void {
    const spells = this.largest(isDeed).slice(0, PAIRED_AMONG).flatMap(({ spell }) => spell ?? []);
    const fallen = new Map(spells.map((spell) => [spell, this.fallenWithout(spell)]));
    this.pairs = spells.flatMap((one, n) => spells.slice(n + 1).flatMap((other) => (restsOn(fallen.get(one)!, other.own) || restsOn(fallen.get(other)!, one.own) ? [] : [new PairTally([one.id, other.id])])));
  }

  private fallenWithout(spell: Spell): ReadonlySet<Decision> {
    const course = courseWithout(this.game.decided, { spells: [spell] });
    const from = partingOf(this.base, this.game.decided, course);
    return from === null ? new Set() : playWithout(this.level, this.base, { course, from }).dropped;
  }

  told(done: number, of: number): MatteredSoFar {
    const items = bySize(this.lines.filter(({ tally }) => tally.differences.length > 0)).map(({ id, matter, tally }) => tally.told(id, matter));
    const together = this.pairs.flatMap((pair) => pair.told() ?? []).toSorted((a, b) => Math.abs(b.joint.mean - b.sum) - Math.abs(a.joint.mean - a.sum));
    return { done, of, score: this.score, items, together };
  }
}

const bySize = (lines: readonly Line[]): Line[] => lines.toSorted((a, b) => Math.abs(b.tally.mean) - Math.abs(a.tally.mean));

/** The events that came in a game, each with the years in which it began. */
function eventsOf(base: Played): Arrival[] {
  const years = new Map<string, number[]>();
  for (const { event, year } of endOf(base).happened) years.set(event, [...(years.get(event) ?? []), year]);
  return [...years].map(([event, began]) => ({ kind: 'event', event, year: began[0], years: began }));
}

/** The kinds of crisis that came in a game, each with its years. */
function crisesOf({ states }: Played): Arrival[] {
  return CRISES.flatMap((crisis): Arrival[] => {
    const years = states.filter((before, n) => brokeOut(before, states[n + 1], crisis)).map(({ year }) => year);
    return years.length === 0 ? [] : [{ kind: 'crisis', crisis, year: years[0], years }];
  });
}
