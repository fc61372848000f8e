/** Silk, land, water and far mountains on a graphics card: a shader under one baked picture. */
import type * as Phaser from 'phaser';
import { DEPTH } from './depths';
import { mixTint } from './fates/fate';
import { groundShader } from './glsl/ground';
import { MOUNTAINS_BOX } from './layers';
import { WORLD } from './world';

/** What the ground shows of the city; all 0–1. */
export interface Weather { water: number; air: number; green: number }

export interface Ground {
  /** `glides` when it can be shown anew for every frame of a change. */
  readonly glides: boolean;
  show(weather: Weather): void;
}

/** Mountains grow pale and dun in smog. */
export const mountainLook = (air: number): { alpha: number; tint: number } => ({ alpha: 0.66 + 0.34 * air, tint: mixTint(0xb4a88f, 0xffffff, air) });

const SOURCE = groundShader({
  head: 'precision highp float;\nvarying vec2 outTexCoord;',
  worldPoint: 'uWorld0 + vec2(outTexCoord.x, 1. - outTexCoord.y) * uWorldS',
  planV: '1. - t.y',
});

/** `sharpness` gives device pixels per world unit. */
export function addGround(scene: Phaser.Scene, sharpness: () => number): Ground {
  const shown: Weather = { water: 1, air: 1, green: 1 };
  const setupUniforms = (set: (name: string, value: unknown) => void): void => {
    set('uNoise', 0);
    set('uPlan', 1);
    set('uWorld0', [WORLD.x, WORLD.y]);
    set('uWorldS', [WORLD.width, WORLD.height]);
    set('uZoom', sharpness());
    set('uWater', shown.water);
    set('uAir', shown.air);
    set('uGreen', shown.green);
  };
  const centre = { x: WORLD.x + WORLD.width / 2, y: WORLD.y + WORLD.height / 2 };
  scene.add.shader({ name: 'ground', fragmentSource: SOURCE, setupUniforms }, centre.x, centre.y, WORLD.width, WORLD.height, ['noise', 'plan']).setDepth(DEPTH.ground);
  const mountains = scene.add.image(MOUNTAINS_BOX.x, MOUNTAINS_BOX.y, 'mountains').setOrigin(0).setDisplaySize(MOUNTAINS_BOX.width, MOUNTAINS_BOX.height).setDepth(DEPTH.mountains);
  return {
    glides: true,
    show(weather) {
      Object.assign(shown, weather);
      const { alpha, tint } = mountainLook(weather.air);
      mountains.setAlpha(alpha).setTint(tint);
    },
  };
}
