/**
 * A row of choices as one whole number, by asymmetric numeral systems (Duda 2013): a choice with a share of 1 in 8 takes three bits, in any fraction of bits.
 *
 * One description serves for both ways: writing, `choose` takes the choice that is given; reading, it finds it. Whole numbers alone, so every engine agrees.
 */
import type { Habit, Slice } from './habit';

export interface Tape {
  /** The index of a choice, out of as many as the habit knows. `given` is undefined when reading. */
  choose(habit: Habit, given: number | undefined): number;
  /** A whole number from 0 to `of` − 1, all of them equally likely. */
  number(of: number, given: number | undefined): number;
}

/** Notes choices down. The number is made at the end, as the last choice written is the first to be read. */
export class WritingTape implements Tape {
  private readonly slices: Slice[] = [];

  choose(habit: Habit, given: number | undefined): number {
    const choice = given ?? 0;
    this.slices.push(habit.sliceOf(choice));
    habit.learn(choice);
    return choice;
  }

  number(of: number, given = 0): number {
    this.slices.push({ start: given, size: 1, of });
    return given;
  }

  contents(): bigint {
    return this.slices.reduceRight((value, { start, size, of }) => {
      const wide = BigInt(size);
      return (value / wide) * BigInt(of) + (value % wide) + BigInt(start);
    }, 0n);
  }
}

export class ReadingTape implements Tape {
  private value: bigint;

  constructor(contents: bigint) {
    this.value = contents;
  }

  choose(habit: Habit): number {
    const choice = habit.choiceAt(Number(this.value % BigInt(habit.of)));
    this.take(habit.sliceOf(choice));
    habit.learn(choice);
    return choice;
  }

  number(of: number): number {
    const found = Number(this.value % BigInt(of));
    this.value /= BigInt(of);
    return found;
  }

  private take({ start, size, of }: Slice): void {
    this.value = BigInt(size) * (this.value / BigInt(of)) + (this.value % BigInt(of)) - BigInt(start);
  }

  /** True when everything written has been read. */
  get isAtEnd(): boolean {
    return this.value === 0n;
  }
}
