import { type Catalogue, printed } from './message.ts';

/** What can be said of a Word or PowerPoint file that was read. */
export type OoxmlIssueCode =
  | 'zip-corrupt'
  | 'zip-overlap'
  | 'zip-path'
  | 'zip-size'
  | 'zip-ratio'
  | 'zip-entries'
  | 'xml-malformed'
  | 'xml-doctype'
  | 'xml-depth'
  | 'xml-nodes'
  | 'xml-attributes'
  | 'docx-part'
  | 'limit-number'
  | 'docx-tracked-changes'
  | 'docx-link-dropped'
  | 'docx-picture-dropped'
  | 'docx-footnote-dropped'
  | 'docx-hidden-text-dropped'
  | 'docx-bookmark-dropped'
  | 'docx-margin-dropped'
  | 'docx-contents-dropped'
  | 'docx-struck-dropped'
  | 'docx-comments-dropped'
  | 'docx-shading-dropped'
  | 'docx-embedded-dropped'
  | 'pptx-part'
  | 'master-unusable'
  | 'master-lacks-title'
  | 'master-lacks-body'
  | 'master-lacks-cover'
  | 'master-lacks-title-only'
  | 'master-lacks-number'
  | 'master-part-left-out'
  | 'template-lacks-style'
  | 'template-numbers-left-out'
  | 'template-page-left-out'
  | 'office-part'
  | 'pptx-link-dropped'
  | 'pptx-picture-dropped'
  | 'pptx-graphic-dropped'
  | 'pptx-text-dropped'
  | 'pptx-notes-dropped'
  | 'pptx-comments-dropped'
  | 'pptx-hidden-read'
  | 'pptx-footer-dropped';

