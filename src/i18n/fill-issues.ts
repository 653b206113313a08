import { type Catalogue, printed } from './message.ts';

/** What can be said of a template that is filled, and of the data that goes into it. */
export type FillIssueCode =
  | 'unknown-field'
  | 'template-syntax'
  | 'template-limit'
  | 'missing-value'
  | 'invalid-value'
  | 'undeclared-value'
  | 'template-tag-left'
  | 'unsafe-address'
  | 'slide-overfull';

/** What makes a tag wrong, or which limit was met. */
export type FillReason =
  | 'unclosed'
  | 'nested'
  | 'stray'
  | 'empty'
  | 'not-closed'
  | 'not-opened'
  | 'crossed'
  | 'border'
  | 'edge'
  | 'not-a-list'
  | 'not-a-text'
  | 'no-item'
  | 'outside'
  | 'tags'
  | 'loopDepth'
  | 'repetitions'
  | 'outputBytes'
  | 'closes-nothing'
  | 'inverted'
  | 'statement'
  | 'foreign'
  | 'outside-loop';

export const fillIssueTexts: Catalogue<FillIssueCode> = /* @__PURE__ */ printed({
  fr: {
    'unknown-field': 'Le champ « {found} » n’est pas déclaré : {nearest?écrivez « {} », ou }déclarez-le.',
    'template-syntax': '{reason}',
    'template-limit': '{reason}',
    'missing-value':
      'Le champ « {field} » n’a pas de valeur{places? ({} fois)} : sa place reste vide. Donnez-lui un texte, même vide.',
    'invalid-value':
      'La valeur du champ « {field} » n’est pas du genre déclaré{places? ({} fois)} : donnez un texte, ou une liste si le champ en est une.',
    'undeclared-value':
      'Les données contiennent « {field} », qui n’est pas déclaré{places? ({} fois)} : rien n’en est repris. Déclarez ce champ ou retirez-le.',
    'template-tag-left':
      'La balise « {found} » est à un endroit qui ne se remplit pas : elle y reste telle quelle. Déplacez-la dans le texte, ou retirez-la.',
    'unsafe-address':
      'L’adresse « {found} » n’est ni http, ni https, ni mailto : le lien garde ses mots et ne mène nulle part. Corrigez l’adresse.',
    'slide-overfull':
      'Le contenu déborde de la diapositive{rows? (lignes du tableau hors de vue : {})} : répartissez-le sur plusieurs diapositives du modèle, ou donnez moins d’éléments.',
  },
  en: {
    'unknown-field': 'The field "{found}" is not declared: {nearest?write "{}", or }declare it.',
    'template-syntax': '{reason}',
    'template-limit': '{reason}',
    'missing-value':
      'The field "{field}" has no value{places? ({} times)}: its place stays empty. Give it a text, if only an empty one.',
    'invalid-value':
      'The value of the field "{field}" is not of the declared kind{places? ({} times)}: give a text, or a list where the field is one.',
    'undeclared-value':
      'The data hold "{field}", which is not declared{places? ({} times)}: nothing of it is used. Declare this field or remove it.',
    'template-tag-left':
      'The tag "{found}" stands in a place that is not filled: it stays as it is. Move it into the text, or remove it.',
    'unsafe-address':
      'The address "{found}" is not http, https or mailto: the link keeps its words and leads nowhere. Correct the address.',
    'slide-overfull':
      'The content runs off the slide{rows? (rows of the table out of sight: {})}: share it among several slides of the template, or give fewer items.',
  },
  de: {
    'unknown-field': 'Das Feld „{found}“ ist nicht deklariert.{nearest? Meinten Sie „{}“?} Deklarieren Sie es.',
    'template-syntax': '{reason}',
    'template-limit': '{reason}',
    'missing-value':
      'Das Feld „{field}“ hat keinen Wert{places? ({}-mal)}: Sein Platz bleibt leer. Geben Sie ihm einen Text, und sei er leer.',
    'invalid-value':
      'Der Wert des Feldes „{field}“ ist nicht von der deklarierten Art{places? ({}-mal)}: Geben Sie einen Text an, oder eine Liste, wo das Feld eine ist.',
    'undeclared-value':
      'Die Daten enthalten „{field}“, das nicht deklariert ist{places? ({}-mal)}: Nichts davon wird übernommen. Deklarieren Sie das Feld oder nehmen Sie es heraus.',
    'template-tag-left':
      'Die Marke „{found}“ steht an einer Stelle, die nicht gefüllt wird: Sie bleibt, wie sie ist. Setzen Sie sie in den Text oder entfernen Sie sie.',
    'unsafe-address':
      'Die Adresse „{found}“ ist weder http noch https noch mailto: Der Link behält seine Worte und führt nirgendwohin. Berichtigen Sie die Adresse.',
    'slide-overfull':
      'Der Inhalt läuft über die Folie hinaus{rows? (Tabellenzeilen außer Sicht: {})}: Verteilen Sie ihn auf mehrere Folien der Vorlage, oder geben Sie weniger Einträge.',
  },
});

