import { defined } from '../../../internal/defined.ts';
import { childOf, childrenOf, type XmlElement } from '../../ooxml/index.ts';
import { boxOf } from '../symbol-signs.ts';

/** What stands before the words of a paragraph. */
export type ReadMark =
  | { readonly kind: 'none' }
  /** `box`: the box to tick that the bullet is. */
  | { readonly kind: 'bullet'; readonly box?: string }
  /** `from`: the number its list counts from, unless a paragraph of the same numbering comes before. */
  | { readonly kind: 'number'; readonly from: number; readonly numbering: string };

/** The marks a style gives to each of the nine levels of lists, where it says so. */
export type LevelMarks = readonly (ReadMark | undefined)[];

export const NO_MARK: ReadMark = { kind: 'none' };

/** The mark that properties of a paragraph ask for; `undefined` when they leave it to others. */
export function markOf(properties: XmlElement | undefined): ReadMark | undefined {
  for (const child of childrenOf(properties)) {
    if (child.name === 'a:buNone') return NO_MARK;
    if (child.name === 'a:buChar' || child.name === 'a:buBlip') {
      const font = childOf(properties, 'a:buFont')?.attributes['typeface'];
      const box = boxOf(font, child.attributes['char'] ?? '');
      return { kind: 'bullet', ...defined({ box }) };
    }
    if (child.name === 'a:buAutoNum') {
      const from = Number(child.attributes['startAt'] ?? 1);
      return { kind: 'number', from: Number.isInteger(from) ? from : 1, numbering: child.attributes['type'] ?? '' };
    }
  }
  return undefined;
}

/** The marks of a style of lists. */
export function levelMarks(style: XmlElement | undefined): LevelMarks {
  const marks: (ReadMark | undefined)[] = [];
  for (const child of childrenOf(style)) {
    const level = /^a:lvl([1-9])pPr$/.exec(child.name)?.[1];
    if (level !== undefined) marks[Number(level) - 1] ??= markOf(child);
  }
  return marks;
}
