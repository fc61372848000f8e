/** All that is to be known of how sounds are made and measured, in one place. */
export { GROUPS, PIECES } from '../sounds.mjs';
export { bow } from './bowed.mjs';
export { centroidOf, fadeOf, loudnessOf, offsetOf, peakOf, pitchOf } from './measure.mjs';
export { lengthOf, notesOf } from './perform.mjs';
export { PLACES } from './places.mjs';
export { pluck } from './plucked.mjs';
export { hertz, parseScore } from './score.mjs';
export { halved, RATE } from './signal.mjs';
export { beat, hammer } from './struck.mjs';
