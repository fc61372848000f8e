/** A lens lifts what it is about above a thin sheet of paper. */
import type { Slot, SlotKind } from './slots';

export const LENSES = ['city', 'risk', 'culture', 'industry', 'unseen'] as const;
export type Lens = (typeof LENSES)[number];

const CULTURE: readonly SlotKind[] = ['house', 'landmark', 'workshop', 'crabPen', 'lotus', 'person'];
const INDUSTRY: readonly SlotKind[] = ['works', 'worksPad', 'chimney', 'truck', 'market', 'stalls'];

/** Whether a lens is about what this slot shows. */
export function isInLens(lens: Lens, slot: Slot, frame: string): boolean {
  switch (lens) {
    case 'city': case 'unseen': return false;
    case 'risk': return /idle|^frame-|gold|gilt|palace|chimney|decayed/.test(frame);
    case 'culture': return CULTURE.includes(slot.kind) || /^bridge|^hill|boat-(wupeng|sail)/.test(frame);
    case 'industry': return INDUSTRY.includes(slot.kind) || frame === 'boat-barge';
  }
}
