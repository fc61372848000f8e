/** Opens Phaser in the host and joins view, hand, scene and rest into one CityMap. */
import * as Phaser from 'phaser';
import { type Painting, pixelRatio } from './device';
import { takeInHand } from './hand';
import type { CityMap, Found, MapOptions } from './contract';
import type { Lens } from './lens';
import { PaintingScene } from './painting-scene';
import { Print } from './print';
import { Rest } from './rest';
import type { SetOut } from './land/set-out';
import { TURN_MS } from './turn-order';
import { View } from './view';
import type { CityPicture } from '../model/picture';

/** How long boats and smoke go on after the last touch. */
const IDLE_LIFE_MS = 12_000;
/** How long after the last movement the painting takes the place of its print again. */
const SETTLE_MS = 400;

type PaintOptions = MapOptions & { painting: Painting; /** Null where the baked sheets are of this place. */ land: SetOut | null };

export function paintCity(host: HTMLElement, options: PaintOptions): Promise<CityMap> {
  const ratio = pixelRatio();
  const view = new View(options.city.districts[0]);
  view.resize(sizeOf(host));
  const print = options.painting === 'plain' ? new Print(host) : null;
  return new Promise((resolve, reject) => {
    const scene = new PaintingScene({
      painting: options.painting, city: options.city, land: options.land, view, ratio: () => ratio, large: ratio > 1.4 && host.clientWidth >= 700, picture: options.picture, print,
      onProgress: (loaded, of) => options.onProgress?.(loaded, of),
      onReady: () => {
        resolve(new PaintedMap({ host, game, scene, view, ratio }, options));
        options.onReady();
      },
      onError: (error) => {
        game.destroy(true);
        reject(error);
      },
    });
    const game = openGame(host, scene, ratio);
    game.events.once('destroy', () => print?.destroy());
  });
}

const isShown = (host: HTMLElement): boolean => host.clientWidth > 0;
const sizeOf = (host: HTMLElement): { width: number; height: number } => ({ width: Math.max(1, host.clientWidth), height: Math.max(1, host.clientHeight) });

function openGame(host: HTMLElement, scene: Phaser.Scene, ratio: number): Phaser.Game {
  const { width, height } = sizeOf(host);
  return new Phaser.Game({
    type: Phaser.WEBGL, parent: host, scene, backgroundColor: '#E6D6B4', banner: false, disableContextMenu: false,
    // A canvas of width × ratio shown at 1 / ratio is sharp on dense screens.
    width: Math.round(width * ratio), height: Math.round(height * ratio), scale: { mode: Phaser.Scale.NONE, zoom: 1 / ratio },
    audio: { noAudio: true }, input: { keyboard: false, mouse: false, touch: false, gamepad: false },
    render: { antialias: true, antialiasGL: false, powerPreference: 'low-power' },
  });
}

interface Parts { host: HTMLElement; game: Phaser.Game; scene: PaintingScene; view: View; ratio: number }

class PaintedMap implements CityMap {
  private readonly parts: Parts;
  private readonly rest: Rest;
  private readonly canLive: boolean;
  private readonly listeners = new Set<() => void>();
  private readonly release: (() => void)[];
  private reducedMotion: boolean;
  private settling: ReturnType<typeof setTimeout> | undefined;

  constructor(parts: Parts, options: PaintOptions) {
    this.parts = parts;
    this.rest = new Rest(parts.game, () => parts.scene.isChanging());
    this.reducedMotion = options.reducedMotion;
    // Without a graphics card every frame costs the processor, so nothing moves by itself.
    this.canLive = options.painting === 'finished';
    parts.game.canvas.setAttribute('aria-hidden', 'true');
    parts.game.canvas.style.display = 'block';
    const watch = new ResizeObserver(() => this.resize());
    watch.observe(parts.host);
    this.release = [takeInHand(parts.host, { pan: (dx, dy) => this.pan(dx, dy), zoom: (factor, at) => this.zoom(factor, at) }), () => watch.disconnect()];
    this.stir();
  }

