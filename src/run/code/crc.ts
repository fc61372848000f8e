/** CRC-32 as in Ethernet and ZIP (reflected polynomial 0xEDB88320): any error within 32 neighbouring bits is found, any other but for one in four thousand million. */

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** The checksum of a text of ASCII characters, 0 to 2³² − 1. */
export function crc32(text: string): number {
  let value = 0xffffffff;
  for (let index = 0; index < text.length; index++) value = TABLE[(value ^ text.charCodeAt(index)) & 0xff] ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}
