/** How the desk reaches the picture, without knowing what draws it. */
import type { Level, State } from '../../../sim/index';
import type { SeenThing } from '../../model/building-note';
import type { Lens } from '../../model/lens-marks';
import type { Rectangle } from '../../model/pin-places';

export { LENSES, type Lens } from '../../model/lens-marks';

export interface Projected { readonly x: number; readonly y: number; /** False where the camera does not look. */ readonly visible: boolean }
export interface MapView { readonly level: Level; readonly state: State; readonly before: State | null }

export interface Found { readonly thing: SeenThing; readonly box: Rectangle }

/** The living picture, once it is there. */
export interface MapHandle {
  show(view: MapView): void;
  lens(lens: Lens): void;
  calm(calm: boolean): void;
  /** From world units to px inside the host. */
  project(place: { readonly x: number; readonly y: number }): Projected;
  /** Calls back whenever projections have changed. Returns a function that ends this. */
  onMove(listener: () => void): () => void;
  /** What is painted at a point of the host, within `reach` px, and its box in px of the host. */
  at(point: { readonly x: number; readonly y: number }, reach: number): Found | null;
  /** By px of the host. */
  pan(dx: number, dy: number): void;
  zoom(factor: number): void;
  /** Back to the part that it opened on. */
  goHome(): void;
  /** Draws again after its canvas has been put back into the page. */
  wake(): void;
  close(): void;
}

export interface OpenOptions { readonly view: MapView; readonly calm: boolean; /** Counts the sheets that have been loaded. */ readonly loaded: (done: number, all: number) => void }

export interface MapPort {
  /** Address of a still picture for browsers that cannot draw the living one; null where none has been painted of the place. */
  readonly still: (level: Level) => string | null;
  /** Width over height of the still picture. */
  readonly aspect: number;
  /** Where a place lies in the still picture, as a share of its width and height. */
  readonly placeInStill: (place: { readonly x: number; readonly y: number }) => { readonly x: number; readonly y: number };
  /** Whether the place has been painted, so that a portrait shows its state. */
  readonly paints: (level: Level) => boolean;
  /** Paints the city in a state, `width` × `height` px, to be taken away; needs no WebGL. Rejects when a sheet does not load. */
  portrait(view: Pick<MapView, 'level' | 'state'>, size: { readonly width: number; readonly height: number }): Promise<HTMLCanvasElement>;
  /** Loads and opens the picture in `host`; rejects when it cannot be drawn here. */
  open(host: HTMLElement, options: OpenOptions): Promise<MapHandle>;
}
