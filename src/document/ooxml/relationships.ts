import { childrenOf, type XmlElement } from './xml-read.ts';
import { escapeXmlAttribute, XML_DECLARATION } from './xml-write.ts';

/** A link from a part to another part or to the outside. */
export interface Relationship {
  readonly id: string;
  /** Last step of the type, `styles` or `hyperlink`: transitional and strict files only differ before it. */
  readonly kind: string;
  /** Name of the part in the package, or the address outside as written. */
  readonly target: string;
  readonly external: boolean;
}

/** Name of the part that holds the relationships of another. */
export function relationshipsName(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** Reads relationships; targets are resolved against the part that owns them, never looked up outside the package. */
export function readRelationships(root: XmlElement, owner: string): readonly Relationship[] {
  return childrenOf(root, 'rel:Relationship').map(({ attributes }) => {
    const type = attributes['Type'] ?? '';
    const target = attributes['Target'] ?? '';
    const external = attributes['TargetMode'] === 'External';
    return {
      id: attributes['Id'] ?? '',
      kind: type.slice(type.lastIndexOf('/') + 1),
      target: external ? target : resolvePart(target, owner),
      external,
    };
  });
}

/** The part that the first relationship of a kind leads to. */
export function relatedPart(relationships: readonly Relationship[], wanted: string): string | undefined {
  return relationships.find(({ kind, external }) => kind === wanted && !external)?.target;
}

/** `../media/a.png` from `word/document.xml` is `media/a.png`; what climbs out of the package stays at its root. */
function resolvePart(target: string, owner: string): string {
  const steps = target.startsWith('/') ? [] : owner.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

const RELATIONSHIP_TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';

/** A relationship to write. A `type` without scheme is one of the office types. */
interface RelationshipToWrite {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly external?: boolean;
}

/** One relationship as XML. */
export function relationshipXml({ id, type, target, external }: RelationshipToWrite): string {
  const full = type.includes(':') ? type : RELATIONSHIP_TYPES + type;
  const mode = external ? ' TargetMode="External"' : '';
  return `<Relationship Id="${id}" Type="${full}" Target="${escapeXmlAttribute(target)}"${mode}/>`;
}

/** A whole relationships part. */
export function relationshipsXml(relationships: readonly RelationshipToWrite[]): string {
  return `${XML_DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relationships.map(relationshipXml).join('')}</Relationships>`;
}
