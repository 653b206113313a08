import { foreignFile, isCompoundFile } from './foreign-file.ts';
import type { PackageLimits } from './limits.ts';
import { refuse } from './refusal.ts';

/** One file of a zip, as the central directory tells it. */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: 0 | 8;
  readonly crc: number;
  /** Bytes once inflated. */
  readonly size: number;
  /** The bytes as they stand in the file. */
  readonly packed: Uint8Array;
}

const END_SIGNATURE = 0x06054b50;
const CENTRAL_SIGNATURE = 0x02014b50;
const LOCAL_SIGNATURE = 0x04034b50;
const END_SIZE = 22;
const CENTRAL_SIZE = 46;
const LOCAL_SIZE = 30;
const LONGEST_COMMENT = 0xffff;
const ENCRYPTED = 1;

/**
 * The entries of a zip, from its central directory alone: what only a local header announces does not exist. Entries that
 * share bytes, leave the package, lie about themselves or are too many are refused before anything is inflated.
 */
export function readZipDirectory(bytes: Uint8Array, limits: PackageLimits): ReadonlyMap<string, ZipEntry> {
  if (bytes.length > limits.fileBytes) refuse('zip-size', { found: bytes.length, limit: limits.fileBytes });
  const zip: Zip = { bytes, view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength) };
  const directory = findDirectory(zip, limits);
  const entries = new Map<string, ZipEntry>();
  const ranges: Range[] = [];
  const names = new Set<string>();
  let disagreeing: string | undefined;
  let total = 0;
  let at = directory.start;
  for (let i = 0; i < directory.count; i++) {
    const header = readHeader(zip, at, directory);
    const { name } = header;
    checkPath(name);
    if (names.has(name.toLowerCase())) refuse('zip-corrupt', { reason: 'duplicate', name });
    names.add(name.toLowerCase());
    total += header.size;
    checkSize(header, total, limits);
    const { entry, range, agrees } = readEntry(zip, header, directory);
    ranges.push(range);
    if (!agrees) disagreeing ??= name;
    if (!name.endsWith('/')) entries.set(name, entry);
    at = header.next;
  }
  if (at < directory.end && !TRAILERS.has(at + 4 > directory.end ? 0 : zip.view.getUint32(at, true)))
    refuse('zip-corrupt', { reason: 'directory' });
  checkOverlap(ranges);
  if (disagreeing !== undefined) refuse('zip-corrupt', { reason: 'local', name: disagreeing });
  return entries;
}

interface Zip {
  readonly bytes: Uint8Array;
  readonly view: DataView;
}
interface Directory {
  readonly count: number;
  readonly start: number;
  readonly end: number;
}
/** What the directory says of one file. */
interface Header {
  readonly name: string;
  readonly size: number;
  readonly packedSize: number;
  /** Where it stands, and where the next one does. */
  readonly at: number;
  readonly next: number;
}
type Range = readonly [from: number, to: number];

function findDirectory({ bytes, view }: Zip, limits: PackageLimits): Directory {
  const end = findEnd(view) ?? refuseForeign(bytes);
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  if (count === 0xffff || start === 0xffffffff) refuse('zip-corrupt', { reason: 'zip64' });
  if (count > limits.entries) refuse('zip-entries', { found: count, limit: limits.entries });
  if (view.getUint16(end + 8, true) !== count || start > end) refuse('zip-corrupt', { reason: 'directory' });
  return { count, start, end };
}

function readHeader({ bytes, view }: Zip, at: number, { end }: Directory): Header {
  if (at + CENTRAL_SIZE > end || view.getUint32(at, true) !== CENTRAL_SIGNATURE)
    refuse('zip-corrupt', { reason: 'directory' });
  const nameLength = view.getUint16(at + 28, true);
  const next = at + CENTRAL_SIZE + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  if (next > end) refuse('zip-corrupt', { reason: 'directory' });
  return {
    name: decodeName(bytes.subarray(at + CENTRAL_SIZE, at + CENTRAL_SIZE + nameLength)),
    size: view.getUint32(at + 24, true),
    packedSize: view.getUint32(at + 20, true),
    at,
    next,
  };
}

