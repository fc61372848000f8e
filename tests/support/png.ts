/** Reads PNG files as browsers write them: 8 bits a channel, RGB or RGBA, not interlaced. */
import { inflateSync } from 'node:zlib';

export interface Pixels { readonly width: number; readonly height: number; /** RGBA, row by row. */ readonly data: Uint8Array }

const SIGNATURE = '89504e470d0a1a0a';

export function readPng(file: Buffer): Pixels {
  if (file.subarray(0, 8).toString('hex') !== SIGNATURE) throw new Error('not a PNG');
  let header = { width: 0, height: 0, channels: 0 };
  const packed: Buffer[] = [];
  for (let at = 8; at < file.length;) {
    const length = file.readUInt32BE(at);
    const [type, body] = [file.toString('latin1', at + 4, at + 8), file.subarray(at + 8, at + 8 + length)];
    if (type === 'IHDR') header = headerOf(body);
    if (type === 'IDAT') packed.push(body);
    at += length + 12;
  }
  return { width: header.width, height: header.height, data: unfiltered(inflateSync(Buffer.concat(packed)), header) };
}

function headerOf(body: Buffer): { width: number; height: number; channels: number } {
  const [depth, colour, , , interlaced] = body.subarray(8);
  const channels = ({ 2: 3, 6: 4 } as const)[colour];
  if (depth !== 8 || channels === undefined || interlaced !== 0) throw new Error(`a PNG of another kind: depth ${depth}, colour ${colour}`);
  return { width: body.readUInt32BE(0), height: body.readUInt32BE(4), channels };
}

function unfiltered(raw: Buffer, { width, height, channels }: { readonly width: number; readonly height: number; readonly channels: number }): Uint8Array {
  const stride = width * channels;
  const data = new Uint8Array(width * height * 4).fill(255);
  let above = new Uint8Array(stride);
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (stride + 1)];
    const row = Uint8Array.from(raw.subarray(y * (stride + 1) + 1, (y + 1) * (stride + 1)));
    for (let i = 0; i < stride; i++) {
      const [left, up, corner] = [i < channels ? 0 : row[i - channels], above[i], i < channels ? 0 : above[i - channels]];
      row[i] += [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter];
    }
    for (let x = 0; x < width; x++) for (let c = 0; c < channels; c++) data[(y * width + x) * 4 + c] = row[x * channels + c];
    above = row;
  }
  return data;
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}
