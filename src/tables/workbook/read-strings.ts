import { type OoxmlPackage, partText, refuse, scanXml, type XmlHandler } from '../../document/ooxml/index.ts';
import { unescapedText } from './escaped-text.ts';

/** The name of an element without the prefix that the file chose. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** What stops reading a part, in every part alike. */
export function refusals(part: string): Pick<XmlHandler, 'doctype' | 'malformed' | 'passed'> {
  return {
    doctype: () => refuse('xml-doctype', {}, part),
    malformed: (reason) => refuse('xml-malformed', { reason }, part),
    passed: () => undefined,
  };
}

/** The texts that cells refer to by number. Their formats are left, and what tells how to pronounce them. */
export function readStrings(file: OoxmlPackage, part: string): readonly string[] {
  const source = partText(file, part);
  if (source === undefined) return [];
  const strings: string[] = [];
  let text = '';
  let inText = false;
  let phonetic = 0;
  const names: string[] = [];
  scanXml(source, {
    ...refusals(part),
    open(raw) {
      const name = localName(raw);
      names.push(name);
      if (name === 'si') text = '';
      if (name === 'rPh') phonetic++;
      inText = name === 't' && phonetic === 0;
    },
    close() {
      const name = names.pop();
      if (name === 'si') strings.push(unescapedText(text));
      if (name === 'rPh') phonetic--;
      inText = false;
    },
    text(value) {
      if (inText) text += value;
    },
  });
  return strings;
}
