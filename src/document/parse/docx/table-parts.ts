import { alternative, childOf, type XmlElement } from '../../ooxml/index.ts';

/** Tracked changes met so far. */
export interface RevisionCounts {
  insertions: number;
  deletions: number;
}

/** The rows, wherever controls and revisions put them; deleted rows are gone. */
export function rowsOf({ children }: Pick<XmlElement, 'children'>, counts: RevisionCounts): readonly XmlElement[] {
  return children.flatMap((child): readonly XmlElement[] => {
    if (typeof child === 'string') return [];
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
      case 'w:del':
      case 'w:moveFrom':
        counts.deletions++;
        return [];
      case 'mc:AlternateContent':
        return rowsOf({ children: alternative(child) }, counts);
      case 'w:tc':
      case 'w:p':
      case 'w:tbl':
        // No row around it: its words are still words of the table.
        return [{ ...child, name: 'w:tr', attributes: {}, children: [child] }];
      default:
        return rowsOf(child, counts);
    }
  });
}

/** The cells of a row, each with the control around it. */
export function cellsOf(
  { children }: Pick<XmlElement, 'children'>,
  control?: XmlElement,
): readonly { readonly cell: XmlElement; readonly control: XmlElement | undefined }[] {
  return children.flatMap((child) => {
    if (typeof child === 'string') return [];
    switch (child.name) {
      case 'w:tc':
        return [{ cell: child, control }];
      case 'w:p':
      case 'w:tbl':
        return [{ cell: { ...child, name: 'w:tc', attributes: {}, children: [child] }, control }];
      case 'w:sdt':
        return cellsOf(childOf(child, 'w:sdtContent') ?? child, child);
      case 'w:del':
      case 'w:moveFrom':
        return [];
      case 'mc:AlternateContent':
        return cellsOf({ children: alternative(child) }, control);
      default:
        return cellsOf(child, control);
    }
  });
}
