import { type Catalogue, catalogue, catalogueOf, printed } from './message.ts';

/** What was found, as written: absent for what has no short form. */
export interface Found {
  readonly found?: string | undefined;
}

/** A wrong kind of value. */
export interface WrongKind extends Found {
  readonly expected: string;
  readonly foundKind: string;
}

/** The word that was probably meant, and all there are. */
export interface Meant {
  readonly nearest?: string;
  readonly known: readonly string[];
}

/** What reading can say, by issue code: the facts that each fault must come with. */
export interface ReadingFaultFacts {
  missing: { readonly key: string; readonly expected: string; readonly known?: readonly string[] };
  'wrong-type': WrongKind & { readonly proposed?: string };
  'needs-quotes': WrongKind;
  'number-as-text': WrongKind & {
    readonly proposed?: number;
    readonly readings?: string;
    readonly minKey?: string;
    readonly maxKey?: string;
  };
  'amount-as-text': WrongKind & { readonly proposed?: string; readonly readings?: string };
  'range-as-text': WrongKind & {
    readonly proposed: string;
    readonly min: number | undefined;
    readonly max: number | undefined;
  };
  'not-whole': { readonly found: string };
  'too-small': { readonly found: string; readonly least: number };
  'too-big': { readonly found: string; readonly most: number };
  'empty-text': { readonly expected: string };
  'too-long': { readonly length: number; readonly most: number; readonly found: string };
  'too-many': { readonly count: number; readonly most: number };
  'too-few': { readonly count: number; readonly least: number };
  'invalid-id': { readonly found: string; readonly proposed?: string };
  'invalid-date': { readonly found: string; readonly proposed?: string };
  'impossible-date': { readonly found: string };
  'reversed-window': { readonly found: string; readonly proposed: string };
  'invalid-format': { readonly expected: string; readonly found: string };
  'unknown-key': Meant & { readonly key: string };
  'unknown-choice': Meant & { readonly found: string };
  'unreadable-value': { readonly expected: string };
  'cyclic-reference': object;
  'nested-too-deep': { readonly most: number };
  'too-large': { readonly most: number };
  'condition-not-met': { readonly condition: string };
  'other-format-version': {
    readonly found: string;
    readonly expected: string;
    readonly older?: boolean;
    readonly newer?: boolean;
  };
  'issues-not-shown': { readonly count: number; readonly byCode: Readonly<Record<string, number>> };
  'empty-document': object;
  'not-text': { readonly file: string; readonly wanted: string };
  'not-json': { readonly reason: string } & Found;
  'not-yaml': { readonly reason: string } & Found;
  'duplicate-key': { readonly key: string };
  'wrong-encoding': { readonly found: string; readonly guess: string };
  'too-many-aliases': { readonly most: number };
  'several-documents': object;
  'unknown-tag': { readonly found: string };
  'document-too-large': { readonly size: number; readonly most: number };
  'document-too-deep': { readonly most: number };
  'document-too-many-values': { readonly most: number };
}

/** The issue codes of reading. */
export type ReadingIssueCode = keyof ReadingFaultFacts;

/** What the describer of faults says by itself, whatever the fault. */
type WordsOfDescriber = 'fields' | 'example' | 'codes' | 'wanted' | 'leftOut' | 'mend';

/**
 * Sentences of the reading: what is wrong, what was found, how to mend it. A placeholder that the facts of its code do not have
 * does not compile.
 */
export const readingIssues: Catalogue<ReadingIssueCode> = /* @__PURE__ */ catalogueOf<
  ReadingFaultFacts,
  WordsOfDescriber