/** What a mistake is, and how to mend it. */
export const fillReasons: Catalogue<FillReason> = /* @__PURE__ */ printed({
  fr: {
    foreign:
      'La balise « {found} » est écrite comme dans un autre outil : écrivez ce nom entre deux accolades simples.',
    'outside-loop':
      'Le champ « {found} » appartient à la liste « {expected} » : placez-le dans la boucle de cette liste.',
    unclosed: 'La balise « {found} » n’a pas d’accolade fermante dans son paragraphe : ajoutez-la.',
    nested: 'Une balise est ouverte dans la balise « {found} » : fermez la première avant d’en ouvrir une autre.',
    stray:
      'Une accolade fermante n’a pas d’accolade ouvrante : retirez-la, ou écrivez le nom du champ entre accolades.',
    empty: 'Cette balise ne nomme rien : écrivez-y le nom d’un champ.',
    'not-closed': 'La boucle « {found} » n’est pas fermée : ajoutez sa balise de fin.',
    'not-opened': 'La fin de boucle « {found} » ne ferme rien : ajoutez la balise de début, ou retirez celle-ci.',
    crossed: 'La fin de boucle « {found} » vient avant celle de « {expected} » : fermez d’abord la dernière ouverte.',
    border:
      'La boucle « {found} » passe la limite d’un tableau, d’une cellule ou d’un lien. Pour répéter des lignes, ouvrez-la dans la première cellule et fermez-la dans la dernière.',
    edge: 'La boucle « {found} » commence ou finit au milieu d’un paragraphe et porte sur plusieurs : mettez sa balise au bord, ou seule dans un paragraphe.',
    'not-a-list': 'Le champ « {found} » est un texte, il ne se répète pas : écrivez-le sans dièse.',
    'not-a-text':
      'Le champ « {found} » est une liste : placez-le dans une boucle, avec dièse au début et barre à la fin.',
    'no-item': 'La balise du point ne vaut que dans la boucle d’une liste de textes : placez-la dans une boucle.',
    outside:
      'La balise « {found} » demande une image ou une adresse : un modèle ne va rien chercher. Placez l’image dans le document.',
    tags: 'Le modèle a plus de {limit} balises. Découpez-le.',
    loopDepth: 'Plus de {limit} boucles sont l’une dans l’autre. Simplifiez le modèle.',
    repetitions: 'Les boucles feraient plus de {limit} tours. Découpez les données.',
    outputBytes: 'Le document rempli dépasserait {limit} octets. Découpez les données.',
    'closes-nothing': 'Cette fin de boucle ne ferme rien : ajoutez la balise de début, ou retirez celle-ci.',
    inverted:
      'La balise « {found} » demande un passage montré quand une liste est vide : les modèles n’ont pas de conditions. Mettez ce texte dans un champ, rempli seulement quand il faut.',
    statement:
      'L’instruction « {found} » vient d’un autre langage de modèles : ouvrez la boucle par le nom d’une liste précédé d’un dièse, et fermez-la par ce nom précédé d’une barre.',
  },
  en: {
    foreign: 'The tag "{found}" is written as in another tool: write this name between single braces.',
    'outside-loop': 'The field "{found}" belongs to the list "{expected}": put it in the loop of this list.',
    unclosed: 'The tag "{found}" has no closing brace in its paragraph: add it.',
    nested: 'A tag is opened inside the tag "{found}": close the first before opening another.',
    stray: 'A closing brace has no opening one: take it out, or write the name of the field between braces.',
    empty: 'This tag names nothing: write the name of a field in it.',
    'not-closed': 'The loop "{found}" is not closed: add its end tag.',
    'not-opened': 'The end of loop "{found}" closes nothing: add the start tag, or remove this one.',
    crossed: 'The end of loop "{found}" comes before that of "{expected}": close the last one opened first.',
    border:
      'The loop "{found}" crosses the border of a table, a cell or a link. To repeat rows, open it in the first cell and close it in the last.',
    edge: 'The loop "{found}" starts or ends in the middle of a paragraph and spans several: put its tag at the edge, or alone in a paragraph.',
    'not-a-list': 'The field "{found}" is a text, it does not repeat: write it without the hash sign.',
    'not-a-text':
      'The field "{found}" is a list: put it in a loop, with a hash sign at the start and a slash at the end.',
    'no-item': 'The dot tag only means something in the loop of a list of texts: put it in a loop.',
    outside:
      'The tag "{found}" asks for a picture or an address: a template fetches nothing. Put the picture in the document.',
    tags: 'The template has more than {limit} tags. Split it.',
    loopDepth: 'More than {limit} loops stand inside one another. Simplify the template.',
    repetitions: 'The loops would take more than {limit} turns. Split the data.',
    outputBytes: 'The filled document would exceed {limit} bytes. Split the data.',
    'closes-nothing': 'This end of a loop closes nothing: add the start tag, or remove this one.',
    inverted:
      'The tag "{found}" asks for a passage that shows when a list is empty: templates have no conditions. Put this text in a field that is filled only then.',
    statement:
      'The statement "{found}" belongs to another template language: open the loop with the name of a list after a hash sign, and close it with that name after a slash.',
  },
  de: {
    foreign:
      'Die Marke „{found}“ ist wie in einem anderen Werkzeug geschrieben: Schreiben Sie diesen Namen in einfache geschweifte Klammern.',
    'outside-loop': 'Das Feld „{found}“ gehört zur Liste „{expected}“: Setzen Sie es in die Schleife dieser Liste.',
    unclosed: 'Die Marke „{found}“ hat in ihrem Absatz keine schließende Klammer: Ergänzen Sie sie.',
    nested: 'In der Marke „{found}“ wird eine weitere geöffnet: Schließen Sie zuerst die erste.',
    stray:
      'Eine schließende Klammer hat keine öffnende: Entfernen Sie sie, oder schreiben Sie den Feldnamen in Klammern.',
    empty: 'Diese Marke nennt nichts: Schreiben Sie einen Feldnamen hinein.',
    'not-closed': 'Die Schleife „{found}“ ist nicht geschlossen: Ergänzen Sie ihre Endmarke.',
    'not-opened':
      'Das Schleifenende „{found}“ schließt nichts: Ergänzen Sie die Anfangsmarke oder entfernen Sie dieses Ende.',
    crossed: 'Das Schleifenende „{found}“ kommt vor dem von „{expected}“: Schließen Sie zuerst die zuletzt geöffnete.',
    border:
      'Die Schleife „{found}“ überschreitet die Grenze einer Tabelle, einer Zelle oder eines Links. Um Zeilen zu wiederholen, öffnen Sie sie in der ersten Zelle und schließen sie in der letzten.',
    edge: 'Die Schleife „{found}“ beginnt oder endet mitten in einem Absatz und umfasst mehrere: Setzen Sie ihre Marke an den Rand oder allein in einen Absatz.',
    'not-a-list': 'Das Feld „{found}“ ist ein Text und wiederholt sich nicht: Schreiben Sie es ohne Raute.',
    'not-a-text':
      'Das Feld „{found}“ ist eine Liste: Setzen Sie es in eine Schleife, mit Raute am Anfang und Schrägstrich am Ende.',
    'no-item': 'Die Punktmarke gilt nur in der Schleife einer Liste von Texten: Setzen Sie sie in eine Schleife.',
    outside:
      'Die Marke „{found}“ verlangt ein Bild oder eine Adresse: Eine Vorlage holt nichts. Setzen Sie das Bild in das Dokument.',
    tags: 'Die Vorlage hat mehr als {limit} Marken. Teilen Sie sie.',
    loopDepth: 'Mehr als {limit} Schleifen stehen ineinander. Vereinfachen Sie die Vorlage.',
    repetitions: 'Die Schleifen liefen mehr als {limit}-mal. Teilen Sie die Daten.',
    outputBytes: 'Das gefüllte Dokument überschritte {limit} Bytes. Teilen Sie die Daten.',
    'closes-nothing':
      'Dieses Schleifenende schließt nichts: Ergänzen Sie die Anfangsmarke oder entfernen Sie dieses Ende.',
    inverted:
      'Die Marke „{found}“ verlangt einen Abschnitt für leere Listen: Vorlagen kennen keine Bedingungen. Setzen Sie diesen Text in ein Feld, das nur dann gefüllt ist.',
    statement:
      'Die Anweisung „{found}“ gehört zu einer anderen Vorlagensprache: Öffnen Sie die Schleife mit Raute und Listenname, und schließen Sie sie mit Schrägstrich und Listenname.',
  },
});

/** Words for the places of a template. */
export const fillPlaces: Catalogue<'paragraph' | 'cell' | 'slide' | 'data'> = /* @__PURE__ */ printed({
  fr: {
    paragraph: 'paragraphe {paragraph}',
    cell: 'tableau {table}, ligne {row}, colonne {column}',
    slide: 'diapositive {slide}',
    data: 'données, {path}',
  },
  en: {
    paragraph: 'paragraph {paragraph}',
    cell: 'table {table}, row {row}, column {column}',
    slide: 'slide {slide}',
    data: 'data, {path}',
  },
  de: {
    paragraph: 'Absatz {paragraph}',
    cell: 'Tabelle {table}, Zeile {row}, Spalte {column}',
    slide: 'Folie {slide}',
    data: 'Daten, {path}',
  },
});
