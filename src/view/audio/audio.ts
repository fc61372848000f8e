/** What one hears. Silent until the player has done something, and never needed: every sound accompanies something that can be read. */
import { Howl } from 'howler';
import { createAmbience, type Ambience } from './ambience';
import { CUE_SOUNDS, type Sound, type SoundCue } from './cues';
import { LOUDNESS, RECORDINGS } from './sounds';
import type { SoundCueName } from '../session-types';

export interface AudioOptions {
  /** 0–1. */
  readonly volume: number;
  readonly muted: boolean;
  /** Hears of every sound, also while muted, so that it can be captioned. */
  readonly onSound?: (sound: Sound) => void;
}

export interface Audio {
  /** Plays a short sound: one that a panel asks for, or one of `soundsOfYear`. Dropped, not kept for later, before `unlock`. */
  play(cue: SoundCueName | SoundCue): void;
  /** Whether the quiet loop should be heard. Remembered before `unlock`. */
  ambience(on: boolean): void;
  /** 0–1, for everything. */
  setVolume(volume: number): void;
  setMuted(muted: boolean): void;
  /** Call at the player's first action: browsers allow sound from then on, and only then is anything loaded. */
  unlock(): void;
  destroy(): void;
}

/** Nothing is loaded or played yet; see `unlock`. */
export function createAudio({ volume: initialVolume, muted: initiallyMuted, onSound }: AudioOptions): Audio {
  const howls = new Map<SoundCue, Howl>();
  let [volume, muted, wantsAmbience, unlocked] = [withinUnit(initialVolume), initiallyMuted, false, false];
  let loop: Ambience | null = null;

  const loudness = (sound: Sound): number => (muted ? 0 : volume * LOUDNESS[sound]);
  const update = (): void => {
    for (const [sound, howl] of howls) howl.volume(loudness(sound));
    const wished = wantsAmbience && unlocked ? loudness('ambience') : 0;
    if (wished > 0) loop ??= createAmbience();
    loop?.follow(wished);
  };
  const sounding = (sound: SoundCue): Howl => {
    const howl = howls.get(sound) ?? new Howl({ src: [RECORDINGS[sound]], format: ['mp3'], volume: loudness(sound) });
    howls.set(sound, howl);
    return howl;
  };

  return {
    play(cue) {
      if (!unlocked) return;
      const sound = soundOf(cue);
      onSound?.(sound);
      if (loudness(sound) > 0) sounding(sound).play();
    },
    ambience(on) { wantsAmbience = on; update(); },
    setVolume(wished) { volume = withinUnit(wished); update(); },
    setMuted(wished) { muted = wished; update(); },
    unlock() { unlocked = true; update(); },
    destroy() {
      for (const howl of howls.values()) howl.unload();
      howls.clear();
      loop?.unload();
      [loop, unlocked] = [null, false];
    },
  };
}

const withinUnit = (volume: number): number => Math.min(1, Math.max(0, volume));

const soundOf = (cue: SoundCueName | SoundCue): SoundCue => ({ ...CUE_SOUNDS, paper: 'paper' } as const)[cue];
