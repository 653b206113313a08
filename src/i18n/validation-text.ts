import type { Catalogue } from './message.ts';

/** Why a text is not JSON or YAML. */
export type SyntaxReasonKey =
  | 'unexpected-end'
  | 'value-expected'
  | 'key-expected'
  | 'colon-expected'
  | 'comma-expected'
  | 'comma-too-many'
  | 'comment'
  | 'text-not-closed'
  | 'bad-escape'
  | 'line-break-in-text'
  | 'bad-number'
  | 'bad-word'
  | 'text-after-end'
  | 'yaml-indentation'
  | 'yaml-tab'
  | 'yaml-key'
  | 'yaml-alias'
  | 'yaml-quote'
  | 'yaml-colon'
  | 'yaml-colon-space'
  | 'yaml-after-quote'
  | 'yaml-quotes-needed'
  | 'yaml-syntax';

/** Reasons, to stand inside a sentence; `{found}` is what stands there. */
export const syntaxReasons: Catalogue<SyntaxReasonKey> = {
  fr: {
    'unexpected-end': 'le texte s’arrête avant la fin des données',
    'value-expected': 'il faut une valeur, on trouve « {found} »',
    'key-expected': 'il faut un nom de champ entre guillemets doubles, on trouve « {found} »',
    'colon-expected': 'il faut deux-points après le nom de champ, on trouve « {found} »',
    'comma-expected': 'il faut une virgule entre deux éléments, on trouve « {found} »',
    'comma-too-many': 'il y a une virgule de trop avant « {found} »',
    comment: 'les commentaires ne sont pas admis',
    'text-not-closed': 'un texte n’est pas fermé par un guillemet double',
    'bad-escape': 'la barre oblique inverse annonce un caractère qui n’existe pas (« {found} »)',
    'line-break-in-text': 'un texte contient un retour à la ligne ou un caractère de commande ; écrivez-le \\n',
    'bad-number': 'le nombre « {found} » est mal écrit',
    'bad-word': 'le mot « {found} » n’est ni true, ni false, ni null',
    'text-after-end': 'il y a du texte après la fin des données (« {found} »)',
    'yaml-indentation': 'le retrait de la ligne ne va pas avec les lignes voisines',
    'yaml-tab': 'le retrait est fait d’une tabulation ; mettez des espaces',
    'yaml-key': 'un nom de champ est mal écrit',
    'yaml-alias': 'l’alias renvoie à une ancre qui n’existe pas ou qui le contient',
    'yaml-quote': 'un guillemet, un crochet ou une accolade n’est pas fermé',
    'yaml-colon':
      'deux-points suivi d’une espace fait un champ de plus (« {found} ») ; mettez le texte entre guillemets, ou le champ sur sa propre ligne',
    'yaml-colon-space': 'il manque une espace après les deux-points (« {found} »)',
    'yaml-after-quote':
      'du texte suit le guillemet qui ferme (« {found} ») ; entre guillemets simples, une apostrophe se double',
    'yaml-quotes-needed': 'un texte ne commence pas par « {found} » sans guillemets ; mettez-le entre guillemets',
    'yaml-syntax': 'la syntaxe n’est pas comprise',
  },
  en: {
    'unexpected-end': 'the text stops before the data is complete',
    'value-expected': 'a value is needed, found "{found}"',
    'key-expected': 'a field name in double quotes is needed, found "{found}"',
    'colon-expected': 'a colon is needed after the field name, found "{found}"',
    'comma-expected': 'a comma is needed between two items, found "{found}"',
    'comma-too-many': 'there is one comma too many before "{found}"',
    comment: 'comments are not allowed',
    'text-not-closed': 'a text is not closed by a double quote',
    'bad-escape': 'the backslash announces a character that does not exist ("{found}")',
    'line-break-in-text': 'a text holds a line break or control character; write it as \\n',
    'bad-number': 'the number "{found}" is not well written',
    'bad-word': 'the word "{found}" is none of true, false, null',
    'text-after-end': 'there is text after the end of the data ("{found}")',
    'yaml-indentation': 'the indentation of the line does not go with its neighbours',
    'yaml-tab': 'the indentation is a tab; use spaces',
    'yaml-key': 'a field name is not well written',
    'yaml-alias': 'the alias refers to an anchor that does not exist or that contains it',
    'yaml-quote': 'a quote, bracket or brace is not closed',
    'yaml-colon':
      'a colon before a space makes another field ("{found}"); put the text in quotes, or the field on a line of its own',
    'yaml-colon-space': 'a space is missing after the colon ("{found}")',
    'yaml-after-quote':
      'text follows the closing quote ("{found}"); inside single quotes an apostrophe is written twice',
    'yaml-quotes-needed': 'no text without quotes begins with "{found}"; put it in quotes',
    'yaml-syntax': 'the syntax is not understood',
  },
  de: {
    'unexpected-end': 'der Text endet, bevor die Daten vollständig sind',
    'value-expected': 'es fehlt ein Wert, gefunden „{found}“',
    'key-expected': 'es fehlt ein Feldname in doppelten Anführungszeichen, gefunden „{found}“',
    'colon-expected': 'nach dem Feldnamen fehlt ein Doppelpunkt, gefunden „{found}“',
    'comma-expected': 'zwischen zwei Einträgen fehlt ein Komma, gefunden „{found}“',
    'comma-too-many': 'vor „{found}“ steht ein Komma zu viel',
    comment: 'Kommentare sind nicht erlaubt',
    'text-not-closed': 'ein Text ist nicht mit doppeltem Anführungszeichen geschlossen',
    'bad-escape': 'der Rückstrich kündigt ein Zeichen an, das es nicht gibt („{found}“)',
    'line-break-in-text': 'ein Text enthält einen Zeilenumbruch oder ein Steuerzeichen; schreiben Sie \\n',
    'bad-number': 'die Zahl „{found}“ ist falsch geschrieben',
    'bad-word': 'das Wort „{found}“ ist weder true noch false noch null',
    'text-after-end': 'nach dem Ende der Daten steht noch Text („{found}“)',
    'yaml-indentation': 'die Einrückung der Zeile passt nicht zu ihren Nachbarn',
    'yaml-tab': 'die Einrückung ist ein Tabulator; nehmen Sie Leerzeichen',
    'yaml-key': 'ein Feldname ist falsch geschrieben',
    'yaml-alias': 'der Alias verweist auf einen Anker, den es nicht gibt oder der ihn enthält',
    'yaml-quote': 'ein Anführungszeichen oder eine Klammer ist nicht geschlossen',
    'yaml-colon':
      'ein Doppelpunkt vor einem Leerzeichen beginnt ein weiteres Feld („{found}“); setzen Sie den Text in Anführungszeichen oder das Feld in eine eigene Zeile',
    'yaml-colon-space': 'nach dem Doppelpunkt fehlt ein Leerzeichen („{found}“)',
    'yaml-after-quote':
      'nach dem schließenden Anführungszeichen steht Text („{found}“); zwischen einfachen Anführungszeichen wird ein Apostroph verdoppelt',
    'yaml-quotes-needed': 'ohne Anführungszeichen beginnt kein Text mit „{found}“; setzen Sie ihn in Anführungszeichen',
    'yaml-syntax': 'die Syntax wird nicht verstanden',
  },
};
