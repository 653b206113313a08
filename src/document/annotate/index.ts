export { type AnnotateDocxOptions, annotateDocx } from './annotate-docx.ts';
