import { type Catalogue, printed } from './message.ts';

/** What the reading of a fiche and the check of a form can say. The keys are issue codes. */
export type FicheIssueKey =
  | 'fiche-not-recognised'
  | 'fiche-title-missing'
  | 'fiche-title-guessed'
  | 'fiche-title-plain'
  | 'fiche-title-joined'
  | 'fiche-several'
  | 'fiche-document-too-long'
  | 'fiche-heading-guessed'
  | 'fiche-heading-plain'
  | 'fiche-heading-repeated'
  | 'fiche-section-by-position'
  | 'fiche-section-missing'
  | 'fiche-section-empty'
  | 'fiche-list-unplaced'
  | 'fiche-list-continued'
  | 'fiche-content-unplaced'
  | 'fiche-content-outside'
  | 'fiche-words-left-out'
  | 'fiche-contact-apart'
  | 'fiche-actors-together'
  | 'fiche-noise'
  | 'fiche-paragraph-as-item'
  | 'fiche-nesting-flattened'
  | 'fiche-table-as-text'
  | 'fiche-table-without-header'
  | 'fiche-table-continued'
  | 'fiche-column-guessed'
  | 'fiche-column-unknown'
  | 'fiche-column-missing'
  | 'fiche-form-table'
  | 'fiche-rows-from-text'
  | 'fiche-heading-as-part'
  | 'fiche-row-continued'
  | 'fiche-row-without-name'
  | 'fiche-beneficiary-unnamed'
  | 'fiche-role-missing'
  | 'fiche-no-answer'
  | 'fiche-link-dropped'
  | 'fiche-box-unticked'
  | 'fiche-boxes-as-bullets'
  | 'fiche-cell-split'
  | 'fiche-cell-commas'
  | 'fiche-code-unknown'
  | 'fiche-date-unreadable'
  | 'fiche-year-of-two-digits'
  | 'fiche-address-unreadable'
  | 'fiche-number-unreadable'
  | 'fiche-value-refused'
  | 'fiche-text-too-long'
  | 'fiche-too-many'
  | 'fiche-more-issues'
  | 'fiche-other-template'
  | 'fiche-template-newer'
  | 'template-invalid'
  | 'template-unknown-field'
  | 'template-unknown-column'
  | 'template-duplicate-id'
  | 'template-reserved-id'
  | 'template-duplicate-field'
  | 'template-duplicate-column'
  | 'template-layout'
  | 'template-columns-misplaced'
  | 'template-key-column'
  | 'template-ambiguous-heading'
  | 'template-heading-order'
  | 'template-unused-field'
  | 'template-no-heading'
  | 'template-missing-language'
  | 'template-slot';

