export type { RenderOptions } from './render/options.ts';
export { renderPptx, safeRenderPptx } from './render/pptx/index.ts';
