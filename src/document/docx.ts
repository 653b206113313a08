export type { Issue, IssueCode, KnownIssueCode, Position, Result, Severity } from '../errors/index.ts';
export type { AccessibilityCode, Locale } from '../i18n/index.ts';
export {
  ACCESSIBILITY_RULES,
  type AccessibilityIssue,
  type AccessibilityReport,
  type AccessibilityRule,
  type CheckAccessibilityOptions,
  checkAccessibility,
  type OfficeFormat,
} from './accessibility/index.ts';
export { type AnnotateDocxOptions, annotateDocx } from './annotate/index.ts';
export type * from './chart.ts';
export type { TemplateOptions } from './fill/fill-template.ts';
export {
  checkDocxTemplate,
  type DocxTemplateOptions,
  fillDocx,
  type TemplateData,
  type TemplateField,
  type TemplateFields,
  type TemplateLimits,
} from './fill/index.ts';
export type { DocumentLimits } from './limits.ts';
export type {
  AbbreviationNode,
  Address,
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
export type { PackageLimits, PackagePart } from './ooxml/index.ts';
export { PACKAGE_LIMITS } from './ooxml/index.ts';
export { type ParseDocxOptions, parseDocx } from './parse/docx/index.ts';
export {
  type DocxTemplate,
  type ReadTemplateOptions,
  type RenderDocxOptions,
  readDocxTemplate,
  renderDocx,
  safeRenderDocx,
} from './render/docx/index.ts';
export type { RenderOfficeOptions, RenderOptions } from './render/options.ts';
export type { Colour, Palette, Theme } from './theme.ts';
export type { TypographyProfile } from './typography/profile.ts';
