import { deflateSync } from 'fflate';
import { crc32 } from '../../../src/document/ooxml/crc32.ts';

/** One file of a zip to build, with every lie an attacker may tell. */
export interface FileToZip {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** Bytes of the stream as they are; deflated from the content unless given. */
  readonly packed?: Uint8Array;
  /** Left out of the central directory. */
  readonly localOnly?: boolean;
  /** Left out of the files: the directory entry points at the local entry of this other name. */
  readonly sharesEntryOf?: string;
  readonly declaredSize?: number;
  readonly crc?: number;
  readonly flags?: number;
  readonly method?: number;
}

/** Builds a zip byte by byte, sound or not. */
export function zipFile(files: readonly FileToZip[]): Uint8Array {
  const encoder = new TextEncoder();
  const chunks: Uint8Array[] = [];
  const offsets = new Map<string, number>();
  let at = 0;
  const put = (chunk: Uint8Array) => {
    chunks.push(chunk);
    at += chunk.length;
  };
  const facts = files.map((file) => {
    const content = typeof file.content === 'string' ? encoder.encode(file.content) : file.content;
    return {
      file,
      name: encoder.encode(file.name),
      content,
      packed: file.packed ?? (file.method === 0 ? content : deflateSync(content)),
    };
  });
  const header = (
    signature: number,
    length: number,
    skip: number,
    { file, name, content, packed }: (typeof facts)[number],
  ) => {
    const bytes = new Uint8Array(length);
    const view = new DataView(bytes.buffer);
    view.setUint32(0, signature, true);
    view.setUint16(skip + 2, file.flags ?? 0, true);
    view.setUint16(skip + 4, file.method ?? 8, true);
    view.setUint16(skip + 8, 0x0021, true);
    view.setUint32(skip + 10, file.crc ?? crc32(content), true);
    view.setUint32(skip + 14, packed.length, true);
    view.setUint32(skip + 18, file.declaredSize ?? content.length, true);
    view.setUint16(skip + 22, name.length, true);
    return { bytes, view };
  };
  for (const fact of facts) {
    if (fact.file.sharesEntryOf !== undefined) continue;
    offsets.set(fact.file.name, at);
    put(header(0x04034b50, 30, 4, fact).bytes);
    put(fact.name);
    put(fact.packed);
  }
  const directory = at;
  let count = 0;
  for (const fact of facts) {
    if (fact.file.localOnly) continue;
    count++;
    const { bytes, view } = header(0x02014b50, 46, 6, fact);
    view.setUint32(42, offsets.get(fact.file.sharesEntryOf ?? fact.file.name) ?? 0, true);
    put(bytes);
    put(fact.name);
  }
  const end = new Uint8Array(22);
  const view = new DataView(end.buffer);
  view.setUint32(0, 0x06054b50, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, at - directory, true);
  view.setUint32(16, directory, true);
  put(end);
  const zip = new Uint8Array(at);
  let position = 0;
  for (const chunk of chunks) {
    zip.set(chunk, position);
    position += chunk.length;
  }
  return zip;
}
