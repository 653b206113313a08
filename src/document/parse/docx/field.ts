import { anchorName, isAnchorName } from '../../anchor-name.ts';
import { blankText, valueOfFieldText } from '../../field-value.ts';
import type { FieldNode } from '../../node.ts';
import { childOf, childrenOf, dayFormat, type XmlElement } from '../../ooxml/index.ts';
import { settingOf, switchOf } from './properties.ts';

/** Content controls that are not places to fill in: their content is read as if they were not there. */
const NOT_A_FIELD = [
  'w:docPartObj',
  'w:docPartList',
  'w:picture',
  'w:equation',
  'w:citation',
  'w:bibliography',
  'w:group',
  'w14:checkbox',
  'w15:repeatingSection',
  'w15:repeatingSectionItem',
];

/**
 * Whether a content control is one that can be filled in: it has a tag or a title, or still shows its placeholder, whose words are
 * no answer.
 */
export function isField(control: XmlElement): boolean {
  const properties = childOf(control, 'w:sdtPr');
  const name = settingOf(properties, 'w:tag') || settingOf(properties, 'w:alias');
  const isPlace = (name !== undefined && name !== '') || switchOf(properties, 'w:showingPlcHdr') === true;
  return isPlace && !NOT_A_FIELD.some((kind) => childOf(properties, kind) !== undefined);
}

/** What a control without a name shows names it. */
const LONGEST_LABEL = 60;

/** A content control that is a field, from what it shows. While it shows its placeholder it has no value. */
export function fieldOf(control: XmlElement, shown: string): FieldNode | undefined {
  const properties = childOf(control, 'w:sdtPr');
  if (properties === undefined || !isField(control)) return undefined;
  const tag = settingOf(properties, 'w:tag') ?? '';
  const title = settingOf(properties, 'w:alias') ?? tag;
  const label = title === '' ? shown.slice(0, LONGEST_LABEL) : title;
  const name = isAnchorName(tag) ? tag : anchorName(tag === '' ? label : tag, new Set());
  const empty = switchOf(properties, 'w:showingPlcHdr') === true;
  const facts = { type: 'field', name, label, ...controlOf(properties) } as const;
  if (empty) return shown === '' || shown === blankText({}) ? facts : { ...facts, placeholder: shown };
  const value = valueShown(shown, facts, properties);
  return value === '' ? facts : { ...facts, value };
}

/** A field whose control is lost, from what stands in its place: still blank, or filled in. */
export function fieldAsShown(field: FieldNode, shown: string, language: string): FieldNode {
  const value = valueOfFieldText(shown, field);
  if (value === undefined) return field;
  const day = field.control === 'date' ? dayShown(value, dayFormat(language)) : undefined;
  return { ...field, value: day ?? value };
}

function controlOf(properties: XmlElement): Pick<FieldNode, 'control' | 'options'> {
  if (childOf(properties, 'w:date') !== undefined) return { control: 'date' };
  const list = childOf(properties, 'w:dropDownList') ?? childOf(properties, 'w:comboBox');
  if (list !== undefined) return { control: 'choice', options: childrenOf(list, 'w:listItem').map(optionOf) };
  const text = childOf(properties, 'w:text');
  return { control: text !== undefined && text.attributes['w:multiLine'] === undefined ? 'text' : 'long-text' };
}

function optionOf({ attributes }: XmlElement): { readonly value: string; readonly label: string } {
  const value = attributes['w:value'] ?? attributes['w:displayText'] ?? '';
  return { value, label: attributes['w:displayText'] ?? value };
}

function valueShown(
  shown: string,
  { control, options }: Pick<FieldNode, 'control' | 'options'>,
  properties: XmlElement,
): string {
  if (control === 'choice') return options?.find((option) => option.label === shown)?.value ?? shown;
  if (control !== 'date') return shown;
  const date = childOf(properties, 'w:date');
  return dayShown(shown, settingOf(date, 'w:dateFormat') ?? '') ?? dayPicked(shown, date) ?? shown;
}

/** A day written in figures in the format of the control, as ISO 8601: what is seen counts before what was once picked. */
function dayShown(shown: string, format: string): string | undefined {
  const figures = /^\s*(\d{1,4})[./-](\d{1,2})[./-](\d{1,4})\s*$/.exec(shown);
  if (figures === null) return undefined;
  const [, first = '', second = '', third = ''] = figures;
  const monthFirst = /^M/.test(format);
  const [year, month, day] =
    first.length === 4 ? [first, second, third] : monthFirst ? [third, first, second] : [third, second, first];
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return year.length === 4 && isDay(iso) ? iso : undefined;
}

/** The day the control holds, when it is shown in words. */
function dayPicked(shown: string, date: XmlElement | undefined): string | undefined {
  const picked = date?.attributes['w:fullDate']?.slice(0, 10) ?? '';
  return shown.includes(picked.slice(0, 4)) && isDay(picked) ? picked : undefined;
}

function isDay(iso: string): boolean {
  const time = Date.parse(`${iso}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(iso) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso);
}
