import { type Catalogue, type Labels, printed } from './message.ts';

/** What writers and readers of documents can both say. The keys are issue codes. */
export type DocumentIssueKey =
  | 'invalid-value'
  | 'unknown-node'
  | 'duplicate-anchor'
  | 'heading-order'
  | 'missing-title'
  | 'table-spans'
  | 'table-short-row'
  | 'dropped-url'
  | 'open-direction'
  | 'limit-depth'
  | 'limit-nodes'
  | 'limit-characters'
  | 'limit-issues'
  | 'list-too-deep'
  | 'limit-table-cells'
  | 'limit-chart-values'
  | 'limit-pictures'
  | 'limit-picture-bytes'
  | 'limit-picture-pixels'
  | 'picture-unreadable'
  | 'picture-in-words'
  | 'svg-left-out'
  | 'missing-alternative'
  | 'limit-slides'
  | 'limit-slide-columns';

/** Sentences about a document that is to be written, or was read. */
export const documentIssues: Catalogue<DocumentIssueKey> = /* @__PURE__ */ printed({
  fr: {
    'invalid-value': 'La valeur {found} n’est pas valable pour « {property} » : donnez {expected}.',
    'unknown-node': 'Le type d’élément {found} est inconnu : prenez un type du module document.',
    'duplicate-anchor': 'L’ancre « {found} » est déjà utilisée : donnez à chaque section la sienne.',
    'heading-order':
      'Ce titre est de niveau {found} après un titre de niveau {previous} : passez au niveau {expected}.',
    'missing-title': 'Le document n’a pas de titre : donnez-en un, il est annoncé aux lecteurs d’écran.',
    'table-spans': 'Une cellule fusionnée sort du tableau ou recouvre une autre cellule : corrigez son étendue.',
    'table-short-row':
      'La ligne {row} a {found|# colonne|# colonnes} au lieu de {expected} : ajoutez les cellules qui manquent.',
    'dropped-url': 'Le lien vers {found} est retiré, son texte reste : donnez une adresse http, https ou mailto.',
    'open-direction':
      '{count|Un texte change|# textes changent} le sens de lecture par des caractères invisibles sans le rétablir : le sens est rétabli à la fin du texte. Retirez ces caractères s’ils ne sont pas voulus.',
    'limit-depth': 'Les éléments sont imbriqués sur plus de {limit} niveaux. Simplifiez le document.',
    'limit-nodes': 'Le document a plus de {limit} éléments. Découpez-le.',
    'limit-characters': 'Les textes du document font plus de {limit} caractères. Découpez-le.',
    'limit-issues': 'Il y a plus de {limit} remarques, les autres ne sont pas montrées : corrigez d’abord celles-ci.',
    'list-too-deep':
      '{count|Un élément est dans une liste|# éléments sont dans des listes} de plus de {limit} niveaux : ce format n’en connaît pas plus, ils y restent au dernier.',
    'limit-pictures': 'Le document a plus de {limit} images. Découpez-le.',
    'limit-picture-bytes': 'Les images du document font plus de {limit} octets en tout. Réduisez-les.',
    'limit-picture-pixels': 'L’image fait {found} points, soit plus de {limit} en tout. Réduisez-la.',
    'picture-unreadable':
      'L’image n’est ni un PNG ni un JPEG en bon état : enregistrez-la de nouveau dans l’un de ces formats.',
    'picture-in-words':
      '{count|# image d’une liste, d’un encadré ou d’un tableau est écrite|# images de listes, d’encadrés ou de tableaux sont écrites} en mots : une diapositive n’en tient pas là. Placez-la hors de là pour la montrer.',
    'svg-left-out':
      'Le dessin SVG contient ce qui peut agir ou chercher ailleurs : seule l’image qui l’accompagne est écrite. Ôtez-en scripts, styles importés et adresses.',
    'missing-alternative':
      'L’image n’a pas de texte de remplacement : dites en une phrase ce qu’elle montre, pour qui ne la voit pas.',
    'limit-chart-values': 'La figure a plus de {limit} valeurs. Découpez-la.',
    'limit-table-cells': 'Le tableau a plus de {limit} cellules. Découpez-le.',
    'limit-slides': 'Le document fait plus de {limit} diapositives. Découpez-le.',
    'limit-slide-columns': 'Le tableau a {found} colonnes ; une diapositive en montre au plus {limit}. Découpez-le.',
  },
  en: {
    'invalid-value': 'The value {found} is not valid for "{property}": give {expected}.',
    'unknown-node': 'The node type {found} is unknown: use a type of the document module.',
    'duplicate-anchor': 'The anchor "{found}" is already in use: give each section its own.',
    'heading-order': 'This heading has level {found} after a heading of level {previous}: use level {expected}.',
    'missing-title': 'The document has no title: give it one, screen readers announce it.',
    'table-spans': 'A merged cell leaves the table or covers another cell: correct its span.',
    'table-short-row': 'Row {row} has {found|# column|# columns} instead of {expected}: add the missing cells.',
    'dropped-url': 'The link to {found} is removed, its text stays: give an http, https or mailto address.',
    'open-direction':
      '{count|One text changes|# texts change} the direction of reading by invisible characters and never change it back: it is changed back where the text ends. Take these characters out if nobody wants them.',
    'limit-depth': 'Elements are nested over more than {limit} levels. Simplify the document.',
    'limit-nodes': 'The document has more than {limit} elements. Split it.',
    'limit-characters': 'The texts of the document have more than {limit} characters. Split it.',
    'limit-issues': 'There are more than {limit} remarks, the others are not shown: correct these first.',
    'list-too-deep':
      '{count|One item stands in a list|# items stand in lists} more than {limit} levels deep: this format knows no more, they stay at the last.',
    'limit-pictures': 'The document has more than {limit} pictures. Split it.',
    'limit-picture-bytes': 'The pictures of the document have more than {limit} bytes in all. Make them smaller.',
    'limit-picture-pixels': 'The picture has {found} dots, more than {limit} in all. Make it smaller.',
    'picture-unreadable': 'The picture is neither a sound PNG nor a sound JPEG: save it again as one of them.',
    'picture-in-words':
      '{count|# picture in a list, a box or a table is|# pictures in lists, boxes or tables are} written in words: a slide holds none there. Put it outside to show it.',
    'svg-left-out':
      'The SVG drawing holds what can act or fetch: only the picture beside it is written. Take scripts, imported styles and addresses out.',
    'missing-alternative':
      'The picture has no alternative text: say in one sentence what it shows, for those who do not see it.',
    'limit-chart-values': 'The figure has more than {limit} values. Split it.',
    'limit-table-cells': 'The table has more than {limit} cells. Split it.',
    'limit-slides': 'The document makes more than {limit} slides. Split it.',
    'limit-slide-columns': 'The table has {found} columns; a slide shows {limit} at most. Split it.',
  },
  de: {
    'invalid-value': 'Der Wert {found} ist für „{property}“ nicht gültig: Geben Sie {expected} an.',
    'unknown-node': 'Der Elementtyp {found} ist unbekannt: Nehmen Sie einen Typ des Moduls document.',
    'duplicate-anchor': 'Der Anker „{found}“ ist schon vergeben: Geben Sie jedem Abschnitt einen eigenen.',
    'heading-order':
      'Diese Überschrift hat Ebene {found} nach einer Überschrift der Ebene {previous}: Verwenden Sie Ebene {expected}.',
    'missing-title': 'Das Dokument hat keinen Titel: Geben Sie einen an, Bildschirmleser sagen ihn an.',
    'table-spans':
      'Eine verbundene Zelle ragt aus der Tabelle oder überdeckt eine andere: Berichtigen Sie ihre Ausdehnung.',
    'table-short-row':
      'Zeile {row} hat {found|# Spalte|# Spalten} statt {expected}: Ergänzen Sie die fehlenden Zellen.',
    'dropped-url':
      'Der Link auf {found} entfällt, sein Text bleibt: Geben Sie eine http-, https- oder mailto-Adresse an.',
    'open-direction':
      '{count|Ein Text ändert|# Texte ändern} mit unsichtbaren Zeichen die Leserichtung, ohne sie zurückzusetzen: Sie wird am Ende des Textes zurückgesetzt. Entfernen Sie diese Zeichen, wenn sie nicht gewollt sind.',
    'limit-depth': 'Elemente sind über mehr als {limit} Ebenen verschachtelt. Vereinfachen Sie das Dokument.',
    'limit-nodes': 'Das Dokument hat mehr als {limit} Elemente. Teilen Sie es.',
    'limit-characters': 'Die Texte des Dokuments haben mehr als {limit} Zeichen. Teilen Sie es.',
    'limit-issues':
      'Es gibt mehr als {limit} Hinweise, die übrigen werden nicht gezeigt: Berichtigen Sie zuerst diese.',
    'list-too-deep':
      '{count|Ein Punkt steht in einer Liste|# Punkte stehen in Listen} mit mehr als {limit} Ebenen: Dieses Format kennt nicht mehr, sie bleiben auf der letzten.',
    'limit-pictures': 'Das Dokument hat mehr als {limit} Bilder. Teilen Sie es.',
    'limit-picture-bytes': 'Die Bilder des Dokuments haben zusammen mehr als {limit} Bytes. Verkleinern Sie sie.',
    'limit-picture-pixels': 'Das Bild hat {found} Punkte, mehr als insgesamt {limit}. Verkleinern Sie es.',
    'picture-unreadable':
      'Das Bild ist weder ein einwandfreies PNG noch ein einwandfreies JPEG: Speichern Sie es erneut in einem dieser Formate.',
    'picture-in-words':
      '{count|# Bild in einer Liste, einem Kasten oder einer Tabelle steht|# Bilder in Listen, Kästen oder Tabellen stehen} in Worten: Eine Folie kann dort keines zeigen. Setzen Sie es außerhalb, um es zu zeigen.',
    'svg-left-out':
      'Die SVG-Zeichnung enthält, was handeln oder anderswo nachladen kann: Nur das Bild daneben wird geschrieben. Entfernen Sie Skripte, eingebundene Formatvorlagen und Adressen.',
    'missing-alternative':
      'Das Bild hat keinen Alternativtext: Sagen Sie in einem Satz, was es zeigt, für alle, die es nicht sehen.',
    'limit-chart-values': 'Die Abbildung hat mehr als {limit} Werte. Teilen Sie sie.',
    'limit-table-cells': 'Die Tabelle hat mehr als {limit} Zellen. Teilen Sie sie.',
    'limit-slides': 'Das Dokument ergibt mehr als {limit} Folien. Teilen Sie es.',
    'limit-slide-columns': 'Die Tabelle hat {found} Spalten; eine Folie zeigt höchstens {limit}. Teilen Sie sie.',
  },
});

