/** The service worker of the built page: everything in `dist` is kept, so that a started game goes on without a network. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';

/** Writes `sw.js` after the build. The cache is named after the content of the files, so that a new build replaces the old one whole. */
export function offline(): Plugin {
  let folder = 'dist';
  return {
    name: 'offline',
    apply: 'build',
    configResolved(config) {
      folder = path.resolve(config.root, config.build.outDir);
    },
    closeBundle(error) {
      // After a build that failed, the folder still holds the one before.
      if (error) return;
      const files = filesBelow(folder).filter((file) => !/\.map$|^sw\.js$/.test(file)).sort();
      writeFileSync(path.join(folder, 'sw.js'), serviceWorker(hashOf(folder, files), files));
    },
  };
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'));
}

function hashOf(folder: string, files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of files) hash.update(file).update(readFileSync(path.join(folder, file)));
  return hash.digest('hex').slice(0, 12);
}

// `ignoreVary`: some servers answer with `Vary: Origin`, and a page asked for without that header would then not be found.
const serviceWorker = (version: string, files: readonly string[]): string => `const CACHE = 'yifang-${version}';
const FILES = ${JSON.stringify(['./', ...files])};

self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(FILES.map((url) => new Request(url, { cache: 'reload' })))));
});

self.addEventListener('activate', (event) => {
  const isOld = (name) => name.startsWith('yifang-') && name !== CACHE;
  event.waitUntil(caches.keys().then((names) => Promise.all(names.filter(isOld).map((name) => caches.delete(name)))).then(() => self.clients.claim()));
});

async function answer(request) {
  const cache = await caches.open(CACHE);
  const options = { ignoreSearch: true, ignoreVary: true };
  const kept = (await cache.match(request, options)) ?? (request.mode === 'navigate' ? await cache.match('./', options) : undefined);
  return kept ?? fetch(request);
}

self.addEventListener('fetch', (event) => {
  if (event.request.method === 'GET' && new URL(event.request.url).origin === location.origin) event.respondWith(answer(event.request));
});
`;
