export { createAudio, type Audio, type AudioOptions } from './audio';
export { CAPTIONS, DECISION_SOUNDS, soundsOfYear, type Sound, type SoundCue } from './cues';