/** Words for the places of a document. */
type DocumentPlaceKey = 'document' | 'block' | 'item' | 'row' | 'cell' | 'caption' | 'line' | 'column';

/** Words for the places of a document, in the languages of sentences. */
export const documentPlaces: Catalogue<DocumentPlaceKey> = /* @__PURE__ */ printed({
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
});

/** Words the writers themselves add to a document. */
type DocumentLabelKey =
  | 'note-info'
  | 'note-warning'
  | 'note-help'
  | 'choose'
  | 'continued'
  | 'chart-data'
  | 'chart-heading'
  | 'chart-illustrative'
  | 'chart-figure'
  | 'chart-mark'
  | 'chart-more'
  | 'chart-remark'
  | 'chart-source'
  | 'chart-start'
  | 'chart-undated'
  | 'note-illustrative'
  | 'note-source'
  | 'contents'
  | 'table'
  | 'figure'
  | 'note-speaker'
  | 'to-fill';

/** Words the writers themselves add to a document, in every language of the library. */
export const documentLabels: Labels<DocumentLabelKey> = /* @__PURE__ */ printed({
  fr: {
    'note-info': 'Information',
    'note-warning': 'Attention',
    'note-help': 'Aide',
    'note-illustrative': 'Exemple illustratif',
    'note-source': 'Source',
    'note-speaker': 'Notes du présentateur',
    contents: 'Sommaire',
    table: 'Tableau',
    figure: 'Figure',
    'to-fill': 'à compléter',
    choose: 'choisir',
    continued: 'suite',
    'chart-data': 'Données de la figure',
    'chart-heading': 'Élément',
    'chart-illustrative': 'EXEMPLE ILLUSTRATIF',
    'chart-figure': '{a}\u00a0: {b}',
    'chart-mark': 'N°',
    'chart-more': '{count|Une ligne de plus\u00a0: voir le tableau.|# lignes de plus\u00a0: voir le tableau.}',
    'chart-remark': 'Précision',
    'chart-source': 'Source\u00a0: {source}',
    'chart-start': 'Début',
    'chart-undated': 'sans date',
  },
  en: {
    'note-info': 'Information',
    'note-warning': 'Warning',
    'note-help': 'Help',
    'note-illustrative': 'Illustrative example',
    'note-source': 'Source',
    'note-speaker': 'Speaker notes',
    contents: 'Contents',
    table: 'Table',
    figure: 'Figure',
    'to-fill': 'to be filled in',
    choose: 'choose',
    continued: 'continued',
    'chart-data': 'Data of the figure',
    'chart-heading': 'Item',
    'chart-illustrative': 'ILLUSTRATIVE EXAMPLE',
    'chart-figure': '{a}: {b}',
    'chart-mark': 'No.',
    'chart-more': '{count|One more line: see the table.|# more lines: see the table.}',
    'chart-remark': 'Detail',
    'chart-source': 'Source: {source}',
    'chart-start': 'Start',
    'chart-undated': 'no date',
  },
  de: {
    'note-info': 'Information',
    'note-warning': 'Achtung',
    'note-help': 'Hilfe',
    'note-illustrative': 'Beispiel zur Anschauung',
    'note-source': 'Quelle',
    'note-speaker': 'Notizen zum Vortrag',
    contents: 'Inhalt',
    table: 'Tabelle',
    figure: 'Abbildung',
    'to-fill': 'auszufüllen',
    choose: 'auswählen',
    continued: 'Fortsetzung',
    'chart-data': 'Daten der Abbildung',
    'chart-heading': 'Punkt',
    'chart-illustrative': 'FIKTIVES BEISPIEL',
    'chart-figure': '{a}: {b}',
    'chart-mark': 'Nr.',
    'chart-more': '{count|Eine weitere Zeile: siehe Tabelle.|# weitere Zeilen: siehe Tabelle.}',
    'chart-remark': 'Angabe',
    'chart-source': 'Quelle: {source}',
    'chart-start': 'Beginn',
    'chart-undated': 'ohne Datum',
  },
  lb: {
    'note-info': 'Informatioun',
    'note-warning': 'Opgepasst',
    'note-help': 'Hëllef',
    'note-illustrative': 'Beispill',
    'note-source': 'Quell',
    'note-speaker': 'Notizen fir de Virdrag',
    contents: 'Inhalt',
    table: 'Tabell',
    figure: 'Figur',
    'to-fill': 'auszefëllen',
    choose: 'auswielen',
    continued: 'Fortsetzung',
    'chart-data': 'Donnéeë vun der Figur',
    'chart-heading': 'Punkt',
    'chart-illustrative': 'FIKTIIVT BEISPILL',
    'chart-figure': '{a}: {b}',
    'chart-mark': 'Nr.',
    'chart-more': '{count|Eng weider Zeil: kuckt d’Tabell.|# weider Zeilen: kuckt d’Tabell.}',
    'chart-remark': 'Präzisioun',
    'chart-source': 'Quell: {source}',
    'chart-start': 'Ufank',
    'chart-undated': 'ouni Datum',
  },
});
