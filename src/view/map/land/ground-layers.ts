/** The ground shader run once for each extreme of the city, for machines without a graphics card. */
import { groundShader } from '../glsl/ground';
import { NOISE_SIZE, noiseBytes } from '../glsl/noise';
import { WORLD } from '../world';
import { sheet } from './brush';
import type { WaterField } from './water';

const VERTEX = 'attribute vec2 p; varying vec2 uv; void main() { uv = p * .5 + .5; gl_Position = vec4(p, 0., 1.); }';
const SOURCE = groundShader({
  head: 'precision highp float;\nvarying vec2 uv;\nuniform vec2 uPixels;',
  worldPoint: 'uWorld0 + vec2(uv.x, 1. - uv.y) * uPixels',
  planV: 't.y',
});

export interface GroundLayers { dry: HTMLCanvasElement; green: HTMLCanvasElement; clean: HTMLCanvasElement }

/** Sets the shader to work on both extremes, and gives what takes them off the press. Meanwhile the page can do other things: under software rendering they take seconds. */
export function beginGround(plan: HTMLCanvasElement, scale = 1.25): (water: WaterField) => GroundLayers {
  const dry = beginLayer(plan, scale, { uWater: 0, uGreen: 0.12 });
  const lush = beginLayer(plan, scale, { uWater: 1, uGreen: 1 });
  return (water) => {
    const full = copyOf(lush);
    return { dry: copyOf(dry), green: keep(full, water, (d) => 0.5 - d / 3), clean: keep(full, water, (d) => 0.5 + d / 3) };
  };
}

/** `dry` is opaque: bare land and foul water. `green` covers the land only, `clean` the water only. `scale` is px per world unit. */
export const paintGround = (plan: HTMLCanvasElement, water: WaterField, scale?: number): GroundLayers => beginGround(plan, scale)(water);

function copyOf(source: HTMLCanvasElement): HTMLCanvasElement {
  const page = sheet(source.width, source.height);
  page.g.drawImage(source, 0, 0);
  return page.canvas;
}

function keep(source: HTMLCanvasElement, { at }: WaterField, cover: (distance: number) => number): HTMLCanvasElement {
  const { width, height } = source;
  const scale = width / WORLD.width;
  const page = sheet(width, height);
  page.g.drawImage(source, 0, 0);
  const image = page.g.getImageData(0, 0, width, height);
  for (let j = 0; j < height; j++) {
    for (let i = 0; i < width; i++) image.data[(j * width + i) * 4 + 3] = 255 * Math.max(0, Math.min(1, cover(at(WORLD.x + i / scale, WORLD.y + j / scale))));
  }
  page.g.putImageData(image, 0, 0);
  return page.canvas;
}

function beginLayer(plan: HTMLCanvasElement, scale: number, { uWater, uGreen }: { readonly uWater: number; readonly uGreen: number }): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  const [width, height] = [Math.round(WORLD.width * scale), Math.round(WORLD.height * scale)];
  Object.assign(canvas, { width, height });
  const gl = canvas.getContext('webgl', { preserveDrawingBuffer: true, antialias: false });
  if (!gl) throw new Error('This browser gives no WebGL to paint the ground with');
  const program = link(gl);
  gl.useProgram(program);
  gl.bindBuffer(gl.ARRAY_BUFFER, gl.createBuffer());
  gl.bufferData(gl.ARRAY_BUFFER, new Float32Array([-1, -1, 3, -1, -1, 3]), gl.STATIC_DRAW);
  gl.enableVertexAttribArray(0);
  gl.vertexAttribPointer(0, 2, gl.FLOAT, false, 0, 0);
  texture(gl, { unit: 0, wrap: gl.REPEAT }, () => gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA, NOISE_SIZE, NOISE_SIZE, 0, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(noiseBytes().buffer)));
  texture(gl, { unit: 1, wrap: gl.CLAMP_TO_EDGE }, () => gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA, gl.RGBA, gl.UNSIGNED_BYTE, plan));
  const at = (name: string): WebGLUniformLocation | null => gl.getUniformLocation(program, name);
  gl.uniform1i(at('uNoise'), 0);
  gl.uniform1i(at('uPlan'), 1);
  gl.uniform2f(at('uWorld0'), WORLD.x, WORLD.y);
  gl.uniform2f(at('uWorldS'), WORLD.width, WORLD.height);
  gl.uniform2f(at('uPixels'), WORLD.width, WORLD.height);
  gl.uniform1f(at('uZoom'), scale);
  gl.uniform1f(at('uAir'), 1);
  gl.uniform1f(at('uWater'), uWater);
  gl.uniform1f(at('uGreen'), uGreen);
  gl.viewport(0, 0, width, height);
  gl.drawArrays(gl.TRIANGLES, 0, 3);
  gl.flush();
  return canvas;
}

type Wrap = WebGLRenderingContext['REPEAT'] | WebGLRenderingContext['CLAMP_TO_EDGE'];

function texture(gl: WebGLRenderingContext, { unit, wrap }: { unit: number; wrap: Wrap }, upload: () => void): void {
  gl.activeTexture(gl.TEXTURE0 + unit);
  gl.bindTexture(gl.TEXTURE_2D, gl.createTexture());
  upload();
  for (const filter of [gl.TEXTURE_MIN_FILTER, gl.TEXTURE_MAG_FILTER]) gl.texParameteri(gl.TEXTURE_2D, filter, gl.LINEAR);
  for (const side of [gl.TEXTURE_WRAP_S, gl.TEXTURE_WRAP_T]) gl.texParameteri(gl.TEXTURE_2D, side, wrap);
}

function link(gl: WebGLRenderingContext): WebGLProgram {
  const program = gl.createProgram();
  for (const [type, source] of [[gl.VERTEX_SHADER, VERTEX], [gl.FRAGMENT_SHADER, SOURCE]] as const) {
    const shader = gl.createShader(type)!;
    gl.shaderSource(shader, source);
    gl.compileShader(shader);
    if (!gl.getShaderParameter(shader, gl.COMPILE_STATUS)) throw new Error(`The ground shader does not compile: ${gl.getShaderInfoLog(shader)}`);
    gl.attachShader(program, shader);
  }
  gl.bindAttribLocation(program, 0, 'p');
  gl.linkProgram(program);
  return program;
}
