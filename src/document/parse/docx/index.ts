export { type MainPart, readMainPart } from './main-part.ts';
export { type ParseDocxOptions, parseDocx } from './parse-docx.ts';
export { paragraphAt, placesOf } from './places.ts';
