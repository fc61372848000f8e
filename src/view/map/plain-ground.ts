/**
 * Ground, mountains, smog and paper for machines without a graphics card: mixed on a 2D canvas when the city changes, then drawn as one opaque picture.
 *
 * Laying the same sheets over each other in every frame costs a processor several times as much.
 */
import type * as Phaser from 'phaser';
import { clamp } from './chance';
import { DEPTH } from './depths';
import { type Ground, mountainLook, type Weather } from './ground';
import { MOUNTAINS_BOX } from './layers';
import { grain, smogHaze, smogStain } from './paper';
import { WORLD } from './world';

type Sheet = CanvasImageSource;
/** The sheets that a backdrop is mixed from. */
export type BackdropSheets = Record<'dry' | 'green' | 'clean' | 'mountains' | 'stain' | 'haze', Sheet>;

export function addPlainGround(scene: Phaser.Scene): Ground {
  const backdrop = scene.textures.createCanvas('backdrop', WORLD.width, WORLD.height);
  if (!backdrop) throw new Error('The backdrop exists already');
  const sheets = { dry: take(scene, 'ground-dry'), green: take(scene, 'ground-green'), clean: take(scene, 'ground-clean'), mountains: take(scene, 'mountains'), stain: smogStain(), haze: smogHaze() };
  scene.add.image(WORLD.x, WORLD.y, 'backdrop').setOrigin(0).setDepth(DEPTH.ground);
  let painted: Weather | null = null;
  return {
    glides: false,
    show(weather) {
      // Mixing takes a good part of a second on a slow processor; a change that no eye sees can wait.
      if (painted && isAlike(painted, weather)) return;
      painted = { ...weather };
      paintBackdrop(backdrop.context, sheets, weather);
      backdrop.refresh();
    },
  };
}

const isAlike = (a: Weather, b: Weather): boolean => Math.max(Math.abs(a.water - b.water), Math.abs(a.air - b.air), Math.abs(a.green - b.green)) < 0.012;

/** Takes a loaded picture off the graphics side, where only the mix is needed. */
function take(scene: Phaser.Scene, key: string): Sheet {
  const picture = scene.textures.get(key).getSourceImage() as HTMLImageElement;
  scene.textures.remove(key);
  return picture;
}

type Draw = (g: CanvasRenderingContext2D) => void;
interface Layer { readonly alpha: number; readonly mode?: GlobalCompositeOperation; readonly draw: Draw }

function lay(g: CanvasRenderingContext2D, { alpha, mode = 'source-over', draw }: Layer): void {
  g.globalAlpha = clamp(alpha);
  g.globalCompositeOperation = mode;
  draw(g);
  g.globalAlpha = 1;
  g.globalCompositeOperation = 'source-over';
}

/** Ground, mountains, smog and the grain of the paper; the world's corner lies at 0, 0. */
export function paintBackdrop(...given: Parameters<typeof layBackdrop>): void {
  for (const _ of layBackdrop(...given));
}

/** The same, layer by layer. */
export function* layBackdrop(g: CanvasRenderingContext2D, sheets: BackdropSheets, weather: Weather): Generator<void, void, void> {
  for (const layer of landLayers(sheets, weather)) {
    lay(g, layer);
    yield;
  }
  const paper = g.createPattern(grain(), 'repeat');
  if (paper) lay(g, { mode: 'multiply', alpha: 1, draw: filled(paper) });
}

const filled = (fill: string | CanvasPattern): Draw => (g) => {
  g.fillStyle = fill;
  g.fillRect(0, 0, WORLD.width, WORLD.height);
};

function landLayers(sheets: BackdropSheets, { water, air, green }: Weather): readonly Layer[] {
  const whole = (sheet: Sheet): Draw => (g) => g.drawImage(sheet, 0, 0, WORLD.width, WORLD.height);
  const smog = 1 - air;
  const clear: Layer[] = [
    { alpha: 1, draw: whole(sheets.dry) },
    { alpha: green * 1.05, draw: whole(sheets.green) },
    { alpha: (water - 0.04) / 0.68, draw: whole(sheets.clean) },
    { alpha: mountainLook(air).alpha, draw: (g) => g.drawImage(sheets.mountains, 0, MOUNTAINS_BOX.y, MOUNTAINS_BOX.width, MOUNTAINS_BOX.height) },
  ];
  if (smog < 0.02) return clear;
  return [...clear, { alpha: smog * 0.3, draw: filled('#a5997f') }, { alpha: smog * 1.1, mode: 'multiply', draw: whole(sheets.stain) }, { alpha: smog * 0.95, draw: whole(sheets.haze) }];
}
