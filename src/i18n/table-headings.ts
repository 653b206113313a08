import { fieldNames } from './field-names.ts';
import { type Catalogue, catalogue } from './message.ts';

/** What only our own workbook says: its sheets, its extra columns, and how a column is filled in. */
const ONLY_WORKBOOKS = {
  plan: ['Plan', 'Plan', 'Plan'],
  amountEur: ['Montant (€)', 'Amount (€)', 'Betrag (€)'],
  minEur: ['Au moins (€)', 'At least (€)', 'Mindestens (€)'],
  maxEur: ['Au plus (€)', 'At most (€)', 'Höchstens (€)'],
  'belongs-to': ['Rattachement (identifiant)', 'Belongs to (identifier)', 'Gehört zu (Kennung)'],
  rest: ['Autres données (JSON)', 'Other data (JSON)', 'Weitere Daten (JSON)'],
  field: ['Champ', 'Field', 'Feld'],
  content: ['Contenu', 'Content', 'Inhalt'],
  'read-me': ['Lisez-moi', 'Read me', 'Lies mich'],
  sheet: ['Feuille', 'Sheet', 'Blatt'],
  column: ['Colonne', 'Column', 'Spalte'],
  meaning: ['Sens', 'Meaning', 'Bedeutung'],
  example: ['Exemple', 'Example', 'Beispiel'],
  'how-to-fill': ['Comment remplir', 'How to fill in', 'Wie auszufüllen'],
  yes: ['oui', 'yes', 'ja'],
  no: ['non', 'no', 'nein'],
  // How to fill in a column, by what it holds.
  'fill-text': ['texte libre', 'any text', 'freier Text'],
  'fill-id': [
    'identifiant court et unique, par exemple P1',
    'short unique identifier, for instance P1',
    'kurze eindeutige Kennung, zum Beispiel P1',
  ],
  'fill-reference': [
    'identifiant d’une ligne de la feuille « {sheet} »',
    'identifier of a row of the sheet "{sheet}"',
    'Kennung einer Zeile des Blatts „{sheet}“',
  ],
  'fill-code': ['un mot de la liste', 'a word of the list', 'ein Wort der Liste'],
  'fill-date': [
    '31/03/2026, 2026-03, 2026 ou « fin 2026 »',
    '31/03/2026, 2026-03, 2026 or "end of 2026"',
    '31.03.2026, 2026-03, 2026 oder „Ende 2026“',
  ],
  'fill-number': ['un nombre', 'a number', 'eine Zahl'],
  'fill-boolean': ['oui ou non', 'yes or no', 'ja oder nein'],
  'fill-lines': ['un par ligne (Alt+Entrée)', 'one a line (Alt+Enter)', 'je Zeile eines (Alt+Eingabe)'],
  'fill-several': ['plusieurs : séparés par « ; »', 'several: separated by ";"', 'mehrere: durch „;“ getrennt'],
  'fill-pairs': [
    'un par ligne : identifiant, deux-points, précision',
    'one a line: identifier, colon, detail',
    'je Zeile: Kennung, Doppelpunkt, Angabe',
  ],
  'fill-rest': [
    'écrit par plan-sante ; ne pas modifier',
    'written by plan-sante; leave as it is',
    'von plan-sante geschrieben; nicht ändern',
  ],
  'fill-needed': ['à remplir', 'needed', 'auszufüllen'],
} as const;

type WorkbookKey = keyof typeof ONLY_WORKBOOKS;
type FieldKey = keyof (typeof fieldNames)['fr'];

export type TableHeading = WorkbookKey | FieldKey;

/** A name as it stands at the head of a column. "JSON Schema" and "€" stay as they are. */
const atTheHead = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

const heads = (names: Readonly<Record<FieldKey, string>>): Record<FieldKey, string> =>
  Object.fromEntries(Object.entries(names).map(([key, name]) => [key, atTheHead(name)])) as Record<FieldKey, string>;

const onlyWorkbooks = /* @__PURE__ */ catalogue(ONLY_WORKBOOKS);

/** Names of sheets and columns of our own workbook: those of the fields, and what only workbooks have. */
export const tableHeadings: Catalogue<TableHeading> = /* @__PURE__ */ (() => ({
  fr: { ...heads(fieldNames.fr), ...onlyWorkbooks.fr },
  en: { ...heads(fieldNames.en), ...onlyWorkbooks.en },
  de: { ...heads(fieldNames.de), ...onlyWorkbooks.de },
}))();
