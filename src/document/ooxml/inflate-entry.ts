import { Inflate, inflateSync } from 'fflate';
import { crc32 } from './crc32.ts';
import { refuse } from './refusal.ts';
import type { ZipEntry } from './zip-directory.ts';

/**
 * Above this many stored bytes the entry is inflated in steps, so that one that lies about its size stops early. Small steps also let
 * the engine optimise between two of them: a first file inflates faster than with steps four times as long.
 */
const STEP = 16 * 1024;

/** The content of one entry. It must be exactly as long as declared and match its checksum. */
export function inflateEntry(entry: ZipEntry): Uint8Array {
  const content = entry.method === 0 ? entry.packed : inflate(entry);
  if (content.length !== entry.size) refuse('zip-corrupt', { reason: 'length', name: entry.name });
  if (crc32(content) !== entry.crc) refuse('zip-corrupt', { reason: 'checksum', name: entry.name });
  return content;
}

function inflate(entry: ZipEntry): Uint8Array {
  try {
    // One byte more than declared: a longer stream shows.
    if (entry.packed.length <= STEP) return inflateSync(entry.packed, { out: new Uint8Array(entry.size + 1) });
    return inflateInSteps(entry);
  } catch (error) {
    // fflate throws plain errors with a numeric code on a malformed stream.
    if (error instanceof Error && error.name === 'Refusal') throw error;
    return refuse('zip-corrupt', { reason: 'stream', name: entry.name });
  }
}

function inflateInSteps(entry: ZipEntry): Uint8Array {
  const content = new Uint8Array(entry.size);
  let filled = 0;
  const stream = new Inflate((chunk) => {
    if (filled + chunk.length > content.length) refuse('zip-corrupt', { reason: 'length', name: entry.name });
    content.set(chunk, filled);
    filled += chunk.length;
  });
  for (let at = 0; at < entry.packed.length; at += STEP) {
    stream.push(entry.packed.subarray(at, at + STEP), at + STEP >= entry.packed.length);
  }
  return content.subarray(0, filled);
}