/** Sentences of the reading of fiches and the check of forms. */
export const ficheIssues: Catalogue<FicheIssueKey> = /* @__PURE__ */ printed({
  fr: {
    'fiche-not-recognised':
      'Aucune rubrique du formulaire « {template} » n’a été trouvée : vérifiez que le document suit ce formulaire.',
    'fiche-title-missing': 'La fiche n’a pas de titre : écrivez-le en tête, sur sa propre ligne.',
    'fiche-title-joined': 'Le titre « {found} » est réuni à partir de {count} lignes : vérifiez-le.',
    'fiche-title-plain':
      '« {found} » n’est pas mis en forme comme un titre, mais la liste des fiches le nomme : vérifiez que c’est bien le titre.',
    'fiche-title-guessed':
      'Le dernier intitulé avant la première rubrique, « {found} », est pris pour le titre : vérifiez-le.',
    'fiche-document-too-long': 'Le document a {found} blocs, {limit} au plus sont lus : découpez-le.',
    'fiche-several': 'Le document contient {count} fiches, seule la première est lue : donnez un document par fiche.',
    'fiche-heading-guessed': 'L’intitulé « {found} » est pris pour « {section} » ({method}) : vérifiez-le.',
    'fiche-heading-plain':
      '« {found} », écrit comme un texte ordinaire, est pris pour l’intitulé de la rubrique : vérifiez-le.',
    'fiche-heading-repeated':
      'La rubrique « {section} » revient, la suite est ajoutée à ce qui a déjà été lu : vérifiez l’intitulé.',
    'fiche-section-by-position':
      'L’intitulé « {section} » manque, {count|l’élément placé là est repris|les # éléments placés là sont repris} d’après sa place : ajoutez l’intitulé.',
    'fiche-section-missing': 'La rubrique « {section} » manque{level?, et le niveau « {} » la demande} : ajoutez-la.',
    'fiche-section-empty':
      'La rubrique « {section} » est vide{level?, et le niveau « {} » la demande} : remplissez-la.',
    'fiche-list-continued':
      'Une seconde liste suit sans intitulé, {count|son élément est ajouté|ses # éléments sont ajoutés} à la rubrique.{proposal? Si c’est « {} », ajoutez l’intitulé.}',
    'fiche-list-unplaced':
      'Une liste de {count|# élément|# éléments} n’a pas d’intitulé, elle est laissée de côté : ajoutez l’intitulé{proposal? (peut-être « {} »)}.',
    'fiche-content-unplaced':
      'Ce texte n’appartient à aucune rubrique, il est laissé de côté : « {found} ». Placez-le sous un intitulé du formulaire.',
    'fiche-content-outside':
      '{count|# bloc n’appartient|# blocs n’appartiennent} à aucune fiche : « {found} ». Placez-{count|le|les} dans une fiche.',
    'fiche-contact-apart': 'Les coordonnées « {found} » sont gardées avec le rôle de « {name} », pas dans son nom.',
    'fiche-actors-together':
      '« {found} » nomme peut-être {count} acteurs : le nom est gardé entier. Mettez un acteur par ligne s’il faut les séparer.',
    'fiche-words-left-out':
      'Des mots du document ne sont pas dans la fiche : « {words} », dans « {found} ». Placez-les sous une rubrique du formulaire, ou ôtez-les.',
    'fiche-noise': '« {found} » est tenu pour un reste de mise en page et laissé de côté.',
    'fiche-paragraph-as-item': 'Le paragraphe « {found} » est lu comme un élément de la liste.',
    'fiche-nesting-flattened': 'La liste a trop de niveaux : les plus profonds sont lus au niveau du détail.',
    'fiche-table-as-text': 'Un tableau est placé là où du texte est attendu : il est lu ligne par ligne.',
    'fiche-table-without-header':
      'Le tableau n’a pas les intitulés de colonnes attendus, les colonnes sont lues dans l’ordre du formulaire : vérifiez-les.',
    'fiche-table-continued': 'Le tableau continue le précédent : ses lignes y sont ajoutées.',
    'fiche-column-guessed': 'La colonne « {found} » est prise pour « {column} » : vérifiez-la.',
    'fiche-column-unknown':
      'La colonne « {found} » n’est pas du formulaire, {count|sa cellule remplie est laissée|ses # cellules remplies sont laissées} de côté : {nearest?écrivez « {} », ou }placez ce texte dans une colonne du formulaire.',
    'fiche-column-missing': 'La colonne « {column} » manque dans le tableau : ajoutez-la.',
    'fiche-form-table':
      'Le tableau est lu comme un formulaire : {count|# intitulé|# intitulés} avec ce qui a été rempli à côté.',
    'fiche-rows-from-text':
      'La rubrique « {section} » est remplie sans tableau : {count|son élément fait une ligne|ses # éléments font autant de lignes}.',
    'fiche-heading-as-part':
      'L’intitulé « {found} » n’est pas du formulaire : ce qui suit est gardé comme une partie de la description, après « {section} ».',
    'fiche-row-continued': 'La ligne n’a pas de nom : elle est lue comme la suite de « {found} ».',
    'fiche-row-without-name':
      'La ligne n’a pas de nom, elle est laissée de côté : « {found} ». Écrivez le nom dans la première colonne.',
    'fiche-beneficiary-unnamed': 'La ligne décrit des bénéfices sans dire pour qui : écrivez le bénéficiaire.',
    'fiche-link-dropped':
      'L’adresse du lien « {found} » n’est pas reprise : {url}. Pour qu’elle le soit, écrivez-la en toutes lettres.',
    'fiche-no-answer': '« {found} » indique qu’il n’y a rien à inscrire ici : la place reste vide.',
    'fiche-box-unticked': 'La case n’est pas cochée : « {found} » est laissé de côté.',
    'fiche-boxes-as-bullets':
      'Aucune case n’est cochée, « {found} » est lu comme un élément de liste : cochez ce qui s’applique.',
    'fiche-role-missing': 'Le rôle de « {found} » manque : ajoutez-le.',
    'fiche-cell-commas':
      'La cellule tient peut-être {count} éléments séparés par des virgules : elle est gardée entière. Mettez un élément par ligne s’il faut les séparer.',
    'fiche-cell-split':
      'La cellule a été découpée en {count|# élément|# éléments} sans séparateur sûr : vérifiez « {found} ».',
    'fiche-code-unknown':
      '« {found} » n’est pas une catégorie connue, le texte est gardé tel quel.{nearest? Vouliez-vous écrire « {} » ?}',
    'fiche-date-unreadable':
      'La date « {found} » n’est pas lisible, elle est laissée de côté : écrivez par exemple 30/06/2025, 2e trimestre 2025, fin 2025 ou 2025-06-30.',
    'fiche-year-of-two-digits': '« {found} » est lu {date} : écrivez l’année en quatre chiffres si c’est une autre.',
    'fiche-address-unreadable':
      'L’adresse « {found} » n’est pas valable, elle est laissée de côté : écrivez-la avec http:// ou https:// au début.',
    'fiche-number-unreadable':
      '« {found} » n’est pas un nombre pour « {member} », le texte est gardé : écrivez un nombre.',
    'fiche-value-refused': 'La valeur de « {member} » n’est pas valable : corrigez-la.',
    'fiche-text-too-long': 'Le texte dépasse {limit} caractères : raccourcissez-le.',
    'fiche-too-many': 'Il y a plus de {limit} éléments : regroupez-les.',
    'fiche-more-issues':
      '{count|Une autre remarque n’est pas détaillée|# autres remarques ne sont pas détaillées} pour « {found} » : corrigez les premières, puis relisez.',
    'fiche-other-template':
      'Le document dit venir du formulaire « {found} » et est lu avec « {template} » : vérifiez le formulaire choisi.',
    'fiche-template-newer':
      'Le document vient de la version {found} du formulaire « {template} », lu ici en version {version} : vérifiez ce qui a été lu.',
    'template-invalid': 'Le formulaire n’est pas bien décrit ({reason}) : corrigez cet endroit.',
    'template-unknown-field':
      'Le champ « {found} » est inconnu : {nearest?écrivez « {} », ou }prenez un champ de la fiche.',
    'template-unknown-column':
      'La colonne « {found} » n’existe pas pour « {field} » : {nearest?écrivez « {} », ou }prenez une de celles-ci ({known}).',
    'template-duplicate-id': 'L’identifiant « {found} » est donné deux fois : donnez à chaque rubrique le sien.',
    'template-reserved-id':
      'L’identifiant « {found} » est réservé : prenez-en un qui ne commence ni par « fiche » ni par « plus- ».',
    'template-duplicate-field':
      'Le champ « {found} » est déjà dans la rubrique « {other} » : retirez-le de l’une des deux.',
    'template-duplicate-column': 'La colonne « {found} » est donnée deux fois : gardez-en une.',
    'template-layout': 'La présentation « {found} » ne convient pas à « {field} » : prenez {known}.',
    'template-columns-misplaced': 'La rubrique a des colonnes mais ne contient pas de tableau : retirez les colonnes.',
    'template-key-column': 'La colonne « {column} » manque, sans elle les lignes n’ont pas de nom : ajoutez-la.',
    'template-ambiguous-heading':
      'L’intitulé « {found} » désigne aussi la rubrique « {other} » : changez l’un des deux.',
    'template-heading-order':
      'La rubrique est de niveau {found} après le niveau {previous} : prenez au plus {expected}.',
    'template-unused-field': 'Le champ « {found} » n’a pas de place dans le formulaire : il sera ajouté à la suite.',
    'template-no-heading':
      'La rubrique n’a ni intitulé ni colonnes, rien ne permet de la reconnaître dans un document : ajoutez un intitulé.',
    'template-missing-language':
      'Les mots manquent dans une langue ({languages}), ceux d’une autre seront imprimés : ajoutez-les.',
    'template-slot':
      'L’intitulé « {found} » a une place pour le titre des idées, mais la rubrique ne contient pas les idées : retirez cette place.',
  },
  en: {
    'fiche-not-recognised': 'No section of the form "{template}" was found: check that the document follows this form.',
    'fiche-title-missing': 'The fiche has no title: write it at the top, on a line of its own.',
    'fiche-title-joined': 'The title "{found}" is put together from {count} lines: check it.',
    'fiche-title-plain':
      '"{found}" is not formatted as a title, but the list of fiches names it: check that it is the title.',
    'fiche-title-guessed': 'The last heading before the first section, "{found}", is taken for the title: check it.',
    'fiche-document-too-long': 'The document has {found} blocks, at most {limit} are read: split it.',
    'fiche-several': 'The document holds {count} fiches, only the first is read: give one document for each fiche.',
    'fiche-heading-guessed': 'The heading "{found}" is taken for "{section}" ({method}): check it.',
    'fiche-heading-plain': '"{found}", written as plain text, is taken for the heading of the section: check it.',
    'fiche-heading-repeated':
      'The section "{section}" comes again, what follows is added to what was read before: check the heading.',
    'fiche-section-by-position':
      'The heading "{section}" is missing, {count|the item that stands there is read|the # items that stand there are read} by position: add the heading.',
    'fiche-section-missing': 'The section "{section}" is missing{level?, and the level "{}" asks for it}: add it.',
    'fiche-section-empty': 'The section "{section}" is empty{level?, and the level "{}" asks for it}: fill it in.',
    'fiche-list-continued':
      'A second list follows without a heading, {count|its item is|its # items are} added to the section.{proposal? If it is "{}", add the heading.}',
    'fiche-list-unplaced':
      'A list of {count|# item|# items} has no heading and is left out: add the heading{proposal? (perhaps "{}")}.',
    'fiche-content-unplaced':
      'This text belongs to no section and is left out: "{found}". Put it under a heading of the form.',
    'fiche-content-outside':
      '{count|# block belongs|# blocks belong} to no fiche: "{found}". Put {count|it|them} into a fiche.',
    'fiche-contact-apart': 'The contact details "{found}" are kept with the role of "{name}", not in the name.',
    'fiche-actors-together':
      '"{found}" may name {count} stakeholders: the name is kept whole. Put one stakeholder on a line to keep them apart.',
    'fiche-words-left-out':
      'Words of the document are not in the fiche: "{words}", in "{found}". Put them under a heading of the form, or remove them.',
    'fiche-noise': '"{found}" looks like a leftover of the page layout and is left out.',
    'fiche-paragraph-as-item': 'The paragraph "{found}" is read as an item of the list.',
    'fiche-nesting-flattened': 'The list has too many levels: the deepest are read as details.',
    'fiche-table-as-text': 'A table stands where text is expected: it is read row by row.',
    'fiche-table-without-header':
      'The table does not have the expected column headings, the columns are read in the order of the form: check them.',
    'fiche-table-continued': 'The table continues the one before: its rows are added there.',
    'fiche-column-guessed': 'The column "{found}" is taken for "{column}": check it.',
    'fiche-column-unknown':
      'The column "{found}" is not part of the form, {count|its filled cell is|its # filled cells are} left out: {nearest?write "{}", or }put this text into a column of the form.',
    'fiche-column-missing': 'The column "{column}" is missing from the table: add it.',
    'fiche-form-table':
      'The table is read as a form: {count|# label|# labels} with what was filled in beside {count|it|them}.',
    'fiche-rows-from-text':
      'The section "{section}" is filled in without a table: {count|its item makes one row|its # items make as many rows}.',
    'fiche-heading-as-part':
      'The heading "{found}" is not part of the form: what follows is kept as a part of the description, after "{section}".',
    'fiche-row-continued': 'The row has no name: it is read as the continuation of "{found}".',
    'fiche-row-without-name': 'The row has no name and is left out: "{found}". Write the name in the first column.',
    'fiche-beneficiary-unnamed': 'The row names benefits but not for whom: write the beneficiary.',
    'fiche-link-dropped': 'The address of the link "{found}" is left out: {url}. Write it out to keep it.',
    'fiche-no-answer': '"{found}" says that there is nothing to write here: the place stays empty.',
    'fiche-box-unticked': 'The box is not ticked: "{found}" is left out.',
    'fiche-boxes-as-bullets': 'No box is ticked, "{found}" is read as an item of a list: tick what applies.',
    'fiche-role-missing': 'The role of "{found}" is missing: add it.',
    'fiche-cell-commas':
      'The cell may hold {count} items with commas between them: it is kept whole. Write one item on each line to keep them apart.',
    'fiche-cell-split': 'The cell was split into {count|# item|# items} without a sure separator: check "{found}".',
    'fiche-code-unknown': '"{found}" is not a known category, the text is kept as it is.{nearest? Did you mean "{}"?}',
    'fiche-date-unreadable':
      'The date "{found}" cannot be read and is left out: write for instance 30 June 2025, second quarter of 2025, end of 2025 or by June 2026.',
    'fiche-year-of-two-digits': '"{found}" is read as {date}: write the year with four digits if another is meant.',
    'fiche-address-unreadable':
      'The address "{found}" is not valid and is left out: write it with http:// or https:// at the beginning.',
    'fiche-number-unreadable': '"{found}" is not a number for "{member}", the text is kept: write a number.',
    'fiche-value-refused': 'The value of "{member}" is not valid: correct it.',
    'fiche-text-too-long': 'The text is longer than {limit} characters: shorten it.',
    'fiche-too-many': 'There are more than {limit} items: group them.',
    'fiche-more-issues':
      '{count|One more issue is not listed|# more issues are not listed} for "{found}": correct the first ones, then read again.',
    'fiche-other-template':
      'The document says it comes from the form "{found}" and is read with "{template}": check the form you chose.',
    'fiche-template-newer':
      'The document comes from version {found} of the form "{template}", read here in version {version}: check what was read.',
    'template-invalid': 'The form is not well described ({reason}): correct this place.',
    'template-unknown-field': 'The field "{found}" is unknown: {nearest?write "{}", or }use a field of the fiche.',
    'template-unknown-column':
      'The column "{found}" does not exist for "{field}": {nearest?write "{}", or }use one of these ({known}).',
    'template-duplicate-id': 'The identifier "{found}" is given twice: give each section its own.',
    'template-reserved-id':
      'The identifier "{found}" is reserved: use one that begins neither with "fiche" nor with "plus-".',
    'template-duplicate-field':
      'The field "{found}" is already in the section "{other}": remove it from one of the two.',
    'template-duplicate-column': 'The column "{found}" is given twice: keep one.',
    'template-layout': 'The layout "{found}" is not possible for "{field}": use {known}.',
    'template-columns-misplaced': 'The section has columns but holds no table: remove the columns.',
    'template-key-column': 'The column "{column}" is missing, without it the rows have no name: add it.',
    'template-ambiguous-heading': 'The heading "{found}" also names the section "{other}": change one of the two.',
    'template-heading-order': 'The section has level {found} after level {previous}: use {expected} at most.',
    'template-unused-field': 'The field "{found}" has no place in the form: it will be added after it.',
    'template-no-heading':
      'The section has neither heading nor columns, nothing lets it be found in a document: add a heading.',
    'template-missing-language':
      'Words are missing in a language ({languages}), those of another will be printed: add them.',
    'template-slot':
      'The heading "{found}" has a place for the heading of the ideas, but the section does not hold the ideas: remove this place.',
  },
  de: {
    'fiche-not-recognised':
      'Kein Abschnitt des Formulars „{template}“ wurde gefunden: Prüfen Sie, ob das Dokument diesem Formular folgt.',
    'fiche-title-missing': 'Die Fiche hat keinen Titel: Schreiben Sie ihn oben auf eine eigene Zeile.',
    'fiche-title-joined': 'Der Titel „{found}“ ist aus {count} Zeilen zusammengesetzt: Prüfen Sie ihn.',
    'fiche-title-plain':
      '„{found}“ ist nicht als Titel formatiert, steht aber in der Liste der Fiches: Prüfen Sie, ob es der Titel ist.',
    'fiche-title-guessed':
      'Die letzte Überschrift vor dem ersten Abschnitt, „{found}“, gilt als Titel: Prüfen Sie sie.',
    'fiche-document-too-long': 'Das Dokument hat {found} Blöcke, höchstens {limit} werden gelesen: Teilen Sie es.',
    'fiche-several':
      'Das Dokument enthält {count} Fiches, nur die erste wird gelesen: Geben Sie für jede Fiche ein eigenes Dokument an.',
    'fiche-heading-guessed': 'Die Überschrift „{found}“ wird als „{section}“ gelesen ({method}): Prüfen Sie sie.',
    'fiche-heading-plain':
      '„{found}“, als gewöhnlicher Text geschrieben, wird als Überschrift gelesen: Prüfen Sie sie.',
    'fiche-heading-repeated':
      'Der Abschnitt „{section}“ kommt noch einmal, das Folgende wird angefügt: Prüfen Sie die Überschrift.',
    'fiche-section-by-position':
      'Die Überschrift „{section}“ fehlt, {count|der Eintrag an ihrer Stelle wird|die # Einträge an ihrer Stelle werden} nach der Lage übernommen: Ergänzen Sie die Überschrift.',
    'fiche-section-missing':
      'Der Abschnitt „{section}“ fehlt{level?, und die Stufe „{}“ verlangt ihn}: Ergänzen Sie ihn.',
    'fiche-section-empty':
      'Der Abschnitt „{section}“ ist leer{level?, und die Stufe „{}“ verlangt ihn}: Füllen Sie ihn aus.',
    'fiche-list-continued':
      'Eine zweite Liste folgt ohne Überschrift, {count|ihr Eintrag wird|ihre # Einträge werden} dem Abschnitt hinzugefügt.{proposal? Ist es „{}“, ergänzen Sie die Überschrift.}',
    'fiche-list-unplaced':
      'Eine Liste mit {count|# Eintrag|# Einträgen} hat keine Überschrift und bleibt weg: Ergänzen Sie die Überschrift{proposal? (vielleicht „{}“)}.',
    'fiche-content-unplaced':
      'Dieser Text gehört zu keinem Abschnitt und bleibt weg: „{found}“. Setzen Sie ihn unter eine Überschrift des Formulars.',
    'fiche-content-outside':
      '{count|# Block gehört|# Blöcke gehören} zu keiner Fiche: „{found}“. Setzen Sie {count|ihn|sie} in eine Fiche.',
    'fiche-contact-apart': 'Die Kontaktangaben „{found}“ stehen bei der Rolle von „{name}“, nicht im Namen.',
    'fiche-actors-together':
      '„{found}“ nennt vielleicht {count} Akteure: Der Name bleibt ganz. Schreiben Sie einen Akteur je Zeile, wenn sie getrennt gehören.',
    'fiche-words-left-out':
      'Wörter des Dokuments stehen nicht in der Fiche: „{words}“, in „{found}“. Setzen Sie sie unter eine Überschrift des Formulars, oder entfernen Sie sie.',
    'fiche-noise': '„{found}“ gilt als Rest der Seitengestaltung und bleibt weg.',
    'fiche-paragraph-as-item': 'Der Absatz „{found}“ wird als Eintrag der Liste gelesen.',
    'fiche-nesting-flattened': 'Die Liste hat zu viele Ebenen: Die tiefsten werden als Einzelheiten gelesen.',
    'fiche-table-as-text': 'Eine Tabelle steht dort, wo Text erwartet wird: Sie wird Zeile für Zeile gelesen.',
    'fiche-table-without-header':
      'Die Tabelle hat nicht die erwarteten Spaltenköpfe, die Spalten werden in der Reihenfolge des Formulars gelesen: Prüfen Sie sie.',
    'fiche-table-continued': 'Die Tabelle setzt die vorige fort: Ihre Zeilen werden dort angefügt.',
    'fiche-column-guessed': 'Die Spalte „{found}“ wird als „{column}“ gelesen: Prüfen Sie sie.',
    'fiche-column-unknown':
      'Die Spalte „{found}“ gehört nicht zum Formular, {count|ihre gefüllte Zelle bleibt|ihre # gefüllten Zellen bleiben} weg.{nearest? Meinten Sie „{}“?} Setzen Sie diesen Text in eine Spalte des Formulars.',
    'fiche-column-missing': 'Die Spalte „{column}“ fehlt in der Tabelle: Ergänzen Sie sie.',
    'fiche-form-table':
      'Die Tabelle wird als Formular gelesen: {count|# Beschriftung|# Beschriftungen} mit dem, was daneben ausgefüllt ist.',
    'fiche-rows-from-text':
      'Der Abschnitt „{section}“ ist ohne Tabelle ausgefüllt: {count|Der Punkt ergibt eine Zeile|Die # Punkte ergeben ebenso viele Zeilen}.',
    'fiche-heading-as-part':
      'Die Überschrift „{found}“ gehört nicht zum Formular: Was folgt, bleibt als Teil der Beschreibung nach „{section}“.',
    'fiche-row-continued': 'Die Zeile hat keinen Namen: Sie wird als Fortsetzung von „{found}“ gelesen.',
    'fiche-row-without-name':
      'Die Zeile hat keinen Namen und bleibt weg: „{found}“. Schreiben Sie den Namen in die erste Spalte.',
    'fiche-beneficiary-unnamed': 'Die Zeile nennt einen Nutzen, aber nicht für wen: Nennen Sie die Begünstigten.',
    'fiche-link-dropped':
      'Die Adresse des Links „{found}“ wird nicht übernommen: {url}. Schreiben Sie sie aus, wenn sie übernommen werden soll.',
    'fiche-no-answer': '„{found}“ sagt, dass hier nichts einzutragen ist: Die Stelle bleibt leer.',
    'fiche-box-unticked': 'Das Kästchen ist nicht angekreuzt: „{found}“ bleibt weg.',
    'fiche-boxes-as-bullets':
      'Kein Kästchen ist angekreuzt, „{found}“ wird als Listenpunkt gelesen: Kreuzen Sie an, was zutrifft.',
    'fiche-role-missing': 'Die Rolle von „{found}“ fehlt: Ergänzen Sie sie.',
    'fiche-cell-commas':
      'Die Zelle enthält vielleicht {count} Einträge mit Kommas dazwischen: Sie bleibt ganz. Schreiben Sie je Zeile einen Eintrag, wenn sie getrennt gehören.',
    'fiche-cell-split':
      'Die Zelle wurde ohne sicheres Trennzeichen in {count|# Eintrag|# Einträge} geteilt: Prüfen Sie „{found}“.',
    'fiche-code-unknown':
      '„{found}“ ist keine bekannte Kategorie, der Text bleibt, wie er ist.{nearest? Meinten Sie „{}“?}',
    'fiche-date-unreadable':
      'Das Datum „{found}“ ist nicht lesbar und wird weggelassen: Schreiben Sie etwa 30.06.2025, 2. Quartal 2025, Ende 2025 oder bis Juni 2026.',
    'fiche-year-of-two-digits':
      '„{found}“ wird als {date} gelesen: Schreiben Sie das Jahr mit vier Ziffern, wenn ein anderes gemeint ist.',
    'fiche-address-unreadable':
      'Die Adresse „{found}“ ist nicht gültig und bleibt weg: Schreiben Sie sie mit http:// oder https:// am Anfang.',
    'fiche-number-unreadable': '„{found}“ ist keine Zahl für „{member}“, der Text bleibt: Schreiben Sie eine Zahl.',
    'fiche-value-refused': 'Der Wert von „{member}“ ist nicht gültig: Berichtigen Sie ihn.',
    'fiche-text-too-long': 'Der Text hat mehr als {limit} Zeichen: Kürzen Sie ihn.',
    'fiche-too-many': 'Es sind mehr als {limit} Einträge: Fassen Sie sie zusammen.',
    'fiche-more-issues':
      '{count|Ein weiterer Hinweis ist nicht aufgeführt|# weitere Hinweise sind nicht aufgeführt} für „{found}“: Berichtigen Sie die ersten, dann lesen Sie neu.',
    'fiche-other-template':
      'Das Dokument nennt das Formular „{found}“ und wird mit „{template}“ gelesen: Prüfen Sie die Wahl.',
    'fiche-template-newer':
      'Das Dokument stammt aus Version {found} des Formulars „{template}“, hier in Version {version} gelesen: Prüfen Sie, was gelesen wurde.',
    'template-invalid': 'Das Formular ist nicht richtig beschrieben ({reason}): Berichtigen Sie diese Stelle.',
    'template-unknown-field':
      'Das Feld „{found}“ ist unbekannt.{nearest? Meinten Sie „{}“?} Nehmen Sie ein Feld der Fiche.',
    'template-unknown-column':
      'Die Spalte „{found}“ gibt es für „{field}“ nicht.{nearest? Meinten Sie „{}“?} Nehmen Sie eine von diesen: {known}.',
    'template-duplicate-id': 'Die Kennung „{found}“ kommt zweimal vor: Geben Sie jedem Abschnitt eine eigene.',
    'template-reserved-id':
      'Die Kennung „{found}“ ist reserviert: Nehmen Sie eine, die weder mit „fiche“ noch mit „plus-“ beginnt.',
    'template-duplicate-field':
      'Das Feld „{found}“ steht schon im Abschnitt „{other}“: Entfernen Sie es aus einem der beiden.',
    'template-duplicate-column': 'Die Spalte „{found}“ kommt zweimal vor: Behalten Sie eine.',
    'template-layout': 'Die Darstellung „{found}“ passt nicht zu „{field}“: Nehmen Sie {known}.',
    'template-columns-misplaced': 'Der Abschnitt hat Spalten, enthält aber keine Tabelle: Entfernen Sie die Spalten.',
    'template-key-column': 'Die Spalte „{column}“ fehlt, ohne sie haben die Zeilen keinen Namen: Ergänzen Sie sie.',
    'template-ambiguous-heading':
      'Die Überschrift „{found}“ nennt auch den Abschnitt „{other}“: Ändern Sie eine der beiden.',
    'template-heading-order': 'Der Abschnitt hat Ebene {found} nach Ebene {previous}: Nehmen Sie höchstens {expected}.',
    'template-unused-field': 'Das Feld „{found}“ hat keinen Platz im Formular: Es wird danach angefügt.',
    'template-no-heading':
      'Der Abschnitt hat weder Überschrift noch Spalten und ist in einem Dokument nicht zu erkennen: Ergänzen Sie eine Überschrift.',
    'template-missing-language':
      'Es fehlen Worte in einer Sprache ({languages}), gedruckt werden die einer anderen: Ergänzen Sie sie.',
    'template-slot':
      'Die Überschrift „{found}“ hat einen Platz für den Titel der Ideen, aber der Abschnitt enthält die Ideen nicht: Entfernen Sie diesen Platz.',
  },
});

