/** The one scene: loads the sheets and lays the painting out, back to front. */
import * as Phaser from 'phaser';
import type { City } from '../../sim/index';
import type { CityPicture } from '../model/picture';
import { Clouds } from './clouds';
import { DEPTH } from './depths';
import type { Painting } from './device';
import { Drift } from './drift';
import { Dusk } from './dusk';
import { mixTint } from './fates/fate';
import { addFinish, type Finish } from './finish';
import { addGround, type Ground, type Weather } from './ground';
import type { SetOut } from './land/set-out';
import { cloudBoxes, hitAt, slotBoxes, type Hit } from './hit';
import type { Lens } from './lens';
import { addPlainGround } from './plain-ground';
import type { Print } from './print';
import { addRoads, type Roads } from './roads';
import { addNoise, openSheets, queueSheets, type Sheets } from './sheets';
import { SlotBoard } from './slot-board';
import { Smoke } from './smoke';
import { GLIDE_DELAY_MS, GLIDE_MS } from './turn-order';
import type { View } from './view';
import { WORLD } from './world';

export interface SceneOptions {
  painting: Painting;
  city: City;
  land: SetOut | null;
  view: View;
  /** Canvas pixels per CSS pixel. */
  ratio(): number;
  large: boolean;
  picture: CityPicture;
  /** Stands in while the picture is moved; null where the painting itself is fast enough. */
  print: Print | null;
  onProgress(loaded: number, of: number): void;
  onReady(): void;
  onError(error: Error): void;
}

/** Speed at which what is left of a change runs off when somebody is in a hurry. */
const HURRY = 60;

/** Smog on what stands, where no filter lays it over everything. */
const washIn = (air: number): number => mixTint(0xc6b696, 0xffffff, air);

export class PaintingScene extends Phaser.Scene {
  private readonly options: SceneOptions;
  private ground!: Ground;
  private finish!: Finish;
  private roads!: Roads;
  private board!: SlotBoard;
  private clouds!: Clouds;
  private smoke!: Smoke;
  private drift!: Drift;
  private dusk!: Dusk;
  private year: number | null = null;
  private sheets!: Sheets;
  private shown!: CityPicture;
  private lens: Lens = 'city';
  /** Whether the print shows the city as it is. */
  private isPrinted = false;
  private veil!: Phaser.GameObjects.Rectangle;
  private weather: Weather = { water: 1, air: 1, green: 1 };
  idleLife = false;

  constructor(options: SceneOptions) {
    super('painting');
    this.options = options;
  }

  preload(): void {
    this.load.on('progress', () => this.options.onProgress(this.load.totalComplete, this.load.totalToLoad));
    this.load.on('loaderror', (file: Phaser.Loader.File) => this.options.onError(new Error(`A sheet of the map did not load: ${String(file.key)}`)));
    queueSheets(this.load, this.options);
  }

  create(): void {
    try {
      this.layOut();
      this.options.onReady();
    } catch (error) {
      this.options.onError(error instanceof Error ? error : new Error(String(error)));
    }
  }

  private layOut(): void {
    const { painting, view, ratio } = this.options;
    const sheets = openSheets(this, this.options);
    this.sheets = sheets;
    const noise = addNoise(this);
    noise.setWrap(Phaser.Textures.WrapMode.REPEAT, Phaser.Textures.WrapMode.REPEAT);
    this.ground = painting === 'finished' ? addGround(this, () => view.zoom * ratio()) : addPlainGround(this);
    this.roads = addRoads(this, sheets);
    this.board = new SlotBoard(this, sheets);
    this.clouds = new Clouds(this, sheets);
    this.smoke = new Smoke(this, sheets, this.board);
    this.drift = new Drift({ board: this.board, clouds: this.clouds, smoke: this.smoke });
    this.dusk = new Dusk({ scene: this, sheets, board: this.board });
    this.veil = this.add.rectangle(WORLD.x, WORLD.y, WORLD.width, WORLD.height, 0xf3e9d3, 0.66).setOrigin(0).setDepth(DEPTH.veil).setVisible(false);
    this.finish = painting === 'finished' ? addFinish(this, noise) : { show: ({ air }) => this.wash(washIn(air)) };
    this.follow();
    this.apply(this.options.picture, false);
  }

  override update(_time: number, delta: number): void {
    if (this.idleLife) this.drift.step(delta);
  }

  /** Puts the camera where the view is. */
  follow(): void {
    const { view, ratio } = this.options;
    this.cameras.main.setZoom(view.zoom * ratio()).centerOn(view.x, view.y);
    this.options.print?.follow(view);
  }

  apply(city: CityPicture, animate: boolean): void {
    this.tweens.timeScale = 1;
    if (animate && this.year !== null && city.year > this.year) this.dusk.fall(city);
    this.year = city.year;
    this.shown = city;
    this.isPrinted = false;
    this.showPrint(false);
    this.board.apply(city, animate);
    this.clouds.apply(city, animate);
    this.roads.apply(city);
    this.smoke.apply(city);
    const to = { water: city.water, air: city.air, green: city.green };
    if (animate && this.ground.glides) this.tweens.add({ targets: this.weather, ...to, duration: GLIDE_MS, delay: GLIDE_DELAY_MS, ease: 'Sine.InOut', onUpdate: () => this.showWeather() });
    else {
      this.tweens.killTweensOf(this.weather);
      Object.assign(this.weather, to);
    }
    this.showWeather();
  }

  /** Shows the print instead of the painting, where there is one, and whether that is so. A lens has none. */
  showPrint(wanted: boolean): boolean {
    const { print } = this.options;
    if (!print) return false;
    const shows = wanted && this.lens === 'city' && !this.isChanging();
    if (shows && !this.isPrinted) print.print(this.textures, this.sheets, { picture: this.shown, wash: washIn(this.shown.air) });
    this.isPrinted ||= shows;
    if (shows) print.follow(this.options.view);
    print.show(shows);
    return shows;
  }

  /** Whether a change is still being shown. */
  isChanging(): boolean {
    return this.tweens.getTweens().length > 0;
  }

  /** What stands at a point of the world, within `reach` units; a cloud hides what is under it. */
  at(point: { x: number; y: number }, reach: number): Hit | null {
    const { table, slots } = this.sheets;
    return hitAt(cloudBoxes(this.shown, table), point, 0) ?? hitAt(slotBoxes({ slots, table, city: this.shown, frameOf: (id) => this.board.frameOf(id) }), point, reach);
  }

  /** Ends at once whatever changes. */
  hurry(): void {
    this.tweens.timeScale = HURRY;
  }

  setLens(lens: Lens): void {
    this.lens = lens;
    this.showPrint(false);
    this.veil.setVisible(lens !== 'city');
    this.board.setLens(lens);
    this.clouds.setLens(lens);
  }

  private wash(tint: number): void {
    this.board.setWash(tint);
    this.roads.setWash(tint);
  }

  private showWeather(): void {
    this.ground.show(this.weather);
    this.finish.show(this.weather);
  }
}
