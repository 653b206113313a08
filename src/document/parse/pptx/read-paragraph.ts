import type { InlineNode } from '../../node.ts';
import { childOf, type XmlElement } from '../../ooxml/index.ts';
import { DEEPEST_SLIDE_LEVEL, HEADING_INK, isColor, MUTED_INK } from '../../slide-marks.ts';
import { behindBox } from '../symbol-signs.ts';
import { type LevelMarks, markOf, NO_MARK, type ReadMark } from './read-mark.ts';
import { readWords, type WordContext, type Words } from './read-words.ts';

/** A paragraph of a slide. */
export interface ReadParagraph {
  readonly words: readonly InlineNode[];
  /** From 0 to 8. */
  readonly level: number;
  readonly mark: ReadMark;
  /** Whether it stands under the words of an item, without a mark of its own. */
  readonly underItem: boolean;
  /** Whether a bullet at the start of its words could have been typed by hand: the writer says where it was not. */
  readonly mayBeTyped: boolean;
  /** A heading and a caption are known by the writer's own letters. */
  readonly look: 'text' | 'heading' | 'caption';
  /** Size of its letters in points. */
  readonly size: number | undefined;
}

/** Reads a paragraph; `styles` say what it does not say itself, and `bold` that its place makes words strong. */
export function readParagraph(
  element: XmlElement,
  styles: readonly LevelMarks[],
  bold: boolean,
  context: WordContext,
): ReadParagraph {
  const properties = childOf(element, 'a:pPr');
  const { lvl, marL, indent } = properties?.attributes ?? {};
  const level = Math.min(Math.max(Math.trunc(Number(lvl ?? 0)) || 0, 0), DEEPEST_SLIDE_LEVEL);
  const { words, size, ...letters } = readWords(element, (look) => bold || lookOf(look) !== 'text', context);
  const mark = markOf(properties) ?? styles.find((marks) => marks[level] !== undefined)?.[level] ?? NO_MARK;
  const typed = mark.kind === 'none' && Number(indent) < 0 ? typedNumber(words) : undefined;
  return {
    words: typed?.words ?? (mark.kind === 'bullet' ? behindBox(words, mark.box) : words),
    level,
    mark: typed?.mark ?? mark,
    underItem: mark.kind === 'none' && typed === undefined && Number(marL) > 0 && Number(indent) === 0,
    mayBeTyped: childOf(properties, 'a:buFont') === undefined,
    look: bold ? 'text' : lookOf(letters),
    size,
  };
}

/** The writer's own headings and captions are strong, in a colour of their own. */
function lookOf({ strong, color }: Pick<Words, 'strong' | 'color'>): ReadParagraph['look'] {
  if (!strong) return 'text';
  return isColor(color, HEADING_INK) ? 'heading' : color === MUTED_INK ? 'caption' : 'text';
}

/** A number written as words, because no slide can count from it. */
function typedNumber(
  words: readonly InlineNode[],
): { readonly mark: ReadMark; readonly words: readonly InlineNode[] } | undefined {
  const [first, ...others] = words;
  const found = first?.type === 'text' ? /^(\d{1,9})\.\t/.exec(first.value) : null;
  if (first?.type !== 'text' || found === null) return undefined;
  const value = first.value.slice(found[0].length);
  return {
    mark: { kind: 'number', from: Number(found[1]), numbering: 'typed' },
    words: value === '' ? others : [{ type: 'text', value }, ...others],
  };
}
