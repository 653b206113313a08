import type { Catalogue } from '../i18n/index.ts';

/** What a file can be that is no text. */
export type BinaryKind = 'office' | 'old-office' | 'pdf' | 'other';

const STARTS: readonly (readonly [kind: BinaryKind, start: readonly number[]])[] = [
  ['office', [0x50, 0x4b, 0x03, 0x04]],
  ['old-office', [0xd0, 0xcf, 0x11, 0xe0]],
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
];

/** How far zero bytes are looked for: a text has none, unless it is UTF-16. */
const LOOKED_AT = 4096;

/** What bytes are that cannot be the text of a plan or of a form; nothing for a text, in whatever encoding. */
export function binaryKind(bytes: Uint8Array): BinaryKind | undefined {
  const known = STARTS.find(([, start]) => start.every((byte, i) => bytes[i] === byte));
  if (known) return known[0];
  const head = bytes.subarray(0, LOOKED_AT);
  return isWide(head) || !head.includes(0) ? undefined : 'other';
}

/** UTF-16: a byte order mark, or zeros in every second byte of its first letters. The reader of texts says what to do. */
function isWide([a, b, c, d]: Uint8Array): boolean {
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) return true;
  return (a === 0 && c === 0 && b !== 0 && d !== 0) || (a !== 0 && c !== 0 && b === 0 && d === 0);
}

/** The same in words that follow "is". */
export const binaryNames: Catalogue<BinaryKind> = {
  fr: {
    office: 'un document Word, PowerPoint, Excel ou une archive zip',
    'old-office': 'un document Office d’avant 2007 ou protégé par un mot de passe',
    pdf: 'un PDF',
    other: 'un fichier binaire',
  },
  en: {
    office: 'a Word, PowerPoint or Excel document, or a zip archive',
    'old-office': 'an Office document of before 2007 or with a password',
    pdf: 'a PDF',
    other: 'a binary file',
  },
  de: {
    office: 'ein Word-, PowerPoint- oder Excel-Dokument oder ein Zip-Archiv',
    'old-office': 'ein Office-Dokument von vor 2007 oder mit Kennwort',
    pdf: 'ein PDF',
    other: 'eine Binärdatei',
  },
};
