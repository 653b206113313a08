import {
  childOf,
  childrenOf,
  insertAll,
  type OoxmlPackage,
  partRelationships,
  partXml,
  type Relationship,
  relatedPart,
  type SourcePiece,
  textOf,
  type XmlElement,
} from '../ooxml/index.ts';
import { attributePlace } from './template-text.ts';

/** Gives the text of what a control is bound to: a property of the document, or a part of the user's own data. */
type BoundText = (binding: XmlElement) => string | undefined;

const BINDING = /^w(?:15)?:dataBinding$/;

/**
 * The source with the controls that hold tags made ready to be filled: what is filled in is no placeholder any more and no
 * day picked before, and a control whose words are not those of what it is bound to is let go, or Word would show the other words instead.
 */
export function withOpenControls(source: string, root: XmlElement, boundText: BoundText): string {
  const cuts: SourcePiece[] = [];
  const visit = (element: XmlElement) => {
    if (element.name === 'w:sdt') openControl(element, source, boundText, cuts);
    for (const child of childrenOf(element)) visit(child);
  };
  visit(root);
  // Controls in controls name the same elements.
  const once = new Map(cuts.map((cut) => [cut.at, cut] as const));
  return once.size === 0 ? source : insertAll(source, [...once.values()]);
}

function openControl(control: XmlElement, source: string, boundText: BoundText, cuts: SourcePiece[]): void {
  const properties = childOf(control, 'w:sdtPr');
  const content = childOf(control, 'w:sdtContent');
  if (properties === undefined || content === undefined) return;
  const cut = ({ from, to }: { readonly from: number; readonly to: number }) =>
    cuts.push({ at: from, xml: '', skip: to - from });
  const text = shownText(content);
  if (!text.includes('{')) return;
  for (const property of childrenOf(properties)) {
    if (property.name === 'w:showingPlcHdr') {
      cut(property);
      for (const style of runStyles(content)) cut(style);
    }
    // The day that was picked before is not the one that is filled in.
    const day = property.name === 'w:date' ? attributePlace(source, property, 'w:fullDate') : undefined;
    if (day !== undefined) cut(day);
    if (BINDING.test(property.name) && boundText(property) !== text) cut(property);
  }
}

function shownText(element: XmlElement): string {
  return element.name === 'w:t' ? textOf(element) : childrenOf(element).map(shownText).join('');
}

/** The styles that make words grey as long as nothing is filled in. */
function runStyles(element: XmlElement): readonly XmlElement[] {
  return childrenOf(element).flatMap((child) => {
    if (child.name !== 'w:rPr') return runStyles(child);
    const style = childOf(child, 'w:rStyle');
    return style === undefined ? [] : [style];
  });
}

/** Ids of what a control can be bound to beside the user's own data (MS-OE376, 2.5.2). */
const PROPERTIES: Readonly<Record<string, string>> = {
  '{6C3C8BC8-F283-45AE-878A-BAB7291924A1}': 'core-properties',
  '{6668398D-A668-4E3E-8B75-5EB43DF041C2}': 'extended-properties',
};

/** Looks up what controls of a Word file are bound to. */
export function boundTexts(
  file: OoxmlPackage,
  about: readonly Relationship[],
  beside: readonly Relationship[],
): BoundText {
  const roots = new Map<string, XmlElement | undefined>();
  const rootOf = (id: string): XmlElement | undefined => {
    if (!roots.has(id)) {
      const kind = PROPERTIES[id.toUpperCase()];
      const part = kind === undefined ? dataPart(file, beside, id) : relatedPart(about, kind);
      roots.set(id, part === undefined ? undefined : partXml(file, part));
    }
    return roots.get(id);
  };
  return ({ attributes }) => {
    const root = rootOf(attribute(attributes, 'storeItemID') ?? '');
    return root && textAt(root, attribute(attributes, 'xpath') ?? '');
  };
}

function attribute(attributes: XmlElement['attributes'], local: string): string | undefined {
  const name = Object.keys(attributes).find((key) => key.slice(key.lastIndexOf(':') + 1) === local);
  return name === undefined ? undefined : attributes[name];
}

/** The part of the user's own data that has this id. */
function dataPart(file: OoxmlPackage, beside: readonly Relationship[], id: string): string | undefined {
  return beside.find(({ kind, external, target }) => {
    if (kind !== 'customXml' || external) return false;
    const properties = relatedPart(partRelationships(file, target), 'customXmlProps');
    const root = properties === undefined ? undefined : partXml(file, properties);
    return root !== undefined && attribute(root.attributes, 'itemID')?.toUpperCase() === id.toUpperCase();
  })?.target;
}

const STEP = /^(?:[\w.-]+:)?([\w.-]+)(?:\[(\d+)\])?$/;

/** The text that the path of a binding leads to. Word writes plain paths: names with their number, an attribute at the end. */
function textAt(root: XmlElement, path: string): string | undefined {
  const [first = '', ...steps] = path.split('/').slice(1);
  if (!path.startsWith('/') || STEP.exec(first)?.[1] !== localName(root)) return undefined;
  let at: XmlElement = root;
  for (const step of steps) {
    if (step.startsWith('@')) return attribute(at.attributes, step.slice(step.lastIndexOf(':') + 1).replace('@', ''));
    const [, name, number = '1'] = STEP.exec(step) ?? [];
    const next = childrenOf(at).filter((child) => localName(child) === name)[Number(number) - 1];
    if (next === undefined) return undefined;
    at = next;
  }
  return textOf(at);
}

function localName({ name }: XmlElement): string {
  return name.slice(name.lastIndexOf(':') + 1);
}
