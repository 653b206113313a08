import {
  childOf,
  childrenOf,
  partRelationships,
  partXml,
  type Relationship,
  relatedPart,
  type XmlElement,
} from '../../ooxml/index.ts';
import type { PptxContext, SlideDesign } from './pptx-context.ts';
import { type LevelMarks, levelMarks } from './read-mark.ts';

/** The layout of a slide with its master. */
export function designOf(relationships: readonly Relationship[], reading: PptxContext): SlideDesign | undefined {
  return design(relationships, 'slideLayout', reading);
}

function design(
  relationships: readonly Relationship[],
  kind: 'slideLayout' | 'slideMaster',
  reading: PptxContext,
): SlideDesign | undefined {
  const name = relatedPart(relationships, kind);
  if (name === undefined) return undefined;
  if (reading.designs.has(name)) return reading.designs.get(name);
  const root = partXml(reading.file, name);
  const found = root && readDesign(root, kind === 'slideMaster' ? undefined : masterOf(name, reading));
  reading.designs.set(name, found);
  return found;
}

function masterOf(layout: string, reading: PptxContext): SlideDesign | undefined {
  return design(partRelationships(reading.file, layout), 'slideMaster', reading);
}

function readDesign(root: XmlElement, master: SlideDesign | undefined): SlideDesign {
  const byIndex = new Map<string, LevelMarks>();
  const byType = new Map<string, LevelMarks>();
  for (const shape of childrenOf(childOf(childOf(root, 'p:cSld'), 'p:spTree'), 'p:sp')) {
    const place = placeOf(shape);
    if (place === undefined) continue;
    const marks = ownMarks(shape);
    if (place.index !== '' && !byIndex.has(place.index)) byIndex.set(place.index, marks);
    const type = isTitle(place) ? 'title' : place.type === 'obj' ? 'body' : place.type;
    if (!byType.has(type)) byType.set(type, marks);
  }
  const styles = childOf(root, 'p:txStyles');
  return {
    byIndex,
    byType,
    titles: levelMarks(childOf(styles, 'p:titleStyle')),
    bodies: levelMarks(childOf(styles, 'p:bodyStyle')),
    master,
  };
}

/** What a shape is a place for: its kind (`title`, `body`, `obj` when it does not say) and its number. */
interface Place {
  readonly type: string;
  readonly index: string;
}

export function placeOf(shape: XmlElement): Place | undefined {
  const found = childOf(childOf(childOf(shape, 'p:nvSpPr'), 'p:nvPr'), 'p:ph');
  return found && { type: found.attributes['type'] ?? 'obj', index: found.attributes['idx'] ?? '' };
}

export function isTitle({ type }: Place): boolean {
  return type === 'title' || type === 'ctrTitle';
}

/** Where the paragraphs of a shape take the marks they do not have themselves, the nearest first. */
export function marksOf(
  shape: XmlElement,
  place: Place | undefined,
  layout: SlideDesign | undefined,
): readonly LevelMarks[] {
  const own = ownMarks(shape);
  if (place === undefined) return [own];
  const type = isTitle(place) ? 'title' : 'body';
  const master = layout?.master;
  const sources = [
    own,
    place.index === '' ? layout?.byType.get(type) : layout?.byIndex.get(place.index),
    master?.byType.get(type),
    type === 'title' ? master?.titles : master?.bodies,
  ];
  return sources.filter((marks) => marks !== undefined);
}

function ownMarks(shape: XmlElement): LevelMarks {
  return levelMarks(childOf(childOf(shape, 'p:txBody'), 'a:lstStyle'));
}