export const ooxmlIssueTexts: Catalogue<OoxmlIssueCode> = /* @__PURE__ */ printed({
  fr: {
    'zip-corrupt':
      "Ce fichier n'est pas un document .docx ou .pptx lisible ({reason}{name?, {}}){old? : c'est un fichier d'avant 2007 ({}) ou protégé par un mot de passe}. Ouvrez-le dans Word, PowerPoint ou LibreOffice et enregistrez-le de nouveau au format .docx ou .pptx, sans mot de passe.",
    'zip-overlap':
      'Deux parties du fichier occupent la même place : il a été falsifié ou abîmé. Enregistrez-le de nouveau depuis votre traitement de texte.',
    'zip-path':
      'Le fichier contient une partie nommée « {name} », qui sort du document, et est refusé. Enregistrez-le de nouveau depuis votre traitement de texte.',
    'zip-size':
      'Le fichier est trop gros : {found} octets{name? dans {}}, {limit} au plus sont lus. Retirez des images.',
    'zip-ratio':
      'La partie « {name} » devient {found} fois plus grosse à l’ouverture (au plus {limit} fois). Enregistrez de nouveau le fichier depuis votre traitement de texte.',
    'zip-entries': 'Le fichier contient {found} parties, {limit} au plus sont lues. Retirez des images.',
    'xml-malformed':
      'La partie « {part} » est abîmée ({reason}). Enregistrez de nouveau le document depuis votre traitement de texte.',
    'xml-doctype':
      'La partie « {part} » déclare un DOCTYPE, ce qu’aucun traitement de texte ne fait : le fichier est refusé. Enregistrez-le de nouveau depuis votre traitement de texte.',
    'xml-depth': 'La partie « {part} » a plus de {limit} niveaux. Simplifiez les tableaux placés dans des tableaux.',
    'xml-nodes': 'La partie « {part} » compte plus de {limit} éléments. Découpez le document.',
    'xml-attributes':
      'La partie « {part} » donne {found} attributs à un élément, {limit} au plus sont lus. Enregistrez de nouveau le document depuis votre traitement de texte.',
    'docx-part':
      'Le fichier s’ouvre, mais ne contient pas de texte Word (partie principale absente){found?, on dirait un fichier {}}. Vérifiez que c’est bien un .docx.',
    'limit-number':
      'Le document donne à « {name} » la valeur {found}, hors des bornes ({least} à {limit}). Refaites le tableau, le titre ou la liste.',
    'docx-tracked-changes':
      'Le document contient des modifications suivies : {insertions|# ajout a été gardé|# ajouts ont été gardés}, {deletions|# suppression a été appliquée|# suppressions ont été appliquées}. Acceptez ou refusez-les pour lever le doute.',
    'docx-link-dropped':
      'Le lien vers « {url} » n’a pas été gardé, son texte est resté : donnez une adresse http, https ou mailto.',
    'docx-picture-dropped':
      '{count|# image n’a pas été lue|# images n’ont pas été lues} : seuls les PNG et JPEG en bon état le sont, hors décorations. Enregistrez-{count|la|les} dans l’un de ces formats.',
    'docx-footnote-dropped':
      "{count|# note de bas de page n'a pas été lue|# notes de bas de page n'ont pas été lues} : placez dans le texte ce qui doit être repris.",
    'docx-hidden-text-dropped':
      "{count|# passage masqué n'a pas été lu|# passages masqués n'ont pas été lus} : affichez ce qui doit être repris.",
    'docx-margin-dropped':
      "L'en-tête et le pied de page n'ont pas été lus : « {found} ». Placez dans le texte ce qui doit être repris.",
    'docx-contents-dropped':
      'La table des matières ({count|# ligne|# lignes}) n’a pas été lue : elle répète les titres du document.',
    'docx-struck-dropped':
      'Ce qui est barré n’est pas repris ({count|# passage|# passages}) : « {found} ». Pour le reprendre, ôtez la barre.',
    'docx-comments-dropped':
      "{count|# commentaire n'a pas été lu|# commentaires n'ont pas été lus} : placez dans le texte ce qui doit être repris.",
    'docx-shading-dropped':
      "{count|# cellule vide ne se distingue|# cellules vides ne se distinguent} que par la couleur, qui n'est pas lue : mettez-y une croix ou un mot.",
    'docx-embedded-dropped':
      "{count|# document inséré n'a pas été lu|# documents insérés n'ont pas été lus} : copiez-en le texte.",
    'docx-bookmark-dropped':
      "Le document a trop de signets : {count|# n'a pas été gardé|# n'ont pas été gardés}. Supprimez ceux qui ne nomment pas une section.",
    'office-part':
      'Le fichier s’ouvre, mais n’est ni un document Word, ni une présentation, ni un classeur. Vérifiez que c’est bien un .docx, .pptx ou .xlsx.',
    'master-unusable':
      'Le modèle ne peut pas servir : il agit, cherche hors du fichier, ou n’a pas de masque avec ses dispositions. Ôtez-en liens externes, objets et macros, ou donnez un autre fichier.',
    'master-lacks-title':
      'Le modèle n’a pas de place pour les titres : la nôtre sert. Ajoutez un titre à la disposition « Titre et contenu ».',
    'master-lacks-body':
      'Le modèle n’a pas de place assez grande pour le texte : la nôtre sert. Agrandissez celle de la disposition « Titre et contenu ».',
    'master-lacks-cover':
      'Le modèle n’a pas de diapositive de titre : la couverture prend la disposition du contenu. Ajoutez-en une pour qu’elle ait la sienne.',
    'master-lacks-title-only':
      'Le modèle n’a pas de disposition « Titre seul » : celle du contenu la remplace. Ajoutez-la pour les tableaux et les graphiques.',
    'master-lacks-number':
      'Le modèle ne montre pas de numéro de diapositive : il n’y en a pas. Ajoutez-le à la disposition « Titre et contenu ».',
    'master-part-left-out':
      'La partie « {part} » du modèle n’est pas reprise : elle agit, cherche hors du fichier ou est d’un genre inconnu. Ôtez-en liens externes, objets et champs.',
    'template-lacks-style':
      'Le modèle n’a pas de style « {found} » : le nôtre sert. Créez-le pour que le document ait le vôtre.',
    'template-numbers-left-out':
      'Les numéros des styles du modèle ne sont pas repris : ils renvoient à ses propres listes. Numérotez les titres dans le document si vous les voulez.',
    'template-page-left-out':
      'Le format de page du modèle ne laisse pas de place pour écrire : le nôtre sert. Corrigez la taille de la page et ses marges.',
    'pptx-part':
      'Le fichier s’ouvre, mais ne contient pas de présentation (partie principale absente){found?, on dirait un fichier {}}. Vérifiez que c’est bien un .pptx.',
    'pptx-link-dropped':
      'Le lien vers « {url} » n’a pas été gardé, son texte est resté : donnez une adresse http, https ou mailto.',
    'pptx-picture-dropped':
      '{count|# image n’a pas été lue|# images n’ont pas été lues} : seuls les PNG et JPEG en bon état le sont, hors décorations. Enregistrez-{count|la|les} dans l’un de ces formats.',
    'pptx-graphic-dropped':
      "{count|# graphique ou schéma n'a pas été lu|# graphiques ou schémas n'ont pas été lus} : écrivez en texte ou en tableau ce qui doit être repris.",
    'pptx-text-dropped':
      "{count|# texte placé hors de vue n'a pas été lu|# textes placés hors de vue n'ont pas été lus}, par exemple dans une cellule fusionnée : placez dans une forme ou une cellule visible ce qui doit être repris.",
    'pptx-notes-dropped':
      '{count|Les notes du présentateur d’une diapositive n’ont pas été lues|Les notes du présentateur de # diapositives n’ont pas été lues} : placez sur la diapositive ce qui doit être repris.',
    'pptx-comments-dropped':
      "{count|# commentaire n'a pas été lu|# commentaires n'ont pas été lus} : placez sur la diapositive ce qui doit être repris.",
    'pptx-hidden-read':
      '{count|# diapositive ou forme masquée a été lue comme les autres|# diapositives ou formes masquées ont été lues comme les autres} : supprimez ce qui ne doit pas être repris.',
    'pptx-footer-dropped':
      "Le pied de page des diapositives n'a pas été lu : « {found} ». Placez dans le texte ce qui doit être repris.",
  },
  en: {
    'zip-corrupt':
      'This file is not a readable .docx or .pptx document ({reason}{name?, {}}){old?: it is a file of before 2007 ({}) or has a password}. Open it in Word, PowerPoint or LibreOffice and save it again as .docx or .pptx, without a password.',
    'zip-overlap':
      'Two parts of the file share the same place: it was forged or damaged. Save it again from your word processor.',
    'zip-path':
      'The file holds a part named "{name}", which leads out of the document, and is refused. Save it again from your word processor.',
    'zip-size': 'The file is too big: {found} bytes{name? in {}}, at most {limit} are read. Remove pictures.',
    'zip-ratio':
      'Part "{name}" becomes {found} times bigger when opened (at most {limit} times). Save the file again from your word processor.',
    'zip-entries': 'The file holds {found} parts, at most {limit} are read. Remove pictures.',
    'xml-malformed': 'Part "{part}" is damaged ({reason}). Save the document again from your word processor.',
    'xml-doctype':
      'Part "{part}" declares a DOCTYPE, which no word processor does: the file is refused. Save it again from your word processor.',
    'xml-depth': 'Part "{part}" has more than {limit} levels. Simplify the tables inside tables.',
    'xml-nodes': 'Part "{part}" has more than {limit} elements. Split the document.',
    'xml-attributes':
      'Part "{part}" gives an element {found} attributes, at most {limit} are read. Save the document again from your word processor.',
    'docx-part':
      'The file opens but holds no Word text (the main part is missing){found?, it looks like a {} file}. Check that it is a .docx.',
    'limit-number':
      'The document gives "{name}" the value {found}, outside the bounds ({least} to {limit}). Make the table, heading or list again.',
    'docx-tracked-changes':
      'The document has tracked changes: {insertions|# insertion was|# insertions were} kept, {deletions|# deletion was|# deletions were} applied. Accept or reject them to remove the doubt.',
    'docx-link-dropped': 'The link to "{url}" was not kept, its text stays: give an http, https or mailto address.',
    'docx-picture-dropped':
      '{count|# picture was|# pictures were} not read: only sound PNG and JPEG files are, decorations apart. Save {count|it|them} in one of these formats.',
    'docx-footnote-dropped': '{count|# footnote was|# footnotes were} not read: put into the text what should be kept.',
    'docx-hidden-text-dropped':
      '{count|# hidden passage was|# hidden passages were} not read: show what should be kept.',
    'docx-margin-dropped':
      'The page header and footer were not read: "{found}". Put into the text what should be kept.',
    'docx-contents-dropped': 'The table of contents ({count|# line|# lines}) was not read: it repeats the headings.',
    'docx-struck-dropped':
      'What is crossed out is left out ({count|# passage|# passages}): "{found}". Remove the line through it to keep it.',
    'docx-comments-dropped': '{count|# comment was|# comments were} not read: put into the text what should be kept.',
    'docx-shading-dropped':
      '{count|# empty cell differs|# empty cells differ} from the others by colour alone, which is not read: put a cross or a word into {count|it|them}.',
    'docx-embedded-dropped':
      '{count|# embedded document was|# embedded documents were} not read: copy {count|its|their} text.',
    'docx-bookmark-dropped':
      'The document has too many bookmarks: {count|# was|# were} not kept. Remove those that name no section.',
    'office-part':
      'The file opens but is no Word document, presentation or workbook. Check that it is a .docx, .pptx or .xlsx.',
    'master-unusable':
      'The master cannot be used: it acts, looks outside the file, or has no slide master with its layouts. Take external links, objects and macros out, or give another file.',
    'master-lacks-title':
      'The master has no place for titles: ours is used. Add a title to the layout "Title and Content".',
    'master-lacks-body':
      'The master has no place for words that is large enough: ours is used. Make the one of the layout "Title and Content" larger.',
    'master-lacks-cover':
      'The master has no title slide: the cover takes the layout for content. Add one to give it a layout of its own.',
    'master-lacks-title-only':
      'The master has no layout "Title Only": the one for content takes its place. Add it for tables and charts.',
    'master-lacks-number': 'The master shows no slide number: there is none. Add it to the layout "Title and Content".',
    'master-part-left-out':
      'Part "{part}" of the master is left out: it acts, looks outside the file or is of a kind that is not known. Take external links, objects and fields out.',
    'template-lacks-style': 'The template has no style "{found}": ours is used. Create it to give the document yours.',
    'template-numbers-left-out':
      'The numbers of the styles of the template are left out: they lead to lists of its own. Number the headings in the document if you want them.',
    'template-page-left-out':
      'The page of the template leaves no room to write on: ours is used. Correct the size of the page and its margins.',
    'pptx-part':
      'The file opens but holds no presentation (the main part is missing){found?, it looks like a {} file}. Check that it is a .pptx.',
    'pptx-link-dropped': 'The link to "{url}" was not kept, its text stays: give an http, https or mailto address.',
    'pptx-picture-dropped':
      '{count|# picture was|# pictures were} not read: only sound PNG and JPEG files are, decorations apart. Save {count|it|them} in one of these formats.',
    'pptx-graphic-dropped':
      '{count|# chart or diagram was|# charts or diagrams were} not read: write as text or as a table what should be kept.',
    'pptx-text-dropped':
      '{count|# text out of sight was|# texts out of sight were} not read, in a merged cell for instance: put in a visible shape or cell what should be kept.',
    'pptx-notes-dropped':
      '{count|The speaker notes of one slide were|The speaker notes of # slides were} not read: put on the slide what should be kept.',
    'pptx-comments-dropped':
      '{count|# comment was not read|# comments were not read}: put on the slide what should be kept.',
    'pptx-hidden-read':
      '{count|# hidden slide or shape was read like the others|# hidden slides or shapes were read like the others}: delete what should not be kept.',
    'pptx-footer-dropped': 'The footer of the slides was not read: "{found}". Put in the text what should be kept.',
  },
  de: {
    'zip-corrupt':
      'Diese Datei ist kein lesbares .docx- oder .pptx-Dokument ({reason}{name?, {}}){old?: Es ist eine Datei von vor 2007 ({}) oder sie hat ein Kennwort}. Öffnen Sie sie in Word, PowerPoint oder LibreOffice und speichern Sie sie ohne Kennwort erneut als .docx oder .pptx.',
    'zip-overlap':
      'Zwei Teile der Datei belegen denselben Platz: Sie wurde gefälscht oder beschädigt. Speichern Sie sie erneut aus der Textverarbeitung.',
    'zip-path':
      'Die Datei enthält einen Teil namens „{name}“, der aus dem Dokument hinausführt, und wird abgelehnt. Speichern Sie sie erneut aus der Textverarbeitung.',
    'zip-size':
      'Die Datei ist zu groß: {found} Bytes{name? in {}}, höchstens {limit} werden gelesen. Entfernen Sie Bilder.',
    'zip-ratio':
      'Der Teil „{name}“ wird beim Öffnen {found}-mal so groß (höchstens {limit}-mal). Speichern Sie die Datei erneut aus der Textverarbeitung.',
    'zip-entries': 'Die Datei enthält {found} Teile, höchstens {limit} werden gelesen. Entfernen Sie Bilder.',
    'xml-malformed':
      'Der Teil „{part}“ ist beschädigt ({reason}). Speichern Sie das Dokument erneut aus der Textverarbeitung.',
    'xml-doctype':
      'Der Teil „{part}“ enthält einen DOCTYPE, was keine Textverarbeitung schreibt: Die Datei wird abgelehnt. Speichern Sie sie erneut aus der Textverarbeitung.',
    'xml-depth': 'Der Teil „{part}“ hat mehr als {limit} Ebenen. Vereinfachen Sie Tabellen in Tabellen.',
    'xml-nodes': 'Der Teil „{part}“ hat mehr als {limit} Elemente. Teilen Sie das Dokument.',
    'xml-attributes':
      'Der Teil „{part}“ gibt einem Element {found} Attribute, höchstens {limit} werden gelesen. Speichern Sie das Dokument erneut aus der Textverarbeitung.',
    'docx-part':
      'Die Datei lässt sich öffnen, enthält aber keinen Word-Text (Hauptteil fehlt){found?, sie sieht nach {} aus}. Prüfen Sie, ob es eine .docx ist.',
    'limit-number':
      'Das Dokument gibt „{name}“ den Wert {found}, außerhalb der Grenzen ({least} bis {limit}). Erstellen Sie Tabelle, Überschrift oder Liste neu.',
    'docx-tracked-changes':
      'Das Dokument enthält nachverfolgte Änderungen: {insertions|# Einfügung wurde|# Einfügungen wurden} behalten, {deletions|# Löschung wurde|# Löschungen wurden} angewendet. Nehmen Sie sie an oder lehnen Sie sie ab.',
    'docx-link-dropped':
      'Der Link zu „{url}“ wurde nicht behalten, sein Text bleibt: Geben Sie eine http-, https- oder mailto-Adresse an.',
    'docx-picture-dropped':
      '{count|# Bild wurde|# Bilder wurden} nicht gelesen: nur einwandfreie PNG und JPEG, ohne Zierbilder. Speichern Sie {count|es|sie} in einem dieser Formate.',
    'docx-footnote-dropped':
      '{count|# Fußnote wurde|# Fußnoten wurden} nicht gelesen: Schreiben Sie in den Text, was übernommen werden soll.',
    'docx-hidden-text-dropped':
      '{count|# verborgene Stelle wurde|# verborgene Stellen wurden} nicht gelesen: Blenden Sie ein, was übernommen werden soll.',
    'docx-margin-dropped':
      'Kopf- und Fußzeile wurden nicht gelesen: „{found}“. Setzen Sie in den Text, was übernommen werden soll.',
    'docx-contents-dropped':
      'Das Inhaltsverzeichnis ({count|# Zeile|# Zeilen}) wurde nicht gelesen: Es wiederholt die Überschriften.',
    'docx-struck-dropped':
      'Durchgestrichenes wird nicht übernommen ({count|# Stelle|# Stellen}): „{found}“. Heben Sie die Streichung auf, wenn es übernommen werden soll.',
    'docx-comments-dropped':
      '{count|# Kommentar wurde|# Kommentare wurden} nicht gelesen: Setzen Sie in den Text, was übernommen werden soll.',
    'docx-shading-dropped':
      '{count|# leere Zelle unterscheidet|# leere Zellen unterscheiden} sich nur durch die Farbe, die nicht gelesen wird: Tragen Sie ein Kreuz oder ein Wort ein.',
    'docx-embedded-dropped':
      '{count|# eingefügtes Dokument wurde|# eingefügte Dokumente wurden} nicht gelesen: Kopieren Sie den Text.',
    'docx-bookmark-dropped':
      'Das Dokument hat zu viele Textmarken: {count|# wurde|# wurden} nicht behalten. Entfernen Sie die, die keinen Abschnitt benennen.',
    'office-part':
      'Die Datei lässt sich öffnen, ist aber weder Word-Dokument noch Präsentation noch Arbeitsmappe. Prüfen Sie, ob es eine .docx, .pptx oder .xlsx ist.',
    'master-unusable':
      'Die Vorlage ist nicht brauchbar: Sie handelt, greift aus der Datei hinaus oder hat keinen Folienmaster mit Layouts. Entfernen Sie externe Links, Objekte und Makros, oder geben Sie eine andere Datei an.',
    'master-lacks-title':
      'Die Vorlage hat keinen Platz für Titel: Unserer wird verwendet. Fügen Sie dem Layout „Titel und Inhalt“ einen Titel hinzu.',
    'master-lacks-body':
      'Die Vorlage hat keinen genügend großen Platz für Text: Unserer wird verwendet. Vergrößern Sie den im Layout „Titel und Inhalt“.',
    'master-lacks-cover':
      'Die Vorlage hat keine Titelfolie: Das Deckblatt nimmt das Layout für Inhalte. Fügen Sie eine hinzu, damit es ein eigenes hat.',
    'master-lacks-title-only':
      'Die Vorlage hat kein Layout „Nur Titel“: Das für Inhalte tritt an seine Stelle. Fügen Sie es für Tabellen und Diagramme hinzu.',
    'master-lacks-number':
      'Die Vorlage zeigt keine Foliennummer: Es gibt keine. Fügen Sie sie dem Layout „Titel und Inhalt“ hinzu.',
    'master-part-left-out':
      'Der Teil „{part}“ der Vorlage wird nicht übernommen: Er handelt, greift aus der Datei hinaus oder ist von unbekannter Art. Entfernen Sie externe Links, Objekte und Felder.',
    'template-lacks-style':
      'Die Vorlage hat keine Formatvorlage „{found}“: Unsere wird verwendet. Legen Sie sie an, damit das Dokument Ihre hat.',
    'template-numbers-left-out':
      'Die Nummern der Formatvorlagen werden nicht übernommen: Sie führen zu eigenen Listen der Vorlage. Nummerieren Sie die Überschriften im Dokument, wenn Sie sie wünschen.',
    'template-page-left-out':
      'Die Seite der Vorlage lässt keinen Platz zum Schreiben: Unsere wird verwendet. Berichtigen Sie Seitengröße und Ränder.',
    'pptx-part':
      'Die Datei lässt sich öffnen, enthält aber keine Präsentation (der Hauptteil fehlt){found?, sie sieht nach {} aus}. Prüfen Sie, ob es eine .pptx ist.',
    'pptx-link-dropped':
      'Der Link auf „{url}“ wurde nicht behalten, sein Text bleibt: Geben Sie eine http-, https- oder mailto-Adresse an.',
    'pptx-picture-dropped':
      '{count|# Bild wurde|# Bilder wurden} nicht gelesen: nur einwandfreie PNG und JPEG, ohne Zierbilder. Speichern Sie {count|es|sie} in einem dieser Formate.',
    'pptx-graphic-dropped':
      '{count|# Diagramm oder Schaubild wurde|# Diagramme oder Schaubilder wurden} nicht gelesen: Schreiben Sie als Text oder Tabelle, was übernommen werden soll.',
    'pptx-text-dropped':
      '{count|# nicht sichtbarer Text wurde|# nicht sichtbare Texte wurden} nicht gelesen, etwa in einer verbundenen Zelle: Setzen Sie in eine sichtbare Form oder Zelle, was übernommen werden soll.',
    'pptx-notes-dropped':
      '{count|Die Vortragsnotizen einer Folie wurden|Die Vortragsnotizen von # Folien wurden} nicht gelesen: Setzen Sie auf die Folie, was übernommen werden soll.',
    'pptx-comments-dropped':
      '{count|# Kommentar wurde nicht gelesen|# Kommentare wurden nicht gelesen}: Schreiben Sie auf die Folie, was übernommen werden soll.',
    'pptx-hidden-read':
      '{count|# ausgeblendete Folie oder Form wurde wie die anderen gelesen|# ausgeblendete Folien oder Formen wurden wie die anderen gelesen}: Löschen Sie, was nicht übernommen werden soll.',
    'pptx-footer-dropped':
      'Die Fußzeile der Folien wurde nicht gelesen: „{found}“. Schreiben Sie in den Text, was übernommen werden soll.',
  },
});
