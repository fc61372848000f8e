/** Silk, land and water: a shader on a graphics card, three baked sheets elsewhere. */
import type * as Phaser from 'phaser';
import { clamp } from './chance';
import { DEPTH } from './depths';
import { mixTint } from './fates/fate';
import type { Painting } from './device';
import { groundShader } from './glsl/ground';
import { MOUNTAINS_BOX } from './layers';
import { WORLD } from './world';

/** What the ground shows of the city; all 0–1. */
export interface Weather { water: number; air: number; green: number }

export interface Ground { show(weather: Weather): void }

const CENTRE = { x: WORLD.x + WORLD.width / 2, y: WORLD.y + WORLD.height / 2 };

/** `sharpness` gives device pixels per world unit. */
export function addGround(scene: Phaser.Scene, painting: Painting, sharpness: () => number): Ground {
  const mountains = scene.add.image(MOUNTAINS_BOX.x, MOUNTAINS_BOX.y, 'mountains').setOrigin(0).setDisplaySize(MOUNTAINS_BOX.width, MOUNTAINS_BOX.height).setDepth(DEPTH.mountains);
  const floor = painting === 'finished' ? shaderFloor(scene, sharpness) : sheetFloor(scene);
  return {
    show(weather) {
      mountains.setAlpha(0.66 + 0.34 * weather.air).setTint(mixTint(0xb4a88f, 0xffffff, weather.air));
      floor.show(weather);
    },
  };
}

function shaderFloor(scene: Phaser.Scene, sharpness: () => number): Ground {
  let shown: Weather = { water: 1, air: 1, green: 1 };
  const fragmentSource = groundShader({
    head: 'precision highp float;\nvarying vec2 outTexCoord;',
    worldPoint: 'uWorld0 + vec2(outTexCoord.x, 1. - outTexCoord.y) * uWorldS',
    planV: '1. - t.y',
  });
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
  scene.add.shader({ name: 'ground', fragmentSource, setupUniforms }, CENTRE.x, CENTRE.y, WORLD.width, WORLD.height, ['noise', 'plan']).setDepth(DEPTH.ground);
  return { show(weather) { shown = { ...weather }; } };
}

function sheetFloor(scene: Phaser.Scene): Ground {
  const sheet = (key: string, above: number): Phaser.GameObjects.Image =>
    scene.add.image(WORLD.x, WORLD.y, key).setOrigin(0).setDisplaySize(WORLD.width, WORLD.height).setDepth(DEPTH.ground + above);
  sheet('ground-dry', 0);
  const green = sheet('ground-green', 1);
  const clean = sheet('ground-clean', 2);
  return {
    show({ water, green: greenness }) {
      green.setAlpha(clamp(greenness * 1.05));
      clean.setAlpha(clamp((water - 0.04) / 0.68));
    },
  };
}
