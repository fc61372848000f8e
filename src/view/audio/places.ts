import { PLACE_SOUNDS, type PlaceSound } from '../model/heard';
import type { Soundscape } from '../model/soundscape';
import { createLayer, type Layer } from './layer';
import { LEVELS, PLACE_LOOP } from './recordings';

/** How long a place takes to come and go. */
const FADE_MS = 2500;

export interface Places {
  /** Mixes the loops of what is in view; null is silence. `slider` 0–1. */
  follow(places: Soundscape['places'] | null, slider: number): void;
  unload(): void;
}

/** Loops of place, each fetched when it is first in view. `onHeard` hears of a place that has become the loudest. */
export function createPlaces(onHeard: (place: PlaceSound) => void): Places {
  const layers = new Map<PlaceSound, Layer>();
  let loudest: PlaceSound | null = null;
  const layerOf = (place: PlaceSound): Layer => {
    const layer = layers.get(place) ?? createLayer(place, PLACE_LOOP);
    layers.set(place, layer);
    return layer;
  };
  return {
    follow(places, slider) {
      for (const place of PLACE_SOUNDS) {
        const loudness = (places?.[place] ?? 0) * slider * LEVELS.place;
        if (loudness > 0 || layers.has(place)) layerOf(place).fade(loudness, FADE_MS);
      }
      const first = places && PLACE_SOUNDS.reduce((best, place) => (places[place] > places[best] ? place : best));
      const next = first && places[first] > 0 ? first : null;
      if (next && next !== loudest) onHeard(next);
      loudest = next;
    },
    unload() {
      for (const layer of layers.values()) layer.unload();
      layers.clear();
    },
  };
}