  apply(picture: CityPicture, { animate } = { animate: true }): void {
    const moves = animate && !this.reducedMotion;
    this.parts.scene.apply(picture, moves);
    if (moves) this.letHurry();
    this.stir(moves ? TURN_MS : 0);
  }

  project(worldX: number, worldY: number): { x: number; y: number; visible: boolean } {
    return this.parts.view.toHost(worldX, worldY);
  }

  at(point: { x: number; y: number }, reach: number): Found | null {
    const { scene, view } = this.parts;
    const hit = scene.at(view.toWorld(point), reach / view.zoom);
    if (!hit) return null;
    const [from, to] = [view.toHost(hit.box.left, hit.box.top), view.toHost(hit.box.right, hit.box.bottom)];
    return { thing: hit.thing, box: { left: from.x, top: from.y, right: to.x, bottom: to.y } };
  }

  onMove(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  pan(dx: number, dy: number): void {
    this.parts.view.pan(dx, dy);
    this.moved();
  }

  zoom(factor: number, at?: { x: number; y: number }): void {
    this.parts.view.zoomBy(factor, at);
    this.moved();
  }

  focusOn(worldX: number, worldY: number): void {
    this.parts.view.focusOn(worldX, worldY);
    this.moved();
  }

  goHome(): void {
    this.parts.view.goHome();
    this.moved();
  }

  setLens(lens: Lens): void {
    this.parts.scene.setLens(lens);
    this.stir();
  }

  setReducedMotion(reduced: boolean): void {
    this.reducedMotion = reduced;
    this.stir();
  }

  resize(): void {
    const { host, game, view, ratio } = this.parts;
    // Out of the page the host has no size; the picture waits as it is.
    if (!isShown(host)) {
      this.rest.lieDown();
      return;
    }
    const size = sizeOf(host);
    const [width, height] = [Math.round(size.width * ratio), Math.round(size.height * ratio)];
    if (game.scale.width === width && game.scale.height === height) return;
    game.scale.resize(width, height);
    view.resize(size);
    this.changedView();
  }

  wake(): void {
    this.resize();
    this.changedView();
  }

  sleeping(): boolean {
    return this.settling === undefined && this.rest.isSleeping();
  }

  destroy(): void {
    clearTimeout(this.settling);
    for (const release of this.release) release();
    this.listeners.clear();
    this.parts.game.destroy(true);
  }

  /** Any key or touch ends the change that is being shown. */
  private letHurry(): void {
    const over = new AbortController();
    const hurry = (): void => { this.parts.scene.hurry(); over.abort(); };
    for (const act of ['keydown', 'pointerdown'] as const) addEventListener(act, hurry, { signal: over.signal });
    setTimeout(() => over.abort(), TURN_MS);
  }

  private moved(): void {
    clearTimeout(this.settling);
    this.settling = undefined;
    if (!this.parts.scene.showPrint(true)) return this.changedView();
    // The print is moved by the page: the painting need not be drawn until the hand rests.
    this.rest.lieDown();
    this.settling = setTimeout(() => this.settle(), SETTLE_MS);
    this.parts.scene.follow();
    for (const listener of this.listeners) listener();
  }

  private changedView(): void {
    this.parts.scene.follow();
    this.stir();
    for (const listener of this.listeners) listener();
  }

  /** The painting itself again, once the hand rests and it has been drawn where the print lies. */
  private settle(): void {
    this.settling = undefined;
    this.parts.game.events.once('postrender', () => { if (this.settling === undefined) this.parts.scene.showPrint(false); });
    this.stir();
  }

  /** Wakes the loop for a change, and for a while of idle life where there may be any. */
  private stir(milliseconds = 0): void {
    if (!isShown(this.parts.host)) return;
    const lives = this.canLive && !this.reducedMotion;
    this.parts.scene.idleLife = lives;
    this.rest.wake(lives ? IDLE_LIFE_MS : milliseconds);
  }
}
