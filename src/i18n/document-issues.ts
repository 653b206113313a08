import type { Catalogue, Labels } from './message.ts';

/** What writers and readers of documents can say. The keys are issue codes. */
export type DocumentIssueKey =
  | 'invalid-value'
  | 'unknown-node'
  | 'duplicate-anchor'
  | 'heading-order'
  | 'missing-title'
  | 'table-spans'
  | 'table-short-row'
  | 'dropped-url'
  | 'dropped-anchor'
  | 'dropped-element'
  | 'dropped-image'
  | 'dropped-comment'
  | 'bullets-as-list'
  | 'quote-as-list'
  | 'limit-input-size'
  | 'limit-lines'
  | 'limit-depth'
  | 'limit-nodes'
  | 'limit-table-cells'
  | 'limit-slides'
  | 'limit-attributes'
  | 'limit-markup';

/** Sentences of writers and readers of documents. */
export const documentIssues: Catalogue<DocumentIssueKey> = {
  fr: {
    'invalid-value': 'La valeur {found} ne convient pas pour « {property} » : attendu {expected}.',
    'unknown-node': 'Le type d’élément {found} est inconnu : utilisez les fonctions de construction.',
    'duplicate-anchor': 'L’ancre « {found} » est déjà utilisée : chaque section a la sienne.',
    'heading-order':
      'Ce titre est de niveau {found} après un titre de niveau {previous} : passez au niveau {expected}.',
    'missing-title': 'Le document n’a pas de titre : donnez-en un, il est annoncé aux lecteurs d’écran.',
    'table-spans': 'Une cellule fusionnée sort du tableau ou recouvre une autre cellule : corrigez son étendue.',
    'table-short-row':
      'La ligne {row} a {found|# colonne|# colonnes} au lieu de {expected} : ajoutez les cellules qui manquent.',
    'dropped-url': 'Le lien vers {found} est retiré, son texte reste : donnez une adresse http, https ou mailto.',
    'dropped-anchor': 'L’ancre {found} n’est pas reprise : elle est mal formée ou déjà utilisée.',
    'dropped-element': 'L’élément « {found} » n’est pas repris : seuls le texte, les listes et les tableaux le sont.',
    'dropped-image': 'L’image n’est pas reprise ; son texte de remplacement est gardé{found? : « {} »}.',
    'dropped-comment': 'Le commentaire {found} n’est pas compris et n’est pas repris.',
    'bullets-as-list':
      '{count|# ligne qui commence par une puce est lue comme élément|# lignes qui commencent par une puce sont lues comme éléments} de liste.',
    'quote-as-list':
      '{count|# ligne qui commence par « > » est lue comme élément|# lignes qui commencent par « > » sont lues comme éléments} de liste.',
    'limit-input-size':
      'Le texte fait {found} caractères ; la limite est de {limit}. Découpez-le ou relevez la limite.',
    'limit-lines': 'Le texte a {found} lignes ; la limite est de {limit}. Découpez-le ou relevez la limite.',
    'limit-depth':
      'Les éléments sont imbriqués sur plus de {limit} niveaux. Simplifiez le document ou relevez la limite.',
    'limit-nodes': 'Le document a plus de {limit} éléments. Découpez-le ou relevez la limite.',
    'limit-table-cells': 'Le tableau a plus de {limit} cellules. Découpez-le ou relevez la limite.',
    'limit-slides': 'Le document fait plus de {limit} diapositives. Découpez-le ou relevez la limite.',
    'limit-attributes':
      'Un élément HTML a {found} attributs ou plus ; la limite est de {limit}. Ôtez-en ou relevez la limite.',
    'limit-markup':
      'Trop de signes de mise en forme : {found} ou l’équivalent, pour une limite de {limit}. Séparez les passages par des lignes vides, découpez le texte ou relevez la limite.',
  },
  en: {
    'invalid-value': 'The value {found} does not suit "{property}": expected {expected}.',
    'unknown-node': 'The node type {found} is unknown: use the builders.',
    'duplicate-anchor': 'The anchor "{found}" is already in use: each section has its own.',
    'heading-order': 'This heading has level {found} after a heading of level {previous}: use level {expected}.',
    'missing-title': 'The document has no title: give it one, screen readers announce it.',
    'table-spans': 'A merged cell leaves the table or covers another cell: mend its span.',
    'table-short-row': 'Row {row} has {found|# column|# columns} instead of {expected}: add the missing cells.',
    'dropped-url': 'The link to {found} is removed, its text stays: give an http, https or mailto address.',
    'dropped-anchor': 'The anchor {found} is not kept: it is malformed or already in use.',
    'dropped-element': 'The element "{found}" is not kept: only text, lists and tables are.',
    'dropped-image': 'The picture is not kept; its alternative text is{found?: "{}"}.',
    'dropped-comment': 'The comment {found} is not understood and not kept.',
    'bullets-as-list':
      '{count|# line that starts with a bullet is|# lines that start with a bullet are} read as list items.',
    'quote-as-list': '{count|# line that starts with ">" is|# lines that start with ">" are} read as list items.',
    'limit-input-size': 'The text has {found} characters; the limit is {limit}. Split it or raise the limit.',
    'limit-lines': 'The text has {found} lines; the limit is {limit}. Split it or raise the limit.',
    'limit-depth': 'Elements are nested over more than {limit} levels. Simplify the document or raise the limit.',
    'limit-nodes': 'The document has more than {limit} elements. Split it or raise the limit.',
    'limit-table-cells': 'The table has more than {limit} cells. Split it or raise the limit.',
    'limit-slides': 'The document makes more than {limit} slides. Split it or raise the limit.',
    'limit-attributes':
      'An HTML element has {found} attributes or more; the limit is {limit}. Remove some or raise the limit.',
    'limit-markup':
      'Too many formatting marks: {found} or the like, for a limit of {limit}. Put blank lines between passages, split the text or raise the limit.',
  },
  de: {
    'invalid-value': 'Der Wert {found} passt nicht zu „{property}“: erwartet wird {expected}.',
    'unknown-node': 'Der Elementtyp {found} ist unbekannt: Verwenden Sie die Baufunktionen.',
    'duplicate-anchor': 'Der Anker „{found}“ ist schon vergeben: Jeder Abschnitt hat seinen eigenen.',
    'heading-order':
      'Diese Überschrift hat Ebene {found} nach einer Überschrift der Ebene {previous}: Verwenden Sie Ebene {expected}.',
    'missing-title': 'Das Dokument hat keinen Titel: Geben Sie einen an, Bildschirmleser sagen ihn an.',
    'table-spans':
      'Eine verbundene Zelle ragt aus der Tabelle oder überdeckt eine andere: Berichtigen Sie ihre Ausdehnung.',
    'table-short-row':
      'Zeile {row} hat {found|# Spalte|# Spalten} statt {expected}: Ergänzen Sie die fehlenden Zellen.',
    'dropped-url':
      'Der Link auf {found} entfällt, sein Text bleibt: Geben Sie eine http-, https- oder mailto-Adresse an.',
    'dropped-anchor': 'Der Anker {found} wird nicht übernommen: Er ist fehlerhaft oder schon vergeben.',
    'dropped-element': 'Das Element „{found}“ wird nicht übernommen: nur Text, Listen und Tabellen.',
    'dropped-image': 'Das Bild wird nicht übernommen; sein Alternativtext bleibt{found?: „{}“}.',
    'dropped-comment': 'Der Kommentar {found} ist unverständlich und wird nicht übernommen.',
    'bullets-as-list':
      '{count|# Zeile mit Aufzählungszeichen wird als Listenpunkt|# Zeilen mit Aufzählungszeichen werden als Listenpunkte} gelesen.',
    'quote-as-list':
      '{count|# Zeile, die mit „>“ beginnt, wird als Listenpunkt|# Zeilen, die mit „>“ beginnen, werden als Listenpunkte} gelesen.',
    'limit-input-size':
      'Der Text hat {found} Zeichen; die Grenze liegt bei {limit}. Teilen Sie ihn oder heben Sie die Grenze an.',
    'limit-lines':
      'Der Text hat {found} Zeilen; die Grenze liegt bei {limit}. Teilen Sie ihn oder heben Sie die Grenze an.',
    'limit-depth':
      'Elemente sind über mehr als {limit} Ebenen verschachtelt. Vereinfachen Sie das Dokument oder heben Sie die Grenze an.',
    'limit-nodes': 'Das Dokument hat mehr als {limit} Elemente. Teilen Sie es oder heben Sie die Grenze an.',
    'limit-table-cells': 'Die Tabelle hat mehr als {limit} Zellen. Teilen Sie sie oder heben Sie die Grenze an.',
    'limit-slides': 'Das Dokument ergibt mehr als {limit} Folien. Teilen Sie es oder heben Sie die Grenze an.',
    'limit-attributes':
      'Ein HTML-Element hat {found} Attribute oder mehr; die Grenze liegt bei {limit}. Entfernen Sie einige oder heben Sie die Grenze an.',
    'limit-markup':
      'Zu viele Formatzeichen: {found} oder ähnlich viel, bei einer Grenze von {limit}. Trennen Sie Abschnitte durch Leerzeilen, teilen Sie den Text oder heben Sie die Grenze an.',
  },
};

