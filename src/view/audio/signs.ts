import { Howl, Howler } from 'howler';
import type { SignSound } from '../model/heard';
import { addressOf, LEVELS } from './recordings';

/** Short sounds; each is fetched when it is first heard. */
export interface Signs {
  /** `slider` 0–1. */
  play(sound: SignSound, slider: number): void;
  /** Stops what sounds. */
  hush(): void;
  unload(): void;
}

export function createSigns(): Signs {
  const howls = new Map<SignSound, Howl>();
  return {
    play(sound, slider) {
      if (Howler.noAudio) return;
      const howl = howls.get(sound) ?? new Howl({ src: [addressOf(sound)], format: ['mp3'] });
      howls.set(sound, howl);
      howl.volume(slider * LEVELS.signs);
      howl.play();
    },
    hush() { for (const howl of howls.values()) howl.stop(); },
    unload() {
      for (const howl of howls.values()) howl.unload();
      howls.clear();
    },
  };
}
