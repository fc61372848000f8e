/** Lets the game loop run only while something moves: a sleeping canvas draws nothing and keeps its picture. */
import type * as Phaser from 'phaser';

export class Rest {
  private readonly game: Phaser.Game;
  private readonly isChanging: () => boolean;
  private until = 0;
  private frames = 0;

  /** `isChanging`: whether a change is still being shown. Where frames are slow it takes longer than its time, and must not be left half done. */
  constructor(game: Phaser.Game, isChanging: () => boolean) {
    this.game = game;
    this.isChanging = isChanging;
    game.events.on('postrender', () => this.afterFrame());
  }

  /** Draws at least two frames, and goes on for `milliseconds`. */
  wake(milliseconds = 0): void {
    this.until = Math.max(this.until, performance.now() + milliseconds);
    this.frames = 0;
    if (!this.game.loop.running) this.game.loop.wake(true);
  }

  /** Stops at once, in the middle of whatever moves; `wake` goes on with it. */
  lieDown(): void {
    if (this.game.loop.running) this.game.loop.sleep();
  }

  isSleeping(): boolean {
    return !this.game.loop.running;
  }

  private afterFrame(): void {
    this.frames += 1;
    if (this.frames >= 2 && performance.now() > this.until && !this.isChanging()) this.game.loop.sleep();
  }
}
