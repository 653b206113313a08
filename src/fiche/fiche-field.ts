import { descriptionPartLabels } from '../i18n/index.ts';

/** How the cells of a table are written and read. */
export type CellShape = 'label' | 'text' | 'texts' | 'code' | 'codes' | 'references' | 'quantity' | 'date' | 'address';

/** The members of each table field of a fiche, with the shape of their cells. The order is that of columns the form lacks. */
export const TABLE_FIELDS = {
  beneficiaries: { name: 'label', benefits: 'texts', kind: 'code' },
  stakeholders: { name: 'label', role: 'text', roleKinds: 'codes', organisations: 'references' },
  targets: { title: 'text', quantity: 'quantity', baseline: 'quantity', due: 'date' },
  attachments: { title: 'label', url: 'address' },
  sources: { source: 'label', place: 'label' },
} as const satisfies Readonly<Record<string, Readonly<Record<string, CellShape>>>>;

/** A field of a fiche that is a table. */
export type TableField = keyof typeof TABLE_FIELDS;
/** A field of a fiche that is a list of items. */
export type ListField = 'constats' | 'ideas' | 'expectations.territory' | 'expectations.national';
/** The description, or its parts of one kind (`description.means`). */
export type PartField = 'description' | `description.${string}`;
/** What a section of a form may hold. */
export type FicheField = TableField | ListField | PartField;

/** How a section is laid out. */
export type Layout = 'list' | 'table' | 'text' | 'parts';

export const LIST_FIELDS: readonly ListField[] = [
  'constats',
  'ideas',
  'expectations.territory',
  'expectations.national',
];

/** Every field a template may bind, the parts of the description among them. */
export const FICHE_FIELDS: readonly FicheField[] = [
  ...LIST_FIELDS,
  ...(Object.keys(TABLE_FIELDS) as TableField[]),
  'description',
  ...Object.keys(descriptionPartLabels.en).map((kind): PartField => `description.${kind}`),
];

const known = new Set<string>(FICHE_FIELDS);

export function isFicheField(field: string): field is FicheField {
  return known.has(field);
}

export function isTableField(field: string): field is TableField {
  return Object.hasOwn(TABLE_FIELDS, field);
}

export function isPartField(field: string): field is PartField {
  return known.has(field) && (field === 'description' || field.startsWith('description.'));
}

export function isListField(field: string): field is ListField {
  return (LIST_FIELDS as readonly string[]).includes(field);
}

/** The kind of parts a field holds; `undefined` for the whole description. */
export function partKindOf(field: PartField): string | undefined {
  return field === 'description' ? undefined : field.slice('description.'.length);
}

/** The shape of the cells of a column. */
export function cellShape(field: TableField, column: string): CellShape | undefined {
  const shapes: Readonly<Record<string, CellShape>> = TABLE_FIELDS[field];
  return Object.hasOwn(shapes, column) ? shapes[column] : undefined;
}

/** The layouts a field allows; the first is used when the template does not say. */
export function layoutsOf(field: FicheField): readonly Layout[] {
  if (isTableField(field)) return ['table'];
  if (isListField(field)) return ['list'];
  return field === 'description' ? ['parts', 'text'] : ['text', 'parts'];
}
