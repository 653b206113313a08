export type { ParsePptxOptions } from './options.ts';
export { parsePptx } from './parse-pptx.ts';
export { slideNames } from './slide-names.ts';
