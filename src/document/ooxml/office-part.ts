import { type OoxmlPackage, partRelationships, partXml } from './open-package.ts';
import { type Relationship, relatedPart } from './relationships.ts';
import type { XmlElement } from './xml-read.ts';

/** The part that an office file is about, with what it refers to; nothing where its outermost element is another. */
export function officePart(
  file: OoxmlPackage,
  element: string,
): { readonly part: string; readonly root: XmlElement; readonly related: readonly Relationship[] } | undefined {
  const part = relatedPart(partRelationships(file, ''), 'officeDocument');
  const root = part === undefined ? undefined : partXml(file, part);
  if (part === undefined || root?.name !== element) return undefined;
  return { part, root, related: partRelationships(file, part) };
}
