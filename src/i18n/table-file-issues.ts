import { type Catalogue, catalogue } from './message.ts';

/** What can be said of a table that was read, and of the plan that was made of it. */
export type TableFileIssueCode = keyof typeof SENTENCES;

const DAMAGED = [
  'Le classeur est abîmé ou falsifié ({reason}{name?, {}}). Ouvrez-le dans un tableur et enregistrez-le de nouveau au format .xlsx.',
  'The workbook is damaged or forged ({reason}{name?, {}}). Open it in a spreadsheet program and save it again as .xlsx.',
  'Die Arbeitsmappe ist beschädigt oder gefälscht ({reason}{name?, {}}). Öffnen Sie sie in einer Tabellenkalkulation und speichern Sie sie erneut als .xlsx.',
] as const;

const SENTENCES = {
  // The file.
  'zip-corrupt': DAMAGED,
  'zip-overlap': DAMAGED,
  'zip-path': DAMAGED,
  'zip-size': [
    'Le classeur est trop gros : {found} octets{name? dans {}}, la limite est de {limit}. Supprimez les feuilles et les images inutiles, ou enregistrez la feuille en CSV.',
    'The workbook is too big: {found} bytes{name? in {}}, the limit is {limit}. Remove sheets and pictures that are not needed, or save the sheet as CSV.',
    'Die Arbeitsmappe ist zu groß: {found} Bytes{name? in {}}, die Grenze liegt bei {limit}. Entfernen Sie unnötige Blätter und Bilder oder speichern Sie das Blatt als CSV.',
  ],
  'zip-ratio': [
    'La partie « {name} » du classeur grossit {found} fois une fois décompressée (limite : {limit}) : le fichier est refusé. Copiez les lignes utiles dans un classeur neuf.',
    'Part "{name}" of the workbook grows {found} times when unpacked (limit: {limit}): the file is refused. Copy the rows that matter into a new workbook.',
    'Der Teil „{name}“ der Arbeitsmappe wächst beim Entpacken auf das {found}-Fache (Grenze: {limit}): Die Datei wird abgelehnt. Kopieren Sie die nötigen Zeilen in eine neue Mappe.',
  ],
  'zip-entries': [
    'Le classeur contient {found} parties, la limite est de {limit}. Copiez les lignes utiles dans un classeur neuf.',
    'The workbook holds {found} parts, the limit is {limit}. Copy the rows that matter into a new workbook.',
    'Die Arbeitsmappe enthält {found} Teile, die Grenze liegt bei {limit}. Kopieren Sie die nötigen Zeilen in eine neue Mappe.',
  ],
  'xml-malformed': DAMAGED,
  'xml-doctype': DAMAGED,
  'xml-depth': DAMAGED,
  'xml-nodes': DAMAGED,
  'xml-attributes': DAMAGED,
  'workbook-password': [
    'Le fichier est protégé par un mot de passe, ou c’est un classeur d’avant 2007 (.xls). Enregistrez-le sans mot de passe au format .xlsx.',
    'The file has a password, or is a workbook of before 2007 (.xls). Save it without a password as .xlsx.',
    'Die Datei hat ein Kennwort oder ist eine Arbeitsmappe von vor 2007 (.xls). Speichern Sie sie ohne Kennwort als .xlsx.',
  ],
  'workbook-part': [
    'Le fichier ne contient pas de classeur .xlsx{found?, on dirait un fichier {}}. Enregistrez la feuille au format .xlsx ou CSV.',
    'The file holds no .xlsx workbook{found?, it looks like a {} file}. Save the sheet as .xlsx or CSV.',
    'Die Datei enthält keine .xlsx-Arbeitsmappe{found?, sie sieht nach {} aus}. Speichern Sie das Blatt als .xlsx oder CSV.',
  ],
  'workbook-needs-format': [
    'Le fichier est un classeur et non un CSV : passez son lecteur (« xlsx », de plan-sante/xlsx) par l’option « format ».',
    'The file is a workbook, not a CSV: give its reader ("xlsx", from plan-sante/xlsx) as the option "format".',
    'Die Datei ist eine Arbeitsmappe und kein CSV: Geben Sie ihren Leser („xlsx“ aus plan-sante/xlsx) als Option „format“ an.',
  ],
  'not-a-table': [
    'Le fichier n’est pas un tableau : c’est {found}. Donnez un fichier CSV ou .xlsx.',
    'The file is not a table: it is {found}. Give a CSV or .xlsx file.',
    'Die Datei ist keine Tabelle: Es ist {found}. Geben Sie eine CSV- oder .xlsx-Datei an.',
  ],
  'table-too-large': [
    'Le tableau dépasse la limite de {limit} {whatWords}. Découpez-le.',
    'The table has more than {limit} {whatWords}. Split it.',
    'Die Tabelle hat mehr als {limit} {whatWords}. Teilen Sie sie.',
  ],
  'table-empty': [
    'Le tableau est vide : aucune cellule n’est remplie. Vérifiez que c’est le bon fichier et la bonne feuille.',
    'The table is empty: no cell is filled in. Check that it is the right file and the right sheet.',
    'Die Tabelle ist leer: Keine Zelle ist ausgefüllt. Prüfen Sie, ob es die richtige Datei und das richtige Blatt ist.',
  ],
  'sheet-unknown': [
    'Aucune feuille ne s’appelle « {sheet} » : donnez le nom d’une de celles-ci ({found}).',
    'No sheet is called "{sheet}": give the name of one of these ({found}).',
    'Kein Blatt heißt „{sheet}“: Geben Sie den Namen eines dieser Blätter an ({found}).',
  ],
  'undecoded-text': [
    '{count|# caractère ne se lit pas|# caractères ne se lisent pas} en {encoding} : enregistrez le fichier en UTF-8, ou donnez son codage (option « encoding »).',
    '{count|# character cannot|# characters cannot} be read as {encoding}: save the file as UTF-8, or state the encoding (option "encoding").',
    '{count|# Zeichen lässt|# Zeichen lassen} sich nicht als {encoding} lesen: Speichern Sie die Datei als UTF-8 oder nennen Sie ihre Kodierung (Option „encoding“).',
  ],
  'mixed-encoding': [
    'Le fichier mélange deux codages : {count|# lettre est écrite|# lettres sont écrites} en UTF-8 dans un texte en {encoding}. Corrigez les lettres mal lues (« Ã© » pour « é »).',
    'The file mixes two encodings: {count|# letter is|# letters are} written in UTF-8 in a {encoding} text. Correct the letters read wrongly ("Ã©" for "é").',
    'Die Datei mischt zwei Kodierungen: {count|# Buchstabe steht|# Buchstaben stehen} in UTF-8 in einem {encoding}-Text. Berichtigen Sie die falsch gelesenen Buchstaben („Ã©“ statt „é“).',
  ],
  'quote-not-closed': [
    'Ligne {row} : un guillemet n’est pas fermé. La ligne est lue telle quelle ; fermez-le, ou doublez-le s’il fait partie du texte.',
    'Row {row}: a quote is not closed. The line is read as it stands; close it, or double it if it belongs to the text.',
    'Zeile {row}: Ein Anführungszeichen ist nicht geschlossen. Die Zeile wird gelesen, wie sie ist; schließen oder verdoppeln Sie es.',
  ],
  'text-after-quote': [
    'Ligne {row} : du texte suit un guillemet fermé. Il est gardé ; doublez les guillemets qui font partie du texte.',
    'Row {row}: text follows a closed quote. It is kept; double the quotes that belong to the text.',
    'Zeile {row}: Nach einem geschlossenen Anführungszeichen folgt Text. Er bleibt; verdoppeln Sie Anführungszeichen, die zum Text gehören.',
  ],
  'row-too-long': [
    'Ligne {row} : elle est trop longue, sa fin n’est pas lue. Cherchez un guillemet qui n’est pas fermé.',
    'Row {row}: it is too long, its end is not read. Look for a quote that is not closed.',
    'Zeile {row}: Sie ist zu lang, ihr Ende wird nicht gelesen. Suchen Sie ein nicht geschlossenes Anführungszeichen.',
  ],
  'formula-mark-removed': [
    'L’apostrophe qui protège des formules a été ôtée de {count|# cellule|# cellules}.',
    'The apostrophe that guards against formulas was taken off {count|# cell|# cells}.',
    'Das Apostroph, das vor Formeln schützt, wurde aus {count|# Zelle|# Zellen} entfernt.',
  ],
  'formula-without-value': [
    'La formule n’a pas de résultat enregistré, et rien n’est calculé ici. Ouvrez le classeur dans un tableur et enregistrez-le.',
    'The formula has no stored result, and nothing is computed here. Open the workbook in a spreadsheet program and save it.',
    'Die Formel hat kein gespeichertes Ergebnis, und hier wird nichts berechnet. Öffnen Sie die Mappe in einer Tabellenkalkulation und speichern Sie sie.',
  ],
  'cell-twice': [
    'La cellule est donnée deux fois dans le fichier, la première est lue et « {found} » laissé de côté : gardez-en une.',
    'The cell is given twice in the file, the first is read and "{found}" is left out: keep one.',
    'Die Zelle steht zweimal in der Datei, die erste wird gelesen, „{found}“ bleibt weg: Behalten Sie eine.',
  ],
  'cell-beyond': [
    'L’adresse de la cellule ne correspond pas à sa ligne, ou sort de la feuille : elle est lue à la place suivante, s’il y en a une.',
    'The address of the cell does not match its row, or lies beyond the sheet: it is read at the next place, where there is one.',
    'Die Adresse der Zelle passt nicht zu ihrer Zeile oder liegt außerhalb des Blatts: Sie wird an der nächsten Stelle gelesen, falls es eine gibt.',
  ],
  'sheet-without-cells': [
    'La feuille n’a pas de cellules (graphique, ou partie absente) : elle n’est pas lue.',
    'The sheet has no cells (a chart, or its part is missing): it is not read.',
    'Das Blatt hat keine Zellen (Diagramm, oder sein Teil fehlt): Es wird nicht gelesen.',
  ],
  'workbook-macros': [
    'Le classeur contient des macros : elles ne sont ni lues ni exécutées.',
    'The workbook holds macros: they are neither read nor run.',
    'Die Arbeitsmappe enthält Makros: Sie werden weder gelesen noch ausgeführt.',
  ],
  'workbook-external-links': [
    'Le classeur renvoie à {count|# autre fichier|# autres fichiers} : rien n’est suivi, les valeurs sont celles qu’il a gardées.',
    'The workbook refers to {count|# other file|# other files}: nothing is followed, the values are those it has kept.',
    'Die Arbeitsmappe verweist auf {count|# andere Datei|# andere Dateien}: Nichts wird verfolgt, die Werte sind die gespeicherten.',
  ],
  'workbook-comments': [
    'Les commentaires du classeur ne sont pas lus : mettez dans une colonne ce qui doit être repris.',
    'The comments of the workbook are not read: put into a column what should be kept.',
    'Die Kommentare der Mappe werden nicht gelesen: Setzen Sie in eine Spalte, was übernommen werden soll.',
  ],
  'workbook-drawings': [
    'Les images et les graphiques du classeur ({count}) ne sont pas lus.',
    'The pictures and charts of the workbook ({count}) are not read.',
    'Die Bilder und Diagramme der Mappe ({count}) werden nicht gelesen.',
  ],
  'comments-left': [
    'La feuille a déjà des commentaires : ils restent tels quels, les remarques sont dans la dernière colonne.',
    'The sheet has comments already: they stay as they are, the remarks are in the last column.',
    'Das Blatt hat schon Kommentare: Sie bleiben, wie sie sind; die Hinweise stehen in der letzten Spalte.',
  ],
  // What was chosen.
  'sheets-not-read': [
    '{count|Une autre feuille n’est pas lue|# autres feuilles ne sont pas lues} : {found}. Choisissez la feuille (option « sheet », --sheet au terminal).',
    '{count|One other sheet is|# other sheets are} not read: {found}. Choose the sheet (option "sheet", --sheet at the terminal).',
    '{count|Ein weiteres Blatt wird|# weitere Blätter werden} nicht gelesen: {found}. Wählen Sie das Blatt (Option „sheet“, im Terminal --sheet).',
  ],
  'header-open': [
    'Rien ne montre quelle ligne porte les noms des colonnes : la ligne {row} est prise. Indiquez-la (option « headerRow », --header-row au terminal).',
    'Nothing shows which row holds the names of the columns, row {row} is taken: give the row (option "headerRow", --header-row at the terminal).',
    'Nichts zeigt, welche Zeile die Spaltennamen enthält: Zeile {row} wird genommen. Geben Sie sie an (Option „headerRow“, im Terminal --header-row).',
  ],
  'column-without-name': [
    'La colonne {column} n’a pas de nom, et {count|# cellule remplie|# cellules remplies} : donnez-lui un nom.',
    'Column {column} has no name, and {count|# filled cell|# filled cells}: give it a name.',
    'Die Spalte {column} hat keinen Namen, aber {count|# gefüllte Zelle|# gefüllte Zellen}: Geben Sie ihr einen Namen.',
  ],
  'column-twice': [
    'Plusieurs colonnes s’appellent « {name} » ({found}) : elles sont lues chacune à sa place. Donnez-leur des noms différents.',
    'Several columns are called "{name}" ({found}): each is read at its place. Give them different names.',
    'Mehrere Spalten heißen „{name}“ ({found}): Jede wird an ihrer Stelle gelesen. Geben Sie ihnen verschiedene Namen.',
  ],
  'hidden-read': [
    '{rows|# ligne masquée|# lignes masquées} et {columns|# colonne masquée|# colonnes masquées} ont été lues comme les autres : supprimez ce qui ne doit pas être repris.',
    '{rows|# hidden row|# hidden rows} and {columns|# hidden column|# hidden columns} were read like the others: delete what should not be kept.',
    '{rows|# ausgeblendete Zeile|# ausgeblendete Zeilen} und {columns|# ausgeblendete Spalte|# ausgeblendete Spalten} wurden wie die anderen gelesen: Löschen Sie, was nicht übernommen werden soll.',
  ],
  // The plan.
  'profile-none': [
    'Aucun profil connu ne reconnaît ce tableau (colonnes trouvées : {found}) : décrivez-les dans un profil (draftProfile en propose un), ou choisissez-en un ({known}).',
    'No known profile recognises this table (columns found: {found}): describe them in a profile (draftProfile proposes one), or choose one ({known}).',
    'Kein bekanntes Profil erkennt diese Tabelle (gefundene Spalten: {found}): Beschreiben Sie sie in einem Profil (draftProfile schlägt eines vor), oder wählen Sie eines ({known}).',
  ],
  'indicator-column-missing': [
    'Aucune colonne ne donne l’indicateur : sans elle, aucune ligne ne devient une valeur. Noms attendus : {expected}. Colonnes trouvées : {found}.',
    'No column gives the indicator: without it, no row becomes a value. Names expected: {expected}. Columns found: {found}.',
    'Keine Spalte gibt den Indikator: Ohne sie wird keine Zeile zum Wert. Erwartete Namen: {expected}. Gefundene Spalten: {found}.',
  ],
  'value-row-kept': [
    'La ligne {row} ne devient pas une valeur ({reasonWords}{other? : voir la ligne {}}) : {count|# cellule est gardée|# cellules sont gardées} comme texte. Corrigez-la ou supprimez-la.',
    'Row {row} does not become a value ({reasonWords}{other?: see row {}}): {count|# cell is|# cells are} kept as text. Correct it or delete it.',
    'Zeile {row} wird nicht zum Wert ({reasonWords}{other?: siehe Zeile {}}): {count|# Zelle bleibt|# Zellen bleiben} als Text. Berichtigen oder löschen Sie sie.',
  ],
  'title-column-missing': [
    'Aucune colonne ne donne l’intitulé, aucune ligne ne devient un projet : ajoutez-la ({expected}). Colonnes trouvées : {found}.',
    'No column gives the title, so no row becomes a project: add it ({expected}). Columns found: {found}.',
    'Keine Spalte gibt den Titel, keine Zeile wird zum Projekt: Ergänzen Sie sie ({expected}). Gefundene Spalten: {found}.',
  ],
  'column-kept': [
    'La colonne « {name} » n’a pas de place dans un plan : {count|# cellule est gardée|# cellules sont gardées} comme texte dans « extensions ».',
    'The column "{name}" has no place in a plan: {count|# cell is|# cells are} kept as text in "extensions".',
    'Die Spalte „{name}“ hat in einem Plan keinen Platz: {count|# Zelle bleibt|# Zellen bleiben} als Text in „extensions“.',
  ],
  'rows-above-left-out': [
    '{count|# cellule d’explication n’est pas reprise|# cellules d’explication ne sont pas reprises} (lignes {rows}).',
    '{count|# explanatory cell is|# explanatory cells are} left out (rows {rows}).',
    '{count|# Zelle mit Erläuterungen wird|# Zellen mit Erläuterungen werden} nicht übernommen (Zeilen {rows}).',
  ],
  'row-without-title': [
    'La ligne {row} n’a pas d’intitulé : elle ne devient pas un projet, {count|# cellule est gardée|# cellules sont gardées} comme texte. Donnez-lui un intitulé ou supprimez-la.',
    'Row {row} has no title: it does not become a project, {count|# cell is|# cells are} kept as text. Give it a title or delete it.',
    'Zeile {row} hat keinen Titel: Sie wird nicht zum Projekt, {count|# Zelle bleibt|# Zellen bleiben} als Text. Geben Sie ihr einen Titel oder löschen Sie sie.',
  ],
  'row-same-title': [
    'Les lignes {rows} portent le même intitulé, « {found} » : elles deviennent des projets distincts. Vérifiez qu’aucune n’est de trop.',
    'Rows {rows} have the same title, "{found}": they become projects of their own. Check that none is superfluous.',
    'Die Zeilen {rows} haben denselben Titel, „{found}“: Sie werden eigene Projekte. Prüfen Sie, ob keine überflüssig ist.',
  ],
  'state-word-unknown': [
    'L’état « {found} » ({count|# cellule|# cellules}) n’est pas dans la table des mots : le texte est gardé, l’état reste à préciser. Ajoutez-le à « states » avec le code voulu : {example}.',
    'The state "{found}" ({count|# cell|# cells}) is not in the table of words: the text is kept, the state is still to be given. Add it to "states" with the code that is meant: {example}.',
    'Der Stand „{found}“ ({count|# Zelle|# Zellen}) steht nicht in der Wörtertabelle: Der Text bleibt, der Stand ist noch anzugeben. Ergänzen Sie ihn in „states“ mit dem gemeinten Code: {example}.',
  ],
  'priority-word-unknown': [
    'La priorité « {found} » ({count|# cellule|# cellules}) n’est pas dans la table des mots : le texte est gardé, la priorité reste à préciser. Ajoutez-la à « priorities » avec le code voulu : {example}.',
    'The priority "{found}" ({count|# cell|# cells}) is not in the table of words: the text is kept, the priority is still to be given. Add it to "priorities" with the code that is meant: {example}.',
    'Die Priorität „{found}“ ({count|# Zelle|# Zellen}) steht nicht in der Wörtertabelle: Der Text bleibt, die Priorität ist noch anzugeben. Ergänzen Sie sie in „priorities“ mit dem gemeinten Code: {example}.',
  ],
  'cell-no-value': [
    '« {found} » ne donne pas de valeur à la colonne « {column} » ({count|# cellule|# cellules}) : le texte est gardé, le champ reste vide. Écrivez la valeur dès qu’elle est connue.',
    '"{found}" is no value for the column "{column}" ({count|# cell|# cells}): the text is kept, the field stays empty. Write the value once it is known.',
    '„{found}“ ist kein Wert für die Spalte „{column}“ ({count|# Zelle|# Zellen}): Der Text bleibt, das Feld bleibt leer. Tragen Sie den Wert ein, sobald er bekannt ist.',
  ],
  'cell-not-amount': [
    '« {found} » ne se lit pas comme un montant ({reasonWords}{readings? : {}}) : le texte est gardé. Écrivez par exemple « 1 250,50 € ».',
    '"{found}" cannot be read as an amount ({reasonWords}{readings?: {}}): the text is kept. Write for instance "€1,250.50".',
    '„{found}“ lässt sich nicht als Betrag lesen ({reasonWords}{readings?: {}}): Der Text bleibt. Schreiben Sie zum Beispiel „1.250,50 €“.',
  ],
  'cell-not-date': [
    '« {found} » ne se lit pas comme une date ({reasonWords}{readings? : {}}) : le texte est gardé. Écrivez le jour comme 31/03/2026, ou « fin 2026 ».',
    '"{found}" cannot be read as a date ({reasonWords}{readings?: {}}): the text is kept. Write the day as 31/03/2026, or "end of 2026".',
    '„{found}“ lässt sich nicht als Datum lesen ({reasonWords}{readings?: {}}): Der Text bleibt. Schreiben Sie den Tag als 31.03.2026 oder „Ende 2026“.',
  ],
  'cell-serial-date': [
    '« {found} » est sans doute un numéro de jour de tableur ({readings}) : le texte est gardé. Mettez la cellule au format date.',
    '"{found}" is probably a day number of a spreadsheet ({readings}): the text is kept. Give the cell a date format.',
    '„{found}“ ist wohl eine Tageszahl der Tabellenkalkulation ({readings}): Der Text bleibt. Geben Sie der Zelle ein Datumsformat.',
  ],
  'cell-error': [
    'La cellule montre une erreur ({found}) : elle est gardée comme texte. Corrigez la formule dans le tableur.',
    'The cell shows an error ({found}): it is kept as text. Correct the formula in the spreadsheet program.',
    'Die Zelle zeigt einen Fehler ({found}): Sie bleibt als Text. Berichtigen Sie die Formel in der Tabellenkalkulation.',
  ],
  'cell-too-long': [
    'Le texte est trop long pour ce champ ({length} caractères, {limit} au plus) : il est gardé dans « extensions ».',
    'The text is too long for this field ({length} characters, {limit} at most): it is kept in "extensions".',
    'Der Text ist für dieses Feld zu lang ({length} Zeichen, höchstens {limit}): Er bleibt in „extensions“.',
  ],
  'cell-not-identifier': [
    '« {found} » ne peut pas être un identifiant, ou sert déjà : le texte est gardé et la ligne reçoit « {given} ».',
    '"{found}" cannot be an identifier, or is taken already: the text is kept and the row gets "{given}".',
    '„{found}“ kann keine Kennung sein oder ist schon vergeben: Der Text bleibt, und die Zeile erhält „{given}“.',
  ],
  'cell-second': [
    'Cette donnée est déjà prise d’une autre colonne ou d’une autre ligne : le texte est gardé dans « extensions ».',
    'This is already taken from another column or row: the text is kept in "extensions".',
    'Diese Angabe ist schon aus einer anderen Spalte oder Zeile übernommen: Der Text bleibt in „extensions“.',
  ],
  'merged-filled': [
    'La cellule fusionnée {found} vaut pour toutes ses lignes.',
    'The merged cell {found} holds for all its rows.',
    'Die verbundene Zelle {found} gilt für alle ihre Zeilen.',
  ],
  'axis-blank': [
    'La colonne « {name} » est vide {count|dans une ligne, sous une ligne|dans # lignes, sous une ligne} remplie ({rows}) : {count|l’action|ces actions} {count|reste|restent} sans axe. Si l’axe nommé plus haut vaut pour elles, écrivez "fillsDown": true dans cette colonne du profil.',
    'The column "{name}" is empty in {count|one row|# rows} below one that is filled in ({rows}): {count|its action has|their actions have} no axis. If the axis above holds for them too, write "fillsDown": true in this column of the profile.',
    'Die Spalte „{name}“ ist in {count|einer Zeile|# Zeilen} unter einer ausgefüllten leer ({rows}): {count|Die Maßnahme hat|Die Maßnahmen haben} keine Achse. Gilt die weiter oben genannte Achse auch dort, schreiben Sie "fillsDown": true in diese Spalte des Profils.',
  ],
  'amounts-added': [
    'Les montants de {names} sont additionnés dans chaque ligne. Si l’un contient les autres, donnez-lui « whole » dans le profil, et « partOfWhole » aux autres ; si c’est le même argent (HT et TTC, minimum et maximum), ne gardez qu’une colonne (« field » : « kept » pour l’autre).',
    'The amounts of {names} are added in every row. If one holds the others, give it "whole" in the profile, and "partOfWhole" to the others; if it is the same money (before and after tax, least and most), keep one column only ("field": "kept" for the other).',
    'Die Beträge von {names} werden in jeder Zeile addiert. Enthält einer die anderen, geben Sie ihm im Profil „whole“ und den anderen „partOfWhole“; ist es dasselbe Geld (netto und brutto, mindestens und höchstens), behalten Sie nur eine Spalte („field“: „kept“ für die andere).',
  ],
  'amounts-taken-for-parts': [
    'Les montants de {names} sont pris pour des parts de « {name} » : leur somme l’égale dans {equal} lignes sur {rows}, et ne le dépasse nulle part. Si c’est un autre argent, ôtez « whole » et « partOfWhole » du profil.',
    'The amounts of {names} are taken for parts of "{name}": they make it in {equal} of {rows} rows, and nowhere more. If it is other money, remove "whole" and "partOfWhole" from the profile.',
    'Die Beträge von {names} gelten als Teile von „{name}“: In {equal} von {rows} Zeilen ergeben sie ihn, nirgends mehr. Ist es anderes Geld, entfernen Sie „whole“ und „partOfWhole“ aus dem Profil.',
  ],
  'years-taken-for-parts': [
    'Les montants d’une année sont pris pour des parts de « {name} » : leur somme l’égale dans {equal} lignes sur {rows}, et ne le dépasse nulle part. Si c’est un autre argent, ôtez « whole » du profil.',
    'The amounts of single years are taken for parts of "{name}": they make it in {equal} of {rows} rows, and nowhere more. If it is other money, remove "whole" from the profile.',
    'Die Beträge einzelner Jahre gelten als Teile von „{name}“: In {equal} von {rows} Zeilen ergeben sie ihn, nirgends mehr. Ist es anderes Geld, entfernen Sie „whole“ aus dem Profil.',
  ],
  'years-beside-amount': [
    '« {name} » et les montants d’une année sont comptés l’un à côté de l’autre : leur somme l’égale dans {equal} lignes sur {rows} et le dépasse dans {above}. Si les années en sont des parts, donnez « whole » à « {name} » dans le profil, sinon cet argent compte deux fois.',
    '"{name}" and the amounts of single years are counted beside each other: the years make it in {equal} of {rows} rows, and more in {above}. If they are its parts, give "{name}" the key "whole" in the profile, or this money counts twice.',
    '„{name}“ und die Beträge einzelner Jahre zählen nebeneinander: Die Jahre ergeben ihn in {equal} von {rows} Zeilen, mehr in {above}. Sind sie Teile davon, geben Sie „{name}“ im Profil „whole“, sonst zählt dieses Geld doppelt.',
  ],
  'fills-down-guessed': [
    'La colonne « {name} » ne nomme chaque valeur qu’une fois, en tête de groupe : elle est prise aussi pour les lignes vides qui suivent ({count} au total). Ôtez « fillsDown » du profil si c’est faux.',
    'The column "{name}" names each value once, at the head of a group: it is taken for the empty rows below as well ({count} in all). Remove "fillsDown" from the profile if that is wrong.',
    'Die Spalte „{name}“ nennt jeden Wert nur einmal, am Anfang einer Gruppe: Er gilt auch für die leeren Zeilen darunter (insgesamt {count}). Entfernen Sie „fillsDown“ aus dem Profil, wenn das falsch ist.',
  ],
  'currency-assumed': [
    'Rien ne dit la monnaie de la colonne « {name} » : l’euro est pris ({count|# cellule|# cellules}). Si c’en est une autre, indiquez-la dans le profil ("currency": "CHF").',
    'Nothing says the currency of the column "{name}": euros are taken ({count|# cell|# cells}). State another one in the profile ("currency": "CHF").',
    'Nichts nennt die Währung der Spalte „{name}“: Euro werden angenommen ({count|# Zelle|# Zellen}). Geben Sie eine andere im Profil an ("currency": "CHF").',
  ],
  'years-open': [
    'Les années de la colonne n’ont que deux chiffres, comme dans « {found} » : elles sont prises dans les années 2000 ({count|# cellule|# cellules}). Écrivez-les en entier si ce n’est pas le cas.',
    'The years of the column have two digits only, as in "{found}": they are taken to be 2000 and later ({count|# cell|# cells}). Write them in full if they are not.',
    'Die Jahre der Spalte haben nur zwei Ziffern, wie in „{found}“: Sie werden ab 2000 gelesen ({count|# Zelle|# Zellen}). Schreiben Sie sie aus, wenn das nicht stimmt.',
  ],
  'dates-open': [
    'Aucune date de la colonne ne montre si le jour ou le mois vient d’abord : le jour est pris ({count|# cellule|# cellules}). Indiquez l’ordre (option « dateOrder », --date-order au terminal).',
    'No date of the column shows whether day or month comes first: the day is taken ({count|# cell|# cells}). State the order (option "dateOrder", --date-order at the terminal).',
    'Kein Datum der Spalte zeigt, ob Tag oder Monat zuerst steht: Der Tag wird genommen ({count|# Zelle|# Zellen}). Geben Sie die Reihenfolge an (Option „dateOrder“, im Terminal --date-order).',
  ],
  'dates-contradicted': [
    'Les dates de la colonne se contredisent : dans {found}, le jour vient tantôt d’abord, tantôt après le mois. Indiquez l’ordre (option « dateOrder », --date-order au terminal), ou corrigez-les.',
    'The dates of the column contradict each other: in {found} the day comes now before, now after the month. State the order (option "dateOrder", --date-order at the terminal), or correct them.',
    'Die Daten der Spalte widersprechen sich: In {found} steht der Tag mal vor, mal nach dem Monat. Geben Sie die Reihenfolge an (Option „dateOrder“, im Terminal --date-order), oder berichtigen Sie sie.',
  ],
  'column-empty': [
    'La colonne « {name} » est vide : aucun mot n’y est repris. Si ses cellules sont seulement colorées, écrivez ce que dit chaque couleur.',
    'The column "{name}" is empty: no word is taken from it. If its cells are only coloured, write what each colour says.',
    'Die Spalte „{name}“ ist leer: Kein Wort wird daraus übernommen. Sind ihre Zellen nur gefärbt, schreiben Sie hinein, was jede Farbe sagt.',
  ],
  'rows-ragged': [
    '{count|# ligne n’a pas|# lignes n’ont pas} {width} cellules comme les autres ({rows}). Mettez entre guillemets les textes qui contiennent « {delimiter} » ou un retour à la ligne.',
    '{count|# row does|# rows do} not have {width} cells like the others ({rows}). Put texts that hold "{delimiter}" or a line break in quotes.',
    '{count|# Zeile hat|# Zeilen haben} nicht {width} Zellen wie die anderen ({rows}). Setzen Sie Texte mit „{delimiter}“ oder Zeilenumbruch in Anführungszeichen.',
  ],
  'row-of-axes': [
    'La ligne {row} ne nomme que des axes : ils sont repris, sans action.',
    'Row {row} names axes only: they are kept, without an action.',
    'Zeile {row} nennt nur Achsen: Sie werden übernommen, ohne Maßnahme.',
  ],
  'row-of-sums': [
    'La ligne {row} est une ligne de total : elle ne devient pas un projet, {count|# cellule est gardée|# cellules sont gardées} comme texte.',
    'Row {row} is a row of totals: it does not become a project, {count|# cell is|# cells are} kept as text.',
    'Zeile {row} ist eine Summenzeile: Sie wird nicht zum Projekt, {count|# Zelle bleibt|# Zellen bleiben} als Text.',
  ],
  'not-in-table': [
    'Le profil « {profile} » n’a pas de place pour « {collection} » : {count|# élément n’est pas écrit|# éléments ne sont pas écrits}. Écrivez aussi le plan avec le profil « plan-sante », qui garde tout.',
    'The profile "{profile}" has no place for "{collection}": {count|# entry is|# entries are} not written. Write the plan with the profile "plan-sante" too, which keeps everything.',
    'Das Profil „{profile}“ hat keinen Platz für „{collection}“: {count|# Eintrag wird|# Einträge werden} nicht geschrieben. Schreiben Sie den Plan auch mit dem Profil „plan-sante“, das alles behält.',
  ],
  'row-match-open': [
    '« {found} » peut être {count|# projet|# projets} du plan ({known}) : la ligne n’est pas reprise. Donnez-lui l’identifiant du projet, ou un intitulé qui le distingue.',
    '"{found}" may be {count|# project|# projects} of the plan ({known}): the row is left out. Give it the identifier of the project, or a title that tells it apart.',
    '„{found}“ kann {count|# Projekt|# Projekte} des Plans sein ({known}): Die Zeile wird nicht übernommen. Geben Sie ihr die Kennung des Projekts oder einen eindeutigen Titel.',
  ],
  // A workbook of ours.
  'cell-not-number': [
    '« {found} » n’est pas un nombre : le texte est gardé dans « extensions ». Écrivez un nombre seul, sans unité.',
    '"{found}" is not a number: the text is kept in "extensions". Write a number alone, without a unit.',
    '„{found}“ ist keine Zahl: Der Text bleibt in „extensions“. Schreiben Sie nur eine Zahl, ohne Einheit.',
  ],
  'cell-not-boolean': [
    '« {found} » n’est ni « oui » ni « non » : le texte est gardé dans « extensions ». Choisissez dans la liste.',
    '"{found}" is neither "yes" nor "no": the text is kept in "extensions". Choose from the list.',
    '„{found}“ ist weder „ja“ noch „nein“: Der Text bleibt in „extensions“. Wählen Sie aus der Liste.',
  ],
  'cell-not-json': [
    'La cellule des autres données n’est plus lisible : elle est gardée comme texte. Reprenez-la du classeur d’origine.',
    'The cell of other data cannot be read any more: it is kept as text. Take it from the original workbook.',
    'Die Zelle mit den weiteren Daten ist nicht mehr lesbar: Sie bleibt als Text. Übernehmen Sie sie aus der ursprünglichen Mappe.',
  ],
  'column-unknown': [
    'Aucun champ ne s’appelle « {name} » ici : « {found} » est gardé comme texte dans « extensions ».',
    'No field is called "{name}" here: "{found}" is kept as text in "extensions".',
    'Hier heißt kein Feld „{name}“: „{found}“ bleibt als Text in „extensions“.',
  ],
  'row-refused': [
    'La ligne {row} n’est pas reprise, ses cellules sont gardées comme texte. {problem}',
    'Row {row} is left out, its cells are kept as text. {problem}',
    'Zeile {row} wird nicht übernommen, ihre Zellen bleiben als Text. {problem}',
  ],
  'row-without-parent': [
    'La ligne {row} se rattache à « {found} », qui n’est l’identifiant d’aucune ligne, ou de plusieurs : ses cellules sont gardées comme texte. Corrigez l’identifiant.',
    'Row {row} belongs to "{found}", which is the identifier of no row, or of several: its cells are kept as text. Correct the identifier.',
    'Zeile {row} gehört zu „{found}“, was die Kennung keiner oder mehrerer Zeilen ist: Ihre Zellen bleiben als Text. Berichtigen Sie die Kennung.',
  ],
  // A profile that was drafted.
  'column-guessed': [
    'La colonne « {name} » est prise pour ceci : {fieldWords}{date?, {}} ({whyWords}{phrase?, « {} »} ; {fitting} sur {cells} cellules le montrent{examples?, par exemple : {}}). Si c’est autre chose, corrigez « field » dans le profil.',
    'The column "{name}" is taken for this: {fieldWords}{date?, {}} ({whyWords}{phrase?, "{}"}; {fitting} of {cells} cells show it{examples?, for instance: {}}). If it is something else, correct "field" in the profile.',
    'Die Spalte „{name}“ gilt als: {fieldWords}{date?, {}} ({whyWords}{phrase?, „{}“}; {fitting} von {cells} Zellen zeigen es{examples?, zum Beispiel: {}}). Ist es etwas anderes, berichtigen Sie „field“ im Profil.',
  ],
  'column-guess-refused': [
    'La colonne « {name} » reste du texte : elle ferait penser à ceci, {fieldWords}, mais {whyWords} ({fitting} sur {cells} cellules conviennent{examples?, par exemple : {}}). Dites ce qu’elle est dans le profil.',
    'The column "{name}" stays text: it looks like this, {fieldWords}, but {whyWords} ({fitting} of {cells} cells fit{examples?, for instance: {}}). Say in the profile what it is.',
    'Die Spalte „{name}“ bleibt Text: Sie sieht aus wie {fieldWords}, aber {whyWords} ({fitting} von {cells} Zellen passen{examples?, zum Beispiel: {}}). Sagen Sie im Profil, was sie ist.',
  ],
  'column-year-open': [
    'La colonne « {name} » porte une année, et rien ne dit ce qu’elle compte (argent, personnes…){examples? (par exemple : {})} : elle est gardée comme texte. Nommez-la par exemple « Montant 2024 » ou « Cible 2027 », ou donnez-lui « field » et « asOf » dans le profil.',
    'The column "{name}" names a year, and nothing says what it counts (money, persons …){examples? (for instance: {})}: it is kept as text. Name it for instance "Amount 2024" or "Target 2027", or give it "field" and "asOf" in the profile.',
    'Die Spalte „{name}“ nennt ein Jahr, und nichts sagt, was sie zählt (Geld, Personen …){examples? (zum Beispiel: {})}: Sie bleibt als Text. Nennen Sie sie zum Beispiel „Betrag 2024“ oder „Zielwert 2027“, oder geben Sie ihr im Profil „field“ und „asOf“.',
  ],
  'column-not-guessed': [
    'Rien ne dit ce qu’est la colonne « {name} »{examples? (par exemple : {})} : elle est gardée comme texte. Donnez-lui un champ dans le profil s’il le faut.',
    'Nothing tells what the column "{name}" is{examples? (for instance: {})}: it is kept as text. Give it a field in the profile where needed.',
    'Nichts sagt, was die Spalte „{name}“ ist{examples? (zum Beispiel: {})}: Sie bleibt als Text. Geben Sie ihr bei Bedarf im Profil ein Feld.',
  ],
  'draft-without-title': [
    'Aucune colonne ne peut être l’intitulé de l’action : pas de profil. Colonnes trouvées : {found}. Écrivez un profil qui dit laquelle l’est.',
    'No column can be the title of the action: no profile. Columns found: {found}. Write a profile that says which it is.',
    'Keine Spalte kann der Titel der Maßnahme sein, es entsteht kein Profil (gefundene Spalten: {found}). Schreiben Sie ein Profil, das die Spalte nennt.',
  ],
  'guidance-guessed': [
    '{count|# ligne explique|# lignes expliquent} comment remplir le tableau ({rows}) : {count|elle n’est pas reprise|elles ne sont pas reprises}. Ôtez « guidance » du profil si c’est une action.',
    '{count|# row explains|# rows explain} how to fill in the table ({rows}): left out. Remove "guidance" from the profile if it is an action.',
    '{count|# Zeile erklärt|# Zeilen erklären}, wie die Tabelle auszufüllen ist ({rows}): nicht übernommen. Entfernen Sie „guidance“ aus dem Profil, wenn es eine Maßnahme ist.',
  ],
  'sections-guessed': [
    '{count|# ligne d’une seule cellule est prise|# lignes d’une seule cellule sont prises} pour le titre des lignes qui suivent ({rows}). Ôtez « sections » du profil si ce n’est pas le cas.',
    '{count|# row of a single cell is|# rows of a single cell are} taken for the heading of the rows below ({rows}). Remove "sections" from the profile if that is wrong.',
    '{count|# Zeile mit einer einzigen Zelle gilt|# Zeilen mit einer einzigen Zelle gelten} als Überschrift der folgenden ({rows}). Entfernen Sie „sections“ aus dem Profil, wenn das falsch ist.',
  ],
  'more-issues': [
    '{count|# remarque de même nature n’est pas détaillée|# remarques de même nature ne sont pas détaillées}.',
    '{count|# more remark of this kind is|# more remarks of this kind are} not listed one by one.',
    '{count|# weiterer Hinweis dieser Art wird|# weitere Hinweise dieser Art werden} nicht einzeln genannt.',
  ],
} as const;

