import { cleanLine } from '../../clean-text.ts';
import { blankText, fieldText } from '../../field-value.ts';
import type { FieldNode } from '../../node.ts';
import { dayFormat, escapeXmlAttribute } from '../../ooxml/index.ts';
import { textRun } from './text-run.ts';
import { bookmark, type DocxWriting } from './writing.ts';

/** Word refuses a title or a tag of a content control that is longer. */
const LONGEST_TITLE = 64;
/** A place to fill in looks empty wherever it stands: in the first column of a table too it is not bold. */
const PLACEHOLDER = '<w:rPr><w:rStyle w:val="PlaceholderText"/><w:b w:val="0"/><w:bCs w:val="0"/></w:rPr>';

/** A place to fill in, as a content control: its tag is the name of the field, its title the label. */
export function fieldXml(field: FieldNode, properties: string, writing: DocxWriting): string {
  const { name, label, value } = field;
  const empty = value === undefined || value === '';
  const title = cleanLine(label)
    .slice(0, LONGEST_TITLE)
    .replace(/[\ud800-\udbff]$/, '');
  const facts = `<w:alias w:val="${escapeXmlAttribute(title)}"/><w:tag w:val="${escapeXmlAttribute(name.slice(0, LONGEST_TITLE))}"/><w:id w:val="${writing.nextId++}"/>${empty ? '<w:showingPlcHdr/>' : ''}${controlXml(field, writing)}`;
  const content = empty ? textRun(blankText(field), PLACEHOLDER) : textRun(shownValue(field, writing), properties);
  const control = `<w:sdt><w:sdtPr>${facts}</w:sdtPr><w:sdtContent>${content || '<w:r/>'}</w:sdtContent></w:sdt>`;
  if (writing.fields.has(name)) return control;
  writing.fields.set(name, field);
  const [start, end] = bookmark(writing, `_${name}`);
  return start + control + end;
}

function controlXml(field: FieldNode, writing: DocxWriting): string {
  switch (field.control) {
    case 'text':
      // LibreOffice shows no look of its own in a control for plain text: what is to be filled in would look filled in.
      return field.value === undefined || field.value === '' ? '' : '<w:text/>';
    case 'long-text':
      return '<w:richText/>';
    case 'date':
      return dateXml(field.value, writing);
    case 'choice':
      return `<w:dropDownList>${listItems(field)}</w:dropDownList>`;
    default:
      return field.control satisfies never;
  }
}

const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

function dateXml(value: string | undefined, { language }: DocxWriting): string {
  const day = value !== undefined && ISO_DAY.test(value) ? ` w:fullDate="${value}T00:00:00Z"` : '';
  return `<w:date${day}><w:dateFormat w:val="${dayFormat(language)}"/><w:lid w:val="${escapeXmlAttribute(language)}"/><w:storeMappedDataAs w:val="dateTime"/><w:calendar w:val="gregorian"/></w:date>`;
}

function shownValue(field: FieldNode, { language }: DocxWriting): string {
  const shown = fieldText(field) ?? '';
  const day = field.control === 'date' ? ISO_DAY.exec(shown) : null;
  if (day === null) return shown;
  const [, year = '', month = '', dayOfMonth = ''] = day;
  return dayFormat(language).replace('yyyy', year).replace('MM', month).replace('dd', dayOfMonth);
}

/** Word takes a file with two equal entries for damaged: the first of equals is kept. */
function listItems({ options = [] }: FieldNode): string {
  const labels = new Set<string>();
  const values = new Set<string>();
  let xml = '';
  for (const { value, label } of options) {
    if (labels.has(label) || values.has(value)) continue;
    labels.add(label);
    values.add(value);
    xml += `<w:listItem w:displayText="${escapeXmlAttribute(label)}" w:value="${escapeXmlAttribute(value)}"/>`;
  }
  return xml;
}
