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
    'La colonne « {column} » n’est pas lue : {nearest?écrivez « {} », ou }donnez-lui un nom connu.',
    'The column "{column}" is not read: {nearest?write "{}", or }give it a known name.',
    'Die Spalte „{column}“ wird nicht gelesen.{nearest? Meinten Sie „{}“?} Geben Sie ihr einen bekannten Namen.',
  ],
  'column-twice': [
    'La colonne « {column} » est donnée deux fois, la première est lue : gardez-en une.',
    'The column "{column}" is given twice, the first is read: keep one.',
    'Die Spalte „{column}“ kommt zweimal vor, die erste wird gelesen: Behalten Sie eine.',
  ],
  'wrong-cell-count': [
    'La ligne a {count|# cellule|# cellules}, l’en-tête en a {expected} : vérifiez les séparateurs.',
    'The row has {count|# cell|# cells}, the heading has {expected}: check the delimiters.',
    'Die Zeile hat {count|# Zelle|# Zellen}, die Kopfzeile {expected}: Prüfen Sie die Trennzeichen.',
  ],
  'quote-not-closed': [
    'Un guillemet n’est pas fermé, la ligne est lue telle quelle : fermez-le.',
    'A quote is not closed, the line is read as it stands: close it.',
    'Ein Anführungszeichen ist nicht geschlossen, die Zeile wird gelesen, wie sie ist: Schließen Sie es.',
  ],
  'text-after-quote': [
    'Du texte suit un guillemet fermant, il est joint à la cellule : doublez les guillemets qui font partie du texte.',
    'Text follows a closing quote, it is added to the cell: double the quotes that belong to the text.',
    'Nach einem schließenden Anführungszeichen steht Text, er wird an die Zelle gehängt: Verdoppeln Sie Anführungszeichen, die zum Text gehören.',
  ],
  'row-too-long': [
    'La ligne dépasse {most} caractères, elle n’est pas lue : raccourcissez-la, ou fermez le guillemet ouvert.',
    'The row has more than {most} characters and is not read: shorten it, or close the open quote.',
    'Die Zeile hat mehr als {most} Zeichen und wird nicht gelesen: Kürzen Sie sie, oder schließen Sie das offene Anführungszeichen.',
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
