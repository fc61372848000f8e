/** Idle life: boats and clouds that drift, smoke that rises. At most six units a second, and none in reduced motion. */
import type { Clouds } from './clouds';
import type { Slot } from './slots';
import type { SlotBoard } from './slot-board';
import type { Smoke } from './smoke';

const REACH: Record<string, number> = { 'boat-wupeng': 5, 'boat-sampan': 6, 'boat-sail': 14, 'boat-barge': 22 };

export class Drift {
  private readonly parts: { board: SlotBoard; clouds: Clouds; smoke: Smoke };
  private readonly boats: readonly Slot[];
  private seconds = 0;

  constructor(parts: { board: SlotBoard; clouds: Clouds; smoke: Smoke }) {
    this.parts = parts;
    this.boats = parts.board.slots.filter((slot) => slot.kind === 'boat');
  }

  step(milliseconds: number): void {
    this.seconds += Math.min(100, milliseconds) / 1000;
    for (const boat of this.boats) {
      const sway = Math.sin((this.seconds * 3.2) / (REACH[boat.look] ?? 6)) * (REACH[boat.look] ?? 6);
      this.parts.board.imageOf(boat.id)?.setX(boat.x + sway * Math.sign(boat.size));
    }
    this.parts.clouds.drift(this.seconds);
    this.parts.smoke.drift(this.seconds);
  }
}
