import { signal, type ReadonlySignal } from '@preact/signals';
import type { Decision, News } from '../../sim/index';
import type { Eye } from '../model/soundscape';
import type { HeardSound, Session } from '../session-types';
import { createAudio, type Audio } from './audio';
import { DECISION_SOUNDS, soundsOfYear } from './cues';
import { followGame, watchEye, type Looking } from './follow-game';

/** Sound as the session and the composition root know it. */
export interface OpenSound {
  /** For the session. */
  readonly port: Pick<Audio, 'play' | 'setVolumes'> & { readonly heard: ReadonlySignal<HeardSound | null>; playDecision(decision: Decision): void; playYear(news: readonly News[]): void };
  /** From now on the sound follows the game. */
  follow(session: Pick<Session, 'screen' | 'hasRun' | 'level' | 'state'>): void;
  /** From now on it follows what `map` shows in `host`. Returns a function that ends this. */
  watch(map: Looking, host: HTMLElement): () => void;
}

/** Sounds wait for the player's first action on the page, as browsers demand. */
export function openSound(page: Window): OpenSound {
  const heard = signal<HeardSound | null>(null);
  const eye = signal<Eye | null>(null);
  const audio = createAudio({ volumes: { music: 0.5, place: 0.5, signs: 0.6 }, muted: false, onHeard: (sound) => { heard.value = { heard: sound, count: (heard.peek()?.count ?? 0) + 1 }; } });
  for (const act of ['pointerdown', 'keydown'] as const) page.addEventListener(act, () => audio.unlock(), { once: true });
  page.document.addEventListener('visibilitychange', () => audio.setHidden(page.document.hidden));
  return {
    port: {
      heard, play: (cue) => audio.play(cue), setVolumes: (volumes, muted) => audio.setVolumes(volumes, muted),
      playDecision: (decision) => audio.play(DECISION_SOUNDS[decision.kind]),
      playYear: (news) => soundsOfYear(news).forEach((sound) => audio.play(sound)),
    },
    follow: (session) => { followGame(session, audio, eye); },
    watch: (map, host) => watchEye(eye, map, host),
  };
}