export const tableFileIssues: Catalogue<TableFileIssueCode> = /* @__PURE__ */ catalogue(SENTENCES);

export type TableWordKey = keyof typeof WORDS;

const WORDS = {
  sheet: ['feuille « {sheet} »', 'sheet "{sheet}"', 'Blatt „{sheet}“'],
  cell: ['cellule {address}', 'cell {address}', 'Zelle {address}'],
  column: ['colonne « {column} »', 'column "{column}"', 'Spalte „{column}“'],
  issues: ['Remarques', 'Remarks', 'Hinweise'],
  rows: ['lignes', 'rows', 'Zeilen'],
  cells: ['cellules', 'cells', 'Zellen'],
  characters: ['caractères', 'characters', 'Zeichen'],
  json: ['du JSON', 'JSON', 'JSON'],
  pdf: ['un PDF', 'a PDF', 'ein PDF'],
  binary: ['un fichier qui n’est pas du texte', 'a file that is not text', 'eine Datei, die kein Text ist'],
  empty: ['cellule vide', 'empty cell', 'leere Zelle'],
  'not-understood': ['forme inconnue', 'form not known', 'Form unbekannt'],
  ambiguous: ['plusieurs lectures possibles', 'several readings', 'mehrere Lesarten'],
  'no-unit': ['unité absente', 'no unit', 'keine Einheit'],
  'no-year': ['année absente', 'no year', 'kein Jahr'],
  'impossible-date': ['ce jour n’existe pas', 'there is no such day', 'diesen Tag gibt es nicht'],
  'field-id': ['l’identifiant', 'the identifier', 'die Kennung'],
  'field-axis': ['l’axe', 'the axis', 'die Achse'],
  'field-sub-axis': ['le sous-axe', 'the axis below', 'die Unterachse'],
  'field-sub-sub-axis': ['le sous-sous-axe', 'the axis below that', 'die Achse darunter'],
  'field-title': ['l’intitulé de l’action', 'the title of the action', 'der Titel der Maßnahme'],
  'field-step': ['une étape de l’action', 'a step of the action', 'ein Schritt der Maßnahme'],
  'field-description': ['une partie de la description', 'a part of the description', 'ein Teil der Beschreibung'],
  'field-objective': ['un objectif de l’action', 'an objective of the action', 'ein Ziel der Maßnahme'],
  'field-state': ['l’état d’avancement', 'the state', 'der Stand'],
  'field-amount': ['un montant', 'an amount', 'ein Betrag'],
  'field-start': ['le début', 'the start', 'der Beginn'],
  'field-end': ['la fin', 'the end', 'das Ende'],
  'field-number': ['le numéro', 'the number', 'die Nummer'],
  'field-priority': ['la priorité', 'the priority', 'die Priorität'],
  'field-lead': ['le pilote', 'the lead', 'die Federführung'],
  'field-contributor': ['les partenaires', 'the partners', 'die Partner'],
  'field-territory': ['le territoire', 'the territory', 'das Gebiet'],
  'field-funder': ['le financeur', 'the funder', 'der Geldgeber'],
  'field-funder-amount': ['ce que donne le financeur', 'what the funder gives', 'was der Geldgeber gibt'],
  'field-currency': ['la monnaie', 'the currency', 'die Währung'],
  'field-indicator': ['l’indicateur', 'the indicator', 'der Indikator'],
  'field-territory-code': ['le code du territoire', 'the code of the territory', 'der Code des Gebiets'],
  'field-date': ['la date de la valeur', 'the day of the value', 'der Tag des Werts'],
  'field-value-kind': ['la sorte de valeur', 'the kind of value', 'die Art des Werts'],
  'field-value': ['la valeur', 'the value', 'der Wert'],
  'value-without-indicator': ['indicateur absent', 'no indicator', 'kein Indikator'],
  'value-without-date': ['date absente', 'no date', 'kein Datum'],
  'value-without-value-kind': ['sorte de valeur absente', 'no kind of value', 'keine Art des Werts'],
  'value-without-value': ['valeur absente', 'no value', 'kein Wert'],
  'value-not-read': [
    'une cellule de la clé ou la valeur ne se lit pas',
    'a cell of the key or the value cannot be read',
    'eine Zelle des Schlüssels oder der Wert ist nicht lesbar',
  ],
  'value-same-key': [
    'même indicateur, territoire, date et sorte',
    'same indicator, territory, date and kind',
    'gleicher Indikator, gleiches Gebiet, Datum und gleiche Art',
  ],
  'value-second-baseline': [
    'deuxième valeur initiale du même indicateur sur le même territoire',
    'second value to start from for the same indicator and territory',
    'zweiter Ausgangswert für denselben Indikator und dasselbe Gebiet',
  ],
  'value-too-many': [
    'trop de valeurs pour un indicateur',
    'too many values for one indicator',
    'zu viele Werte für einen Indikator',
  ],
  'field-baseline': ['la valeur de départ', 'the value to start from', 'der Ausgangswert'],
  'field-target': ['la cible', 'the target', 'der Zielwert'],
  'field-unit': ['l’unité', 'the unit', 'die Einheit'],
  'field-kept': ['un texte gardé à part', 'text kept apart', 'gesondert aufbewahrter Text'],
  'why-name': ['par son nom', 'by its name', 'nach ihrem Namen'],
  'why-part-of-name': ['par un mot de son nom', 'by a word of its name', 'nach einem Wort ihres Namens'],
  'why-values': ['par ses valeurs seules', 'by its values alone', 'allein nach ihren Werten'],
  'why-values-differ': [
    'ses valeurs disent autre chose',
    'its values say something else',
    'ihre Werte sagen etwas anderes',
  ],
  'why-other-unit': [
    'son nom compte autre chose que de l’argent',
    'its name counts something else than money',
    'ihr Name zählt etwas anderes als Geld',
  ],
  'why-taken': ['une autre colonne l’est déjà', 'another column is that already', 'eine andere Spalte ist es schon'],
  negative: ['montant négatif', 'negative amount', 'negativer Betrag'],
} as const;

/** Words that issues on tables put into their sentences and places. */
export const tableWords: Catalogue<TableWordKey> = /* @__PURE__ */ catalogue(WORDS);
