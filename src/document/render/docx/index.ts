export { renderDocx, safeRenderDocx } from './render-docx.ts';
