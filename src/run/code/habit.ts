/** How often each of some choices has been made so far. What has been chosen before is expected again, and takes fewer bits. */

/** The share of one choice: `size` out of `of`, beginning at `start`. */
export interface Slice { readonly start: number; readonly size: number; readonly of: number }

/** What one choice made is worth beside a choice never made. Found by trying, on the ready strategies' games. */
const LESSON = 4;

export class Habit {
  private readonly counts: number[];
  private total: number;

  constructor(choices: number) {
    this.counts = Array.from({ length: choices }, () => 1);
    this.total = choices;
  }

  sliceOf(choice: number): Slice {
    let start = 0;
    for (let before = 0; before < choice; before++) start += this.counts[before];
    return { start, size: this.counts[choice], of: this.total };
  }

  /** The choice whose slice holds a point from 0 to `of` − 1. */
  choiceAt(point: number): number {
    let start = 0;
    let choice = 0;
    while (start + this.counts[choice] <= point) start += this.counts[choice++];
    return choice;
  }

  get of(): number {
    return this.total;
  }

  /** One more choice, which has just been made for the first time. */
  grow(): void {
    this.counts.push(LESSON);
    this.total += LESSON;
  }

  learn(choice: number): void {
    this.counts[choice] += LESSON;
    this.total += LESSON;
  }
}
