/** The buildings, trees, boats and people of the city map, as drawn for it: so that both are of one hand. */
const images = new Map();

/** Loads every sprite of `manifest` (name → file, size in px, anchor) from `base`. Call once, before painting. */
export async function loadSprites(base) {
  const manifest = await (await fetch(`${base}/sprites.json`)).json();
  await Promise.all(
    Object.entries(manifest).map(async ([name, entry]) => {
      const image = new Image();
      image.src = `${base}/${entry.file}`;
      await image.decode();
      images.set(name, { image, ...entry });
    }),
  );
}

/** Draws a sprite with its foot at `at`. `scale` 1 is its size on the map. */
export function place(painter, name, { at, scale = 1, flip = false, alpha = 1 }) {
  const sprite = images.get(name);
  if (!sprite) throw new Error(`no sprite is called ${name}`);
  const { g } = painter;
  g.save();
  g.globalAlpha *= alpha;
  g.translate(at[0], at[1]);
  g.scale(flip ? -scale : scale, scale);
  g.drawImage(sprite.image, -sprite.ax, -sprite.ay, sprite.w, sprite.h);
  g.restore();
}

/** Draws `things` from back to front: `[name, x, y, scale?, flip?]`, or a function with its depth: `[paint, y]`. */
export function placeAll(painter, things) {
  const depth = (thing) => (typeof thing[0] === 'function' ? thing[1] : thing[2]);
  for (const thing of [...things].sort((a, b) => depth(a) - depth(b))) {
    if (typeof thing[0] === 'function') thing[0]();
    else place(painter, thing[0], { at: [thing[1], thing[2]], scale: thing[3], flip: thing[4] });
  }
}
