import type { DescriptionPart, Fiche, FicheItem } from '../../model/index.ts';
import {
  isListField,
  isPartField,
  type ListField,
  partKindOf,
  roleOfField,
  type TableField,
  tableOf,
} from '../fiche-field.ts';
import type { FicheSection } from '../fiche-template.ts';
import type { Row } from './compose-table.ts';

/** What a section of a form holds, once a fiche is put on it. */
export type SectionContent =
  | { readonly kind: 'heading' }
  | { readonly kind: 'items'; readonly items: readonly FicheItem[]; readonly filled: boolean }
  | {
      readonly kind: 'parts';
      readonly parts: readonly DescriptionPart[];
      readonly impliedKind: string | undefined;
      readonly filled: boolean;
    }
  | { readonly kind: 'rows'; readonly field: TableField; readonly rows: readonly Row[]; readonly filled: boolean };

/** The items of a list field. */
function itemsOf(fiche: Fiche, field: ListField): readonly FicheItem[] {
  switch (field) {
    case 'constats':
    case 'ideas':
      return fiche[field];
    case 'expectations.territory':
      return fiche.expectations.territory;
    case 'expectations.national':
      return fiche.expectations.national;
    default:
      return field satisfies never;
  }
}

/** The section of a form that a row goes to: that of its first role that has one, else the one for all. */
function sectionOfRow(row: Row, table: TableField, sections: readonly FicheSection[]): string {
  const kinds = table === 'stakeholders' && Array.isArray(row['roleKinds']) ? row['roleKinds'] : [];
  const own = sections.find(({ field }) => kinds.includes(roleOfField(field)));
  return own?.field ?? table;
}

/** Puts the data of a fiche into a section. Parts of the description go to the section of their kind, the rest to the general one. */
export function contentOf(fiche: Fiche, section: FicheSection, sections: readonly FicheSection[]): SectionContent {
  const field = section.field;
  if (field === undefined) return { kind: 'heading' };
  if (isListField(field)) {
    const items = itemsOf(fiche, field);
    const filled = items.length > 0 || (field === 'ideas' && fiche.ideaHeading !== undefined);
    return { kind: 'items', items, filled };
  }
  const table = tableOf(field);
  if (table !== undefined) {
    const all: readonly object[] = fiche[table] ?? [];
    const rows = (all as readonly Row[]).filter((row) => sectionOfRow(row, table, sections) === field);
    return { kind: 'rows', field: table, rows, filled: rows.length > 0 };
  }
  if (!isPartField(field)) return { kind: 'heading' };
  const impliedKind = partKindOf(field);
  const taken = new Set(sections.map((other) => other.field));
  const parts = fiche.description.filter((part) =>
    impliedKind === undefined ? !taken.has(`description.${part.kind}`) : part.kind === impliedKind,
  );
  return { kind: 'parts', parts, impliedKind, filled: parts.length > 0 };
}
