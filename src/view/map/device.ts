/** What this machine can draw. */

export type Painting = 'finished' | 'plain';

/** True when the browser gives a WebGL context. */
export function canPaint(): boolean {
  return rendererName() !== null;
}

/** `finished` on a graphics card; `plain` where WebGL is drawn by the processor, for which the shaders are too slow. */
export function paintingFor(plainPaper: boolean | undefined): Painting {
  if (plainPaper !== undefined) return plainPaper ? 'plain' : 'finished';
  const renderer = rendererName();
  if (renderer === null) throw new Error('This browser draws no WebGL, so the map cannot be painted');
  return /swiftshader|llvmpipe|software|basic render/i.test(renderer) ? 'plain' : 'finished';
}

/** Pixels of the canvas per CSS pixel; more than two cost much and show little. */
export const pixelRatio = (): number => Math.min(2, Math.max(1, window.devicePixelRatio || 1));

/** Undefined until it is asked for. */
let known: string | null | undefined;

/** Who draws WebGL here; null where nobody does. Asked once: without a graphics card each question can hold the page up for seconds. */
const rendererName = (): string | null => (known === undefined ? (known = askRenderer()) : known);

function askRenderer(): string | null {
  try {
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [1, 1];
    const gl = canvas.getContext('webgl');
    if (!gl) return null;
    const info = gl.getExtension('WEBGL_debug_renderer_info');
    // The context is left to the garbage collector: to lose it on purpose waits for all that the processor still has to draw.
    return String(gl.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : gl.RENDERER));
  } catch {
    return null;
  }
}
