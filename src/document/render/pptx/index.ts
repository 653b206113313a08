export { renderPptx, safeRenderPptx } from './render-pptx.ts';
