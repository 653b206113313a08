export { type MainPart, readMainPart } from './main-part.ts';
export type { ParseDocxOptions } from './options.ts';
export { parseDocx } from './parse-docx.ts';
export { type DocumentPlaces, paragraphAt, placesOf } from './places.ts';
