import { requireText } from '../errors/index.ts';
import { cleanLine } from './clean-text.ts';

/** Names that Windows keeps for devices, whatever their extension. */
const DEVICE = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;
/** What separates folders or streams, or looks as if it did, and what shells and Windows give a meaning. */
const SEPARATORS = /[/\\:*?"<>|%~\u2044\u2215\u29f5\u29f8\u29f9\uff0f\uff3c\uff1a\u2236\ufe68]+/g;
const INVISIBLE = /[\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufffd]/g;
/** File systems allow 255 bytes; the extension and a number need some of them. */
const LONGEST_BYTES = 180;

/**
 * A file name for a text: no folder, no device, nothing hidden, no character that a system gives a meaning, at most 180
 * bytes before the extension. Accents stay. The extension is the one given, never one from the text.
 *
 * @param extension without the dot: `docx`
 * @example
 * ```ts
 * import { safeFileName } from 'plan-sante/document';
 * console.log(safeFileName('../../etc/passwd', 'md')); // 'etc-passwd.md'
 * ```
 */
export function safeFileName(text: string, extension: string): string {
  requireText('safeFileName', text);
  requireText('safeFileName', extension);
  const words = cleanLine(text.slice(0, 2000))
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(SEPARATORS, '-')
    .replace(/\s+/g, ' ')
    .replace(/\.(?=[\s.-]|$)/g, '')
    .replace(/[\s-]*-[\s-]*/g, '-')
    .replace(/^[\s.-]+|[\s.-]+$/g, '');
  const named = words === '' ? 'document' : DEVICE.test(words) ? `document-${words}` : words;
  const ending = extension
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
    .slice(0, 10);
  // A dot in the text would look like an extension of its own: "fiche.exe.docx".
  const base = cutToBytes(named.replace(/\./g, '-').replace(/-{2,}/g, '-'), LONGEST_BYTES).replace(/[\s-]+$/, '');
  return ending === '' ? base : `${base}.${ending}`;
}

function cutToBytes(text: string, most: number): string {
  let bytes = 0;
  let kept = '';
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (bytes > most) break;
    kept += character;
  }
  return kept;
}
