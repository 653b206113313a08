import { descriptionPartLabels, stakeholderRoleLabels } from '../i18n/index.ts';

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
/** The stakeholders with one role, such as `stakeholders.steering`; `stakeholders` beside it holds the others. */
export type RoleField = `stakeholders.${string}`;
/** What stands above the sections: a section of a form may ask for it under words of its own. */
export type HeaderFieldName = 'title' | 'theme' | 'subTheme';
/** A field of a fiche that is a list of items. */
export type ListField = 'constats' | 'ideas' | 'expectations.territory' | 'expectations.national';
/** The description, or its parts of one kind (`description.means`). */
export type PartField = 'description' | `description.${string}`;
/** What a section of a form may hold. */
export type FicheField = TableField | RoleField | ListField | PartField | HeaderFieldName;

/** How a section is laid out. */
export type Layout = 'list' | 'table' | 'text' | 'parts';

export const LIST_FIELDS: readonly ListField[] = [
  'constats',
  'ideas',
  'expectations.territory',
  'expectations.national',
];

const HEADER_FIELDS: readonly HeaderFieldName[] = ['title', 'theme', 'subTheme'];

/** Every field a template may bind, the parts of the description among them. */
export const FICHE_FIELDS: readonly FicheField[] = [
  ...LIST_FIELDS,
  ...(Object.keys(TABLE_FIELDS) as TableField[]),
  ...Object.keys(stakeholderRoleLabels.en).map((role): RoleField => `stakeholders.${role}`),
  ...HEADER_FIELDS,
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

/** The table that a section holds, whole or one role of it; `undefined` for any other section. */
export function tableOf(field: string | undefined): TableField | undefined {
  if (field === undefined) return undefined;
  if (isTableField(field)) return field;
  return roleOfField(field) === undefined ? undefined : 'stakeholders';
}

/** The role whose stakeholders a section holds; `undefined` when it holds them all, or none. */
export function roleOfField(field: string | undefined): string | undefined {
  return field?.startsWith('stakeholders.') === true && known.has(field)
    ? field.slice('stakeholders.'.length)
    : undefined;
}

export function isHeaderField(field: string | undefined): field is HeaderFieldName {
  return (HEADER_FIELDS as readonly (string | undefined)[]).includes(field);
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
  if (tableOf(field) !== undefined) return ['table'];
  if (isHeaderField(field)) return ['text'];
  if (isListField(field)) return ['list'];
  return field === 'description' ? ['parts', 'text'] : ['text', 'parts'];
}
