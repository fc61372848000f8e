/** A lens lifts what it is about above a thin sheet of paper, and marks it with the pattern of its kind. */
import type { Lens, LensMark } from '../model/lens-marks';
import type { Slot, SlotKind } from './slots';

export { LENSES, type Lens } from '../model/lens-marks';

const CULTURE: readonly SlotKind[] = ['house', 'landmark', 'workshop', 'crabPen', 'lotus', 'person'];
const INDUSTRY: readonly SlotKind[] = ['works', 'worksPad', 'chimney', 'truck', 'market', 'stalls', 'freight'];
const HERITAGE_SITE = /^site-(heritage|craft|ecology|civic|network|street|stage|opera|found|mending)/;

/** Whether a lens is about what this slot shows. */
export function isInLens(lens: Lens, slot: Slot, frame: string): boolean {
  switch (lens) {
    case 'city': case 'unseen': return false;
    case 'risk': return riskMark(frame) !== null;
    case 'culture': return CULTURE.includes(slot.kind) || /^bridge|^hill|boat-(wupeng|sail)/.test(frame) || HERITAGE_SITE.test(frame);
    case 'industry': return INDUSTRY.includes(slot.kind) || frame === 'boat-barge' || /^site-(works|laboratories|market|depot)/.test(frame);
  }
}

/** Which kind of a lens's key a slot belongs to; null of what is lifted for company only. */
export function markOf(lens: Lens, slot: Slot, frame: string): LensMark | null {
  if (!isInLens(lens, slot, frame)) return null;
  if (lens === 'risk') return riskMark(frame);
  return lens === 'culture' ? cultureMark(slot, frame) : industryMark(slot, frame);
}

function riskMark(frame: string): LensMark | null {
  if (frame.startsWith('frame-')) return 'unfinished';
  if (frame.includes('idle')) return 'idle';
  if (/gold|gilt|palace|-sham$/.test(frame)) return 'show';
  if (frame.startsWith('chimney')) return 'smoke';
  return frame.includes('decayed') ? 'decayed' : null;
}

function cultureMark({ kind }: Slot, frame: string): LensMark | null {
  if (/^frame-|^home-|^block-|^highrise|palace/.test(frame)) return null;
  if (frame.includes('decayed')) return 'decayed';
  if (frame.endsWith('-sham')) return null;
  if (kind === 'house' || kind === 'landmark') return 'old';
  if (kind === 'workshop') return 'craft';
  if (kind === 'site') return /^site-(craft|opera)/.test(frame) ? 'craft' : 'found';
  return kind === 'crabPen' ? 'water' : null;
}

function industryMark({ kind }: Slot, frame: string): LensMark | null {
  if (kind === 'worksPad' || kind === 'truck' || kind === 'chimney') return null;
  if (frame.includes('idle')) return 'idle';
  if (/^laboratory|^site-laboratories/.test(frame)) return 'laboratory';
  return kind === 'works' && !/^containers|^gantry/.test(frame) || frame === 'site-works' ? 'running' : 'trade';
}
