import { inflateEntry } from './inflate-entry.ts';
import { PACKAGE_LIMITS, type PackageLimits } from './limits.ts';
import { type Relationship, readRelationships, relatedPart, relationshipsName } from './relationships.ts';
import { decodeXml, readXml, type XmlElement } from './xml-read.ts';
import { readZipDirectory, type ZipEntry } from './zip-directory.ts';

/** An OOXML file that was let in. Parts are inflated only when asked for; targets outside the file are never followed. */
export interface OoxmlPackage {
  readonly entries: ReadonlyMap<string, ZipEntry>;
  readonly limits: PackageLimits;
}

/** Opens an OOXML file. Refuses (see `answer`) what is not a sound zip within the limits. */
export function openPackage(bytes: Uint8Array, limits: Partial<PackageLimits> = {}): OoxmlPackage {
  const all = { ...PACKAGE_LIMITS, ...limits };
  return { entries: readZipDirectory(bytes, all), limits: all };
}

/** The bytes of a part, if there is one of that name; names are compared without case, as the packaging convention asks. */
export function partBytes(file: OoxmlPackage, name: string): Uint8Array | undefined {
  const entry = file.entries.get(name) ?? entryWithoutCase(file, name);
  return entry && inflateEntry(entry);
}

/** The text of an XML part. */
export function partText(file: OoxmlPackage, name: string): string | undefined {
  const bytes = partBytes(file, name);
  return bytes && decodeXml(bytes, name);
}

/** An XML part as a tree. */
export function partXml(file: OoxmlPackage, name: string): XmlElement | undefined {
  const text = partText(file, name);
  return text === undefined ? undefined : readXml(text, name, file.limits);
}

/** The part that the first relationship of a kind leads to, as a tree. */
export function relatedXml(
  file: OoxmlPackage,
  relationships: readonly Relationship[],
  kind: string,
): XmlElement | undefined {
  const name = relatedPart(relationships, kind);
  return name === undefined ? undefined : partXml(file, name);
}

/** The relationships of a part, or of the whole package when the name is empty. */
export function partRelationships(file: OoxmlPackage, name: string): readonly Relationship[] {
  const xml = partXml(file, relationshipsName(name));
  return xml === undefined ? [] : readRelationships(xml, name);
}

function entryWithoutCase(file: OoxmlPackage, name: string): ZipEntry | undefined {
  const wanted = name.toLowerCase();
  for (const [key, entry] of file.entries) if (key.toLowerCase() === wanted) return entry;
  return undefined;
}
