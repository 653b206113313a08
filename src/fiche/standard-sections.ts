import { type FicheLabelKey, ficheLabels, LOCALES, type Locale } from '../i18n/index.ts';
import { isHeaderField, isTableField, type TABLE_FIELDS, type TableField } from './fiche-field.ts';
import type { FicheColumn, FicheSection, FicheTemplate } from './fiche-template.ts';
import type { LocalisedText } from './localised-text.ts';

/** The words of a label in every language. */
export function labelWords(key: FicheLabelKey): LocalisedText {
  const words: { [Key in Locale]?: string } = {};
  for (const locale of LOCALES) words[locale] = ficheLabels[locale][key];
  return words;
}

type ColumnKeys = {
  readonly [Field in TableField]: Readonly<Record<keyof (typeof TABLE_FIELDS)[Field], FicheLabelKey>>;
};

const COLUMN_LABELS: ColumnKeys = {
  beneficiaries: { name: 'name', benefits: 'benefits', kind: 'kind' },
  stakeholders: { name: 'name', role: 'role', roleKinds: 'role-kinds', organisations: 'organisations' },
  targets: { title: 'target', quantity: 'quantity', baseline: 'baseline', due: 'due' },
  attachments: { title: 'document', url: 'address' },
  sources: { source: 'source', place: 'place' },
};

/** The columns a table can have, in the usual order. */
export function standardColumns(field: TableField): readonly FicheColumn[] {
  return Object.entries(COLUMN_LABELS[field]).map(([column, key]) => ({ field: column, label: labelWords(key) }));
}

const STANDARD_SECTIONS: readonly (FicheSection & { readonly field: string })[] = /* @__PURE__ */ (
  [
    ['constats', 'constats'],
    ['ideas', 'ideas'],
    ['beneficiaries', 'beneficiaries'],
    ['description', 'description'],
    ['stakeholders', 'stakeholders'],
    ['expectations.territory', 'territory'],
    ['expectations.national', 'national'],
    ['targets', 'targets'],
    ['attachments', 'attachments'],
    ['sources', 'sources'],
  ] as const
).map(([field, label]) => ({
  id: `plus-${field.replace('.', '-')}`,
  field,
  level: 2,
  heading: labelWords(label),
  shown: 'filled',
  ...(isTableField(field) && { columns: standardColumns(field) }),
}));

/**
 * A form whose sections for title, theme and sub-theme have become the labels of the lines above the sections, where they
 * stand on every form.
 */
export function withHeader(template: FicheTemplate): FicheTemplate {
  const header = template.sections.filter(({ field }) => isHeaderField(field));
  if (header.length === 0) return template;
  const heading = (field: string) => header.find((section) => section.field === field)?.heading;
  const [theme, subTheme] = [
    template.labels?.theme ?? heading('theme'),
    template.labels?.subTheme ?? heading('subTheme'),
  ];
  return {
    ...template,
    labels: { ...template.labels, ...(theme && { theme }), ...(subTheme && { subTheme }) },
    sections: template.sections.filter((section) => !header.includes(section)),
  };
}

/**
 * The sections of a form and, after them, one for each field the form has no place for. They are printed only when the fiche
 * holds something there, so that a fiche put on a form made for something else loses nothing.
 */
export function allSections(template: FicheTemplate): readonly FicheSection[] {
  const bound = new Set(template.sections.map((section) => section.field));
  return [...template.sections, ...STANDARD_SECTIONS.filter((section) => !bound.has(section.field))];
}

/** The columns of a table section, and after them those the form lacks. */
export function allColumns(section: FicheSection, field: TableField): readonly FicheColumn[] {
  const columns = section.columns ?? standardColumns(field).slice(0, 2);
  const bound = new Set(columns.map((column) => column.field));
  return [...columns, ...standardColumns(field).filter((column) => !bound.has(column.field))];
}
