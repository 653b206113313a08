import {
  childOf,
  childrenOf,
  foundInstead,
  type OoxmlPackage,
  partRelationships,
  partXml,
  type Relationship,
  refuse,
  relatedPart,
} from '../../ooxml/index.ts';

/** What a PowerPoint file says of itself, and the parts of its slides in the order they are shown. */
interface SlideNames {
  /** Relationships of the package. */
  readonly about: readonly Relationship[];
  readonly slides: readonly string[];
}

/** Finds the slides; a package without presentation is not a PowerPoint file. */
export function slideNames(file: OoxmlPackage): SlideNames {
  const about = partRelationships(file, '');
  const main = relatedPart(about, 'officeDocument');
  const root = main === undefined ? undefined : partXml(file, main);
  if (main === undefined || root?.name !== 'p:presentation') return refuse('pptx-part', foundInstead(file));
  const targets = new Map(
    partRelationships(file, main).flatMap(({ id, external, target }) => (external ? [] : [[id, target] as const])),
  );
  const listed = childrenOf(childOf(root, 'p:sldIdLst'), 'p:sldId').flatMap(({ attributes }) => {
    const name = targets.get(attributes['r:id'] ?? '');
    return name === undefined ? [] : [name];
  });
  // A slide that is listed twice is shown twice by no program.
  return { about, slides: [...new Set(listed)] };
}
