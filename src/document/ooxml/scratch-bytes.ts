/** Larger needs get bytes of their own, which are given back. */
const LARGEST_KEPT = 1 << 20;

const kept: Record<'encoded' | 'deflated', Uint8Array> = { encoded: new Uint8Array(0), deflated: new Uint8Array(0) };

/**
 * Room to work in, with anything in it: the caller fills it and copies what it needs before the next call for the same use.
 * Taking new bytes for each part costs more than writing them.
 */
export function scratchBytes(use: 'encoded' | 'deflated', size: number): Uint8Array {
  if (size > LARGEST_KEPT) return new Uint8Array(size);
  if (kept[use].length < size) kept[use] = new Uint8Array(Math.max(size, 1 << 16));
  return kept[use];
}
