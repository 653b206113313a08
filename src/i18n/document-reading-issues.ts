import { type DocumentIssueKey, documentIssues } from './document-issues.ts';
import type { Catalogue } from './message.ts';

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
  | 'limit-input-size'
  | 'limit-lines'
  | 'limit-attributes'
  | 'limit-markup';

/** Sentences of readers of documents: apart from the others, so that a writer does not carry them. */
export const documentReadingIssues: Catalogue<DocumentReadingIssueKey> = {
  fr: {
    ...documentIssues.fr,
    'dropped-anchor': 'L’ancre {found} n’est pas reprise : elle est mal formée ou déjà utilisée.',
    'dropped-element': 'L’élément « {found} » n’est pas repris : seuls le texte, les listes et les tableaux le sont.',
    'dropped-image': 'L’image n’est pas reprise ; son texte de remplacement est gardé{found? : « {} »}.',
    'dropped-title': 'L’infobulle d’un lien ou d’une image n’est pas reprise : « {found} ».',
    'dropped-code-language': 'Le langage du bloc de code n’est pas repris : « {found} ».',
    'dropped-surroundings':
      'Ce qui entoure le contenu principal de la page (« {element} ») n’est pas repris : « {found} ».',
    'dropped-comment': 'Le commentaire {found} n’est pas compris et n’est pas repris.',
    'bullets-as-list':
      '{count|# ligne qui commence par une puce est lue comme élément|# lignes qui commencent par une puce sont lues comme éléments} de liste.',
    'quote-as-list':
      '{count|# ligne qui commence par « > » est lue comme élément|# lignes qui commencent par « > » sont lues comme éléments} de liste.',
    'limit-input-size':
      'Le texte fait {found} caractères ; la limite est de {limit}. Découpez-le ou relevez la limite.',
    'limit-lines': 'Le texte a {found} lignes ; la limite est de {limit}. Découpez-le ou relevez la limite.',
    'limit-attributes':
      'Un élément HTML a {found} attributs ou plus ; la limite est de {limit}. Ôtez-en ou relevez la limite.',
    'limit-markup':
      'Trop de signes de mise en forme : {found} ou l’équivalent, pour une limite de {limit}. Séparez les passages par des lignes vides, découpez le texte ou relevez la limite.',
  },
  en: {
    ...documentIssues.en,
    'dropped-anchor': 'The anchor {found} is not kept: it is malformed or already in use.',
    'dropped-element': 'The element "{found}" is not kept: only text, lists and tables are.',
    'dropped-image': 'The picture is not kept; its alternative text is{found?: "{}"}.',
    'dropped-title': 'The title of a link or a picture is not kept: "{found}".',
    'dropped-code-language': 'The language of the code block is not kept: "{found}".',
    'dropped-surroundings': 'What stands around the main content of the page ("{element}") is not taken: "{found}".',
    'dropped-comment': 'The comment {found} is not understood and not kept.',
    'bullets-as-list':
      '{count|# line that starts with a bullet is|# lines that start with a bullet are} read as list items.',
    'quote-as-list': '{count|# line that starts with ">" is|# lines that start with ">" are} read as list items.',
    'limit-input-size': 'The text has {found} characters; the limit is {limit}. Split it or raise the limit.',
    'limit-lines': 'The text has {found} lines; the limit is {limit}. Split it or raise the limit.',
    'limit-attributes':
      'An HTML element has {found} attributes or more; the limit is {limit}. Remove some or raise the limit.',
    'limit-markup':
      'Too many formatting marks: {found} or the like, for a limit of {limit}. Put blank lines between passages, split the text or raise the limit.',
  },
  de: {
    ...documentIssues.de,
    'dropped-anchor': 'Der Anker {found} wird nicht übernommen: Er ist fehlerhaft oder schon vergeben.',
    'dropped-element': 'Das Element „{found}“ wird nicht übernommen: nur Text, Listen und Tabellen.',
    'dropped-image': 'Das Bild wird nicht übernommen; sein Alternativtext bleibt{found?: „{}“}.',
    'dropped-title': 'Der Titel eines Links oder Bildes wird nicht übernommen: „{found}“.',
    'dropped-code-language': 'Die Sprache des Codeblocks wird nicht übernommen: „{found}“.',
    'dropped-surroundings': 'Was den Hauptinhalt der Seite umgibt („{element}“), wird nicht übernommen: „{found}“.',
    'dropped-comment': 'Der Kommentar {found} ist unverständlich und wird nicht übernommen.',
    'bullets-as-list':
      '{count|# Zeile mit Aufzählungszeichen wird als Listenpunkt|# Zeilen mit Aufzählungszeichen werden als Listenpunkte} gelesen.',
    'quote-as-list':
      '{count|# Zeile, die mit „>“ beginnt, wird als Listenpunkt|# Zeilen, die mit „>“ beginnen, werden als Listenpunkte} gelesen.',
    'limit-input-size':
      'Der Text hat {found} Zeichen; die Grenze liegt bei {limit}. Teilen Sie ihn oder heben Sie die Grenze an.',
    'limit-lines':
      'Der Text hat {found} Zeilen; die Grenze liegt bei {limit}. Teilen Sie ihn oder heben Sie die Grenze an.',
    'limit-attributes':
      'Ein HTML-Element hat {found} Attribute oder mehr; die Grenze liegt bei {limit}. Entfernen Sie einige oder heben Sie die Grenze an.',
    'limit-markup':
      'Zu viele Formatzeichen: {found} oder ähnlich viel, bei einer Grenze von {limit}. Trennen Sie Abschnitte durch Leerzeilen, teilen Sie den Text oder heben Sie die Grenze an.',
  },
};
