import { answer, type OoxmlPackage, openPackage, partBytes, partText } from '../ooxml/index.ts';
import { wordsOf } from './loose-tags.ts';

const OFFICE_FILE = /\.(?:doc|dot|xls|xlt|ppt|pot)[xm]$/i;
const TEXT_FILE = /\.(?:x?html?|mht|mhtml|txt|rtf|svg|csv|json)$/i;

/**
 * The texts of files that a file holds: the workbook behind a chart, a text or a page that is taken in, a drawing. They are
 * left as they are. One level deep, and no more bytes than the file itself may have.
 */
export function filesInside(file: OoxmlPackage): readonly { readonly part: string; readonly text: string }[] {
  let room = file.limits.totalBytes;
  return [...file.entries.keys()].flatMap((part) => {
    if (TEXT_FILE.test(part)) return [{ part, text: textOfFile(file, part) }];
    if (!OFFICE_FILE.test(part)) return [];
    const read = answer('fr', () => openPackage(partBytes(file, part) ?? new Uint8Array(), file.limits));
    if (!read.success) return [];
    const inside = read.data;
    return [...inside.entries].flatMap(([name, { size }]) => {
      if (!name.endsWith('.xml') || size > room) return [];
      room -= size;
      const text = answer('fr', () => partText(inside, name) ?? '');
      return text.success ? [{ part, text: wordsOf(text.data) }] : [];
    });
  });
}

/** Braces are the same byte in all the encodings of such files but one, whose other bytes are nothing. A backslash before a brace is the way of RTF. */
function textOfFile(file: OoxmlPackage, part: string): string {
  const bytes = answer('fr', () => partBytes(file, part) ?? new Uint8Array());
  const text = bytes.success ? new TextDecoder().decode(bytes.data).replaceAll('\0', '') : '';
  return wordsOf(part.toLowerCase().endsWith('.rtf') ? text.replace(/\\([{}])/g, '$1') : text);
}
