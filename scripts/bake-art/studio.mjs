/** The painting room: runs in the browser; the bake asks it for pictures by name. */
import { loadSprites } from './kit/sprites.mjs';
import { PICTURES } from './pictures/index.mjs';

async function encode(canvas, quality) {
  const blob = await new Promise((resolve) => canvas.toBlob(resolve, 'image/webp', quality));
  const bytes = new Uint8Array(await blob.arrayBuffer());
  let text = '';
  for (let i = 0; i < bytes.length; i += 0x8000) text += String.fromCharCode(...bytes.subarray(i, i + 0x8000));
  return btoa(text);
}

await loadSprites('./sprites');
window.pictureNames = Object.keys(PICTURES);
window.paintPicture = (name) => encode(PICTURES[name].paint(), PICTURES[name].quality);
