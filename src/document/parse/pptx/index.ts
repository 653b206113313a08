export { type ParsePptxOptions, parsePptx } from './parse-pptx.ts';
export { slideNames } from './slide-names.ts';
