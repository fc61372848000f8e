/** How the page is built: a static site that runs under any path, with Phaser as a chunk of its own that only the picture asks for. */
import { defineConfig } from 'vite';
import { contentPolicy } from './scripts/content-policy';
import { offline } from './scripts/offline';

export default defineConfig({
  base: './',
  plugins: [contentPolicy(), offline()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  json: { stringify: true },
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    // Pictures may be inlined as data:, which the content policy allows; fonts and sounds may not.
    assetsInlineLimit: (file) => (/\.(png|jpe?g|webp|svg)$/.test(file) ? undefined : false),
    chunkSizeWarningLimit: 1500,
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'phaser', test: /node_modules[\\/]phaser[\\/]/ }] } } },
  },
});
