/** What one hears. Silent until the player has done something, and never needed: every sound accompanies something that can be read. */
import { Howler } from 'howler';
import { CHANNELS, type Heard, type SignCue, type Volumes } from '../model/heard';
import type { Soundscape } from '../model/soundscape';
import type { SoundCueName } from '../session-types';
import { CUE_SOUNDS } from './cues';
import { createMusic } from './music';
import { createPlaces } from './places';
import { createSigns } from './signs';

export interface AudioOptions {
  readonly volumes: Volumes;
  readonly muted: boolean;
  /** Hears of every sound, also while muted, so that it can be captioned. */
  readonly onHeard?: (heard: Heard) => void;
}

export interface Audio {
  /** Plays a short sound: one that a panel asks for, or one of `soundsOfYear`. Dropped, not kept for later, before `unlock`. */
  play(cue: SoundCueName | SignCue): void;
  /** What the city sounds like from now on; null is nothing but signs. Remembered before `unlock`. */
  follow(scene: Soundscape | null): void;
  /** Sliders, 0–1 each, and whether nothing is heard at all. */
  setVolumes(volumes: Volumes, muted: boolean): void;
  /** While the page is hidden nothing is heard. */
  setHidden(hidden: boolean): void;
  /** Call at the player's first action: browsers allow sound from then on, and only then is anything fetched. */
  unlock(): void;
  destroy(): void;
}

/** How long everything is silent after an accident. */
const HUSH_MS = 9000;

/** Nothing is fetched or played yet; see `unlock`. */
export function createAudio({ volumes: given, muted: initiallyMuted, onHeard = () => undefined }: AudioOptions): Audio {
  const parts = { music: createMusic(onHeard), places: createPlaces((place) => onHeard(`place.${place}`)), signs: createSigns() };
  let [volumes, muted, unlocked, scene]: [Volumes, boolean, boolean, Soundscape | null] = [within(given), initiallyMuted, false, null];
  let quiet: ReturnType<typeof setTimeout> | undefined;
  const slider = (channel: keyof Volumes): number => (muted ? 0 : volumes[channel]);
  const update = (): void => {
    const heard = unlocked && quiet === undefined ? scene : null;
    parts.music.follow(heard, slider('music'));
    parts.places.follow(heard?.places ?? null, slider('place'));
  };
  const hush = (): void => {
    parts.signs.hush();
    clearTimeout(quiet);
    quiet = setTimeout(() => { quiet = undefined; update(); }, HUSH_MS);
    update();
  };
  return {
    play(cue) {
      if (!unlocked) return;
      const sign = signOf(cue);
      // In the silence after an accident nothing calls attention to itself.
      if (quiet !== undefined && sign !== 'hush') return;
      onHeard(sign);
      if (sign === 'hush') hush();
      else if (slider('signs') > 0) parts.signs.play(sign, slider('signs'));
    },
    follow(next) { scene = next; update(); },
    setVolumes(wished, nowMuted) { [volumes, muted] = [within(wished), nowMuted]; update(); },
    setHidden(hidden) { if (unlocked) Howler.mute(hidden); },
    unlock() { unlocked = true; update(); },
    destroy() {
      clearTimeout(quiet);
      [unlocked, quiet, scene] = [false, undefined, null];
      for (const part of Object.values(parts)) part.unload();
    },
  };
}

const within = (volumes: Volumes): Volumes => Object.fromEntries(CHANNELS.map((channel) => [channel, Math.min(1, Math.max(0, volumes[channel]))])) as Record<keyof Volumes, number>;

const isCue = (cue: SoundCueName | SignCue): cue is SoundCueName => cue in CUE_SOUNDS;
const signOf = (cue: SoundCueName | SignCue): SignCue => (isCue(cue) ? CUE_SOUNDS[cue] : cue);
