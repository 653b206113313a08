export { type AnnotateDocxOptions, annotateDocx } from './annotate/index.ts';
export {
  checkDocxTemplate,
  type DocxTemplateOptions,
  fillDocx,
  type TemplateData,
  type TemplateField,
  type TemplateFields,
  type TemplateLimits,
} from './fill/index.ts';
export type { PackageLimits } from './ooxml/index.ts';
export { DEFAULT_LIMITS } from './ooxml/index.ts';
export { type ParseDocxOptions, parseDocx } from './parse/docx/index.ts';
export { renderDocx, safeRenderDocx } from './render/docx/index.ts';
export type { RenderOptions } from './render/options.ts';
