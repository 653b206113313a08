import type { Position } from '../../errors/index.ts';
import {
  answer,
  type OoxmlPackage,
  partRelationships,
  partText,
  type Relationship,
  readXml,
  relationshipsName,
  type XmlElement,
} from '../ooxml/index.ts';
import { filesInside } from './files-inside.ts';
import { wordsOf } from './loose-tags.ts';
import type { TemplateText, TextPlaces } from './template-text.ts';

/** A note or a comment, and where it is kept. */
export interface TemplateNote {
  readonly part: string;
  readonly source: string;
  readonly element: XmlElement;
}

/** A part whose tags are filled. */
export interface PartToFill extends TextPlaces {
  readonly name: string;
  readonly source: string;
  /** Where tags are looked for. */
  readonly root: XmlElement;
  readonly positionOf: (text: Pick<TemplateText, 'element' | 'ancestors'>) => Position | undefined;
  /** Notes and comments, by the elements that refer to them. */
  readonly notes: ReadonlyMap<XmlElement, TemplateNote>;
  /** Numbers of the lists that count, told by `w:numId`. */
  readonly countedLists: ReadonlySet<string>;
}

/** What a template is made of. */
export interface TemplateParts {
  readonly parts: readonly PartToFill[];
  /** Texts of parts that are left as they are: a tag in them stays a tag. */
  readonly left: readonly { readonly part: string; readonly text: string }[];
  /** First numbers that are free, by the part of the notes, and of lists. */
  readonly free: ReadonlyMap<string, number>;
}

/** Finds the parts of one format. */
export type PartsOf = (file: OoxmlPackage) => TemplateParts;

/** A part without notes, lists and positions. */
export function plainPart(file: OoxmlPackage, name: string, source: string, root?: XmlElement): PartToFill {
  return {
    name,
    source,
    root: root ?? readXml(source, name, file.limits),
    links: linksWithTags(file, name),
    plain: PROPERTIES.test(name),
    positionOf: () => undefined,
    notes: new Map(),
    countedLists: new Set(),
  };
}

/** Properties of the document and the user's own data: elements that hold a text each. */
const PROPERTIES = /(?:^|\/)(?:docProps|customXml)\/(?!itemProps)/i;
const XML = /\.(?:xml|vml|rels)$/i;

/** Addresses with tags, by relationship. Programs write a brace as it is or as `%7B`. */
function linksWithTags(file: OoxmlPackage, name: string): ReadonlyMap<string, string> {
  return new Map(
    relationshipsOf(file, name).flatMap(({ id, kind, external, target }) => {
      const address = withBraces(target);
      return external && kind === 'hyperlink' && address.includes('{') ? [[id, address] as const] : [];
    }),
  );
}

function withBraces(address: string): string {
  return address.replace(/%7b/gi, '{').replace(/%7d/gi, '}');
}

function relationshipsOf(file: OoxmlPackage, name: string): readonly Relationship[] {
  const read = answer('fr', () => partRelationships(file, name));
  return read.success ? read.data : [];
}

/**
 * What tags may hide in beside the parts that a format names: charts, drawings, layouts, properties. A part without a brace is
 * not read, and neither are more bytes than one part may have: there a tag is only told.
 */
export function otherParts(file: OoxmlPackage, known: ReadonlySet<string>): Pick<TemplateParts, 'parts' | 'left'> {
  const parts: PartToFill[] = [];
  const left: { part: string; text: string }[] = [];
  let room = file.limits.partBytes;
  for (const [name, { size }] of file.entries) {
    if (known.has(name) || !XML.test(name) || name === '[Content_Types].xml') continue;
    const read = answer('fr', () => partText(file, name));
    const source = read.success ? (read.data ?? '') : '';
    if (!/\{|%7b/i.test(source)) continue;
    const links = name.endsWith('.rels');
    const part = links || size > room ? undefined : answer('fr', () => plainPart(file, name, source));
    room -= links ? 0 : size;
    if (part?.success === true) parts.push(part.data);
    else left.push({ part: name, text: links ? withBraces(source) : wordsOf(source) });
  }
  return { parts, left: [...left, ...filesInside(file)] };
}

/** Name of the part with the links of another, as the package has it. */
export function linksPart(file: OoxmlPackage, part: string): string {
  const name = relationshipsName(part);
  return [...file.entries.keys()].find((one) => one.toLowerCase() === name.toLowerCase()) ?? name;
}
