import { scratchBytes } from './scratch-bytes.ts';

/**
 * A quick and small DEFLATE: one pass, one candidate per match, the fixed code tables of the format. XML repeats itself so
 * much that this comes near a careful encoder in a fifth of its time.
 *
 * Source: RFC 1951, sections 3.2.5 and 3.2.6.
 */
export function deflateFast(input: Uint8Array): Uint8Array {
  const { literals, lengths, distances } = codeTables();
  const size = input.length;
  // At worst nine bits for each byte.
  const output = scratchBytes('deflated', size + (size >> 3) + 16);
  const lastSeen = freshHashes();
  // The first three bits: this is the last block, with the fixed codes.
  let bits = 3;
  let count = 3;
  let at = 0;
  let i = 0;
  const lastMatch = size - 4;
  while (i < size) {
    let length = 0;
    let distance = 0;
    if (i <= lastMatch) {
      const word = wordAt(input, i);
      const slot = Math.imul(word, 0x9e3779b1) >>> (32 - HASH_BITS);
      const before = (lastSeen[slot] as number) - 1;
      lastSeen[slot] = i + 1;
      distance = i - before;
      if (before >= 0 && distance <= FARTHEST && wordAt(input, before) === word) {
        const most = Math.min(LONGEST, size - i);
        length = 4;
        while (length < most && input[before + length] === input[i + length]) length++;
      }
    }
    if (length === 0) {
      const code = literals[input[i] as number] as number;
      bits |= (code >>> 4) << count;
      count += code & 15;
      i++;
    } else {
      const code = lengths[length] as number;
      bits |= (code >>> 4) << count;
      count += code & 15;
      while (count >= 8) {
        output[at++] = bits;
        bits >>>= 8;
        count -= 8;
      }
      const step = distanceCode(distance);
      bits |= (distances[step] as number) << count;
      count += 5;
      const extra = step < 4 ? 0 : (step >> 1) - 1;
      if (extra > 0) {
        bits |= (distance - 1 - (step < 4 ? step : (2 + (step & 1)) << extra)) << count;
        count += extra;
      }
      // The end of a match is often the start of the next one.
      const end = i + length - 1;
      if (end <= lastMatch) lastSeen[Math.imul(wordAt(input, end), 0x9e3779b1) >>> (32 - HASH_BITS)] = end + 1;
      i += length;
    }
    while (count >= 8) {
      output[at++] = bits;
      bits >>>= 8;
      count -= 8;
    }
  }
  // The code that ends a block is seven zeros.
  count += 7;
  while (count > 0) {
    output[at++] = bits;
    bits >>>= 8;
    count -= 8;
  }
  return output.slice(0, at);
}

let hashes: Int32Array | undefined;

/** An empty table of places. It is one table for all calls, emptied each time: taking a new one costs more than the work. */
function freshHashes(): Int32Array {
  if (hashes === undefined) hashes = new Int32Array(1 << HASH_BITS);
  else hashes.fill(0);
  return hashes;
}

const HASH_BITS = 12;
const FARTHEST = 32_768;
const LONGEST = 258;

function wordAt(bytes: Uint8Array, i: number): number {
  return (
    (bytes[i] as number) |
    ((bytes[i + 1] as number) << 8) |
    ((bytes[i + 2] as number) << 16) |
    ((bytes[i + 3] as number) << 24)
  );
}

/** The code of a distance: two per power of two. */
function distanceCode(distance: number): number {
  const value = distance - 1;
  if (value < 4) return value;
  const power = 31 - Math.clz32(value);
  return 2 * power + ((value >>> (power - 1)) & 1);
}

/** Codes with their bits in the order they are written, times sixteen, plus how many bits they are. */
interface CodeTables {
  readonly literals: Uint16Array;
  /** Codes of lengths, with the extra bits behind them. */
  readonly lengths: Uint32Array;
  /** Codes of distances, always five bits. */
  readonly distances: Uint8Array;
}

let tables: CodeTables | undefined;

/** Built at first use, the same for ever after. */
function codeTables(): CodeTables {
  if (tables !== undefined) return tables;
  const literals = new Uint16Array(256);
  for (let byte = 0; byte < 256; byte++) {
    literals[byte] = byte < 144 ? (reversed(0x30 + byte, 8) << 4) | 8 : (reversed(0x190 + byte - 144, 9) << 4) | 9;
  }
  const lengths = new Uint32Array(LONGEST + 1);
  for (let length = 3; length <= LONGEST; length++) {
    const { symbol, extraBits, extra } = lengthSymbol(length);
    const codeBits = symbol < 280 ? 7 : 8;
    const code = symbol < 280 ? reversed(symbol - 256, 7) : reversed(0xc0 + symbol - 280, 8);
    lengths[length] = ((code | (extra << codeBits)) << 4) | (codeBits + extraBits);
  }
  const distances = new Uint8Array(30);
  for (let code = 0; code < 30; code++) distances[code] = reversed(code, 5);
  tables = { literals, lengths, distances };
  return tables;
}

function lengthSymbol(length: number): { readonly symbol: number; readonly extraBits: number; readonly extra: number } {
  if (length === LONGEST) return { symbol: 285, extraBits: 0, extra: 0 };
  const value = length - 3;
  if (value < 8) return { symbol: 257 + value, extraBits: 0, extra: 0 };
  const extraBits = 29 - Math.clz32(value);
  const step = value >>> extraBits;
  return { symbol: 257 + 4 * extraBits + step, extraBits, extra: value & ((1 << extraBits) - 1) };
}

/** The codes are sent from their highest bit on, everything else from its lowest. */
function reversed(code: number, bits: number): number {
  let result = 0;
  for (let bit = 0; bit < bits; bit++) result |= ((code >>> bit) & 1) << (bits - 1 - bit);
  return result;
}
