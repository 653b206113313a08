import { catalogue } from './message.ts';

/** What the checker of office files says, each with its mend. The keys are issue codes. */
export const accessibilityIssues = catalogue({
  'file-part-untyped': [
    'La partie « {part} » n’a pas de type dans [Content_Types].xml, Office propose une réparation : enregistrez le fichier de nouveau dans Office, ou corrigez le programme qui l’écrit.',
    'The part "{part}" has no type in [Content_Types].xml, Office offers a repair: save the file again in Office, or correct the program that writes it.',
    'Der Teil „{part}“ hat keinen Typ in [Content_Types].xml, Office bietet eine Reparatur an: Speichern Sie die Datei in Office neu, oder berichtigen Sie das Programm, das sie schreibt.',
  ],
  'file-part-missing': [
    'La partie « {part} » est annoncée dans [Content_Types].xml et n’existe pas, Office propose une réparation : enregistrez le fichier de nouveau dans Office, ou corrigez le programme qui l’écrit.',
    'The part "{part}" is announced in [Content_Types].xml and is not there, Office offers a repair: save the file again in Office, or correct the program that writes it.',
    'Der Teil „{part}“ steht in [Content_Types].xml und fehlt, Office bietet eine Reparatur an: Speichern Sie die Datei in Office neu, oder berichtigen Sie das Programm, das sie schreibt.',
  ],
  'file-relationship-dangling': [
    'La partie « {part} » renvoie à « {target} », qui n’existe pas : remettez ce qui manque, ou ôtez ce qui y renvoie.',
    'The part "{part}" leads to "{target}", which is not there: put back what is missing, or remove what leads to it.',
    'Der Teil „{part}“ verweist auf „{target}“, das fehlt: Ergänzen Sie das Fehlende, oder entfernen Sie den Verweis.',
  ],
  'file-reference-dangling': [
    'La diapositive emploie le lien « {id} », qui n’est pas déclaré : remettez l’image ou le lien, ou ôtez-le.',
    'The slide uses the relationship "{id}", which is not declared: put the picture or link back, or remove it.',
    'Die Folie verwendet die Beziehung „{id}“, die nicht angegeben ist: Ergänzen Sie das Bild oder den Link, oder entfernen Sie die Beziehung.',
  ],
  'file-shape-id-twice': [
    'Deux formes de la diapositive portent le numéro {id} : dupliquez la diapositive dans PowerPoint, qui les renumérote, ou corrigez le programme qui l’écrit.',
    'Two shapes of the slide have the number {id}: duplicate the slide in PowerPoint, which numbers them again, or correct the program that writes it.',
    'Zwei Formen der Folie haben die Nummer {id}: Duplizieren Sie die Folie in PowerPoint, das sie neu nummeriert, oder berichtigen Sie das Programm, das sie schreibt.',
  ],
  'file-shape-without-size': [
    'Un cadre ou une image de la diapositive n’a pas de taille : donnez-lui une largeur et une hauteur, ou ôtez-le.',
    'A frame or picture of the slide has no size: give it a width and a height, or remove it.',
    'Ein Rahmen oder Bild der Folie hat keine Größe: Geben Sie Breite und Höhe an, oder entfernen Sie ihn.',
  ],
  'accessibility-title-missing': [
    'Le fichier n’a pas de titre dans ses propriétés : écrivez-en un (Fichier, Informations, Titre).',
    'The file has no title in its properties: write one (File, Info, Title).',
    'Die Datei hat keinen Titel in ihren Eigenschaften: Tragen Sie einen ein (Datei, Informationen, Titel).',
  ],
  'accessibility-language-missing': [
    'La langue du texte n’est pas indiquée : choisissez la langue de vérification pour tout le document.',
    'The language of the text is not set: choose the proofing language for the whole document.',
    'Die Sprache des Textes fehlt: Wählen Sie für das ganze Dokument die Korrektursprache.',
  ],
  'accessibility-run-language': [
    '{count|# passage n’indique|# passages n’indiquent} pas {count|sa langue|leur langue}, par exemple « {found} » : choisissez la langue de vérification.',
    '{count|# passage does|# passages do} not have {count|its language|their language} set, for example "{found}": choose the proofing language.',
    '{count|# Textstelle nennt ihre|# Textstellen nennen ihre} Sprache nicht, zum Beispiel „{found}“: Wählen Sie die Korrektursprache.',
  ],
  'accessibility-slide-title': [
    'La diapositive n’a pas de titre dans l’espace prévu : écrivez-le dans l’espace réservé au titre.',
    'The slide has no title in its placeholder: write it in the title placeholder.',
    'Die Folie hat keinen Titel im Titelplatzhalter: Tragen Sie den Titel dort ein.',
  ],
  'accessibility-slide-title-twice': [
    'Le titre « {found} » est aussi celui de la diapositive {other} : donnez à chacune le sien.',
    'The title "{found}" is also that of slide {other}: give each its own.',
    'Der Titel „{found}“ steht auch auf Folie {other}: Geben Sie jeder Folie einen eigenen.',
  ],
  'accessibility-reading-order': [
    'Le titre n’est pas lu en premier : placez-le en bas du volet Sélection, d’où part la lecture.',
    'The title is not read first: move it to the bottom of the Selection pane, where reading starts.',
    'Der Titel wird nicht zuerst gelesen: Setzen Sie ihn im Auswahlbereich ganz nach unten, dort beginnt das Lesen.',
  ],
  'accessibility-no-headings': [
    'Aucun titre de section dans un texte de {count} paragraphes : donnez aux titres le style Titre 1, Titre 2…',
    'No heading in a text of {count} paragraphs: give the headings the style Heading 1, Heading 2…',
    'Keine Überschrift in einem Text von {count} Absätzen: Geben Sie den Überschriften die Formatvorlage Überschrift 1, 2…',
  ],
  'accessibility-heading-order': [
    'Le titre « {found} » est de niveau {level} après un titre de niveau {before} : prenez le niveau {mend}.',
    'The heading "{found}" is of level {level} after one of level {before}: use level {mend}.',
    'Die Überschrift „{found}“ hat Ebene {level} nach einer der Ebene {before}: Verwenden Sie Ebene {mend}.',
  ],
  'accessibility-header-row': [
    'Le tableau n’a pas de ligne d’en-tête : cochez « Ligne d’en-tête » et répétez-la en haut des pages.',
    'The table has no header row: tick "Header row" and repeat it at the top of pages.',
    'Die Tabelle hat keine Kopfzeile: Kreuzen Sie „Kopfzeile“ an, und wiederholen Sie sie oben auf den Seiten.',
  ],
  'accessibility-layout-table': [
    'Le tableau sert à la mise en page (une seule cellule) : écrivez son texte hors d’un tableau.',
    'The table only lays out the page (a single cell): write its text outside a table.',
    'Die Tabelle dient nur der Gestaltung (eine einzige Zelle): Schreiben Sie den Text außerhalb einer Tabelle.',
  ],
  'accessibility-alternative-text': [
    'L’image « {found} » n’a pas de texte de remplacement : décrivez-la, ou marquez-la comme décorative.',
    'The picture "{found}" has no alternative text: describe it, or mark it as decorative.',
    'Das Bild „{found}“ hat keinen Alternativtext: Beschreiben Sie es, oder kennzeichnen Sie es als dekorativ.',
  ],
  'accessibility-empty-paragraphs': [
    '{count|# paragraphe vide sert|# paragraphes vides servent} d’espacement : réglez l’espace avant ou après le paragraphe.',
    '{count|# empty paragraph makes|# empty paragraphs make} the spacing: set the space before or after the paragraph.',
    '{count|# leerer Absatz dient|# leere Absätze dienen} als Abstand: Stellen Sie den Abstand vor oder nach dem Absatz ein.',
  ],
  'accessibility-contrast': [
    'Le contraste entre #{ink} et #{paper} est de {ratio}, par exemple « {found} » ; il en faut {least} : foncez l’un ou éclaircissez l’autre.',
    'The contrast between #{ink} and #{paper} is {ratio}, for example "{found}"; {least} is needed: darken one or lighten the other.',
    'Der Kontrast zwischen #{ink} und #{paper} beträgt {ratio}, zum Beispiel „{found}“; nötig sind {least}: Wählen Sie das eine dunkler oder das andere heller.',
  ],
  'accessibility-link-words': [
    'Le lien « {found} » ne dit pas où il mène : nommez la page ou le document.',
    'The link "{found}" does not say where it goes: name the page or the document.',
    'Der Link „{found}“ sagt nicht, wohin er führt: Nennen Sie die Seite oder das Dokument.',
  ],
  'accessibility-sheet-name': [
    'La feuille s’appelle encore « {found} » : donnez-lui un nom qui dit ce qu’elle contient.',
    'The sheet is still called "{found}": give it a name that says what it holds.',
    'Das Blatt heißt noch „{found}“: Geben Sie ihm einen Namen, der sagt, was es enthält.',
  ],
});

/** Where a fault stands. */
export const accessibilityPlaces = catalogue({
  file: ['fichier', 'file', 'Datei'],
  paragraph: ['paragraphe {number}', 'paragraph {number}', 'Absatz {number}'],
  table: ['tableau {number}', 'table {number}', 'Tabelle {number}'],
  slide: ['diapositive {number}', 'slide {number}', 'Folie {number}'],
  sheet: ['feuille {number}', 'sheet {number}', 'Blatt {number}'],
});

export type AccessibilityCode = keyof (typeof accessibilityIssues)['fr'];
export type AccessibilityPlaceKey = keyof (typeof accessibilityPlaces)['fr'];
