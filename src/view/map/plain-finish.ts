/** The finish without shaders: a sheet of smog and a grain of paper laid over the picture. */
import * as Phaser from 'phaser';
import { clamp, smooth } from './chance';
import { DEPTH } from './depths';
import type { Weather } from './ground';
import { NOISE_SIZE, noiseBytes } from './glsl/noise';
import { WORLD } from './world';

export interface Finish { show(weather: Weather): void }

const SMOG = { width: 200, height: 120 };

export function addPlainFinish(scene: Phaser.Scene): Finish {
  const smog = smogSheets(scene);
  addGrain(scene);
  return {
    show({ air }) {
      const thickness = 1 - air;
      smog.stain.setVisible(thickness > 0.02).setAlpha(clamp(thickness * 1.1));
      smog.haze.setVisible(thickness > 0.02).setAlpha(clamp(thickness * 0.95));
    },
  };
}

/** A stain that darkens, in drifts, and a haze that lies thickest at the horizon. */
function smogSheets(scene: Phaser.Scene): { stain: Phaser.GameObjects.Image; haze: Phaser.GameObjects.Image } {
  paintSheet(scene, 'smog-stain', (x, y) => [0.8, 0.735, 0.62, (0.35 + 0.65 * smooth(0.25, 0.75, drift(x, y))) * (0.62 + 0.5 * smooth(620, 170, y))]);
  paintSheet(scene, 'smog-haze', (x, y) => [0.735, 0.68, 0.57, (0.24 + 0.4 * smooth(400, 130, y)) * (0.5 + 0.7 * smooth(0.2, 0.8, drift(x + 300, y)))]);
  const lay = (key: string): Phaser.GameObjects.Image => scene.add.image(WORLD.x, WORLD.y, key).setOrigin(0).setDisplaySize(WORLD.width, WORLD.height).setDepth(DEPTH.smog);
  return { stain: lay('smog-stain').setBlendMode(Phaser.BlendModes.MULTIPLY), haze: lay('smog-haze') };
}

type Wash = readonly [red: number, green: number, blue: number, alpha: number];

function paintSheet(scene: Phaser.Scene, key: string, at: (x: number, y: number) => Wash): void {
  const texture = scene.textures.createCanvas(key, SMOG.width, SMOG.height);
  if (!texture) return;
  const image = new ImageData(SMOG.width, SMOG.height);
  for (let j = 0; j < SMOG.height; j++) {
    for (let i = 0; i < SMOG.width; i++) {
      const wash = at(WORLD.x + (i / SMOG.width) * WORLD.width, WORLD.y + (j / SMOG.height) * WORLD.height);
      image.data.set(wash.map((part) => clamp(part) * 255), (j * SMOG.width + i) * 4);
    }
  }
  texture.context.putImageData(image, 0, 0);
  texture.refresh();
}

const noise = noiseBytes();
const cell = (i: number, j: number): number => noise[(((j & 255) << 8) | (i & 255)) * 4] / 255;

/** Three octaves of smooth noise over the world. */
function drift(x: number, y: number): number {
  let sum = 0;
  for (const [scale, weight] of [[0.0046, 0.57], [0.0105, 0.29], [0.024, 0.14]]) {
    const [u, v] = [x * scale, y * scale * 1.8];
    const [i, j] = [Math.floor(u), Math.floor(v)];
    const [s, t] = [smooth(0, 1, u - i), smooth(0, 1, v - j)];
    const [a, b] = [cell(i, j) + (cell(i + 1, j) - cell(i, j)) * s, cell(i, j + 1) + (cell(i + 1, j + 1) - cell(i, j + 1)) * s];
    sum += weight * (a + (b - a) * t);
  }
  return sum;
}

/** Grain and fibres of the paper, multiplied over everything. */
function addGrain(scene: Phaser.Scene): void {
  const texture = scene.textures.createCanvas('grain', NOISE_SIZE, NOISE_SIZE);
  if (!texture) return;
  const image = new ImageData(NOISE_SIZE, NOISE_SIZE);
  for (let j = 0; j < NOISE_SIZE; j++) {
    for (let i = 0; i < NOISE_SIZE; i++) {
      const fibre = (cell(i >> 3, j) + cell(i, j >> 3)) / 2;
      const light = 258 - 13 * cell(i, j) - 9 * fibre;
      image.data.set([light, light - 1, light - 4, 255], (j * NOISE_SIZE + i) * 4);
    }
  }
  texture.context.putImageData(image, 0, 0);
  texture.refresh();
  scene.add.tileSprite(WORLD.x, WORLD.y, WORLD.width, WORLD.height, 'grain').setOrigin(0).setDepth(DEPTH.grain).setBlendMode(Phaser.BlendModes.MULTIPLY);
}
