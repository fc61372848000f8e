import { Howl } from 'howler';
import { AMBIENCE_FADE_MS, AMBIENCE_LOOP, RECORDINGS } from './sounds';

/** The quiet loop behind everything. */
export interface Ambience {
  /** Fades to `loudness` (0–1); at 0 it stops after fading. */
  follow(loudness: number): void;
  unload(): void;
}

/** Loads the recording; silent until `follow`. */
export function createAmbience(): Ambience {
  const [start, length] = AMBIENCE_LOOP;
  const howl = new Howl({ src: [RECORDINGS.ambience], format: ['mp3'], sprite: { loop: [start, length, true] } });
  let wished = 0;
  return {
    follow(loudness) {
      if (loudness === wished) return;
      wished = loudness;
      howl.off('fade'); // otherwise the end of an older fade would stop a loop that is wanted again
      if (loudness > 0 && !howl.playing()) {
        howl.volume(0);
        howl.play('loop');
      }
      if (loudness === 0) howl.once('fade', () => howl.stop());
      howl.fade(howl.volume(), loudness, AMBIENCE_FADE_MS);
    },
    unload: () => howl.unload(),
  };
}
