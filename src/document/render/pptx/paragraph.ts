/** Words that look the same. A line feed inside is a line break. */
export interface Run {
  readonly text: string;
  readonly strong: boolean;
  readonly emphasis: boolean;
  readonly language: string;
  /** Target, checked by the writer's first step. */
  readonly link?: string;
  readonly muted?: boolean;
}

export type ParagraphLook = 'text' | 'heading-2' | 'heading-3' | 'heading-4' | 'caption';

/** A paragraph of a slide, before it has a place. */
export interface Paragraph {
  readonly look: ParagraphLook;
  readonly runs: readonly Run[];
  /** Lists around it, 0 for none. */
  readonly depth: number;
  readonly mark: ListMark;
}

/** What stands before the words: only the first paragraph of a list item has one. */
export type ListMark =
  | { readonly kind: 'none' }
  | { readonly kind: 'bullet' }
  /** `first`: another list ended just before, so the numbering must be told to start again. */
  | { readonly kind: 'number'; readonly number: number; readonly first: boolean };

export const NO_LIST_MARK: ListMark = { kind: 'none' };

/** Size of the words of a paragraph where plain text has this size. */
export function sizeOf(look: ParagraphLook, textSize: number): number {
  switch (look) {
    case 'heading-2':
      return textSize + 4;
    case 'heading-3':
      return textSize + 2;
    case 'heading-4':
    case 'caption':
    case 'text':
      return textSize;
    default:
      return look satisfies never;
  }
}

/** Room above a paragraph, as a share of the size of plain text. */
const ABOVE: Readonly<Record<ParagraphLook, number>> = {
  'heading-2': 0.7,
  'heading-3': 0.5,
  'heading-4': 0.4,
  caption: 0.35,
  text: 0.3,
};
const ABOVE_ITEM = 0.15;

/** Room above a paragraph where plain text has this size. */
export function spaceBefore({ look, depth }: Paragraph, textSize: number): number {
  return Math.round(textSize * (look === 'text' && depth > 0 ? ABOVE_ITEM : ABOVE[look]));
}
