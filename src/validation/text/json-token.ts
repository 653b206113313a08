import { createScanner } from 'jsonc-parser';

/** The kinds of token that `jsonc-parser` gives; its own names are not there at run time. */
export const TOKEN = {
  openBrace: 1,
  closeBrace: 2,
  openBracket: 3,
  closeBracket: 4,
  comma: 5,
  colon: 6,
  null: 7,
  true: 8,
  false: 9,
  text: 10,
  number: 11,
  lineComment: 12,
  blockComment: 13,
  lineBreak: 14,
  space: 15,
  unknown: 16,
  end: 17,
} as const;

/** One token after the other; offsets are those of the text. */
export interface TokenReader {
  /** Goes on to the next token; answers its kind. */
  next(): number;
  readonly kind: number;
  readonly offset: number;
  readonly end: number;
  /** The text of a key or text, its escapes resolved; any other token as written. */
  readonly value: string;
  /** Whether the token is written as JSON wants it. */
  readonly isFaulty: boolean;
  /** Goes on at another place; answers the kind of the token there. */
  moveTo(offset: number): number;
  /** The next token is the one at another place. */
  goOnAt(offset: number): void;
}

/** Reads the tokens of a text; with `trivia` also comments, blanks and line breaks. */
export function openTokens(text: string, trivia: boolean): TokenReader {
  const scanner = createScanner(text, !trivia);
  return {
    next: () => scanner.scan(),
    get kind() {
      return scanner.getToken();
    },
    get offset() {
      return scanner.getTokenOffset();
    },
    get end() {
      return scanner.getTokenOffset() + scanner.getTokenLength();
    },
    get value() {
      return scanner.getTokenValue();
    },
    get isFaulty() {
      return scanner.getTokenError() !== 0;
    },
    moveTo(offset) {
      scanner.setPosition(offset);
      return scanner.scan();
    },
    goOnAt: (offset) => scanner.setPosition(offset),
  };
}
