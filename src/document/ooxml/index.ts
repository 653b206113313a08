export { alternative, settled } from './alternative.ts';
export { contentTypesXml } from './content-types.ts';
export { dayFormat } from './day-format.ts';
export { corePropertiesXml, customPropertiesXml, readCoreProperties, readCustomProperties } from './doc-properties.ts';
export { foundInstead } from './foreign-file.ts';
export { isDecorative } from './is-decorative.ts';
export { PACKAGE_LIMITS, type PackageLimits } from './limits.ts';
export { officePart } from './office-part.ts';
export {
  type OoxmlPackage,
  openPackage,
  partBytes,
  partRelationships,
  partText,
  partXml,
  relatedXml,
} from './open-package.ts';
export {
  ABBREVIATIONS_PROPERTY,
  FIELDS_PROPERTY,
  OUTLINE_PROPERTY,
  OWN_CHART,
  OWN_NOTES,
  OWN_PROPERTY,
} from './own-names.ts';
export { answer, type OoxmlFinding, Refusal, refuse } from './refusal.ts';
export {
  type Relationship,
  relatedPart,
  relationshipsName,
  relationshipsXml,
  relationshipXml,
} from './relationships.ts';
export { insertAll, insertBeforeEnd, piecesBeforeEnd, type SourcePiece, withoutElements } from './source-edit.ts';
export {
  childOf,
  childrenOf,
  decodeXml,
  elementsIn,
  readXml,
  textOf,
  type XmlElement,
  type XmlNode,
} from './xml-read.ts';
export { scanXml, type XmlHandler } from './xml-scan.ts';
export { escapeMarkup, escapeXml, escapeXmlAttribute, XML_DECLARATION } from './xml-write.ts';
export type { ZipEntry } from './zip-directory.ts';
export { type PackagePart, rewritten, writeZip } from './zip-write.ts';
