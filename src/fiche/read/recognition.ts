import { foldText } from '../../internal/text.ts';
import { synonymsOf } from '../check-template.ts';
import { isTableField } from '../fiche-field.ts';
import type { FicheColumn, FicheSection } from '../fiche-template.ts';
import { wordsInAll } from '../localised-text.ts';
import { allColumns } from '../standard-sections.ts';
import { type HeadingMatch, matchHeading, type Wordings, wordingsOf } from './match-heading.ts';

/** What it takes to recognise the words of a form: folded once for a document, each heading matched once. */
export interface Recognition {
  readonly wordings: Wordings;
  /** The names a column is met under, folded. */
  readonly columnNames: ReadonlyMap<FicheColumn, readonly string[]>;
  /** The columns of each table section, those the form lacks among them. */
  readonly columns: ReadonlyMap<FicheSection, readonly FicheColumn[]>;
  readonly heading: (text: string) => HeadingMatch | undefined;
}

export function recognitionOf(sections: readonly FicheSection[]): Recognition {
  const wordings = wordingsOf(sections);
  const columns = new Map<FicheSection, readonly FicheColumn[]>();
  const columnNames = new Map<FicheColumn, readonly string[]>();
  for (const section of sections) {
    if (section.field === undefined || !isTableField(section.field)) continue;
    const all = allColumns(section, section.field);
    columns.set(section, all);
    for (const column of all)
      columnNames.set(column, [...wordsInAll(column.label), ...synonymsOf(column)].map(foldText));
  }
  const seen = new Map<string, HeadingMatch | undefined>();
  const heading = (text: string) => {
    if (!seen.has(text)) seen.set(text, matchHeading(text, wordings));
    return seen.get(text);
  };
  return { wordings, columns, columnNames, heading };
}
