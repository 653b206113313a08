/**
 * What Windows-1252 has from 0x80 to 0x9f (WHATWG Encoding, index windows-1252), five gaps as they are. Node.js 20 and others decode
 * these bytes as Latin-1, control characters that no text holds: “ ” ’ – € would be lost.
 */
const UPPER = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const FIRST = 0x80;
const CONTROLS = /[\u0080-\u009f]/g;

/** A text that a decoder named `windows-1252` gave, with the letters that it may have left as control characters. */
export function windows1252Letters(decoded: string): string {
  return decoded.replace(CONTROLS, (control) => UPPER[control.charCodeAt(0) - FIRST] ?? control);
}

/** The text of bytes in Windows-1252; every byte is a letter or one of five controls, so none is lost. */
export function decodeWindows1252(bytes: Uint8Array): string {
  return windows1252Letters(new TextDecoder('windows-1252').decode(bytes));
}

/** The bytes of a text in Windows-1252. It has no sign for some letters: they become a question mark. */
export function encodeWindows1252(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => CODES.get(letter) ?? QUESTION_MARK);
}

const QUESTION_MARK = 0x3f;
const CODES: ReadonlyMap<string, number> = /* @__PURE__ */ new Map(
  Array.from({ length: 256 }, (_, code) => [UPPER[code - FIRST] ?? String.fromCharCode(code), code] as const),
);