/** The file a header speaks of, the bytes it takes, and whether its local header says the same. */
function readEntry(
  { bytes, view }: Zip,
  { name, size, packedSize, at }: Header,
  { start }: Directory,
): { readonly entry: ZipEntry; readonly range: Range; readonly agrees: boolean } {
  const from = view.getUint32(at + 42, true);
  if (from + LOCAL_SIZE > start || view.getUint32(from, true) !== LOCAL_SIGNATURE)
    refuse('zip-corrupt', { reason: 'local', name });
  const data = from + LOCAL_SIZE + view.getUint16(from + 26, true) + view.getUint16(from + 28, true);
  const to = data + packedSize;
  if (to > start) refuse('zip-corrupt', { reason: 'truncated', name });
  const method = view.getUint16(at + 10, true);
  if ((view.getUint16(at + 8, true) | view.getUint16(from + 6, true)) & ENCRYPTED)
    refuse('zip-corrupt', { reason: 'encrypted', name });
  if (method !== 0 && method !== 8) return refuse('zip-corrupt', { reason: 'method', name });
  return {
    entry: { name, method, crc: view.getUint32(at + 16, true), size, packed: bytes.subarray(data, to) },
    range: [from, to],
    // Other programs may believe the local header: where the two differ, nobody knows what the file is.
    agrees: view.getUint16(from + 8, true) === method && sameName(view, at, from),
  };
}

/** What may stand between the directory and its end: a signature, and the end record of larger files. */
const TRAILERS: ReadonlySet<number> = /* @__PURE__ */ new Set([0x05054b50, 0x06064b50]);

/** Whether the local header has the name of the directory. */
function sameName(view: DataView, central: number, local: number): boolean {
  const length = view.getUint16(central + 28, true);
  if (view.getUint16(local + 26, true) !== length) return false;
  for (let i = 0; i < length; i++)
    if (view.getUint8(central + CENTRAL_SIZE + i) !== view.getUint8(local + LOCAL_SIZE + i)) return false;
  return true;
}

/** The end record, looked for from the end of the file; a file without one is not a zip (nor is an old binary .doc). */
function findEnd(view: DataView): number | undefined {
  const last = view.byteLength - END_SIZE;
  for (let at = last; at >= 0 && at >= last - LONGEST_COMMENT; at--) {
    if (view.getUint32(at, true) === END_SIGNATURE && at + END_SIZE + view.getUint16(at + 20, true) <= view.byteLength)
      return at;
  }
  return undefined;
}

function refuseForeign(bytes: Uint8Array): never {
  if (isCompoundFile(bytes)) refuse('zip-corrupt', { reason: 'compound', old: '.doc, .ppt' });
  return refuse('zip-corrupt', { reason: foreignFile(bytes) });
}

function decodeName(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

function checkPath(name: string): void {
  const unsafe =
    name === '' ||
    // A name that means something to JavaScript itself could not be a key among others.
    name === '__proto__' ||
    /^\/|\\|^[A-Za-z]:|\p{Cc}/u.test(name) ||
    name.split('/').some((step) => step === '..' || step === '.');
  if (unsafe) refuse('zip-path', { name });
}

function checkSize({ name, size, packedSize }: Header, total: number, limits: PackageLimits): void {
  if (size > limits.partBytes) refuse('zip-size', { name, found: size, limit: limits.partBytes });
  if (total > limits.totalBytes) refuse('zip-size', { found: total, limit: limits.totalBytes });
  if (size > limits.ratioFloorBytes && size > packedSize * limits.ratio) {
    refuse('zip-ratio', { name, found: Math.round(size / Math.max(1, packedSize)), limit: limits.ratio });
  }
}

function checkOverlap(ranges: Range[]): void {
  ranges.sort((a, b) => a[0] - b[0]);
  let covered = 0;
  for (const [from, to] of ranges) {
    if (from < covered) refuse('zip-overlap');
    covered = to;
  }
}