/** Words for the places of a document. */
export type DocumentPlaceKey = 'document' | 'block' | 'item' | 'row' | 'cell' | 'caption' | 'line' | 'column';

/** Words for the places of a document, in the languages of sentences. */
export const documentPlaces: Catalogue<DocumentPlaceKey> = {
  fr: {
    document: 'document',
    block: 'bloc {n}',
    item: 'élément {n}',
    row: 'ligne {n}',
    cell: 'cellule {n}',
    caption: 'légende',
    line: 'ligne {n}',
    column: 'colonne {n}',
  },
  en: {
    document: 'document',
    block: 'block {n}',
    item: 'item {n}',
    row: 'row {n}',
    cell: 'cell {n}',
    caption: 'caption',
    line: 'line {n}',
    column: 'column {n}',
  },
  de: {
    document: 'Dokument',
    block: 'Block {n}',
    item: 'Punkt {n}',
    row: 'Zeile {n}',
    cell: 'Zelle {n}',
    caption: 'Beschriftung',
    line: 'Zeile {n}',
    column: 'Spalte {n}',
  },
};

/** Words the writers themselves add to a document. */
export type DocumentLabelKey = 'note-info' | 'note-warning' | 'note-help' | 'to-fill' | 'choose' | 'continued';

/** Words the writers themselves add to a document, in every language of the library. */
export const documentLabels: Labels<DocumentLabelKey> = {
  fr: {
    'note-info': 'Information',
    'note-warning': 'Attention',
    'note-help': 'Aide',
    'to-fill': 'à compléter',
    choose: 'choisir',
    continued: 'suite',
  },
  en: {
    'note-info': 'Information',
    'note-warning': 'Warning',
    'note-help': 'Help',
    'to-fill': 'to be filled in',
    choose: 'choose',
    continued: 'continued',
  },
  de: {
    'note-info': 'Information',
    'note-warning': 'Achtung',
    'note-help': 'Hilfe',
    'to-fill': 'auszufüllen',
    choose: 'auswählen',
    continued: 'Fortsetzung',
  },
  lb: {
    'note-info': 'Informatioun',
    'note-warning': 'Opgepasst',
    'note-help': 'Hëllef',
    'to-fill': 'auszefëllen',
    choose: 'auswielen',
    continued: 'Fortsetzung',
  },
};
