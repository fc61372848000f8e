/** Which places have baked sheets. */
import type { City } from '../../sim/index';

/** The lie of the land that each folder of sheets was painted for. */
const PAINTED = import.meta.glob<{ readonly lay: string }>('../../../assets/map/*/painted.json', { eager: true, import: 'default' });

type Place = Pick<City, 'districts' | 'map'>;

/** The folder of sheets that show a city as it lies: the same districts in the same places, the same map; null where none do. */
export function sheetsOf(place: Place): string | null {
  const lay = layOf(place);
  const file = Object.keys(PAINTED).find((path) => PAINTED[path].lay === lay);
  return file?.split('/').at(-2) ?? null;
}

export const isPainted = (place: Place): boolean => sheetsOf(place) !== null;

/** A digest of all that decides about the sheets; what policies build is not part of it. */
export function layOf({ districts, map }: Place): string {
  const { waters = [], heights = [], roads = [], quarters = [], houses } = map ?? {};
  return digest(JSON.stringify([
    districts.map(({ id, x, y }) => [id, x, y]), waters.map(({ kind, line, width }) => [kind, line, width ?? 0]), heights.map(({ kind, line, height }) => [kind, line, height]),
    roads.map(({ kind, line, station }) => [kind, line, station ?? 0]), quarters.map(({ district, kind }) => [district, kind]), ...(houses ? [houses] : []),
  ]));
}

/** Two 32-bit FNV-1a hashes, in hexadecimal. */
function digest(text: string): string {
  const pass = (start: number): string => {
    let hash = start;
    for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    return (hash >>> 0).toString(16).padStart(8, '0');
  };
  return pass(0x811c9dc5) + pass(0x2c1b3c6d);
}
