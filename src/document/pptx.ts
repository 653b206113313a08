export {
  checkPptxTemplate,
  fillPptx,
  type TemplateData,
  type TemplateField,
  type TemplateFields,
  type TemplateLimits,
  type TemplateOptions,
} from './fill/index.ts';
export type { PackageLimits } from './ooxml/index.ts';
export { type ParsePptxOptions, parsePptx } from './parse/pptx/index.ts';
export type { RenderOptions } from './render/options.ts';
export { renderPptx, safeRenderPptx } from './render/pptx/index.ts';
