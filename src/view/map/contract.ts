/** What the map offers to the rest of the view. */
import type { City } from '../../sim/index';
import type { CityPicture } from '../model/picture';
import type { SeenThing } from '../model/building-note';
import type { Lens } from './lens';

export interface CityMap {
  /** Shows a state of the city; `animate` lets changes fade in over 0.75 s. */
  apply(picture: CityPicture, options?: { animate: boolean }): void;
  /** Where a world point lies, in CSS px of the host. */
  project(worldX: number, worldY: number): { x: number; y: number; visible: boolean };
  /** What is painted at a point of the host, within `reach` CSS px; null where nothing stands that has a name. */
  at(point: { x: number; y: number }, reach: number): Found | null;
  /** Calls back whenever projections have changed. Returns a function that ends this. */
  onMove(listener: () => void): () => void;
  /** Moves the picture by CSS px. */
  pan(dx: number, dy: number): void;
  /** Zooms by a factor about a point of the host, its middle by default. */
  zoom(factor: number, at?: { x: number; y: number }): void;
  focusOn(worldX: number, worldY: number): void;
  /** Back to the part that it opened on. */
  goHome(): void;
  setLens(lens: Lens): void;
  /** Stops (or lets go on) all idle life. */
  setReducedMotion(reduced: boolean): void;
  /** Fits the canvas to the host; a ResizeObserver also calls this. */
  resize(): void;
  /** Draws again after the host has been put back into the page. */
  wake(): void;
  /** True while nothing moves and nothing is drawn. */
  sleeping(): boolean;
  destroy(): void;
}

/** A thing of the painting and the box that it fills, in CSS px of the host. */
export interface Found { readonly thing: SeenThing; readonly box: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number } }

export interface MapOptions {
  /** The place; its painting is baked or set out here. */
  city: City;
  picture: CityPicture;
  reducedMotion: boolean;
  /** Paint without shaders; by default only where there is no graphics card. */
  plainPaper?: boolean;
  onReady(): void;
  onProgress?(loaded: number, of: number): void;
}