>()({
  missing: [
    'Il manque « {key} » : ajoutez {expected}{known? ({})}.',
    '"{key}" is missing: add {expected}{known? ({})}.',
    '„{key}“ fehlt: Zu ergänzen ist {expected}{known? ({})}.',
  ],
  'wrong-type': [
    'On attend {expected}, on trouve {found} : {mend}.',
    'Expected {expected}, found {found}: {mend}.',
    'Erwartet wird {expected}, gefunden {found}: {mend}.',
  ],
  'needs-quotes': [
    'On attend {expected}, on trouve {found} sans guillemets : écrivez {mend}.',
    'Expected {expected}, found {found} without quotes: write {mend}.',
    'Erwartet wird {expected}, gefunden {found} ohne Anführungszeichen: Schreiben Sie {mend}.',
  ],
  'number-as-text': [
    'On attend {expected}, on trouve {found} : écrivez un nombre seul, sans unité ni espace{proposed? ({})}.{readings? Ce texte peut se lire {} : écrivez ce qui est voulu.}{minKey? Un intervalle s’écrit avec {}}{maxKey? et {}.}',
    'Expected {expected}, found {found}: write a number alone, without unit or spaces{proposed? ({})}.{readings? This text may mean {}: write which.}{minKey? A range is written with {}}{maxKey? and {}.}',
    'Erwartet wird {expected}, gefunden {found}: Schreiben Sie nur die Zahl, ohne Einheit und Leerzeichen{proposed? ({})}.{readings? Dieser Text kann {} bedeuten: Schreiben Sie, was gemeint ist.}{minKey? Eine Spanne steht in {}}{maxKey? und {}.}',
  ],
  'amount-as-text': [
    'On attend {expected}, on trouve {found} : écrivez les champs du montant{proposed?, ici {}}.{readings? Ce texte peut se lire {} : écrivez ce qui est voulu.}',
    'Expected {expected}, found {found}: write the fields of the amount{proposed?, here {}}.{readings? This text may mean {}: write which.}',
    'Erwartet wird {expected}, gefunden {found}: Schreiben Sie die Felder des Betrags{proposed?, hier {}}.{readings? Dieser Text kann {} bedeuten: Schreiben Sie, was gemeint ist.}',
  ],
  'range-as-text': [
    'On attend un nombre, on trouve {found} : écrivez les bornes dans leurs champs ({proposed}).',
    'Expected a number, found {found}: write the bounds in their own fields ({proposed}).',
    'Erwartet wird eine Zahl, gefunden {found}: Schreiben Sie die Grenzen in ihre Felder ({proposed}).',
  ],
  'not-whole': [
    '{found} n’est pas un nombre entier : donnez un entier.',
    '{found} is not a whole number: give a whole one.',
    '{found} ist keine ganze Zahl: Geben Sie eine ganze Zahl an.',
  ],
  'too-small': [
    '{found} est trop petit : donnez au moins {least}.',
    '{found} is too small: give at least {least}.',
    '{found} ist zu klein: Geben Sie mindestens {least} an.',
  ],
  'too-big': [
    '{found} est trop grand : donnez au plus {most}.',
    '{found} is too big: give at most {most}.',
    '{found} ist zu groß: Geben Sie höchstens {most} an.',
  ],
  'empty-text': [
    'Le texte est vide : écrivez-le, ou retirez le champ s’il est facultatif.',
    'The text is empty: write it, or remove the field where it is optional.',
    'Der Text ist leer: Füllen Sie ihn aus, oder entfernen Sie das Feld, wenn es kein Pflichtfeld ist.',
  ],
  'too-long': [
    'Le texte a {length} caractères, {most} au plus sont permis (« {found} ») : raccourcissez-le.',
    'The text has {length} characters, at most {most} are allowed ("{found}"): shorten it.',
    'Der Text hat {length} Zeichen, höchstens {most} sind erlaubt („{found}“): Kürzen Sie ihn.',
  ],
  'too-many': [
    'La liste a {count} éléments, {most} au plus sont permis : la suite n’est pas lue. Découpez la liste.',
    'The list has {count} items, at most {most} are allowed: the rest is not read. Split the list.',
    'Die Liste hat {count} Einträge, höchstens {most} sind erlaubt: Der Rest wird nicht gelesen. Teilen Sie die Liste.',
  ],
  'too-few': [
    'La liste a {count|# élément|# éléments}, il en faut au moins {least} : complétez-la.',
    'The list has {count|# item|# items}, at least {least} are needed: complete it.',
    'Die Liste hat {count|# Eintrag|# Einträge}, mindestens {least} sind nötig: Ergänzen Sie sie.',
  ],
  'invalid-id': [
    'Identifiant non valide : « {found} ». Écrivez jusqu’à 64 lettres, chiffres, points, tirets ou tirets bas (_), sans espace{proposed?, par exemple « {} »}.',
    'Invalid identifier: "{found}". Write up to 64 letters, digits, dots, dashes or underscores, without spaces{proposed?, for example "{}"}.',
    'Ungültige Kennung: „{found}“. Schreiben Sie bis zu 64 Buchstaben, Ziffern, Punkte, Binde- und Unterstriche ohne Leerzeichen{proposed?, zum Beispiel „{}“}.',
  ],
  'invalid-date': [
    'Date non reconnue : « {found} ». {proposed?Écrivez « {} ».}{example?Écrivez par exemple {}.}',
    'Date not understood: "{found}". {proposed?Write "{}".}{example?Write for example {}.}',
    'Datum nicht verstanden: „{found}“. {proposed?Schreiben Sie „{}“.}{example?Schreiben Sie zum Beispiel {}.}',
  ],
  'impossible-date': [
    'Date impossible : « {found} » n’existe pas au calendrier. Corrigez-la, en écrivant par exemple {example}.',
    'Impossible date: "{found}" is not in the calendar. Correct it, writing for example {example}.',
    'Unmögliches Datum: „{found}“ steht nicht im Kalender. Berichtigen Sie es; schreiben Sie zum Beispiel {example}.',
  ],
  'reversed-window': [
    'La période « {found} » finit avant de commencer : écrivez « {proposed} » si les deux dates ont été échangées.',
    'The period "{found}" ends before it begins: write "{proposed}" if the two dates were swapped.',
    'Der Zeitraum „{found}“ endet vor seinem Anfang: Schreiben Sie „{proposed}“, wenn die beiden Daten vertauscht sind.',
  ],
  'invalid-format': [
    'On attend {expected}, on trouve « {found} » : corrigez l’écriture.',
    'Expected {expected}, found "{found}": correct how it is written.',
    'Erwartet wird {expected}, gefunden „{found}“: Berichtigen Sie die Schreibweise.',
  ],
  'unknown-key': [
    'Champ inconnu « {key} », sa valeur est laissée de côté.{nearest? Vouliez-vous écrire « {} » ?}{fields? Champs admis : {}.}',
    'Unknown field "{key}", its value is left out.{nearest? Did you mean "{}"?}{fields? Allowed fields: {}.}',
    'Unbekanntes Feld „{key}“, sein Wert wird ausgelassen.{nearest? Meinten Sie „{}“?}{fields? Erlaubte Felder: {}.}',
  ],
  'unknown-choice': [
    'Valeur inconnue « {found} » : écrivez l’une de celles-ci ({known}).{nearest? Vouliez-vous écrire « {} » ?}',
    'Unknown value "{found}": write one of these ({known}).{nearest? Did you mean "{}"?}',
    'Unbekannter Wert „{found}“: Schreiben Sie einen von diesen ({known}).{nearest? Meinten Sie „{}“?}',
  ],
  'unreadable-value': [
    'La valeur n’est pas lisible : donnez un texte, un nombre, une liste ou un objet.',
    'The value cannot be read: give a text, a number, a list or an object.',
    'Der Wert lässt sich nicht lesen: Geben Sie einen Text, eine Zahl, eine Liste oder ein Objekt an.',
  ],
  'cyclic-reference': [
    'La valeur se contient elle-même : donnez des données sans boucle.',
    'The value contains itself: give data without loops.',
    'Der Wert enthält sich selbst: Geben Sie Daten ohne Schleife an.',
  ],
  'nested-too-deep': [
    'Les données sont imbriquées à plus de {most} niveaux : réduisez le nombre de niveaux.',
    'The data is nested deeper than {most} levels: reduce the number of levels.',
    'Die Daten sind tiefer als {most} Ebenen geschachtelt: Verringern Sie die Zahl der Ebenen.',
  ],
  'too-large': [
    'Il y a plus de {most} valeurs : la suite n’est pas lue. Découpez les données.',
    'There are more than {most} values: the rest is not read. Split the data.',
    'Es sind mehr als {most} Werte: Der Rest wird nicht gelesen. Teilen Sie die Daten.',
  ],
  'condition-not-met': ['{condition}', '{condition}', '{condition}'],
  'other-format-version': [
    'Le plan est au format {found}, cette bibliothèque lit le format {expected} : {older?enregistrez-le de nouveau avec l’outil qui l’a produit, ou faites-le convertir.}{newer?mettez la bibliothèque à jour.}',
    'The plan is in format {found}, this library reads format {expected}: {older?save it again with the tool that made it, or have it converted.}{newer?update the library.}',
    'Der Plan hat das Format {found}, diese Bibliothek liest das Format {expected}: {older?Speichern Sie ihn mit dem Werkzeug, das ihn erzeugt hat, noch einmal, oder lassen Sie ihn umwandeln.}{newer?Aktualisieren Sie die Bibliothek.}',
  ],
  'issues-not-shown': [
    '{count|Une autre anomalie n’est pas montrée|# autres anomalies ne sont pas montrées} : {codes}.',
    '{count|One more issue is not shown|# more issues are not shown}: {codes}.',
    '{count|Ein weiterer Mangel wird nicht gezeigt|# weitere Mängel werden nicht gezeigt}: {codes}.',
  ],
  'empty-document': [
    'Le document est vide : donnez {wanted}.',
    'The document is empty: give {wanted}.',
    'Das Dokument ist leer: Geben Sie {wanted} an.',
  ],
  'not-text': [
    'Ceci est {file}, et non du texte : enregistrez les données en {wanted} et donnez ce fichier-là.',
    'This is {file}, not text: save the data as {wanted} and give that file.',
    'Das ist {file}, kein Text: Speichern Sie die Daten als {wanted} und geben Sie diese Datei an.',
  ],
  'not-json': [
    'Ce n’est pas du JSON : {reason}. Corrigez le texte à cet endroit.',
    'This is not JSON: {reason}. Correct the text at this place.',
    'Das ist kein JSON: {reason}. Berichtigen Sie den Text an dieser Stelle.',
  ],
  'not-yaml': [
    'Ce n’est pas du YAML : {reason}. Corrigez le texte à cet endroit.',
    'This is not YAML: {reason}. Correct the text at this place.',
    'Das ist kein YAML: {reason}. Berichtigen Sie den Text an dieser Stelle.',
  ],
  'duplicate-key': [
    'La clé « {key} » est donnée deux fois : gardez-en une ; la dernière est lue.',
    'The key "{key}" is given twice: keep one; the last one is read.',
    'Der Schlüssel „{key}“ kommt zweimal vor: Behalten Sie einen; der letzte wird gelesen.',
  ],
  'wrong-encoding': [
    'Le texte n’est pas en UTF-8 (octet {found}) : enregistrez-le en UTF-8. Il est lu ici comme du {guess}.',
    'The text is not UTF-8 (byte {found}): save it as UTF-8. It is read here as {guess}.',
    'Der Text ist nicht in UTF-8 (Byte {found}): Speichern Sie ihn in UTF-8. Er wird hier als {guess} gelesen.',
  ],
  'too-many-aliases': [
    'Les alias YAML se multiplient à plus de {most} valeurs : écrivez les données en toutes lettres.',
    'The YAML aliases multiply to more than {most} values: write the data in full.',
    'Die YAML-Aliase vervielfachen sich auf mehr als {most} Werte: Schreiben Sie die Daten aus.',
  ],
  'several-documents': [
    'Le texte contient plusieurs documents YAML : donnez-en un seul ; le premier est lu.',
    'The text holds several YAML documents: give one only; the first is read.',
    'Der Text enthält mehrere YAML-Dokumente: Geben Sie nur eines an; das erste wird gelesen.',
  ],
  'unknown-tag': [
    'L’étiquette YAML « {found} » n’est pas admise : écrivez la valeur sans étiquette.',
    'The YAML tag "{found}" is not accepted: write the value without a tag.',
    'Das YAML-Tag „{found}“ ist nicht zugelassen: Schreiben Sie den Wert ohne Tag.',
  ],
  'document-too-large': [
    'Le document pèse {size} Mo, {most} Mo au plus sont lus : découpez-le.',
    'The document has {size} MB, at most {most} MB are read: split it.',
    'Das Dokument hat {size} MB, höchstens {most} MB werden gelesen: Teilen Sie es.',
  ],
  'document-too-many-values': [
    'Le document compte plus de {most} valeurs et marques : découpez-le.',
    'The document has more than {most} values and marks: split it.',
    'Das Dokument hat mehr als {most} Werte und Zeichen: Teilen Sie es.',
  ],
  'document-too-deep': [
    'Le document est imbriqué à plus de {most} niveaux : aplatissez-le.',
    'The document is nested deeper than {most} levels: reduce the number of levels.',
    'Das Dokument ist tiefer als {most} Ebenen geschachtelt: Verringern Sie die Zahl der Ebenen.',
  ],
});

