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
  | 'yaml-dash'
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
    'Der Text endet, bevor die Daten vollständig sind',
  ],
  'value-expected': [
    'il faut une valeur, on trouve « {found} »',
    'a value is needed, found "{found}"',
    'Es fehlt ein Wert, gefunden „{found}“',
  ],
  'key-expected': [
    'il faut un nom de champ entre guillemets doubles, on trouve « {found} »',
    'a field name in double quotes is needed, found "{found}"',
    'Es fehlt ein Feldname in doppelten Anführungszeichen, gefunden „{found}“',
  ],
  'colon-expected': [
    'il faut deux-points après le nom de champ, on trouve « {found} »',
    'a colon is needed after the field name, found "{found}"',
    'Nach dem Feldnamen fehlt ein Doppelpunkt, gefunden „{found}“',
  ],
  'comma-expected': [
    'il faut une virgule entre deux éléments, on trouve « {found} »',
    'a comma is needed between two items, found "{found}"',
    'Zwischen zwei Einträgen fehlt ein Komma, gefunden „{found}“',
  ],
  'comma-too-many': [
    'il y a une virgule de trop avant « {found} »',
    'there is one comma too many before "{found}"',
    'Vor „{found}“ steht ein Komma zu viel',
  ],
  comment: ['les commentaires ne sont pas admis', 'comments are not allowed', 'Kommentare sind nicht erlaubt'],
  'text-not-closed': [
    'un texte n’est pas fermé par un guillemet double',
    'a text is not closed by a double quote',
    'Ein Text ist nicht mit doppeltem Anführungszeichen geschlossen',
  ],
  'bad-escape': [
    'la barre oblique inverse annonce un caractère qui n’existe pas (« {found} »)',
    'the backslash announces a character that does not exist ("{found}")',
    'Der umgekehrte Schrägstrich kündigt ein Zeichen an, das es nicht gibt („{found}“)',
  ],
  'line-break-in-text': [
    'un texte contient un retour à la ligne ou un caractère de commande ; écrivez-le \\n',
    'a text holds a line break or control character; write it as \\n',
    'Ein Text enthält einen Zeilenumbruch oder ein Steuerzeichen; schreiben Sie \\n',
  ],
  'bad-number': [
    'le nombre « {found} » est mal écrit',
    'the number "{found}" is badly written',
    'Die Zahl „{found}“ ist falsch geschrieben',
  ],
  'bad-word': [
    'le mot « {found} » n’est ni true, ni false, ni null',
    'the word "{found}" is none of true, false, null',
    'Das Wort „{found}“ ist weder true noch false noch null',
  ],
  'text-after-end': [
    'il y a du texte après la fin des données (« {found} »)',
    'there is text after the end of the data ("{found}")',
    'Nach dem Ende der Daten steht noch Text („{found}“)',
  ],
  'yaml-indentation': [
    'le retrait de la ligne ne correspond pas aux lignes voisines',
    'the indentation of the line does not match the neighbouring lines',
    'Die Einrückung der Zeile passt nicht zu ihren Nachbarn',
  ],
  'yaml-tab': [
    'le retrait est fait d’une tabulation ; mettez des espaces',
    'the indentation is a tab; use spaces',
    'Die Einrückung ist ein Tabulator; nehmen Sie Leerzeichen',
  ],
  'yaml-dash': [
    'un tiret n’est pas à sa place (« {found} ») ; mettez chaque élément d’une liste sur sa propre ligne, sous le nom de la liste',
    'a dash is out of place ("{found}"); put each item of a list on a line of its own, below the name of the list',
    'Ein Spiegelstrich steht nicht an seinem Platz („{found}“); setzen Sie jedes Element einer Liste in eine eigene Zeile, unter den Namen der Liste',
  ],
  'yaml-key': ['un nom de champ est mal écrit', 'a field name is badly written', 'Ein Feldname ist falsch geschrieben'],
  'yaml-alias': [
    'l’alias renvoie à une ancre qui n’existe pas ou qui le contient',
    'the alias refers to an anchor that does not exist or that contains it',
    'Der Alias verweist auf einen Anker, den es nicht gibt oder der ihn enthält',
  ],
  'yaml-quote': [
    'un guillemet, un crochet ou une accolade n’est pas fermé',
    'a quote, bracket or brace is not closed',
    'Ein Anführungszeichen oder eine Klammer ist nicht geschlossen',
  ],
  'yaml-colon': [
    'deux-points suivi d’une espace fait un champ de plus (« {found} ») ; mettez le texte entre guillemets, ou le champ sur sa propre ligne',
    'a colon before a space makes another field ("{found}"); put the text in quotes, or the field on a line of its own',
    'Ein Doppelpunkt vor einem Leerzeichen beginnt ein weiteres Feld („{found}“); setzen Sie den Text in Anführungszeichen oder das Feld in eine eigene Zeile',
  ],
  'yaml-colon-space': [
    'il manque une espace après les deux-points (« {found} »)',
    'a space is missing after the colon ("{found}")',
    'Nach dem Doppelpunkt fehlt ein Leerzeichen („{found}“)',
  ],
  'yaml-after-quote': [
    'du texte suit le guillemet qui ferme (« {found} ») ; entre guillemets simples, une apostrophe se double',
    'text follows the closing quote ("{found}"); inside single quotes an apostrophe is written twice',
    'Nach dem schließenden Anführungszeichen steht Text („{found}“); zwischen einfachen Anführungszeichen wird ein Apostroph verdoppelt',
  ],
  'yaml-quotes-needed': [
    'un texte ne commence pas par « {found} » sans guillemets ; mettez-le entre guillemets',
    'no text without quotes begins with "{found}"; put it in quotes',
    'Ohne Anführungszeichen beginnt kein Text mit „{found}“; setzen Sie ihn in Anführungszeichen',
  ],
  'yaml-not-json': [
    'le texte ressemble à du YAML : lisez-le avec { format: yaml }, de plan-sante/yaml (au terminal : --from yaml)',
    'the text looks like YAML: read it with { format: yaml }, from plan-sante/yaml (at the terminal: --from yaml)',
    'Der Text sieht nach YAML aus: Lesen Sie ihn mit { format: yaml } aus plan-sante/yaml (im Terminal: --from yaml)',
  ],
  'yaml-syntax': ['la syntaxe n’est pas comprise', 'the syntax is not understood', 'Die Syntax wird nicht verstanden'],
});
