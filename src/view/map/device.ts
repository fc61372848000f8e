/** What this machine can draw. */

export type Painting = 'finished' | 'plain';

/** True when the browser gives a WebGL context. */
export function canPaint(): boolean {
  return openContext() !== null;
}

/** `finished` on a graphics card; `plain` where WebGL is drawn by the processor, for which the shaders are too slow. */
export function paintingFor(plainPaper: boolean | undefined): Painting {
  if (plainPaper !== undefined) return plainPaper ? 'plain' : 'finished';
  const gl = openContext();
  if (!gl) throw new Error('This browser draws no WebGL, so the map cannot be painted');
  const info = gl.getExtension('WEBGL_debug_renderer_info');
  const renderer = String(gl.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : gl.RENDERER));
  return /swiftshader|llvmpipe|software|basic render/i.test(renderer) ? 'plain' : 'finished';
}

/** Pixels of the canvas per CSS pixel; more than two cost much and show little. */
export const pixelRatio = (): number => Math.min(2, Math.max(1, window.devicePixelRatio || 1));

function openContext(): WebGLRenderingContext | null {
  try {
    const gl = document.createElement('canvas').getContext('webgl');
    // Browsers allow few contexts at a time; this one is only for asking.
    if (gl) setTimeout(() => gl.getExtension('WEBGL_lose_context')?.loseContext());
    return gl;
  } catch {
    return null;
  }
}
