export { type RenderDocxOptions, renderDocx, safeRenderDocx } from './render-docx.ts';
export { type DocxTemplate, type ReadTemplateOptions, readDocxTemplate } from './word-template.ts';
