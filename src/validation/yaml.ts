export type { ParsedText, TextFormat, TextPlace } from './text/text-format.ts';
export { yaml } from './text/yaml-format.ts';
