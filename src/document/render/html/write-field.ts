import { documentLabels, type Locale } from '../../../i18n/index.ts';
import { cleanLine, cleanText } from '../../clean-text.ts';
import { escapeHtmlAttribute, escapeHtmlText } from '../../escape-html.ts';
import { ID_PREFIX } from '../../html-id.ts';
import type { FieldNode } from '../../node.ts';
import type { Theme } from '../../theme.ts';
import { fieldAttributes } from '../field-attributes.ts';
import { isolated } from './isolate.ts';

/** What writing one page needs to know: its language, and how many fields it has so far. */
export interface HtmlWriting {
  readonly locale: Locale;
  readonly fields: { count: number };
  readonly theme: Theme;
}

/**
 * A field as a form control with its label, which is told to screen readers alone where the words before it say the same; the span
 * around it keeps the rest for the readers.
 */
export function writeField(field: FieldNode, writing: HtmlWriting, said: boolean): string {
  // No anchor can hold an underscore, so these ids are never those of a section.
  const id = `${ID_PREFIX}field_${++writing.fields.count}`;
  const attributes = fieldAttributes(field)
    .map(([name, value]) => ` ${name}="${escapeHtmlAttribute(value)}"`)
    .join('');
  const words = cleanLine(field.label);
  const label = said ? '' : `<label for="${id}">${isolated(words, escapeHtmlText)}</label> `;
  const spoken = said ? ` aria-label="${escapeHtmlAttribute(words)}"` : '';
  return `<span class="field"${attributes}>${label}${control(field, `id="${id}"${spoken}`, writing.locale)}</span>`;
}

function control(field: FieldNode, named: string, locale: Locale): string {
  const value = field.value === undefined ? undefined : cleanText(field.value);
  const hint =
    field.placeholder === undefined ? '' : ` placeholder="${escapeHtmlAttribute(cleanLine(field.placeholder))}"`;
  const common = `${named} name="${escapeHtmlAttribute(field.name)}"`;
  switch (field.control) {
    case 'long-text':
      // A line end right after the tag is not part of the value.
      return `<textarea ${common} rows="4"${hint}>\n${escapeHtmlText(value ?? '')}</textarea>`;
    case 'choice':
      return `<select ${common}>${choices(field, locale)}</select>`;
    case 'date': {
      const type = value === undefined || value === '' || /^\d{4}-\d{2}-\d{2}$/.test(value) ? 'date' : 'text';
      return `<input type="${type}" ${common}${valueAttribute(value)}>`;
    }
    case 'text':
      return `<input type="text" ${common}${valueAttribute(value)}${hint}>`;
    default:
      return field.control satisfies never;
  }
}

function valueAttribute(value: string | undefined): string {
  return value === undefined ? '' : ` value="${escapeHtmlAttribute(value)}"`;
}

function choices(field: FieldNode, locale: Locale): string {
  const options = field.options ?? [];
  const known = field.value === undefined || field.value === '' || options.some(({ value }) => value === field.value);
  // A value outside the list is shown as it is: nothing is replaced by a guess.
  const all = known ? options : [...options, { value: field.value ?? '', label: field.value ?? '' }];
  let chosen = false;
  const written = all.map(({ value, label }) => {
    const selected = !chosen && value === field.value && value !== '';
    chosen ||= selected;
    return `<option value="${escapeHtmlAttribute(cleanLine(value))}"${selected ? ' selected' : ''}>${escapeHtmlText(cleanLine(label))}</option>`;
  });
  const blank = field.placeholder ?? documentLabels[locale].choose;
  return `<option value=""${chosen ? '' : ' selected'}>${escapeHtmlText(cleanLine(blank))}</option>${written.join('')}`;
}
