/** The finish on a graphics card: one camera filter over the whole picture. */
import * as Phaser from 'phaser';
import { FINISH } from './glsl/finish';
import type { Weather } from './ground';

const NODE = 'FilterScrollFinish';

class FinishController extends Phaser.Filters.Controller {
  readonly noise: Phaser.Renderer.WebGL.Wrappers.WebGLTextureWrapper;
  smog = 0;

  constructor(camera: Phaser.Cameras.Scene2D.Camera, noise: Phaser.Renderer.WebGL.Wrappers.WebGLTextureWrapper) {
    super(camera, NODE);
    this.noise = noise;
  }
}

class FinishNode extends Phaser.Renderer.WebGL.RenderNodes.BaseFilterShader {
  constructor(manager: Phaser.Renderer.WebGL.RenderNodes.RenderNodeManager) {
    super(NODE, manager, undefined, FINISH);
  }

  override setupTextures(controller: FinishController, textures: Phaser.Renderer.WebGL.Wrappers.WebGLTextureWrapper[]): void {
    textures[1] = controller.noise;
  }

  override setupUniforms(controller: FinishController, context: Phaser.Renderer.WebGL.DrawingContext): void {
    const { camera } = controller;
    const view = camera.worldView;
    this.programManager.setUniform('uNoise', 1);
    this.programManager.setUniform('uResolution', [context.width, context.height]);
    this.programManager.setUniform('uCorner', [view.x, view.y]);
    this.programManager.setUniform('uZoom', camera.zoom);
    this.programManager.setUniform('uSmog', controller.smog);
  }
}

export interface Finish { show(weather: Weather): void }

/** The filter runs in screen space: an internal one would be painted at zoom 1 and enlarged. */
export function addFinish(scene: Phaser.Scene, noise: Phaser.Textures.CanvasTexture): Finish {
  const renderer = scene.renderer as Phaser.Renderer.WebGL.WebGLRenderer;
  noise.setWrap(Phaser.Textures.WrapMode.REPEAT, Phaser.Textures.WrapMode.REPEAT);
  renderer.renderNodes.addNodeConstructor(NODE, FinishNode);
  const camera = scene.cameras.main;
  const sheet = noise.source[0].glTexture;
  if (!sheet) throw new Error('The noise sheet is not on the graphics card');
  const controller = new FinishController(camera, sheet);
  camera.filters.external.add(controller);
  return { show({ air }) { controller.smog = 1 - air; } };
}
