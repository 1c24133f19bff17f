/**
 * The parts of a .zip, unpacked one at a time when asked for. What a header says of sizes is checked before and counted while
 * unpacking, so that a small file can't become a large one; what has been cut off or changed is noticed.
 */
import { Inflate } from 'fflate';
import { crc32, u16, u32, u64 } from './bytes.ts';
import { damaged, tooLarge, UnreadableWord } from './unreadable.ts';

/** Most bytes that a part, and all parts that are read of one file, may unpack to. */
const PART_LIMIT = 128 << 20;
const TOTAL_LIMIT = 256 << 20;
/** Text in XML packs to a tenth or a twentieth; empty paragraphs, the best case there is, to some two hundredth. Small parts may do as they like. */
const RATIO_LIMIT = 400;
const RATIO_FREE = 8 << 20;
/** Documents have some dozens of parts, with pictures some hundreds. */
const ENTRY_LIMIT = 20_000;
/** Packed bytes that are given to the unpacker at a time: what comes of one piece is sixteen megabytes at most. */
const PIECE = 16 << 10;

interface Entry {
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  /** Packed and unpacked bytes, as the directory says. */
  readonly packed: number;
  readonly size: number;
  /** Where the entry's own header starts. */
  readonly offset: number;
}

export interface Zip {
  /** Names of all entries, in lower case, parted by `/`. */
  readonly names: readonly string[];
  /**
   * @param name in any case
   * @returns its bytes, undefined when there is no such entry
   * @throws UnreadableWord when they are damaged, encrypted or too many
   */
  readonly read: (name: string) => Uint8Array | undefined;
}

const CUT_OFF = '文件不完整，后面一截没有了（可能没有下载完或者没有拷贝完）。请重新拷贝一份再打开。';

/**
 * @param bytes a file that starts as a .zip does
 * @throws UnreadableWord when its directory is missing or makes no sense
 */
export function openZip(bytes: Uint8Array): Zip {
  const entries = readDirectory(bytes);
  let total = 0;
  return {
    names: [...entries.keys()],
    read(name) {
      const entry = entries.get(name.toLowerCase());
      if (entry === undefined) return undefined;
      total += entry.size;
      if (total > TOTAL_LIMIT) throw tooLarge();
      return unpack(bytes, entry);
    },
  };
}

function readDirectory(bytes: Uint8Array): Map<string, Entry> {
  const { start, count, end } = findDirectory(bytes);
  if (count > ENTRY_LIMIT) throw tooLarge();
  const entries = new Map<string, Entry>();
  const names = new TextDecoder();
  let at = start;
  for (let i = 0; i < count; i++) {
    if (at + 46 > end || u32(bytes, at) !== 0x02014b50) throw damaged();
    const nameEnd = at + 46 + u16(bytes, at + 28);
    const extraEnd = nameEnd + u16(bytes, at + 30);
    if (extraEnd > end) throw damaged();
    const name = names.decode(bytes.subarray(at + 46, nameEnd)).replaceAll('\\', '/').toLowerCase();
    if (!entries.has(name)) entries.set(name, readEntry(bytes, at, bytes.subarray(nameEnd, extraEnd)));
    at = extraEnd + u16(bytes, at + 32);
  }
  refuseOverlaps(entries.values(), start);
  return entries;
}

/** The directory stands at the end of the file, behind it only a comment of at most 64 KB. */
function findDirectory(bytes: Uint8Array): { start: number; count: number; end: number } {
  let at = bytes.length - 22;
  const first = Math.max(0, at - 0xffff);
  while (at >= first && u32(bytes, at) !== 0x06054b50) at--;
  if (at < first) throw new UnreadableWord(CUT_OFF);
  let start = u32(bytes, at + 16);
  let count = u16(bytes, at + 10);
  if ((start === 0xffffffff || count === 0xffff) && at >= 20 && u32(bytes, at - 20) === 0x07064b50) {
    const large = u64(bytes, at - 12);
    if (large + 56 > at || u32(bytes, large) !== 0x06064b50) throw damaged();
    count = u64(bytes, large + 32);
    start = u64(bytes, large + 48);
  }
  if (start > at) throw damaged();
  return { start, count, end: at };
}

function readEntry(bytes: Uint8Array, at: number, extra: Uint8Array): Entry {
  const numbers = { size: u32(bytes, at + 24), packed: u32(bytes, at + 20), offset: u32(bytes, at + 42) };
  // what four bytes can't hold stands in the extra field, in this order
  const large = largeNumbers(extra);
  for (const key of ['size', 'packed', 'offset'] as const) {
    if (numbers[key] === 0xffffffff) numbers[key] = large.shift() ?? Infinity;
  }
  return { ...numbers, encrypted: (u16(bytes, at + 8) & 1) === 1, method: u16(bytes, at + 10), crc: u32(bytes, at + 16) };
}

function largeNumbers(extra: Uint8Array): number[] {
  for (let at = 0; at + 4 <= extra.length; at += 4 + u16(extra, at + 2)) {
    if (u16(extra, at) !== 1) continue;
    const end = Math.min(extra.length, at + 4 + u16(extra, at + 2));
    const numbers = [];
    for (let i = at + 4; i + 8 <= end; i += 8) numbers.push(u64(extra, i));
    return numbers;
  }
  return [];
}

/** Entries that share their bytes are how a small file promises a large content. */
function refuseOverlaps(entries: Iterable<Entry>, end: number): void {
  const sorted = [...entries].sort((a, b) => a.offset - b.offset);
  sorted.forEach(({ offset, packed }, i) => {
    if (!(offset + 30 + packed <= (sorted[i + 1]?.offset ?? end))) throw damaged();
  });
}

function unpack(bytes: Uint8Array, entry: Entry): Uint8Array {
  const { method, packed, size, offset, encrypted } = entry;
  if (encrypted) throw new UnreadableWord('文件已加密，请先去掉密码，另存后再打开。');
  if (size > PART_LIMIT || (size > RATIO_FREE && size > packed * RATIO_LIMIT)) throw tooLarge();
  if (u32(bytes, offset) !== 0x04034b50) throw damaged();
  const from = offset + 30 + u16(bytes, offset + 26) + u16(bytes, offset + 28);
  if (from + packed > bytes.length) throw damaged();
  const content = bytes.subarray(from, from + packed);
  const unpacked = method === 8 ? inflate(content, size) : method === 0 ? content : undefined;
  if (unpacked?.length !== size || crc32(unpacked) !== entry.crc) throw damaged();
  return unpacked;
}

/** @returns undefined as soon as more comes out than was promised, or when what is packed makes no sense */
function inflate(packed: Uint8Array, size: number): Uint8Array | undefined {
  const unpacked = new Uint8Array(size);
  let length = 0;
  const stream = new Inflate((piece) => {
    if (length + piece.length <= size) unpacked.set(piece, length);
    length += piece.length;
  });
  try {
    for (let at = 0; at < packed.length && length <= size; at += PIECE) {
      stream.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
    }
  } catch {
    return undefined;
  }
  return length === size ? unpacked : undefined;
}