/** Said after any of them: the words of the part that had to go, when that is more than the faulty value itself. */
export const leftOutWords: Catalogue<'leftOut'> = /* @__PURE__ */ printed({
  fr: { leftOut: '{leftOut? Laissé de côté : {}.}' },
  en: { leftOut: '{leftOut? Left out: {}.}' },
  de: { leftOut: '{leftOut? Ausgelassen: {}.}' },
});

/** What a place wants. */
type ExpectedKey =
  | 'text'
  | 'identifier'
  | 'code'
  | 'date'
  | 'number'
  | 'whole-number'
  | 'yes-no'
  | 'list'
  | 'object'
  | 'money'
  | 'json'
  | 'web-address'
  | 'iso-code'
  | 'currency'
  | 'language-tag'
  | 'plan'
  | 'fiche'
  | 'version';

/** Words for what a place wants, to stand inside a sentence. */
export const expectedWords: Catalogue<ExpectedKey> = /* @__PURE__ */ catalogue({
  text: ['un texte', 'a text', 'ein Text'],
  identifier: ['un identifiant', 'an identifier', 'eine Kennung'],
  code: ['un code', 'a code', 'ein Code'],
  date: [
    'une date comme « 2023-02-07 », « 2023-02 » ou « 2023 »',
    'a date like "2023-02-07", "2023-02" or "2023"',
    'ein Datum wie „2023-02-07“, „2023-02“ oder „2023“',
  ],
  number: ['un nombre', 'a number', 'eine Zahl'],
  'whole-number': ['un nombre entier', 'a whole number', 'eine ganze Zahl'],
  'yes-no': ['true (oui) ou false (non)', 'true or false', 'true (ja) oder false (nein)'],
  list: ['une liste', 'a list', 'eine Liste'],
  object: ['un objet avec des champs', 'an object with fields', 'ein Objekt mit Feldern'],
  money: ['un montant avec ses champs', 'an amount with its fields', 'ein Betrag mit seinen Feldern'],
  json: ['une donnée simple', 'plain data', 'einfache Daten'],
  'web-address': [
    'une adresse web qui commence par https://',
    'a web address that starts with https://',
    'eine Web-Adresse, die mit https:// beginnt',
  ],
  'iso-code': [
    'un code ISO 3166 comme « LU » ou « FR-GES »',
    'an ISO 3166 code like "LU" or "FR-GES"',
    'ein ISO-3166-Code wie „LU“ oder „FR-GES“',
  ],
  currency: [
    'le code d’une monnaie comme « EUR » ou « CHF »',
    'the code of a currency like "EUR" or "CHF"',
    'der Code einer Währung wie „EUR“ oder „CHF“',
  ],
  'language-tag': [
    'un code de langue comme « fr » ou « de-LU »',
    'a language code like "fr" or "de-LU"',
    'ein Sprachcode wie „fr“ oder „de-LU“',
  ],
  plan: [
    'un plan, au moins avec « id » et « title »',
    'a plan, at least with "id" and "title"',
    'einen Plan, mindestens mit „id“ und „title“',
  ],
  fiche: ['une fiche, au moins avec « title »', 'a fiche, at least with "title"', 'eine Fiche, mindestens mit „title“'],
  version: ['une version comme « 1.0.0 »', 'a version like "1.0.0"', 'eine Version wie „1.0.0“'],
});

