import {
  childOf,
  foundInstead,
  type OoxmlPackage,
  partRelationships,
  partText,
  type Relationship,
  readXml,
  refuse,
  relatedPart,
  type XmlElement,
} from '../../ooxml/index.ts';

/** The main part of a Word file, wherever the package puts it. */
export interface MainPart {
  readonly name: string;
  readonly source: string;
  readonly body: XmlElement;
  /** Relationships of the package. */
  readonly about: readonly Relationship[];
  /** Relationships of the main part. */
  readonly parts: readonly Relationship[];
}

/** Finds and reads the main part; a package without one is not a Word document. */
export function readMainPart(file: OoxmlPackage): MainPart {
  const about = partRelationships(file, '');
  const name = relatedPart(about, 'officeDocument') ?? 'word/document.xml';
  const source = partText(file, name);
  const root = source === undefined ? undefined : readXml(source, name, file.limits);
  const body = childOf(root, 'w:body');
  if (source === undefined || root?.name !== 'w:document' || body === undefined)
    return refuse('docx-part', foundInstead(file));
  return { name, source, body, about, parts: partRelationships(file, name) };
}
