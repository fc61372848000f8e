import type { Era, Heard } from '../model/heard';
import type { Soundscape } from '../model/soundscape';
import { createLayer, type Layer } from './layer';
import { LEVELS, recordingOf, STEMS, type Stem } from './recordings';

export type Score = Pick<Soundscape, 'era' | 'mood' | 'bloom'>;

/** Seconds of rest after a phrase, in turn: music that never stops tires. The place goes on meanwhile. */
export const RESTS = [26, 42, 33, 54] as const;
/** Seconds before the first phrase: the place is heard first. */
export const FIRST_REST = 5;
/** How long layers take to change with the state, and an era to make way for the next. */
const [CROSSFADE_MS, ERA_MS] = [3500, 3000];

/** The two layers of each mood, 0–1. */
export function stemsOf({ mood, bloom }: Score): Readonly<Record<Stem, number>> {
  switch (mood) {
    case 'calm': return { lead: 1, lament: 0, bloom: 0.7 * bloom, toll: 0 };
    case 'strained': return { lead: 0.3, lament: 1, bloom: 0, toll: 0 };
    case 'crisis': return { lead: 0, lament: 0.55, bloom: 0, toll: 1 };
  }
}

export interface Music {
  /** Plays phrases of this score from now on; null is silence. `slider` 0–1. */
  follow(score: Score | null, slider: number): void;
  unload(): void;
}

const captionOf = ({ era, mood }: Score): Heard => (mood === 'calm' ? `era.${era}` : `mood.${mood}`);

/** A phrase, a rest, a phrase. Only layers that are to be heard are fetched. */
export function createMusic(onHeard: (heard: Heard) => void): Music {
  return new Phrases(onHeard);
}

class Phrases implements Music {
  private readonly onHeard: (heard: Heard) => void;
  private layers = new Map<Stem, Layer>();
  private era: Era | null = null;
  private score: Score | null = null;
  private slider = 0;
  private isPlaying = false;
  private phrases = 0;
  private told: Heard | null = null;
  private waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(onHeard: (heard: Heard) => void) {
    this.onHeard = onHeard;
  }

  follow(score: Score | null, slider: number): void {
    [this.score, this.slider] = [score, slider];
    if (!score || slider === 0) {
      this.rest(null);
      this.fall();
    } else if (this.isPlaying && score.era !== this.era) {
      this.fall();
      this.rest(ERA_MS / 1000);
    } else if (this.isPlaying) this.mix(CROSSFADE_MS);
    else if (this.waiting === undefined) this.rest(FIRST_REST);
  }

  unload(): void {
    this.rest(null);
    for (const layer of this.layers.values()) layer.unload();
    this.layers.clear();
    this.isPlaying = false;
  }

  /** Begins again after so many seconds, or not at all. */
  private rest(seconds: number | null): void {
    clearTimeout(this.waiting);
    this.waiting = seconds === null ? undefined : setTimeout(() => { this.waiting = undefined; this.begin(); }, seconds * 1000);
  }

  private begin(): void {
    if (!this.score || this.slider === 0) return;
    this.turnTo(this.score.era);
    this.isPlaying = true;
    this.mix(0);
  }

  /** Lets go of the recordings of another era. */
  private turnTo(era: Era): void {
    if (era === this.era) return;
    for (const layer of this.layers.values()) layer.unload();
    this.layers.clear();
    this.era = era;
  }

  /** Every layer at its loudness; one that joins late comes in where the phrase is. */
  private mix(ms: number): void {
    if (!this.score) return;
    const wished = stemsOf(this.score);
    for (const stem of STEMS) {
      if (wished[stem] > 0 || this.layers.has(stem)) this.layerOf(stem).fade(wished[stem] * this.slider * LEVELS.music, ms, () => this.positionBeside(stem));
    }
    this.tell(captionOf(this.score));
  }

  /** Where the other layers of the phrase are, in seconds. */
  private positionBeside(stem: Stem): number {
    return Math.max(0, ...[...this.layers].filter(([other]) => other !== stem).map(([, layer]) => layer.position()));
  }

  private tell(heard: Heard): void {
    if (heard !== this.told) this.onHeard(heard);
    this.told = heard;
  }

  /** Fades all layers out. */
  private fall(): void {
    for (const layer of this.layers.values()) layer.fade(0, ERA_MS);
    [this.isPlaying, this.told] = [false, null];
  }

  private layerOf(stem: Stem): Layer {
    const known = this.layers.get(stem);
    if (known) return known;
    const layer = createLayer(recordingOf(stem, this.era ?? '1990'));
    layer.onEnd(() => this.ended());
    this.layers.set(stem, layer);
    return layer;
  }

  /** A phrase ends with the last of its layers. */
  private ended(): void {
    if (!this.isPlaying || this.isSounding()) return;
    [this.isPlaying, this.told] = [false, null];
    this.rest(RESTS[this.phrases++ % RESTS.length]);
  }

  private isSounding(): boolean {
    return [...this.layers.values()].some((layer) => layer.position() > 0);
  }
}