/** What can be found in a place. */
type FoundKey =
  | 'nothing'
  | 'null'
  | 'text'
  | 'number'
  | 'not-a-number'
  | 'yes-no'
  | 'list'
  | 'object'
  | 'function'
  | 'symbol'
  | 'big-integer'
  | 'date'
  | 'instance';

/** Words for what was found, to stand inside a sentence; `{found}` is the value as written. */
export const foundWords: Catalogue<FoundKey> = /* @__PURE__ */ catalogue({
  nothing: ['une valeur absente', 'nothing', 'nichts'],
  null: ['une valeur vide (null)', 'an empty value (null)', 'ein leerer Wert (null)'],
  text: ['le texte « {found} »', 'the text "{found}"', 'der Text „{found}“'],
  number: ['le nombre {found}', 'the number {found}', 'die Zahl {found}'],
  'not-a-number': [
    'le nombre {found}, que les données ne peuvent pas porter',
    'the number {found}, which data cannot carry',
    'die Zahl {found}, die Daten nicht tragen können',
  ],
  'yes-no': ['{found}', '{found}', '{found}'],
  list: ['une liste', 'a list', 'eine Liste'],
  object: ['un objet avec des champs', 'an object with fields', 'ein Objekt mit Feldern'],
  function: ['une fonction', 'a function', 'eine Funktion'],
  symbol: ['un symbole', 'a symbol', 'ein Symbol'],
  'big-integer': ['le grand entier {found}', 'the big integer {found}', 'die große ganze Zahl {found}'],
  date: [
    'un objet Date (écrivez-le en texte)',
    'a Date object (write it as text)',
    'ein Date-Objekt (als Text schreiben)',
  ],
  instance: [
    'un objet qui n’est pas une simple donnée (Map, Set, instance d’une classe)',
    'an object that is not plain data (a Map, a Set, an instance of a class)',
    'ein Objekt, das keine einfachen Daten sind (Map, Set, Instanz einer Klasse)',
  ],
});

