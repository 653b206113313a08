export type { Issue, IssueCode, KnownIssueCode, Position, Result, Severity } from '../errors/index.ts';
export type { Locale } from '../i18n/index.ts';
export { anchorName, isAnchorName } from './anchor-name.ts';
export {
  abbr,
  type BlockInput,
  type BlockOptions,
  br,
  cell,
  chart,
  doc,
  em,
  field,
  figure,
  heading,
  type InlineInput,
  item,
  lang,
  link,
  note,
  ol,
  p,
  pageBreak,
  picture,
  strong,
  table,
  text,
  ul,
} from './build.ts';
export type * from './chart.ts';
export { chartTable } from './chart-content.ts';
export { type CheckDocumentOptions, checkDocument } from './check-document.ts';
export { cleanLine, cleanText } from './clean-text.ts';
export { isLanguageTag, primaryLanguage } from './language-tag.ts';
export { DOCUMENT_LIMITS, type DocumentLimits } from './limits.ts';
export { type InlineHome, mapInlines } from './map-inlines.ts';
export type {
  AbbreviationNode,
  Address,
  AnyNode,
  BlockBase,
  BlockNode,
  BreakNode,
  DocumentNode,
  EmphasisNode,
  FieldNode,
  FigureNode,
  HeadingLevel,
  HeadingNode,
  InlineNode,
  LanguageNode,
  LinkNode,
  ListItem,
  ListNode,
  NoteNode,
  PageBreakNode,
  ParagraphNode,
  Picture,
  StrongNode,
  TableCell,
  TableNode,
  TableRow,
  TextNode,
} from './node.ts';
export { type ParseHtmlOptions, parseHtml } from './parse/html/parse-html.ts';
export { parseMarkdown } from './parse/markdown/parse-markdown.ts';
export type { ParseOptions } from './parse/options.ts';
export { type ParseTextOptions, parseText } from './parse/text/parse-text.ts';
export { type RenderHtmlOptions, renderHtml, safeRenderHtml } from './render/html/render-html.ts';
export { type RenderMarkdownOptions, renderMarkdown, safeRenderMarkdown } from './render/markdown/render-markdown.ts';
export type { RenderOptions } from './render/options.ts';
export { type RenderSvgOptions, renderSvg } from './render/svg/render-svg.ts';
export { safeFileName } from './safe-file-name.ts';
export { safeUrl } from './safe-url.ts';
export {
  type ContentComparison,
  type ContentDifference,
  type ContentPiece,
  contentOf,
  type SameContentOptions,
  sameContent,
} from './same-content.ts';
export { type GridCell, type TableGrid, tableGrid } from './table-grid.ts';
export { type Colour, DEFAULT_THEME, defineTheme, type Palette, type Theme, type ThemeChange } from './theme.ts';
export { applyTextTypography, applyTypography } from './typography/apply-typography.ts';
export { type Abbreviation, expandAbbreviations } from './typography/expand-abbreviations.ts';
export type { TypographyProfile } from './typography/profile.ts';
export { type NodePath, plainText, type VisitedNode, type Visitor, visit } from './visit.ts';
