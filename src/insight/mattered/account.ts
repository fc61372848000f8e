/** The account of a game: what each thing that can be left out has done so far, under the seeds that have been played. */
import type { Decision, Level } from '../../sim/index';
import { isDeed, spellsOf, type DecidedGame, type Matter, type Spell } from './matters';
import { readingOf, type Reading } from './readings';
import { courseWithout, endOf, partingOf, playWithout, replay, type Course, type Played } from './replay';
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

/** Among so many of the largest decisions every pair is left out, too, under so many seeds. */
const PAIRED = { among: 6, seeds: 60 } as const;

/** One thing that is left out, with its account. */
interface Line { readonly id: string; readonly matter: Matter; readonly course: Course; readonly spell: Spell | null; readonly tally: Tally; /** Under the seed that is being played; null where it did not stand. */ difference: number | null }

/** One seed's game as it was decided. */
interface Ground { readonly base: Played; readonly reading: Reading; readonly isOwn: boolean }

/** All that is known while the seeds are played. */
export class Account {
  private readonly level: Level;
  private readonly game: DecidedGame;
  private readonly lines: Line[] = [];
  private followed: readonly Line[] = [];
  private pairs: readonly PairTally[] = [];
  private score = 0;

  constructor(level: Level, game: DecidedGame) {
    this.level = level;
    this.game = game;
  }

  /** Decisions that can be left out; they are played before the events. */
  get deedCount(): number {
    return this.lines.filter(({ spell }) => spell !== null).length;
  }

  /** What has to be played under one seed, piece by piece. The first call must be with the run's own seed. */
  *playsUnder(seed: number): Generator<() => void, void, void> {
    const ground = this.groundOf(seed);
    for (const line of this.followed) yield () => this.leaveOut(ground, line);
    for (const pair of this.pairs) if (pair.seeds < PAIRED.seeds) yield () => this.leaveBothOut(ground, pair);
  }

  private groundOf(seed: number): Ground {
    const isOwn = this.lines.length === 0;
    const base = replay(this.level, { ...this.game, seed });
    const reading = readingOf(this.level, endOf(base));
    if (isOwn) {
      this.score = reading.score;
      this.open(base);
    }
    return { base, reading, isOwn };
  }

  /** A line for each spell, and for each event that came under the run's own seed. */
  private open(base: Played): void {
    const { decided } = this.game;
    const lineOf = (id: string, matter: Matter, spell: Spell | null): Line =>
      ({ id, matter, spell, course: courseWithout(decided, spell ? { spells: [spell], events: [] } : { spells: [], events: [id.slice('event:'.length)] }), tally: new Tally(), difference: null });
    for (const spell of spellsOf(this.level, this.game)) this.lines.push(lineOf(spell.id, spell.deed, spell));
    for (const event of eventsOf(base)) this.lines.push(lineOf(`event:${event.event}`, event, null));
    this.followed = this.lines;
  }

  private leaveOut({ base, reading, isOwn }: Ground, line: Line): void {
    line.difference = null;
    const from = partingOf(base, this.game.decided, line.course);
    if (from === null) return;
    const { end, dropped } = playWithout(this.level, base, { course: line.course, from });
    const without = readingOf(this.level, end);
    line.difference = reading.score - without.score;
    if (isOwn) line.tally.addOwn(reading, without, dropped.size);
    else line.tally.add(reading, without);
  }

  private leaveBothOut({ base, reading }: Ground, pair: PairTally): void {
    const [one, other] = pair.ids.map((id) => this.lines.find((line) => line.id === id)!.difference);
    const from = partingOf(base, this.game.decided, pair.course);
    if (one === null || other === null || from === null) return;
    pair.add(reading.score - readingOf(this.level, playWithout(this.level, base, { course: pair.course, from }).end).score, [one, other]);
  }

  /** From here on follow only the largest. */
  narrow(keep: number): void {
    const kept = new Set([...this.largest(isDeed).slice(0, keep), ...this.largest((matter) => !isDeed(matter)).slice(0, Math.ceil(keep / 2))]);
    this.followed = this.lines.filter((line) => kept.has(line));
  }

  private largest(among: (matter: Matter) => boolean): Line[] {
    return bySize(this.followed.filter(({ matter }) => among(matter)));
  }

  /** From here on leave out two at once, too. */
  pairUp(): void {
    const lines = this.largest(isDeed).slice(0, PAIRED.among);
    const own = replay(this.level, this.game);
    const fallen = new Map(lines.map((line) => [line, this.fallenWithout(own, line)]));
    this.pairs = lines.flatMap((one, n) => lines.slice(n + 1).flatMap((other) => {
      if (one.spell === null || other.spell === null || restsOn(fallen.get(one)!, other.spell.own) || restsOn(fallen.get(other)!, one.spell.own)) return [];
      return [new PairTally([one.id, other.id], courseWithout(this.game.decided, { spells: [one.spell, other.spell], events: [] }))];
    }));
  }

  private fallenWithout(base: Played, { course }: Line): ReadonlySet<Decision> {
    const from = partingOf(base, this.game.decided, course);
    return from === null ? new Set() : playWithout(this.level, base, { course, from }).dropped;
  }

  told(done: number, of: number): MatteredSoFar {
    const items = bySize(this.lines.filter(({ tally }) => tally.differences.length > 0)).map(({ id, matter, tally }) => tally.told(id, matter));
    const together = this.pairs.flatMap((pair) => pair.told() ?? []).toSorted((a, b) => Math.abs(b.joint.mean - b.sum) - Math.abs(a.joint.mean - a.sum));
    return { done, of, score: this.score, items, together };
  }
}

const bySize = (lines: readonly Line[]): Line[] => lines.toSorted((a, b) => Math.abs(b.tally.mean) - Math.abs(a.tally.mean));

/** The events that came in a game, each with the years in which it began. */
function eventsOf(base: Played): Extract<Matter, { kind: 'event' }>[] {
  const years = new Map<string, number[]>();
  for (const { event, year } of endOf(base).happened) years.set(event, [...(years.get(event) ?? []), year]);
  return [...years].map(([event, began]) => ({ kind: 'event', event, year: began[0], years: began }));
}
