import { childOf, childrenOf, type XmlElement } from '../../ooxml/index.ts';

/** Tracked changes met so far. */
export interface RevisionCounts {
  insertions: number;
  deletions: number;
}

/** The rows, wherever controls and revisions put them; deleted rows are gone. */
export function rowsOf(element: XmlElement, counts: RevisionCounts): readonly XmlElement[] {
  return childrenOf(element).flatMap((child): readonly XmlElement[] => {
    switch (child.name) {
      case 'w:tr': {
        const properties = childOf(child, 'w:trPr');
        if (childOf(properties, 'w:del') !== undefined) {
          counts.deletions++;
          return [];
        }
        if (childOf(properties, 'w:ins') !== undefined) counts.insertions++;
        return [child];
      }
      case 'w:sdt':
        return rowsOf(childOf(child, 'w:sdtContent') ?? child, counts);
      case 'w:ins':
      case 'w:customXml':
        return rowsOf(child, counts);
      default:
        return [];
    }
  });
}

export function cellsOf(
  row: XmlElement,
  control?: XmlElement,
): readonly { readonly cell: XmlElement; readonly control: XmlElement | undefined }[] {
  return childrenOf(row).flatMap((child) => {
    if (child.name === 'w:tc') return [{ cell: child, control }];
    if (child.name === 'w:sdt') return cellsOf(childOf(child, 'w:sdtContent') ?? child, child);
    return child.name === 'w:customXml' ? cellsOf(child, control) : [];
  });
}
