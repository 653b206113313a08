export type { Found, Meant, ReadingFaultFacts, ReadingIssueCode, WrongKind } from '../i18n/index.ts';
export type { Path } from './path.ts';
export type { TextFault } from './text/text-fault.ts';
export type { ParsedText, TextFormat, TextPlace } from './text/text-format.ts';
export { yaml } from './text/yaml-format.ts';
