export { type RenderPptxOptions, renderPptx, safeRenderPptx } from './render-pptx.ts';
export { type PptxMaster, type ReadMasterOptions, readPptxMaster } from './slide-master.ts';
