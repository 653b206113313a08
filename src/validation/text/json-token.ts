import { createScanner } from 'jsonc-parser';
import { endOfText, isBlank } from './scan-json.ts';

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
  unknown: 16,
  end: 17,
} as const;

/** One token after the other, blanks passed over; offsets are those of the text. */
export interface TokenReader {
  /** Goes on to the next token; answers its kind. */
  next(): number;
  readonly kind: number;
  readonly offset: number;
  readonly end: number;
  /** What the key or text says, its escapes resolved; `undefined` where it is not written as JSON wants it. */
  readonly said: string | undefined;
  /** Goes on at another place; answers the kind of the token there. */
  moveTo(offset: number): number;
  /** The next token is the one at another place. */
  goOnAt(offset: number): void;
}

/**
 * Reads the tokens of a text, comments among them. Blanks and texts, which may be as long as the whole, are not given to the scanner: it
 * puts them together piece by piece, which takes gigabytes for a text full of escapes.
 */
export function openTokens(text: string): TokenReader {
  const scanner = createScanner(text, false);
  let kind: number = TOKEN.unknown;
  let offset = 0;
  let end = 0;
  const next = (): number => {
    offset = end;
    while (isBlank(text.charCodeAt(offset))) offset++;
    if (text.charCodeAt(offset) === QUOTE) {
      kind = TOKEN.text;
      end = Math.min(endOfText(text, offset) + 1, text.length);
    } else {
      scanner.setPosition(offset);
      kind = scanner.scan();
      end = scanner.getPosition();
    }
    return kind;
  };
  return {
    next,
    get kind() {
      return kind;
    },
    get offset() {
      return offset;
    },
    get end() {
      return end;
    },
    get said() {
      return textOf(text.slice(offset, end));
    },
    moveTo(place) {
      end = place;
      return next();
    },
    goOnAt(place) {
      end = place;
    },
  };
}

const QUOTE = 0x22;

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const TO_RESOLVE = /[\\\u0000-\u001f]/;

/** What a text in its quotes says. Most have nothing to resolve. */
function textOf(written: string): string | undefined {
  if (written.length > 1 && written.endsWith('"') && !TO_RESOLVE.test(written)) return written.slice(1, -1);
  try {
    return String(JSON.parse(written));
  } catch {
    return undefined;
  }
}
