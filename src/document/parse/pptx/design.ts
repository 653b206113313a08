import {
  childOf,
  childrenOf,
  partRelationships,
  partXml,
  type Relationship,
  type XmlElement,
} from '../../ooxml/index.ts';
import type { Reading, SlideDesign } from './reading.ts';

/** The layout of a slide with its master. */
export function designOf(relationships: readonly Relationship[], reading: Reading): SlideDesign | undefined {
  return design(relationships, 'slideLayout', reading);
}

function design(
  relationships: readonly Relationship[],
  kind: 'slideLayout' | 'slideMaster',
  reading: Reading,
): SlideDesign | undefined {
  const name = relationships.find((one) => one.kind === kind && !one.external)?.target;
  if (name === undefined) return undefined;
  if (reading.designs.has(name)) return reading.designs.get(name);
  const root = partXml(reading.file, name);
  const found: SlideDesign | undefined = root && {
    places: childrenOf(childOf(childOf(root, 'p:cSld'), 'p:spTree'), 'p:sp').filter(
      (shape) => placeOf(shape) !== undefined,
    ),
    styles: childOf(root, 'p:txStyles'),
    master: kind === 'slideLayout' ? design(partRelationships(reading.file, name), 'slideMaster', reading) : undefined,
  };
  reading.designs.set(name, found);
  return found;
}

/** What a shape is a place for: its kind (`title`, `body`, `obj` when it does not say) and its number. */
export interface Place {
  readonly type: string;
  readonly index: string;
}

export function placeOf(shape: XmlElement): Place | undefined {
  const properties = childrenOf(shape).find(({ name }) => name.startsWith('p:nv'));
  const found = childOf(childOf(properties, 'p:nvPr'), 'p:ph');
  return found && { type: found.attributes['type'] ?? 'obj', index: found.attributes['idx'] ?? '' };
}

/** Where the paragraphs of a shape take what they do not say themselves, the nearest first. */
export function listStyles(
  shape: XmlElement,
  place: Place | undefined,
  layout: SlideDesign | undefined,
): readonly XmlElement[] {
  const own = styleOf(shape);
  if (place === undefined) return own;
  const onLayout = layout?.places.find((candidate) => {
    const other = placeOf(candidate);
    return other !== undefined && (place.index === '' ? other.type === place.type : other.index === place.index);
  });
  const kind = isTitle(place) ? 'title' : 'body';
  const master = layout?.master;
  const onMaster = master?.places.find((candidate) => {
    const other = placeOf(candidate);
    return other !== undefined && (kind === 'title' ? isTitle(other) : other.type === 'body' || other.type === 'obj');
  });
  const general = childOf(master?.styles, kind === 'title' ? 'p:titleStyle' : 'p:bodyStyle');
  return [...own, ...styleOf(onLayout), ...styleOf(onMaster), ...(general === undefined ? [] : [general])];
}

function styleOf(shape: XmlElement | undefined): readonly XmlElement[] {
  const style = childOf(childOf(shape, 'p:txBody'), 'a:lstStyle');
  return style === undefined ? [] : [style];
}

export function isTitle({ type }: Place): boolean {
  return type === 'title' || type === 'ctrTitle';
}
