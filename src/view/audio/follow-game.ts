/** Ties the sound to the game: what the city sounds like follows the open run and what of the map is in view. */
import { effect, type Signal } from '@preact/signals';
import { pictureOf } from '../model/picture';
import { soundscapeOf, type Eye } from '../model/soundscape';
import type { Session } from '../session-types';
import type { Audio } from './audio';

/** A moved map changes the mix at most so often. */
const LOOK_MS = 500;

/** Follows the session until the returned function is called. On the title there is no place to be heard. */
export function followGame(session: Pick<Session, 'screen' | 'hasRun' | 'level' | 'state'>, audio: Audio, eye: Signal<Eye | null>): () => void {
  return effect(() => {
    if (session.screen.value === 'title' || !session.hasRun.value) { audio.follow(null); return; }
    const [level, state] = [session.level.value, session.state.value];
    const seen = session.screen.value === 'desk' ? eye.value : null;
    audio.follow(soundscapeOf({ level, state, picture: pictureOf(level, state), eye: seen }));
  });
}

export interface Looking {
  /** Where a world point lies, in CSS px of the host. */
  project(x: number, y: number): { readonly x: number; readonly y: number };
  onMove(listener: () => void): () => void;
}

/** Keeps `eye` at what `map` shows in its `host`. Returns a function that ends this. */
export function watchEye(eye: Signal<Eye | null>, map: Looking, host: HTMLElement): () => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const look = (): void => { waiting = undefined; eye.value = eyeOf(map, { width: host.clientWidth, height: host.clientHeight }); };
  const release = map.onMove(() => { waiting ??= setTimeout(look, LOOK_MS); });
  look();
  return () => { clearTimeout(waiting); release(); eye.value = null; };
}

/** What is in view, from where two points of the world lie in the host. */
export function eyeOf(map: Pick<Looking, 'project'>, { width, height }: { readonly width: number; readonly height: number }): Eye | null {
  const [origin, east] = [map.project(0, 0), map.project(1000, 0)];
  const zoom = (east.x - origin.x) / 1000;
  if (!(zoom > 0) || width === 0) return null;
  return { x: (width / 2 - origin.x) / zoom, y: (height / 2 - origin.y) / zoom, reach: Math.max(width, height) / 2 / zoom };
}
