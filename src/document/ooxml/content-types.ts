import { XML_DECLARATION } from './xml-write.ts';

/** The list of what each part is: one override per part, plus the two defaults every package needs. */
export function contentTypesXml(overrides: readonly (readonly [part: string, type: string])[]): string {
  const entries = overrides.map(([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`).join('');
  return `${XML_DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${entries}</Types>`;
}
