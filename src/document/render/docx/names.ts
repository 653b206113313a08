/**
 * What the writer leaves in a file so that the reader finds the same tree again. Word and LibreOffice keep all of it:
 * style names, bookmarks (those with a leading underscore are hidden from the user) and custom properties.
 */

/** Style names, as they stand in `w:name`. Built-in names are those that every Word knows, in any language. */
export const STYLE_NAME = {
  caption: 'caption',
  noteInfo: 'Note info',
  noteWarning: 'Note warning',
  noteHelp: 'Note help',
  noteIllustrative: 'Note illustrative',
  noteSource: 'Note source',
  tableText: 'Table text',
  tableHeading: 'Table heading',
  tableRowHeading: 'Table row heading',
  figureText: 'Figure text',
  figureCaption: 'Figure caption',
  gap: 'Gap',
  coverTitle: 'Cover title',
  coverText: 'Cover text',
  captionLabel: 'Caption label',
  abbreviation: 'Abbreviation',
  directionEnd: 'Direction end',
} as const;

/** The style of the words and the number before a caption. */
export const CAPTION_LABEL = 'CaptionLabel';

/** Hidden bookmarks around the blocks of a note, a figure, or a list item that holds more than text. Fields have `_` and their name. */
export const RANGE_PREFIX = { note: '_Note-', figure: '_Figure-', item: '_Item-' } as const;

/** Word has nine list levels; deeper lists are written at the last. */
export const DEEPEST_LEVEL = 8;

/** Indents, in twentieths of a point: each level of a list, and the words of a note from its frame. */
export const LIST_INDENT = 397;
/** The same in the cells of tables, which are narrow. */
export const CELL_INDENT = 227;
export const NOTE_INDENT = 170;