/** Where in a fiche or a form an issue stands, and how a heading was recognised. */
type FichePlaceKey =
  | 'fiche'
  | 'section'
  | 'section-row'
  | 'section-item'
  | 'template'
  | 'template-section'
  | 'template-column'
  | 'prefix'
  | 'noise-before'
  | 'near'
  | 'line'
  | 'paragraph'
  | 'table-row'
  | 'slide';

/** Places in words, and the ways a heading is recognised. */
export const fichePlaces: Catalogue<FichePlaceKey> = /* @__PURE__ */ printed({
  fr: {
    fiche: 'fiche{title? « {} »}',
    section: 'rubrique « {section} »',
    'section-row': 'rubrique « {section} », ligne {n}',
    'section-item': 'rubrique « {section} », élément {n}',
    template: 'formulaire',
    'template-section': 'formulaire, rubrique « {section} »',
    'template-column': 'formulaire, rubrique « {section} », colonne « {column} »',
    prefix: 'du texte suit l’intitulé',
    'noise-before': 'des signes précèdent l’intitulé',
    near: 'orthographe proche',
    line: 'ligne {n}',
    paragraph: 'paragraphe {n}',
    'table-row': 'tableau {table}, ligne {row}',
    slide: 'diapositive {n}',
  },
  en: {
    fiche: 'fiche{title? "{}"}',
    section: 'section "{section}"',
    'section-row': 'section "{section}", row {n}',
    'section-item': 'section "{section}", item {n}',
    template: 'form',
    'template-section': 'form, section "{section}"',
    'template-column': 'form, section "{section}", column "{column}"',
    prefix: 'text follows the heading',
    'noise-before': 'signs stand before the heading',
    near: 'similar spelling',
    line: 'line {n}',
    paragraph: 'paragraph {n}',
    'table-row': 'table {table}, row {row}',
    slide: 'slide {n}',
  },
  de: {
    fiche: 'Fiche{title? „{}“}',
    section: 'Abschnitt „{section}“',
    'section-row': 'Abschnitt „{section}“, Zeile {n}',
    'section-item': 'Abschnitt „{section}“, Eintrag {n}',
    template: 'Formular',
    'template-section': 'Formular, Abschnitt „{section}“',
    'template-column': 'Formular, Abschnitt „{section}“, Spalte „{column}“',
    prefix: 'Text folgt der Überschrift',
    'noise-before': 'Zeichen stehen vor der Überschrift',
    near: 'ähnliche Schreibweise',
    line: 'Zeile {n}',
    paragraph: 'Absatz {n}',
    'table-row': 'Tabelle {table}, Zeile {row}',
    slide: 'Folie {n}',
  },
});

