import { type DocumentIssueKey, documentIssues } from './document-issues.ts';
import { type Catalogue, printed } from './message.ts';

/** What only readers of documents can say, and what they share with the writers. The keys are issue codes. */
export type DocumentReadingIssueKey =
  | DocumentIssueKey
  | 'dropped-anchor'
  | 'dropped-element'
  | 'dropped-image'
  | 'dropped-title'
  | 'dropped-code-language'
  | 'dropped-surroundings'
  | 'dropped-comment'
  | 'bullets-as-list'
  | 'quote-as-list'
  | 'text-page-mark'
  | 'text-word-joined'
  | 'text-lines-joined'
  | 'text-columns-mixed'
  | 'text-more-issues'
  | 'limit-input-size'
  | 'limit-lines'
  | 'limit-attributes'
  | 'limit-markup';

/** Sentences of readers of documents: apart from the others, so that a writer does not carry them. */
export const documentReadingIssues: Catalogue<DocumentReadingIssueKey> = /* @__PURE__ */ printed({
  fr: {
    ...documentIssues.fr,
    'dropped-anchor': 'L’ancre {found} n’est pas reprise, elle est mal formée ou déjà utilisée : donnez-en une autre.',
    'dropped-element': 'L’élément « {found} » n’est pas repris : seuls le texte, les listes et les tableaux le sont.',
    'dropped-image': 'L’image n’est pas reprise{address? ({})} ; son texte de remplacement est gardé{found? : « {} »}.',
    'dropped-title': 'L’infobulle d’un lien ou d’une image n’est pas reprise : « {found} ».',
    'dropped-code-language': 'Le langage du bloc de code n’est pas repris : « {found} ».',
    'dropped-surroundings':
      'Ce qui entoure le contenu principal de la page (« {element} ») n’est pas repris : « {found} ».',
    'dropped-comment': 'Le commentaire {found} n’est pas compris et n’est pas repris.',
    'bullets-as-list':
      '{count|# ligne qui commence par une puce est lue comme élément|# lignes qui commencent par une puce sont lues comme éléments} de liste.',
    'quote-as-list':
      '{count|# ligne qui commence par « > » est lue comme élément|# lignes qui commencent par « > » sont lues comme éléments} de liste.',
    'text-page-mark': '« {found} » est tenu pour un reste de mise en page et n’est pas repris.',
    'text-word-joined': 'Le mot « {found} » est réuni : la fin de ligne l’avait coupé.',
    'text-lines-joined':
      '{count|Une ligne continue celle du dessus et lui est réunie|# lignes continuent celle du dessus et lui sont réunies}.',
    'text-columns-mixed':
      '{count} lignes ont un blanc au même endroit : le texte vient peut-être de deux colonnes dont les lignes sont mêlées, à partir de « {found} ». Relisez-le, ou copiez une colonne après l’autre.',
    'text-more-issues':
      '{count|Une autre remarque n’est pas détaillée|# autres remarques ne sont pas détaillées} pour « {found} » : corrigez les premières, puis relisez.',
    'limit-input-size': 'Le texte fait {found} caractères ; la limite est de {limit}. Découpez-le.',
    'limit-lines': 'Le texte a {found} lignes ; la limite est de {limit}. Découpez-le.',
    'limit-attributes': 'Un élément HTML a {found} attributs ou plus ; la limite est de {limit}. Ôtez-en.',
    'limit-markup':
      'Trop de signes de mise en forme : {found} ou l’équivalent, pour une limite de {limit}. Séparez les passages par des lignes vides, ou découpez le texte.',
  },
  en: {
    ...documentIssues.en,
    'dropped-anchor': 'The anchor {found} is not kept, it is malformed or already in use: give another one.',
    'dropped-element': 'The element "{found}" is not kept: only text, lists and tables are.',
    'dropped-image': 'The picture is not kept{address? ({})}; its alternative text is{found?: "{}"}.',
    'dropped-title': 'The title of a link or a picture is not kept: "{found}".',
    'dropped-code-language': 'The language of the code block is not kept: "{found}".',
    'dropped-surroundings': 'What stands around the main content of the page ("{element}") is left out: "{found}".',
    'dropped-comment': 'The comment {found} is not understood and not kept.',
    'bullets-as-list':
      '{count|# line that starts with a bullet is|# lines that start with a bullet are} read as list items.',
    'quote-as-list': '{count|# line that starts with ">" is|# lines that start with ">" are} read as list items.',
    'text-page-mark': '"{found}" looks like a leftover of the page layout and is left out.',
    'text-word-joined': 'The word "{found}" is put together: the end of the line had cut it.',
    'text-lines-joined':
      '{count|One line goes on with the one above and is joined to it|# lines go on with the one above and are joined to it}.',
    'text-columns-mixed':
      '{count} lines have a gap at the same place: the text may come from two columns whose lines are mixed, from "{found}" on. Check it, or copy one column after the other.',
    'text-more-issues':
      '{count|One more issue is not listed|# more issues are not listed} for "{found}": correct the first ones, then read again.',
    'limit-input-size': 'The text has {found} characters; the limit is {limit}. Split it.',
    'limit-lines': 'The text has {found} lines; the limit is {limit}. Split it.',
    'limit-attributes': 'An HTML element has {found} attributes or more; the limit is {limit}. Remove some.',
    'limit-markup':
      'Too many formatting marks: {found} or the like, for a limit of {limit}. Put blank lines between passages, or split the text.',
  },
  de: {
    ...documentIssues.de,
    'dropped-anchor':
      'Der Anker {found} wird nicht übernommen, er ist fehlerhaft oder schon vergeben: Geben Sie einen anderen an.',
    'dropped-element': 'Das Element „{found}“ wird nicht übernommen: Nur Text, Listen und Tabellen werden gelesen.',
    'dropped-image': 'Das Bild wird nicht übernommen; sein Alternativtext bleibt{found?: „{}“}.',
    'dropped-title': 'Der Titel eines Links oder Bildes wird nicht übernommen: „{found}“.',
    'dropped-code-language': 'Die Sprache des Codeblocks wird nicht übernommen: „{found}“.',
    'dropped-surroundings': 'Was den Hauptinhalt der Seite umgibt („{element}“), wird nicht übernommen: „{found}“.',
    'dropped-comment': 'Der Kommentar {found} ist unverständlich und wird nicht übernommen.',
    'bullets-as-list':
      '{count|# Zeile mit Aufzählungszeichen wird als Listenpunkt|# Zeilen mit Aufzählungszeichen werden als Listenpunkte} gelesen.',
    'quote-as-list':
      '{count|# Zeile, die mit „>“ beginnt, wird als Listenpunkt|# Zeilen, die mit „>“ beginnen, werden als Listenpunkte} gelesen.',
    'text-page-mark': '„{found}“ gilt als Rest der Seitengestaltung und wird nicht übernommen.',
    'text-word-joined': 'Das Wort „{found}“ ist zusammengesetzt: Das Zeilenende hatte es getrennt.',
    'text-lines-joined':
      '{count|Eine Zeile setzt die obere fort und ist mit ihr verbunden|# Zeilen setzen die obere fort und sind mit ihr verbunden}.',
    'text-columns-mixed':
      '{count} Zeilen haben an derselben Stelle eine Lücke: Der Text stammt vielleicht aus zwei Spalten, deren Zeilen vermischt sind, ab „{found}“. Prüfen Sie ihn, oder kopieren Sie eine Spalte nach der anderen.',
    'text-more-issues':
      '{count|Ein weiterer Hinweis ist nicht aufgeführt|# weitere Hinweise sind nicht aufgeführt} für „{found}“: Berichtigen Sie die ersten, dann lesen Sie neu.',
    'limit-input-size': 'Der Text hat {found} Zeichen; die Grenze liegt bei {limit}. Teilen Sie ihn.',
    'limit-lines': 'Der Text hat {found} Zeilen; die Grenze liegt bei {limit}. Teilen Sie ihn.',
    'limit-attributes':
      'Ein HTML-Element hat {found} Attribute oder mehr; die Grenze liegt bei {limit}. Entfernen Sie einige.',
    'limit-markup':
      'Zu viele Formatzeichen: {found} oder ähnlich viel, bei einer Grenze von {limit}. Trennen Sie Abschnitte durch Leerzeilen, oder teilen Sie den Text.',
  },
});
