export type { ParseDocxOptions } from './options.ts';
export { parseDocx } from './parse-docx.ts';
