/** Which part of the world shows: all in CSS pixels of the host and world units, without Phaser. */
import { clamp, lerp } from './chance';
import { WORLD } from './world';

const MAX_ZOOM = 2.6;
/** On a narrow screen the whole width would be too small to read. */
const READABLE_ZOOM = 0.62;

/** World units of height at most, so that a tall window shows things larger rather than more empty lake. */
const MOST_HEIGHT = 810;

/** Middle of the opening view for a visible height: a flat strip keeps the southern towns rather than the summits. */
function homeY(height: number): number {
  return height <= 470 ? 581 - (470 - height) * 0.2 - height / 2 : lerp(346, 450, clamp((height - 470) / 340));
}

export interface Size { width: number; height: number }

export class View {
  private size: Size = { width: 1, height: 1 };
  private zoomed = 1;
  private centre = { x: 720, y: 400 };
  private moved = false;
  private readonly heart: { readonly x: number; readonly y: number };

  /** `heart` is the district that a narrow picture opens on. */
  constructor(heart: { readonly x: number; readonly y: number }) {
    this.heart = heart;
  }

  get zoom(): number { return this.zoomed; }
  get x(): number { return this.centre.x; }
  get y(): number { return this.centre.y; }

  /** A new size of the host. Until the player has moved the picture, it opens on its best part again. */
  resize(size: Size): void {
    const before = this.zoomed / this.coverZoom();
    this.size = size;
    if (!this.moved) this.goHome();
    else this.look({ zoom: before * this.coverZoom() });
  }

  /** Opens wide; on a phone the heart of the city, under the mountains if they are near. */
  goHome(): void {
    const zoom = Math.max(this.coverZoom(), READABLE_ZOOM, this.size.height / MOST_HEIGHT);
    const height = this.size.height / zoom;
    const narrow = this.size.width / zoom < 1000;
    this.moved = false;
    this.look({ zoom, x: narrow ? this.heart.x - 22 : WORLD.x + WORLD.width / 2, y: narrow ? clamp(this.heart.y - 12, 330, 410) : homeY(height) });
  }

  pan(dx: number, dy: number): void {
    this.moved = true;
    this.look({ x: this.centre.x - dx / this.zoomed, y: this.centre.y - dy / this.zoomed });
  }

  /** Zooms about a point of the host (its middle by default), which stays where it is. */
  zoomBy(factor: number, at = { x: this.size.width / 2, y: this.size.height / 2 }): void {
    this.moved = true;
    const held = this.toWorld(at);
    const zoom = clamp(this.zoomed * factor, this.leastZoom(), MAX_ZOOM);
    this.look({ zoom, x: held.x - (at.x - this.size.width / 2) / zoom, y: held.y - (at.y - this.size.height / 2) / zoom });
  }

  focusOn(x: number, y: number): void {
    this.moved = true;
    this.look({ x, y });
  }

  toHost(x: number, y: number): { x: number; y: number; visible: boolean } {
    const at = { x: (x - this.centre.x) * this.zoomed + this.size.width / 2, y: (y - this.centre.y) * this.zoomed + this.size.height / 2 };
    return { ...at, visible: at.x >= 0 && at.y >= 0 && at.x <= this.size.width && at.y <= this.size.height };
  }

  toWorld({ x, y }: { x: number; y: number }): { x: number; y: number } {
    return { x: this.centre.x + (x - this.size.width / 2) / this.zoomed, y: this.centre.y + (y - this.size.height / 2) / this.zoomed };
  }

  /** The smallest zoom at which the world still fills the host. */
  private coverZoom(): number {
    return Math.max(this.size.width / WORLD.width, this.size.height / WORLD.height);
  }

  private leastZoom(): number {
    return Math.min(MAX_ZOOM, Math.max(this.coverZoom(), 0.4));
  }

  private look(to: { zoom?: number; x?: number; y?: number }): void {
    this.zoomed = clamp(to.zoom ?? this.zoomed, this.leastZoom(), MAX_ZOOM);
    const [halfWidth, halfHeight] = [this.size.width / 2 / this.zoomed, this.size.height / 2 / this.zoomed];
    const within = (value: number, start: number, length: number, half: number): number => clamp(value, start + half, Math.max(start + half, start + length - half));
    this.centre = { x: within(to.x ?? this.centre.x, WORLD.x, WORLD.width, halfWidth), y: within(to.y ?? this.centre.y, WORLD.y, WORLD.height, halfHeight) };
  }
}
