import { zipSync } from 'fflate';
import { inflateEntry } from './inflate-entry.ts';
import type { OoxmlPackage } from './open-package.ts';

/** One part to write. */
export interface PackagePart {
  /** `word/document.xml`, without leading slash. */
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** 1 January 1980, the first day that zip knows, by the clock of the place, as zip wants it: the same bytes on any day and anywhere. */
const firstDay = () => new Date(1980, 0, 1, 12);
const BEST_FOR_TIME = 6;
/** What shrank by less than this was packed already: a photograph. Deflating it again takes time and gives nothing. */
const SHRUNK = 0.95;
/** Bytes below which a part is stored: a deck has hundreds of such parts, and to deflate one takes the time of a hundred times as much text. */
const WORTH_DEFLATING = 512;

/** A zip of these parts, in this order, with nothing of the machine or the day in it. */
export function writeZip(parts: readonly PackagePart[]): Uint8Array {
  const encoder = new TextEncoder();
  return zipSync(
    Object.fromEntries(
      parts.map(({ name, content }) => {
        const bytes = typeof content === 'string' ? encoder.encode(content) : content;
        return [name, [bytes, { level: bytes.length < WORTH_DEFLATING ? 0 : BEST_FOR_TIME }]] as const;
      }),
    ),
    { mtime: firstDay() },
  );
}

/**
 * The package again, with some parts changed and new ones last; what did not change keeps every byte. Names are compared
 * without case: a part of the same name is never written twice. Refuses (see `answer`) a package in which a part is damaged.
 */
export function rewritten(file: OoxmlPackage, changed: ReadonlyMap<string, string>): Uint8Array {
  const encoder = new TextEncoder();
  const left = new Map([...changed].map(([name, source]) => [name.toLowerCase(), { name, source }] as const));
  const parts: [string, [Uint8Array, { readonly level: 0 | 6 }]][] = [];
  for (const [name, entry] of file.entries) {
    const part = left.get(name.toLowerCase());
    left.delete(name.toLowerCase());
    const level = part === undefined && entry.packed.length > entry.size * SHRUNK ? 0 : BEST_FOR_TIME;
    parts.push([name, [part === undefined ? inflateEntry(entry) : encoder.encode(asUtf8(part.source)), { level }]]);
  }
  for (const { name, source } of left.values()) {
    parts.push([name, [encoder.encode(asUtf8(source)), { level: BEST_FOR_TIME }]]);
  }
  return zipSync(Object.fromEntries(parts), { mtime: firstDay() });
}

/** What was read from UTF-16 is written as UTF-8, and must say so. */
function asUtf8(source: string): string {
  return source.replace(/^<\?xml\s[^>]*?\?>/, (declaration) =>
    declaration.replace(/(\sencoding\s*=\s*)(?:"[^"]*"|'[^']*')/, '$1"UTF-8"'),
  );
}
