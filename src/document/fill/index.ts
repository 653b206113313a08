export { checkDocxTemplate, type DocxTemplateOptions, fillDocx } from './fill-docx.ts';
export { checkPptxTemplate, fillPptx } from './fill-pptx.ts';
export type { TemplateOptions } from './fill-template.ts';
export type { TemplateLimits } from './limits.ts';
export type { TemplateData, TemplateField, TemplateFields } from './template-fields.ts';
