/**
 * The living picture outlives the desk's page: a visit to the plan or the verdict takes its canvas out of the document and puts it back.
 *
 * Out of the document it sleeps, so that it costs memory alone.
 */
import type { Level } from '../../../sim/index';
import type { MapHandle, MapPort, OpenOptions } from './map-port';

interface Kept { readonly level: Level; readonly canvas: HTMLElement; readonly handle: Promise<MapHandle> }

const kept = new WeakMap<MapPort, Kept>();

/** Puts the picture of a level into `host`: the one that is kept, or a new one in its place. */
export async function takePicture(map: MapPort, host: HTMLElement, options: OpenOptions): Promise<MapHandle> {
  const old = kept.get(map);
  if (old && old.level !== options.view.level) dropPicture(map);
  const { canvas, handle } = kept.get(map) ?? openPicture(map, host, options);
  host.append(canvas);
  const opened = await handle;
  opened.wake();
  return opened;
}

function openPicture(map: MapPort, host: HTMLElement, options: OpenOptions): Kept {
  const canvas = host.ownerDocument.createElement('div');
  canvas.className = 'handscroll-living';
  host.append(canvas);
  const handle = map.open(canvas, options);
  const entry = { level: options.view.level, canvas, handle };
  kept.set(map, entry);
  handle.catch(() => { if (kept.get(map) === entry) kept.delete(map); });
  return entry;
}

/** Takes the picture out of the page; it goes on existing, asleep. */
export function layAside(map: MapPort): void {
  kept.get(map)?.canvas.remove();
}

/** Ends the picture for good. */
export function dropPicture(map: MapPort): void {
  const entry = kept.get(map);
  kept.delete(map);
  entry?.canvas.remove();
  entry?.handle.then((handle) => handle.close(), () => undefined);
}
