import { type Catalogue, catalogue, printed } from './message.ts';

/** What reading a table of contributions can say beside what reading a value can. */
export type TableIssueCode =
  | 'missing-column'
  | 'unknown-column'
  | 'column-twice'
  | 'wrong-cell-count'
  | 'quote-not-closed'
  | 'text-after-quote'
  | 'row-too-long'
  | 'undecoded-text'
  | 'unknown-code';

/** Sentences of the table reading. */
export const tableIssues: Catalogue<TableIssueCode> = /* @__PURE__ */ catalogue({
  'missing-column': [
    'La colonne « {column} » manque : ajoutez-la, ou indiquez son nom. Colonnes trouvées : {found}.',
    'The column "{column}" is missing: add it, or give its name. Columns found: {found}.',
    'Die Spalte „{column}“ fehlt: Ergänzen Sie sie, oder nennen Sie ihren Namen. Gefunden: {found}.',
  ],
  'unknown-column': [
    'La colonne « {column} » n’est pas lue.{nearest? Vouliez-vous écrire « {} » ?}',
    'The column "{column}" is not read.{nearest? Did you mean "{}"?}',
    'Die Spalte „{column}“ wird nicht gelesen.{nearest? Meinten Sie „{}“?}',
  ],
  'column-twice': [
    'La colonne « {column} » est donnée deux fois : la première est lue.',
    'The column "{column}" is given twice: the first is read.',
    'Die Spalte „{column}“ kommt zweimal vor: Die erste wird gelesen.',
  ],
  'wrong-cell-count': [
    'La ligne a {count|# cellule|# cellules}, l’en-tête en a {expected} : vérifiez les séparateurs.',
    'The row has {count|# cell|# cells}, the heading has {expected}: check the delimiters.',
    'Die Zeile hat {count|# Zelle|# Zellen}, die Kopfzeile {expected}: Prüfen Sie die Trennzeichen.',
  ],
  'quote-not-closed': [
    'Un guillemet n’est pas fermé : la ligne est prise telle quelle.',
    'A quote is not closed: the line is taken as it stands.',
    'Ein Anführungszeichen ist nicht geschlossen: Die Zeile wird genommen, wie sie ist.',
  ],
  'text-after-quote': [
    'Il y a du texte après un guillemet fermant : il est joint à la cellule.',
    'There is text after a closing quote: it is added to the cell.',
    'Nach einem schließenden Anführungszeichen steht Text: Er wird an die Zelle gehängt.',
  ],
  'row-too-long': [
    'La ligne dépasse {most} caractères : elle n’est pas lue.',
    'The row has more than {most} characters: it is not read.',
    'Die Zeile hat mehr als {most} Zeichen: Sie wird nicht gelesen.',
  ],
  'undecoded-text': [
    'Des caractères ne sont pas en {encoding} : enregistrez le fichier en UTF-8, ou indiquez son codage.',
    'Some characters are not {encoding}: save the file as UTF-8, or state the encoding.',
    'Manche Zeichen sind nicht in {encoding}: Speichern Sie die Datei in UTF-8, oder nennen Sie die Kodierung.',
  ],
  'unknown-code': [
    'Code inconnu « {found} », gardé tel quel.{nearest? Vouliez-vous écrire « {} » ?}',
    'Unknown code "{found}", kept as written.{nearest? Did you mean "{}"?}',
    'Unbekannter Code „{found}“, unverändert behalten.{nearest? Meinten Sie „{}“?}',
  ],
});

/** Words for the place of a row. */
export const rowPlaces: Catalogue<'row' | 'cell' | 'line' | 'heading'> = /* @__PURE__ */ printed({
  fr: { row: 'ligne {row}', cell: 'ligne {row}, colonne « {column} »', line: 'ligne {row}', heading: 'en-tête' },
  en: { row: 'row {row}', cell: 'row {row}, column "{column}"', line: 'line {row}', heading: 'heading' },
  de: { row: 'Zeile {row}', cell: 'Zeile {row}, Spalte „{column}“', line: 'Zeile {row}', heading: 'Kopfzeile' },
});
