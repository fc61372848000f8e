/** Which characters a WOFF2 file can show. Reads the format directly (W3C, "WOFF File Format 2.0", 2018), as Node has Brotli built in. */
import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';

const KNOWN_TAGS = ['cmap', 'head', 'hhea', 'hmtx', 'maxp', 'name', 'OS/2', 'post', 'cvt ', 'fpgm', 'glyf', 'loca'];
const CUSTOM_TAG = 63;

interface Table { readonly tag: string; readonly length: number }

/** Code points that the font maps to a glyph. */
export function charactersOf(file: string): Set<number> {
  const font = readFileSync(file);
  if (font.toString('latin1', 0, 4) !== 'wOF2') throw new Error(`${file} is not a WOFF2 font`);
  const { tables, end } = readDirectory(font, font.readUInt16BE(12));
  const content = brotliDecompressSync(font.subarray(end, end + font.readUInt32BE(20)));
  let at = 0;
  for (const { tag, length } of tables) {
    if (tag === 'cmap') return readCmap(content.subarray(at, at + length));
    at += length;
  }
  throw new Error(`${file} has no cmap`);
}

/** Tables in the order of the compressed stream, with the length that each takes there. */
function readDirectory(font: Buffer, count: number): { tables: Table[]; end: number } {
  let at = 48;
  const base128 = (): number => {
    let value = 0;
    for (;;) {
      const byte = font[at++];
      value = value * 128 + (byte & 127);
      if (byte < 128) return value;
    }
  };
  const tables = Array.from({ length: count }, () => {
    const flags = font[at++];
    const custom = (flags & 63) === CUSTOM_TAG;
    const tag = custom ? font.toString('latin1', at, at + 4) : KNOWN_TAGS[flags & 63] ?? '';
    if (custom) at += 4;
    const original = base128();
    const version = flags >> 6;
    // Outlines are packed unless their version is 3; every other table is packed unless its version is 0.
    const packed = tag === 'glyf' || tag === 'loca' ? version !== 3 : version !== 0;
    return { tag, length: packed ? base128() : original };
  });
  return { tables, end: at };
}

function readCmap(cmap: Buffer): Set<number> {
  const characters = new Set<number>();
  for (let index = 0; index < cmap.readUInt16BE(2); index++) {
    const table = cmap.subarray(cmap.readUInt32BE(4 + index * 8 + 4));
    const format = table.readUInt16BE(0);
    if (format === 4) addSegments(table, characters);
    if (format === 12) addGroups(table, characters);
  }
  return characters;
}

function addSegments(table: Buffer, characters: Set<number>): void {
  const doubled = table.readUInt16BE(6);
  for (let segment = 0; segment < doubled; segment += 2) {
    const end = table.readUInt16BE(14 + segment);
    const start = table.readUInt16BE(16 + doubled + segment);
    for (let code = start; code <= end && code !== 0xffff; code++) characters.add(code);
  }
}

function addGroups(table: Buffer, characters: Set<number>): void {
  for (let group = 0; group < table.readUInt32BE(12); group++) {
    const [start, end] = [table.readUInt32BE(16 + group * 12), table.readUInt32BE(20 + group * 12)];
    for (let code = start; code <= end; code++) characters.add(code);
  }
}
