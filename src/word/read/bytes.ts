/** Small questions to bytes, as .zip and its like need them. Numbers are little-endian. */

/** @returns the number in two bytes */
export function u16(bytes: Uint8Array, at: number): number {
  return bytes[at]! | (bytes[at + 1]! << 8);
}

/** @returns the number in four bytes */
export function u32(bytes: Uint8Array, at: number): number {
  return (u16(bytes, at) | (u16(bytes, at + 2) << 16)) >>> 0;
}

/** @returns the number in eight bytes; beyond 2^53 it is no longer exact, which no size or offset comes near to */
export function u64(bytes: Uint8Array, at: number): number {
  return u32(bytes, at) + u32(bytes, at + 4) * 2 ** 32;
}

/** @returns whether these bytes stand at `at` */
export function hasBytes(bytes: Uint8Array, wanted: readonly number[], at = 0): boolean {
  return wanted.every((byte, i) => bytes[at + i] === byte);
}

/** @returns whether an ASCII text in UTF-16LE stands anywhere */
export function hasUtf16(bytes: Uint8Array, text: string): boolean {
  const wanted = Array.from(text).flatMap((char) => [char.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(wanted[0]!); at >= 0; at = bytes.indexOf(wanted[0]!, at + 1)) {
    if (hasBytes(bytes, wanted, at)) return true;
  }
  return false;
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});

/** @returns the check sum that .zip uses (CRC-32) */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  let at = 0;
  while (at < bytes.length) crc = CRC_TABLE[(crc ^ bytes[at++]!) & 255]! ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
