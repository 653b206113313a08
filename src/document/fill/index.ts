export { checkDocxTemplate, type DocxTemplateOptions, fillDocx } from './fill-docx.ts';
export type { TemplateLimits } from './limits.ts';
export type { TemplateData, TemplateField, TemplateFields } from './template-fields.ts';
