import type { State } from './state';

/** 64 bits of the whole state as 16 hexadecimal characters, the same in every engine. */
export const hashState = (state: State): string => hashText(JSON.stringify(state));

/** 64 bits of a text as 16 hexadecimal characters: two FNV-1a streams. Tells versions apart; keeps no secrets. */
export function hashText(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x9e3779b9;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x85ebca6b) ^ (b >>> 13);
  }
  return hex(a) + hex(b);
}

const hex = (n: number): string => (n >>> 0).toString(16).padStart(8, '0');
