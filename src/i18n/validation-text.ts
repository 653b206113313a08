import { type Catalogue, catalogue } from './message.ts';

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
  | 'yaml-syntax'
  | 'yaml-not-json';

/** Reasons, to stand inside a sentence; `{found}` is what stands there. */
export const syntaxReasons: Catalogue<SyntaxReasonKey> = /* @__PURE__ */ catalogue({
  'unexpected-end': [
    'le texte s’arrête avant la fin des données',
    'the text stops before the data is complete',
    'der Text endet, bevor die Daten vollständig sind',
  ],
  'value-expected': [
    'il faut une valeur, on trouve « {found} »',
    'a value is needed, found "{found}"',
    'es fehlt ein Wert, gefunden „{found}“',
  ],
  'key-expected': [
    'il faut un nom de champ entre guillemets doubles, on trouve « {found} »',
    'a field name in double quotes is needed, found "{found}"',
    'es fehlt ein Feldname in doppelten Anführungszeichen, gefunden „{found}“',
  ],
  'colon-expected': [
    'il faut deux-points après le nom de champ, on trouve « {found} »',
    'a colon is needed after the field name, found "{found}"',
    'nach dem Feldnamen fehlt ein Doppelpunkt, gefunden „{found}“',
  ],
  'comma-expected': [
    'il faut une virgule entre deux éléments, on trouve « {found} »',
    'a comma is needed between two items, found "{found}"',
    'zwischen zwei Einträgen fehlt ein Komma, gefunden „{found}“',
  ],
  'comma-too-many': [
    'il y a une virgule de trop avant « {found} »',
    'there is one comma too many before "{found}"',
    'vor „{found}“ steht ein Komma zu viel',
  ],
  comment: ['les commentaires ne sont pas admis', 'comments are not allowed', 'Kommentare sind nicht erlaubt'],
  'text-not-closed': [
    'un texte n’est pas fermé par un guillemet double',
    'a text is not closed by a double quote',
    'ein Text ist nicht mit doppeltem Anführungszeichen geschlossen',
  ],
  'bad-escape': [
    'la barre oblique inverse annonce un caractère qui n’existe pas (« {found} »)',
    'the backslash announces a character that does not exist ("{found}")',
    'der umgekehrter Schrägstrich kündigt ein Zeichen an, das es nicht gibt („{found}“)',
  ],
  'line-break-in-text': [
    'un texte contient un retour à la ligne ou un caractère de commande ; écrivez-le \\n',
    'a text holds a line break or control character; write it as \\n',
    'ein Text enthält einen Zeilenumbruch oder ein Steuerzeichen; schreiben Sie \\n',
  ],
  'bad-number': [
    'le nombre « {found} » est mal écrit',
    'the number "{found}" is not well written',
    'die Zahl „{found}“ ist falsch geschrieben',
  ],
  'bad-word': [
    'le mot « {found} » n’est ni true, ni false, ni null',
    'the word "{found}" is none of true, false, null',
    'das Wort „{found}“ ist weder true noch false noch null',
  ],
  'text-after-end': [
    'il y a du texte après la fin des données (« {found} »)',
    'there is text after the end of the data ("{found}")',
    'nach dem Ende der Daten steht noch Text („{found}“)',
  ],
  'yaml-indentation': [
    'le retrait de la ligne ne va pas avec les lignes voisines',
    'the indentation of the line does not go with its neighbours',
    'die Einrückung der Zeile passt nicht zu ihren Nachbarn',
  ],
  'yaml-tab': [
    'le retrait est fait d’une tabulation ; mettez des espaces',
    'the indentation is a tab; use spaces',
    'die Einrückung ist ein Tabulator; nehmen Sie Leerzeichen',
  ],
  'yaml-key': [
    'un nom de champ est mal écrit',
    'a field name is not well written',
    'ein Feldname ist falsch geschrieben',
  ],
  'yaml-alias': [
    'l’alias renvoie à une ancre qui n’existe pas ou qui le contient',
    'the alias refers to an anchor that does not exist or that contains it',
    'der Alias verweist auf einen Anker, den es nicht gibt oder der ihn enthält',
  ],
  'yaml-quote': [
    'un guillemet, un crochet ou une accolade n’est pas fermé',
    'a quote, bracket or brace is not closed',
    'ein Anführungszeichen oder eine Klammer ist nicht geschlossen',
  ],
  'yaml-colon': [
    'deux-points suivi d’une espace fait un champ de plus (« {found} ») ; mettez le texte entre guillemets, ou le champ sur sa propre ligne',
    'a colon before a space makes another field ("{found}"); put the text in quotes, or the field on a line of its own',
    'ein Doppelpunkt vor einem Leerzeichen beginnt ein weiteres Feld („{found}“); setzen Sie den Text in Anführungszeichen oder das Feld in eine eigene Zeile',
  ],
  'yaml-colon-space': [
    'il manque une espace après les deux-points (« {found} »)',
    'a space is missing after the colon ("{found}")',
    'nach dem Doppelpunkt fehlt ein Leerzeichen („{found}“)',
  ],
  'yaml-after-quote': [
    'du texte suit le guillemet qui ferme (« {found} ») ; entre guillemets simples, une apostrophe se double',
    'text follows the closing quote ("{found}"); inside single quotes an apostrophe is written twice',
    'nach dem schließenden Anführungszeichen steht Text („{found}“); zwischen einfachen Anführungszeichen wird ein Apostroph verdoppelt',
  ],
  'yaml-quotes-needed': [
    'un texte ne commence pas par « {found} » sans guillemets ; mettez-le entre guillemets',
    'no text without quotes begins with "{found}"; put it in quotes',
    'ohne Anführungszeichen beginnt kein Text mit „{found}“; setzen Sie ihn in Anführungszeichen',
  ],
  'yaml-not-json': [
    'c’est du YAML, semble-t-il : lisez-le avec { format: yaml }, où yaml vient de plan-sante/yaml',
    'this is YAML, it seems: read it with { format: yaml }, where yaml comes from plan-sante/yaml',
    'das ist anscheinend YAML: Lesen Sie es mit { format: yaml }, wobei yaml aus plan-sante/yaml kommt',
  ],
  'yaml-syntax': ['la syntaxe n’est pas comprise', 'the syntax is not understood', 'die Syntax wird nicht verstanden'],
});