/** Conditions that the model puts on whole objects, by the code in the schema; `''` stands for one without a sentence. */
export const conditionWords: Catalogue<'one-form-of-operand' | ''> = /* @__PURE__ */ printed({
  fr: {
    'one-form-of-operand':
      'Un terme se donne sous une seule forme : gardez un champ parmi figure, budgetLine, count, items, quantity, official et missing.',
    '': 'La valeur ne remplit pas une condition du modèle : corrigez-la.',
  },
  en: {
    'one-form-of-operand':
      'An operand has exactly one form: keep one field of figure, budgetLine, count, items, quantity, official and missing.',
    '': 'The value does not meet a condition of the model: correct it.',
  },
  de: {
    'one-form-of-operand':
      'Ein Operand hat genau eine Form: Behalten Sie ein Feld von figure, budgetLine, count, items, quantity, official und missing.',
    '': 'Der Wert erfüllt eine Bedingung des Modells nicht: Berichtigen Sie ihn.',
  },
});

/** How a date is written, shown where one was not understood. */
export const dateExamples: Catalogue<'dates'> = /* @__PURE__ */ catalogue({
  dates: [
    '2023-02-07 (jour), 2023-02 (mois), 2023 (année) ou 2022-11-08/2022-12-16 (période)',
    '2023-02-07 (a day), 2023-02 (a month), 2023 (a year) or 2022-11-08/2022-12-16 (a period)',
    '2023-02-07 (Tag), 2023-02 (Monat), 2023 (Jahr) oder 2022-11-08/2022-12-16 (Zeitraum)',
  ],
});

/** What to write in the place of a value of another kind, where no value can be proposed. */
export const typeMends: Catalogue<'proposed' | 'list' | 'true' | 'false' | 'quoted' | 'object' | 'other'> =
  /* @__PURE__ */ catalogue({
    proposed: ['écrivez {proposed}', 'write {proposed}', 'Schreiben Sie {proposed}'],
    list: [
      'mettez-le dans une liste, entre crochets',
      'put it in a list, in square brackets',
      'Setzen Sie es in eine Liste, in eckige Klammern',
    ],
    true: ['écrivez true', 'write true', 'Schreiben Sie true'],
    false: ['écrivez false', 'write false', 'Schreiben Sie false'],
    quoted: ['"{found}"', '"{found}"', '"{found}"'],
    object: [
      'écrivez chaque champ avec son nom',
      'write each field with its name',
      'Schreiben Sie jedes Feld mit seinem Namen',
    ],
    other: ['écrivez {expected}', 'write {expected}', 'Zu schreiben ist {expected}'],
  });
