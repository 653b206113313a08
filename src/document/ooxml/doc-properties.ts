import { childOf, childrenOf, textOf, type XmlElement } from './xml-read.ts';
import { escapeXml, escapeXmlAttribute, XML_DECLARATION } from './xml-write.ts';

/** What a document says of itself, the same in every OOXML format. */
interface CoreProperties {
  readonly title: string;
  readonly language: string;
  readonly subject?: string;
  readonly creator?: string;
  /** ISO 8601 date or date-time. */
  readonly date?: string;
}

const W3CDTF =
  /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01])(T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d))?)?)?$/;

/** `docProps/core.xml`. A date that is not one is left out: a wrong one stops Word from opening the file. */
export function corePropertiesXml({ title, language, subject, creator, date }: CoreProperties): string {
  const stamp = date !== undefined && W3CDTF.test(date) ? date : undefined;
  return `${XML_DECLARATION}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapeXml(title)}</dc:title>${subject === undefined ? '' : `<dc:subject>${escapeXml(subject)}</dc:subject>`}${creator === undefined ? '' : `<dc:creator>${escapeXml(creator)}</dc:creator>`}<dc:language>${escapeXml(language)}</dc:language>${stamp === undefined ? '' : `<dcterms:created xsi:type="dcterms:W3CDTF">${stamp}</dcterms:created>`}</cp:coreProperties>`;
}

/** Reads `docProps/core.xml`; what is not there is left out. */
export function readCoreProperties(root: XmlElement | undefined): Partial<CoreProperties> {
  const text = (name: string) => {
    const element = childOf(root, name);
    return element && textOf(element);
  };
  const all = {
    title: text('dc:title'),
    language: text('dc:language'),
    subject: text('dc:subject'),
    creator: text('dc:creator'),
    date: text('dcterms:created'),
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined && value !== ''));
}

/** `docProps/custom.xml`: names and texts that travel with the file. */
export function customPropertiesXml(properties: Readonly<Record<string, string>>): string {
  const entries = Object.entries(properties).map(
    ([name, value], i) =>
      `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${i + 2}" name="${escapeXmlAttribute(name)}"><vt:lpwstr>${escapeXml(value)}</vt:lpwstr></property>`,
  );
  return `${XML_DECLARATION}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">${entries.join('')}</Properties>`;
}

/** Reads `docProps/custom.xml`; every value comes back as its text. */
export function readCustomProperties(root: XmlElement | undefined): Readonly<Record<string, string>> {
  return Object.fromEntries(
    childrenOf(root, 'op:property').map((property) => [property.attributes['name'] ?? '', textOf(property)]),
  );
}
