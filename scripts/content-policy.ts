import type { Plugin } from 'vite';

/**
 * What the built page may load: its own files only.
 *
 * Phaser makes its default textures from `data:` and hands loaded pictures to the GPU through `blob:`; nothing else needs more than `'self'`.
 */
const POLICY = [
  "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self' data: blob:", "font-src 'self'", "media-src 'self'",
  "connect-src 'self'", "worker-src 'self'", "manifest-src 'self'", "base-uri 'none'", "form-action 'none'", "object-src 'none'",
].join('; ');

/** Writes the policy into the built page. As a meta tag, because static hosts rarely let one set headers; the dev server needs looser rules. */
export function contentPolicy(): Plugin {
  return {
    name: 'content-policy',
    apply: 'build',
    transformIndexHtml: () => [{ tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY }, injectTo: 'head-prepend' }],
  };
}
