import type { TableNode } from '../../../document/index.ts';
import { foldText } from '../../../internal/text.ts';
import { synonymsOf } from '../../check-template.ts';
import { isHeaderField, type TableField, tableOf } from '../../fiche-field.ts';
import type { FicheColumn, FicheSection, FicheTemplate } from '../../fiche-template.ts';
import { wordsInAll } from '../../localised-text.ts';
import { allColumns, standardColumns } from '../../standard-sections.ts';
import { COLUMN_WORDS } from './column-words.ts';
import { type HeaderField, headerNames } from './header-field.ts';
import { type ColumnMatch, matchColumns, type TableMatch } from './match-columns.ts';
import { type HeadingMatch, matchHeading, type Wordings, wordingsOf } from './match-heading.ts';

/** The label of a place on a form: a section, or what stands above the sections. */
export type FormLabel =
  | { readonly about: HeaderField; readonly numbered: boolean; readonly match?: undefined }
  | { readonly about?: undefined; readonly match: HeadingMatch };

/** What it takes to recognise the words of a form: folded once for a document, each heading matched once. */
export interface Recognition {
  /** What the headings of a table mean in a table section, whose own columns are tried with those the form lacks. */
  readonly columns: (section: FicheSection, headings: readonly string[]) => readonly ColumnMatch[];
  readonly heading: (text: string) => HeadingMatch | undefined;
  /** What was asked before whether it is a label, for the steps of reading ask again. */
  readonly labels: Map<string, FormLabel | undefined>;
  /** What is known of tables that were looked at. */
  readonly tables: WeakMap<TableNode, TableMatch | undefined>;
  /** How columns are headed, folded. */
  readonly columnWords: ReadonlySet<string>;
  /** What the form prints beside its headings, notes and guidance, folded. */
  readonly printed: ReadonlySet<string>;
  /** The ways in which the sections are headed. */
  readonly wordings: Wordings;
  /** The headings by which the form asks for what stands above the sections, folded. */
  readonly asked: ReadonlySet<string>;
  /** The labels of what stands above the sections, folded. */
  readonly about: ReadonlyMap<string, HeaderField>;
}

export function recognitionOf(sections: readonly FicheSection[], template: FicheTemplate): Recognition {
  const wordings = wordingsOf(sections);
  const known = new Map<FicheSection, readonly FicheColumn[]>();
  const columnNames = new Map<FicheColumn, readonly string[]>();
  for (const section of sections) {
    const field = tableOf(section.field);
    if (field === undefined) continue;
    const columns = namesOfColumns(section, field);
    known.set(
      section,
      columns.map(([column]) => column),
    );
    for (const [column, names] of columns) columnNames.set(column, names);
  }
  const seen = new Map<string, HeadingMatch | undefined>();
  const heading = (text: string) => {
    if (!seen.has(text)) seen.set(text, matchHeading(text, wordings));
    return seen.get(text);
  };
  const matched = new Map<string, readonly ColumnMatch[]>();
  const columns = (section: FicheSection, headings: readonly string[]) => {
    const key = [section.id, ...headings].join('\t');
    const before = matched.get(key);
    if (before !== undefined) return before;
    const match = matchColumns(headings, known.get(section) ?? [], columnNames);
    matched.set(key, match);
    return match;
  };
  const printed = new Set(
    sections
      .flatMap(({ notes = [], help }) => [...notes, ...(help === undefined ? [] : [help])])
      .flatMap((words) => wordsInAll(words).map(foldText)),
  );
  const asked = new Set(
    template.sections
      .filter(({ field }) => isHeaderField(field))
      .flatMap((section) => [...wordsInAll(section.heading), ...synonymsOf(section)].map(foldText)),
  );
  const columnWords = new Set([...columnNames.values()].flat());
  return {
    columns,
    tables: new WeakMap(),
    labels: new Map(),
    columnWords,
    asked,
    heading,
    printed,
    wordings,
    about: headerNames(template),
  };
}

/** The ways in which the columns of a section are headed, folded: as the form prints them, as the library does, as others do. */
function namesOfColumns(
  section: FicheSection,
  field: TableField,
): readonly (readonly [FicheColumn, readonly string[]])[] {
  const usual = new Map(standardColumns(field).map((column) => [column.field, wordsInAll(column.label)]));
  return allColumns(section, field).map((column) => {
    const own = [...wordsInAll(column.label), ...synonymsOf(column)];
    const met = COLUMN_WORDS[`${field}.${column.field}`]?.split(' | ') ?? [];
    return [column, [...own, ...(usual.get(column.field) ?? []), ...met].map(foldText)];
  });
}