/** What a form as data can have wrong in its shape. */
export type TemplateFaultKey =
  | 'missing'
  | 'text-expected'
  | 'number-expected'
  | 'yes-no-expected'
  | 'list-expected'
  | 'object-expected'
  | 'too-few'
  | 'too-small'
  | 'too-big'
  | 'too-long'
  | 'not-listed'
  | 'unknown-member'
  | 'not-an-id'
  | 'no-words'
  | 'refused';

/** The faults of shape of a form, in words that end the sentence of `template-invalid`. */
export const templateFaults: Catalogue<TemplateFaultKey> = /* @__PURE__ */ printed({
  fr: {
    missing: 'la valeur manque',
    'text-expected': 'un texte est attendu',
    'number-expected': 'un nombre est attendu',
    'yes-no-expected': 'true ou false est attendu',
    'list-expected': 'une liste est attendue',
    'object-expected': 'un objet est attendu',
    'too-few': 'il en faut au moins {limit}',
    'too-small': 'la valeur est vide ou trop petite',
    'too-big': 'au plus {limit} est permis',
    'too-long': 'la longueur permise est de {limit} au plus',
    'not-listed': 'les valeurs possibles sont {known}',
    'unknown-member': '« {found} » n’existe pas ici{nearest?, peut-être « {} »}',
    'not-an-id': 'un identifiant a au plus 31 lettres minuscules, chiffres et tirets, et commence par une lettre',
    'no-words': 'il faut des mots dans une langue au moins',
    refused: 'la valeur ne convient pas',
  },
  en: {
    missing: 'the value is missing',
    'text-expected': 'a text is expected',
    'number-expected': 'a number is expected',
    'yes-no-expected': 'true or false is expected',
    'list-expected': 'a list is expected',
    'object-expected': 'an object is expected',
    'too-few': 'at least {limit} must be there',
    'too-small': 'the value is empty or too small',
    'too-big': 'at most {limit} is allowed',
    'too-long': 'the length allowed is at most {limit}',
    'not-listed': 'the possible values are {known}',
    'unknown-member': '"{found}" does not exist here{nearest?, perhaps "{}"}',
    'not-an-id': 'an identifier has at most 31 small letters, digits and hyphens, and begins with a letter',
    'no-words': 'words in at least one language are needed',
    refused: 'the value does not suit',
  },
  de: {
    missing: 'der Wert fehlt',
    'text-expected': 'ein Text wird erwartet',
    'number-expected': 'eine Zahl wird erwartet',
    'yes-no-expected': 'true oder false wird erwartet',
    'list-expected': 'eine Liste wird erwartet',
    'object-expected': 'ein Objekt wird erwartet',
    'too-few': 'es müssen mindestens {limit} sein',
    'too-small': 'der Wert ist leer oder zu klein',
    'too-big': 'höchstens {limit} ist erlaubt',
    'too-long': 'erlaubt ist eine Länge von höchstens {limit}',
    'not-listed': 'mögliche Werte sind {known}',
    'unknown-member': '„{found}“ gibt es hier nicht{nearest?, vielleicht „{}“}',
    'not-an-id':
      'eine Kennung hat höchstens 31 Kleinbuchstaben, Ziffern und Bindestriche und beginnt mit einem Buchstaben',
    'no-words': 'Worte in mindestens einer Sprache sind nötig',
    refused: 'der Wert passt nicht',
  },
});
