/**
 * Makes everything in assets/ again: `npm run assets`, or only some of it: `npm run assets -- art fonts`.
 * Pictures may be named by the start of their file names: `npm run assets -- art event-`; parts of the map and cities by their names: `npm run assets -- map still yiwu`.
 */
import { pathToFileURL } from 'node:url';

const MAKERS = {
  art: async (only) => (await import('./bake-art/index.mjs')).bakeArt(only),
  map: async (only) => (await import('./bake-map/index.mjs')).bakeMap(only),
  fonts: async () => (await import('./fonts.mjs')).cutFonts(),
  sounds: async (only) => (await import('./sounds.mjs')).makeSounds(only),
};

/** Runs the makers named in `words` (all of them if none is); other words narrow the pictures. */
export async function makeAssets(words) {
  const kinds = words.filter((word) => word in MAKERS);
  const only = words.filter((word) => !(word in MAKERS));
  for (const kind of kinds.length > 0 ? kinds : Object.keys(MAKERS)) await MAKERS[kind](only);
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) await makeAssets(process.argv.slice(2));
