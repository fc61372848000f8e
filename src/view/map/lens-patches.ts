/** Patterned diamonds under what a lens lifts out: they tell its kind where colour does not. */
import type * as Phaser from 'phaser';
import { MARK_PATTERNS, PATTERN_CELL, PATTERN_PATHS, PATTERN_STROKE, PATTERNS, type LensMark, type Pattern } from '../model/lens-marks';

const KEY = 'lens-patterns';
/** Widths of the diamonds that are drawn, in world units: a pattern is as dense on a small thing as on a large one. */
const WIDTHS = [16, 32, 64, 112] as const;
/** Height over width, and pixels per world unit. */
const FLAT = 0.53;
const SHARP = 3;
const INK = '#22201c';
const PAPER = 'rgba(255, 250, 240, 0.6)';

interface Patch { readonly width: number; readonly height: number }

const frameOf = (pattern: Pattern, width: number): string => `${pattern}-${width}`;

/** Draws every diamond once: patterns below each other, widths beside each other. */
function openPatterns({ textures }: Phaser.Scene): void {
  if (textures.exists(KEY)) return;
  const row = Math.ceil(Math.max(...WIDTHS) * FLAT);
  const sheet = textures.createCanvas(KEY, WIDTHS.reduce((sum, width) => sum + width, 0) * SHARP, row * SHARP * PATTERNS.length);
  if (!sheet) throw new Error('The sheet of patterns exists already');
  PATTERNS.forEach((pattern, i) => {
    let x = 0;
    for (const width of WIDTHS) {
      const height = Math.round(width * FLAT);
      sheet.context.setTransform(SHARP, 0, 0, SHARP, x * SHARP, i * row * SHARP);
      paintPatch(sheet.context, pattern, { width, height });
      sheet.add(frameOf(pattern, width), 0, x * SHARP, i * row * SHARP, width * SHARP, height * SHARP);
      x += width;
    }
  });
  sheet.refresh();
}

function paintPatch(g: CanvasRenderingContext2D, pattern: Pattern, { width, height }: Patch): void {
  const diamond = new Path2D(`M${width / 2} 1 ${width - 1} ${height / 2} ${width / 2} ${height - 1} 1 ${height / 2}Z`);
  g.save();
  g.fillStyle = PAPER;
  g.fill(diamond);
  g.clip(diamond);
  g.strokeStyle = INK;
  g.lineWidth = PATTERN_STROKE[pattern];
  for (let x = 0; x < width; x += PATTERN_CELL) {
    for (let y = 0; y < height; y += PATTERN_CELL) {
      const cell = new Path2D();
      cell.addPath(new Path2D(PATTERN_PATHS[pattern]), new DOMMatrix([1, 0, 0, 1, x, y]));
      g.save();
      g.beginPath();
      g.rect(x, y, PATTERN_CELL, PATTERN_CELL);
      g.clip();
      g.stroke(cell);
      g.restore();
    }
  }
  g.restore();
  g.strokeStyle = INK;
  g.lineWidth = 1.2;
  g.stroke(diamond);
}

/** Where a diamond lies: its middle, its width in world units, and its depth. */
export interface PatchPlace { readonly x: number; readonly y: number; readonly width: number; readonly depth: number }

export class LensPatches {
  private readonly scene: Phaser.Scene;
  private readonly patches = new Map<number | string, Phaser.GameObjects.Image>();

  constructor(scene: Phaser.Scene) {
    this.scene = scene;
    openPatterns(scene);
  }

  /** Puts a diamond at a place in the stead of the one that was there, or takes it away. */
  put(id: number | string, mark: LensMark | null, place: PatchPlace): void {
    this.take(id);
    if (mark === null) return;
    const width = WIDTHS.reduce((best, one) => (Math.abs(one - place.width) < Math.abs(best - place.width) ? one : best));
    const image = this.scene.add.image(place.x, place.y, KEY, frameOf(MARK_PATTERNS[mark], width)).setDepth(place.depth);
    this.patches.set(id, image.setScale(place.width / width / SHARP));
  }

  take(id: number | string): void {
    this.patches.get(id)?.destroy();
    this.patches.delete(id);
  }
}
