import { Howl, Howler } from 'howler';
import { addressOf, type Recording } from './recordings';

/** One recording whose loudness follows a wish. It is fetched when it is first wished for, and stops by itself at 0. */
export interface Layer {
  /** Fades to `loudness` (0–1) within `ms`; `from` is asked where in seconds to go on if it has to begin. */
  fade(loudness: number, ms: number, from?: () => number): void;
  /** Seconds into the recording; 0 while it is not heard. */
  position(): number;
  /** Hears when the recording came to its end, or could not be had. */
  onEnd(listener: () => void): void;
  unload(): void;
}

/** Less than this, in seconds, is together. */
const TOGETHER = 0.03;

/** `loop` is the part that repeats, in ms: start and length; without it the recording is heard once. */
export function createLayer(recording: Recording, loop?: readonly [start: number, length: number]): Layer {
  let [howl, wished, id]: [Howl | null, number, number | null] = [null, 0, null];
  let ended: () => void = () => undefined;
  const over = (): void => { [wished, id] = [0, null]; ended(); };
  const open = (): Howl => {
    const opened = new Howl({ src: [addressOf(recording)], format: ['mp3'], volume: 0, ...(loop && { sprite: { loop: [loop[0], loop[1], true] } }) });
    opened.on('end', () => { if (!loop) over(); });
    // What could not be fetched is asked for anew the next time.
    opened.on('loaderror', () => { howl = null; over(); });
    return opened;
  };
  const begin = (on: Howl, from: () => number): number => {
    const begun = on.play(loop ? 'loop' : undefined);
    // Layers are fetched one after another: each goes to where the others are by then.
    on.once('play', () => { const at = from(); if (at > TOGETHER) on.seek(at, begun); }, begun);
    return begun;
  };
  return {
    fade(loudness, ms, from = () => 0) {
      if (Howler.noAudio || loudness === wished || (loudness === 0 && id === null)) return;
      wished = loudness;
      howl ??= open();
      howl.off('fade'); // otherwise the end of an older fade would stop what is wanted again
      id ??= begin(howl, from);
      if (loudness === 0) howl.once('fade', () => { howl?.stop(); id = null; });
      howl.fade(numberIn(howl.volume(id)), loudness, Math.max(1, ms), id);
    },
    position: () => (howl?.state() === 'loaded' && id !== null ? numberIn(howl.seek(id)) : 0),
    onEnd(listener) { ended = listener; },
    unload() {
      howl?.unload();
      [howl, id, wished] = [null, null, 0];
    },
  };
}

/** Howler answers with itself where a sound has not been loaded yet. */
const numberIn = (answer: unknown): number => (typeof answer === 'number' ? answer : 0);
