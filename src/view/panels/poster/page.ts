/** The sheet that a poster is drawn on: its measures, inks and faces. */
import { linesOf } from '../../model/poster';

/** Px of the PNG, near the proportions of A-series paper. */
export const POSTER = { width: 1600, height: 2263 } as const;

export interface Box { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/** The pigments of `tokens.css`, whatever the page's contrast is set to: a poster is a picture. */
export const INK = { ink: '#22201c', pale: '#4a443a', line: '#988e7f', vermilion: '#b8372a', vermilionD: '#962a20', cream: '#fff8ea', sheet: '#faf4e4', card: '#fffaf0' } as const;

type Face = 'serif' | 'sans' | 'brush';

/** Where a text stands, in px. */
export interface Setting {
  readonly face: Face;
  readonly size: number;
  readonly weight?: 400 | 600 | 700;
  readonly colour?: string;
  readonly align?: CanvasTextAlign;
}

export class Page {
  readonly canvas: HTMLCanvasElement;
  readonly g: CanvasRenderingContext2D;
  private readonly faces: Readonly<Record<Face, string>>;

  constructor() {
    this.canvas = document.createElement('canvas');
    [this.canvas.width, this.canvas.height] = [POSTER.width, POSTER.height];
    // It is read once it is done, and large: painted on a graphics card it would have to be fetched back.
    const g = this.canvas.getContext('2d', { willReadFrequently: true });
    if (!g) throw new Error('This browser has no 2D canvas');
    this.g = g;
    const style = getComputedStyle(document.documentElement);
    const face = (name: string): string => style.getPropertyValue(name).trim() || 'serif';
    this.faces = { serif: face('--serif'), sans: face('--sans'), brush: face('--brush') };
  }

  /** Loads every face that `texts` will need; without it a canvas quietly writes with whatever is there. */
  async loadFaces(texts: string): Promise<void> {
    const wanted = (['serif', 'sans', 'brush'] as const).flatMap((face) => [400, 600].map((weight) => `${weight} 40px ${this.faces[face]}`));
    // A face that does not come leaves its text to the next one of its family.
    await Promise.allSettled(wanted.map((font) => document.fonts.load(font, texts)));
  }

  /** Writes one line with its baseline at `y`. */
  write(text: string, [x, y]: readonly [number, number], setting: Setting): void {
    this.use(setting);
    this.g.fillText(text, x, y);
  }

  /** Writes a text from the first baseline `y` down, in lines of `width`; returns the baseline that would come next. */
  writeLines(text: string, { x, y, width, leading }: { readonly x: number; readonly y: number; readonly width: number; readonly leading: number }, setting: Setting): number {
    this.use(setting);
    const lines = linesOf(text, width, (line) => this.g.measureText(line).width);
    lines.forEach((line, index) => this.g.fillText(line, x, y + index * leading));
    return y + lines.length * leading;
  }

  /** Width of a line, in px. */
  measure(text: string, setting: Setting): number {
    this.use(setting);
    return this.g.measureText(text).width;
  }

  line(points: readonly (readonly [number, number])[], { width = 1, colour = INK.ink as string, dash = [] as number[] } = {}): void {
    this.trace(points);
    this.g.lineWidth = width;
    this.g.strokeStyle = colour;
    this.g.setLineDash(dash);
    this.g.stroke();
    this.g.setLineDash([]);
  }

  shape(points: readonly (readonly [number, number])[], colour: string): void {
    this.trace(points);
    this.g.closePath();
    this.g.fillStyle = colour;
    this.g.fill();
  }

  box({ x, y, width, height }: Box, colour: string | CanvasPattern | CanvasGradient): void {
    this.g.fillStyle = colour;
    this.g.fillRect(x, y, width, height);
  }

  frame({ x, y, width, height }: Box, thickness: number, colour: string): void {
    this.g.lineWidth = thickness;
    this.g.strokeStyle = colour;
    this.g.strokeRect(x, y, width, height);
  }

  private trace(points: readonly (readonly [number, number])[]): void {
    this.g.beginPath();
    points.forEach(([x, y], index) => { if (index === 0) this.g.moveTo(x, y); else this.g.lineTo(x, y); });
  }

  private use({ face, size, weight = 400, colour = INK.ink, align = 'left' }: Setting): void {
    this.g.font = `${weight} ${size}px ${this.faces[face]}`;
    this.g.fillStyle = colour;
    this.g.textAlign = align;
    this.g.textBaseline = 'alphabetic';
  }
}

export async function loadPicture(address: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = address;
  await image.decode();
  return image;
}
